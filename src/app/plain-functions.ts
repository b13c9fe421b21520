// The request "turn our functions into plain formulas or values", so that a workbook can go to people without the add-in.
import { type Bilingual, words } from '../core/measure/bilingual';
import { address, parseAddress } from '../core/workbook/address';
import type { CellRef } from '../core/workbook/cell';
import type { CellPlan, WritePlan } from '../core/workbook/plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { ourCalls } from './formula-calls';
import type { Place } from './operand';
import { functionOf } from './our-functions';
import { plainCells } from './plain-cells';
import type { WorkbookPort } from './ports';

export interface PlainFunctions {
  readonly plan: WritePlan;
  /** One for each formula that holds a function of ours, in the order of sheets and cells. */
  readonly turned: readonly TurnedFormula[];
  readonly left: readonly LeftFormula[];
}

export interface TurnedFormula {
  readonly at: CellRef;
  readonly from: string;
  readonly into: 'formula' | 'value';
  /** With its leading '=' where it is a formula. */
  readonly to: string;
  /** How many cells it fills. */
  readonly cells: number;
}

export interface LeftFormula {
  readonly at: CellRef;
  readonly from: string;
  readonly why: Bilingual;
}

/** Of all sheets, or of those named; answers what was written. */
export async function turnFunctions(book: WorkbookPort, sheets?: readonly string[]): Promise<PlainFunctions> {
  const made = plainFunctions(await book.snapshot(), sheets);
  if (made.plan.sheets.length > 0) await book.apply(made.plan);
  return made;
}

/** The same without writing, to be shown before. */
export function plainFunctions(book: WorkbookSnapshot, sheets?: readonly string[]): PlainFunctions {
  const asked = book.sheets.filter(({ name }) => sheets?.includes(name) ?? true);
  const made = asked.map((sheet) => ({ sheet, results: inSheet({ book, sheet }) }));
  const results = made.flatMap((one) => one.results);
  return {
    plan: {
      names: [],
      sheets: made.flatMap(({ sheet: { name }, results: own }) => {
        const cells = own.flatMap((result) => ('cells' in result ? result.cells : []));
        return cells.length === 0 ? [] : [{ name, mode: 'edit' as const, cells }];
      }),
    },
    turned: results.flatMap((result) => ('turned' in result ? [result.turned] : [])),
    left: results.flatMap((result) => ('why' in result ? [result] : [])),
  };
}

type Turned = { readonly turned: TurnedFormula; readonly cells: readonly CellPlan[] };

function inSheet(place: Place): readonly (Turned | LeftFormula)[] {
  const { name, formulas } = place.sheet;
  const anchors = Object.entries(formulas).flatMap(([cell, formula]) => {
    const at = parseAddress(cell);
    const calls = ourCalls(formula).filter(({ name: called }) => functionOf(called) !== undefined);
    return at === undefined || calls.length === 0 ? [] : [{ ...at, formula, calls }];
  });
  anchors.sort((one, other) => one.row - other.row || one.column - other.column);
  const done = new Set<string>();
  return anchors.flatMap((anchor): readonly (Turned | LeftFormula)[] => {
    const { row, column, formula } = anchor;
    // A file tells of an array formula in every cell that it fills.
    if (done.has(`${address(row, column)} ${formula}`)) return [];
    const cells = plainCells(anchor, place);
    for (const cell of cells) done.add(`${address(cell.row, cell.column)} ${formula}`);
    const at = { sheet: name, cell: address(row, column) };
    const [first] = cells;
    if (first === undefined) return [{ at, from: `=${formula}`, why: noValue }];
    const into = first.formula === undefined ? 'value' : 'formula';
    const to = first.formula === undefined ? String(first.value ?? '') : `=${first.formula}`;
    return [{ turned: { at, from: `=${formula}`, into, to, cells: cells.length }, cells }];
  });
}

const noValue = words(
  '还没有算出结果，或结果是错误值，未作改动；请先让函数算出结果。',
  'It has no result yet, or an error; left as it is. Let the function calculate first.',
);
