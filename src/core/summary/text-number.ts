// How Excel itself can be made to read a number that a cell holds as text.
import { type Decimal, decimal } from '../measure/decimal';
import { type AmountUnit, isAmountUnit } from '../measure/unit';
import { textLiteral } from './native-formula';

export interface TextNumber {
  readonly value: Decimal;
  /** The amount unit that the text names after the number. */
  readonly unit: AmountUnit | undefined;
  /** The SUBSTITUTE chain around a reference, whose result VALUE reads in every Excel. */
  readonly formula: (reference: string) => string;
}

type Replacement = readonly [from: string, to: string];

const dropped = /[\s\u00A0\u3000,，'’%％]/u;

const halfWidth: Readonly<Record<string, string>> = { '．': '.', '－': '-', '（': '-', '(': '-', '）': '', ')': '' };

/** The number in a text of digits with commas, blanks, full-width signs, brackets for minus and a unit; undefined in any other. */
export function numberFromText(text: string): TextNumber | undefined {
  const unit = /[万千百亿]*元/u.exec(text)?.[0];
  if (unit !== undefined && !isAmountUnit(unit)) return undefined;
  const replacements: Replacement[] = unit === undefined ? [] : [[unit, '']];
  const rest = unit === undefined ? text : text.replaceAll(unit, '');
  for (const character of new Set(rest)) {
    const to = replacementOf(character);
    if (to !== character) replacements.push([character, to]);
  }
  const plain = replacements.reduce((before, [from, to]) => before.replaceAll(from, to), text);
  if (!/^-?(\d+\.?\d*|\.\d+)$/.test(plain)) return undefined;
  return { value: decimal(plain), unit, formula: (reference) => chain(reference, replacements) };
}

function chain(reference: string, replacements: readonly Replacement[]): string {
  return replacements.reduce(
    (inner, [from, to]) => `SUBSTITUTE(${inner},${textLiteral(from)},${textLiteral(to)})`,
    replacements.length === 0 ? `${reference}&""` : reference,
  );
}

function replacementOf(character: string): string {
  if (dropped.test(character)) return '';
  if (/[０-９]/u.test(character)) return String(character.charCodeAt(0) - 0xff10);
  return halfWidth[character] ?? character;
}
