// A table as found on a sheet: its header, the rows above that speak of it and the rows that may belong to it.
import type { TableCorrection } from '../model/correction';
import type { CellRef } from '../workbook/cell';
import type { HeaderKind } from './header-kind';
import type { HeaderMeaning } from './header-meaning';
import type { SheetGrid } from './sheet-grid';

export interface Block {
  readonly grid: SheetGrid;
  readonly headerFrom: number;
  readonly headerTo: number;
  readonly left: number;
  readonly right: number;
  /** First of the rows above the header that speak of the table; headerFrom when there are none. */
  readonly contextFrom: number;
  /** Last row that can belong to the table. */
  readonly dataTo: number;
  /** By column from `left`. */
  readonly meanings: readonly HeaderMeaning[];
  readonly kind: HeaderKind;
  /** What the office decided of it by hand. */
  readonly decided?: Decided;
  /** Rows at which the header stands again (page breaks). */
  readonly repeats: ReadonlySet<number>;
}

export type Decided = Pick<TableCorrection, 'kind' | 'unit' | 'month' | 'isRead'> & {
  /** The cell that says so. */
  readonly at: CellRef;
};

/** A block while the rest of its sheet is still being looked at. */
export type Draft = { -readonly [key in keyof Block]: Block[key] } & { repeats: Set<number> };

/** Rows or columns from one to another, both counted. */
export function span(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index);
}
