// What a custom function is: its words for people, its parameters, and how it computes from its arguments alone.
import type { Bilingual } from '../core/measure/bilingual';
import type { Grid } from './grid';
import type { Results } from './result';

export interface FunctionDefinition {
  /** Permanent: workbooks refer to it. */
  readonly id: string;
  /** As it is typed behind JB. in Excel of that language; Excel asks for three characters at least. */
  readonly name: Bilingual;
  readonly description: Bilingual;
  readonly parameters: readonly Parameter[];
  readonly gives: 'number' | 'text';
  /** One grid a parameter, undefined for one left out; resolves later where the work is loaded on demand. */
  readonly compute: (given: readonly (Grid | undefined)[]) => Results | Promise<Results>;
}

export interface Parameter {
  readonly name: Bilingual;
  readonly description: Bilingual;
  /** 'range' takes cells of any number, 'single' one cell or constant. */
  readonly takes: 'range' | 'single';
  readonly isOptional?: true;
}
