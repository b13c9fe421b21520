// Our functions in Excel's own formulas, where these give the same number for the same cells.
import { isAmountUnit, unitPower } from '../core/measure/unit';
import { bareSum, sumEnding, totalWords } from '../core/sheets/row-words';
import { isBlank } from '../core/workbook/cell';
import { commonShape, isDash, type Operand, type Piece, piecesOf } from './operand';
import type { FunctionId } from './our-functions';

/** Undefined where no formula of Excel gives the same for what stands in the cells. */
type Native = (operands: readonly Operand[]) => Operand | undefined;

interface Calculation {
  readonly takes: number;
  readonly write: (texts: readonly string[]) => string;
  /** NaN for #N/A; Infinity where something is divided by zero. */
  readonly compute: (values: readonly number[]) => number;
}

/** CHECKTOTAL, FIGURE and NARRATE have no equivalent. */
export const natives: Readonly<Partial<Record<FunctionId, Native>>> = {
  GROWTH: elementwise(growth()),
  INCREASE: elementwise(difference()),
  CHANGEPOINTS: elementwise(difference()),
  RATIO: elementwise(ratio()),
  LDR: elementwise(ratio()),
  NPLRATIO: elementwise(ratio()),
  SHARE: elementwise(ratio()),
  ILDR: elementwise(ratioOfIncreases()),
  CONTRIBUTION: elementwise(ratioOfIncreases()),
  RANK: rank,
  RANKS: ([values, ...terms]) => (values === undefined ? undefined : rank([values, values, ...terms])),
  RANKOF: rankOf,
  TOUNIT: inUnit,
};

function growth(): Calculation {
  return {
    takes: 2,
    write: ([now, base]) => `IF(${base}<0,NA(),(${now}-${base})/${base}*100)`,
    compute: ([now = 0, base = 0]) => (base < 0 ? NaN : ((now - base) / base) * 100),
  };
}

function difference(): Calculation {
  return { takes: 2, write: ([now, base]) => `${now}-${base}`, compute: ([now = 0, base = 0]) => now - base };
}

function ratio(): Calculation {
  return {
    takes: 2,
    write: ([over, under]) => `IF(${under}<0,NA(),${over}/${under}*100)`,
    compute: ([over = 0, under = 0]) => (under < 0 ? NaN : (over / under) * 100),
  };
}

function ratioOfIncreases(): Calculation {
  return {
    takes: 4,
    write: ([over, overThen, under, underThen]) =>
      `IF(${under}<${underThen},NA(),(${over}-${overThen})/(${under}-${underThen})*100)`,
    compute: ([over = 0, overThen = 0, under = 0, underThen = 0]) =>
      under < underThen ? NaN : ((over - overThen) / (under - underThen)) * 100,
  };
}

/** A blank is no zero: all blank stays empty, some blank is #N/A, as our functions have it. */
function elementwise({ takes, write, compute }: Calculation): Native {
  const answer = (pieces: readonly Piece[]): Piece | undefined => {
    if (pieces.some(isDash)) return pieces.some(({ value }) => isBlank(value)) ? undefined : dash;
    const numbers = pieces.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
    if (pieces.some(({ value }) => typeof value !== 'number' && !isBlank(value))) return undefined;
    const texts = pieces.map(({ text }) => text);
    const list = texts.join(',');
    const text = `IF(COUNT(${list})=${String(takes)},${write(texts)},IF(COUNTA(${list})=0,"",NA()))`;
    if (numbers.length === 0) return { text, value: '' };
    return { text, value: numbers.length < takes ? { error: '#N/A' } : outcome(compute(numbers)) };
  };
  return (operands) => (operands.length === takes ? spread(operands, answer) : undefined);
}

const dash: Piece = { text: '"—"', value: '—', isConstant: true };

function outcome(value: number): Piece['value'] {
  if (Number.isNaN(value)) return { error: '#N/A' };
  return Number.isFinite(value) ? value : { error: '#DIV/0!' };
}

/** Cell by cell over the common shape; undefined where one cell has no answer. */
function spread(
  operands: readonly Operand[],
  answer: (pieces: readonly Piece[]) => Piece | undefined,
): Operand | undefined {
  const shape = commonShape(operands);
  if (shape === undefined) return undefined;
  const made = Array.from({ length: shape.rows }, (_row, row) =>
    Array.from({ length: shape.columns }, (_column, column) => answer(operands.map((one) => one.at(row, column)))),
  );
  if (made.flat().includes(undefined)) return undefined;
  return { ...shape, at: (row, column) => made[row]?.[column] ?? dash };
}

const orders: Readonly<Record<string, 0 | 1>> = { '': 0, '0': 0, 由高到低: 0, 降序: 0, '1': 1, 由低到高: 1, 升序: 1 };

/** RANK stands in every Excel and counts ties as ours does unless asked for 1, 2, 2, 3. */
function rank([asked, among, order, ties]: readonly Operand[]): Operand | undefined {
  const place = placing(among, order, ties);
  if (asked === undefined || place === undefined) return undefined;
  return spread([asked], ([piece]) => {
    if (piece === undefined || isDash(piece)) return piece && dash;
    return typeof piece.value === 'number' ? place(piece.text, piece.value) : undefined;
  });
}

function rankOf([asked, names, values, ...terms]: readonly Operand[]): Operand | undefined {
  const place = placing(values, ...terms);
  const listed = names === undefined ? [] : piecesOf(names).map(({ value }) => value);
  const isList = names?.whole !== undefined && (names.rows === 1 || names.columns === 1);
  if (asked === undefined || values?.whole === undefined || place === undefined || !isList) return undefined;
  if (listed.some((name) => typeof name !== 'string' || isSum(name))) return undefined;
  return spread([asked], ([piece]) => {
    const at = typeof piece?.value === 'string' && !/[*?~]/.test(piece.value) ? listed.indexOf(piece.value) : -1;
    const value = piecesOf(values)[at]?.value;
    if (piece === undefined || typeof value !== 'number') return undefined;
    return place(`INDEX(${values.whole ?? ''},MATCH(${piece.text},${names.whole ?? ''},0))`, value);
  });
}

function isSum(name: string): boolean {
  return totalWords.test(name) || bareSum.test(name) || sumEnding.test(name);
}

type PlaceOf = (text: string, value: number) => Piece;

/** Undefined unless numbers and '—' alone are ranked, in an order and with ties that RANK knows. */
function placing(among?: Operand, order?: Operand, ties?: Operand): PlaceOf | undefined {
  const direction = orders[choice(order)];
  const members = among === undefined ? [] : piecesOf(among).filter((piece) => !isDash(piece));
  const values = members.flatMap(({ value }) => (typeof value === 'number' ? [value] : []));
  if (among?.whole === undefined || direction === undefined || !['', '0'].includes(choice(ties))) return undefined;
  if (values.length < members.length) return undefined;
  const { whole } = among;
  return (text, value) => {
    const isBefore = (other: number): boolean => (direction === 0 ? other > value : other < value);
    const place = values.includes(value) ? values.filter(isBefore).length + 1 : { error: '#N/A' };
    return { text: `RANK(${text},${whole}${direction === 0 ? '' : ',1'})`, value: place };
  };
}

/** '?' for what cannot be known. */
function choice(operand: Operand | undefined): string {
  const value = operand?.at(0, 0).value;
  return typeof value === 'object' || typeof value === 'boolean' ? '?' : String(value ?? '').trim();
}

function inUnit([amounts, from, to]: readonly Operand[]): Operand | undefined {
  const [source, target] = [choice(from), choice(to)];
  if (amounts === undefined || !isAmountUnit(source) || !isAmountUnit(target)) return undefined;
  const power = unitPower(source, target);
  const factor = String(10 ** Math.abs(power));
  const write = (text: string): string => (power === 0 ? text : `${text}${power < 0 ? '/' : '*'}${factor}`);
  return spread([amounts], ([piece]) => {
    if (piece === undefined || isDash(piece)) return piece && dash;
    const { text, value } = piece;
    if (typeof value !== 'number' && !isBlank(value)) return undefined;
    const given = typeof value === 'number' ? value * 10 ** power : '';
    return { text: `IF(COUNT(${text})=0,"",${write(text)})`, value: given };
  });
}
