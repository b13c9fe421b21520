// What is to stand in the cells of one formula with functions of ours: Excel's own formulas where these give the same, else values.
import { address } from '../core/workbook/address';
import { type CellValue, isBlank, isCellError } from '../core/workbook/cell';
import type { CellPlan } from '../core/workbook/plan';
import { valueAt } from '../core/workbook/snapshot';
import { type FormulaCall, ourCalls } from './formula-calls';
import { natives } from './native-formulas';
import { commonShape, type Operand, operandOf, type Piece, type Place } from './operand';
import { type FunctionId, functionOf } from './our-functions';

export interface Anchor {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly calls: readonly FormulaCall[];
}

/** What is to stand in the formula's cell and in those it runs over into; none where there is nothing to write. */
export function plainCells(anchor: Anchor, place: Place): readonly CellPlan[] {
  return nativeCells(anchor, place) ?? valueCells(anchor, place);
}

function nativeCells({ row, column, formula, calls }: Anchor, place: Place): readonly CellPlan[] | undefined {
  const { sheet } = place;
  const made = calls.map((call) => native(call, place));
  const [only] = made;
  const isWhole = calls.length === 1 && calls[0]?.start === 0 && calls[0].end === formula.length;
  if (isWhole && only !== undefined) {
    const cells = gridOf(only, { row, column });
    const fits = cells.every(({ piece, ...at }) => isSame(piece.value, valueAt(sheet, at.row, at.column)));
    return fits ? cells.map(({ piece, ...at }) => ({ ...at, ...written(piece) })) : undefined;
  }
  let text = formula;
  for (const [index, call] of [...calls.entries()].reverse()) {
    const operand = made[index];
    if (operand === undefined || operand.rows * operand.columns > 1) return undefined;
    text = `${text.slice(0, call.start)}(${operand.at(0, 0).text})${text.slice(call.end)}`;
  }
  return [{ row, column, formula: text, ...valueOf(valueAt(sheet, row, column)) }];
}

function native(call: FormulaCall, place: Place): Operand | undefined {
  const id = functionOf(call.name);
  const operands = call.args.map((arg) => argument(arg, place));
  const known = operands.flatMap((operand) => (operand === undefined ? [] : [operand]));
  return id === undefined || known.length < operands.length ? undefined : natives[id]?.(known);
}

/** One of our functions in another one's argument is worked out first. */
function argument(text: string, place: Place): Operand | undefined {
  const [call] = ourCalls(text);
  const isCall = call !== undefined && call.start === 0 && call.end === text.length;
  return isCall ? native(call, place) : operandOf(text, place);
}

/** What was calculated stays; a cell into which the formula ran over holds it as well. */
function valueCells({ row, column, formula, calls }: Anchor, place: Place): readonly CellPlan[] {
  const { sheet } = place;
  const anchorValue = constant(valueAt(sheet, row, column));
  if (anchorValue === undefined) return [];
  const spilled = reach(calls, place).flatMap(([down, across]): readonly CellPlan[] => {
    const at = { row: row + down, column: column + across };
    const own = sheet.formulas[address(at.row, at.column)];
    const value = constant(valueAt(sheet, at.row, at.column));
    return value === undefined || (own !== undefined && own !== formula) ? [] : [{ ...at, ...value }];
  });
  return [{ row, column, ...anchorValue }, ...spilled];
}

/** The arguments whose size the result has; of the other functions all together. */
const sizedBy: Readonly<Partial<Record<FunctionId, number>>> = {
  RANK: 0,
  RANKS: 0,
  RANKOF: 0,
  TOUNIT: 0,
  CHECKTOTAL: 0,
  FIGURE: 1,
  NARRATE: 1,
};

/** Steps from the formula's cell to the others that it can fill. */
function reach(calls: readonly FormulaCall[], place: Place): readonly (readonly [number, number])[] {
  const operands = calls.flatMap(({ name, args }) => {
    const id = functionOf(name);
    const sizing = id === undefined ? undefined : sizedBy[id];
    const own = sizing === undefined ? args : args.slice(sizing, sizing + 1);
    return own.flatMap((arg) => operandOf(arg, place) ?? []);
  });
  const { rows, columns } = commonShape(operands) ?? { rows: 1, columns: 1 };
  return Array.from(
    { length: rows * columns },
    (_, index) => [Math.floor(index / columns), index % columns] as const,
  ).slice(1);
}

interface At {
  readonly row: number;
  readonly column: number;
}

function gridOf(operand: Operand, { row, column }: At): readonly (At & { readonly piece: Piece })[] {
  return Array.from({ length: operand.rows * operand.columns }, (_, index) => {
    const [down, across] = [Math.floor(index / operand.columns), index % operand.columns];
    return { row: row + down, column: column + across, piece: operand.at(down, across) };
  });
}

function written({ text, value, isConstant }: Piece): Pick<CellPlan, 'value' | 'formula'> {
  return isConstant === true ? valueOf(value) : { formula: text, ...valueOf(value) };
}

function valueOf(value: CellValue): Pick<CellPlan, 'value'> {
  return value === undefined || isCellError(value) ? {} : { value };
}

/** Errors that can be written as what gives them; undefined for what says nothing. */
function constant(value: CellValue): Pick<CellPlan, 'value' | 'formula'> | undefined {
  if (value === undefined) return undefined;
  if (!isCellError(value)) return { value };
  const formula = { '#N/A': 'NA()', '#DIV/0!': '1/0' }[value.error];
  return formula === undefined ? undefined : { formula };
}

/** Doubles and our exact numbers may differ in the last of fifteen digits; a cell that was never calculated says nothing. */
function isSame(native: CellValue, shown: CellValue): boolean {
  if (isCellError(shown)) return ['#NAME?', '#BUSY!'].includes(shown.error) || isCellError(native);
  if (typeof native === 'number' && typeof shown === 'number')
    return Math.abs(native - shown) <= 1e-12 * Math.max(1, Math.abs(shown));
  return isBlank(shown) ? shown === undefined || isBlank(native) : native === shown;
}
