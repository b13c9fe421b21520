// The description of all functions that Excel reads before it runs any: functions.json and its English twin.
import type { Language } from '../core/measure/bilingual';
import { catalogue } from './catalogue';
import type { FunctionDefinition, Parameter } from './definition';

interface Metadata {
  readonly $schema: string;
  /** Errors in ranges reach us, so that one of them does not spoil a whole column. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

// 'any' throughout: with 'number' Excel turns blanks into 0 and refuses text before we could say why.
interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly helpUrl?: string;
  readonly result: { readonly type: 'any'; readonly dimensionality: 'matrix' };
  readonly parameters: readonly ParameterMetadata[];
}

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: 'any';
  readonly dimensionality: 'matrix' | 'scalar';
  readonly optional?: true;
}

/** `helpUrl`: a page with a place for each function by its id in small letters. */
export function metadata(language: Language, helpUrl?: string): Metadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((definition) => ({
      ...functionMetadata(definition, language),
      ...(helpUrl === undefined ? {} : { helpUrl: `${helpUrl}#${definition.id.toLowerCase()}` }),
    })),
  };
}

function functionMetadata(definition: FunctionDefinition, language: Language): FunctionMetadata {
  const { id, name, description, parameters } = definition;
  return {
    id,
    name: name[language],
    description: description[language],
    result: { type: 'any', dimensionality: 'matrix' },
    parameters: parameters.map((parameter) => parameterMetadata(parameter, language)),
  };
}

function parameterMetadata({ name, description, takes, isOptional }: Parameter, language: Language): ParameterMetadata {
  return {
    name: name[language],
    description: description[language],
    type: 'any',
    dimensionality: takes === 'range' ? 'matrix' : 'scalar',
    ...(isOptional === true ? { optional: true } : {}),
  };
}
