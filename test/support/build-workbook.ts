// A workbook's snapshot from rows of cells, for every test that reads one.
import { parseArea } from '../../src/core/workbook/address';
import type { Area, CellValue } from '../../src/core/workbook/cell';
import type { DefinedName, SheetSnapshot, WorkbookSnapshot } from '../../src/core/workbook/snapshot';

export interface SheetExtras {
  /** By A1 address, without '='; the cached value is what stands in the rows. */
  readonly formulas?: Readonly<Record<string, string>>;
  /** Number-format code by A1 address or area, e.g. { 'C3:F9': '0.00%' }; later entries win. */
  readonly formats?: Readonly<Record<string, string>>;
  /** A1 areas, e.g. ['A1:H1']. */
  readonly merges?: readonly string[];
  /** Zero-based. */
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly isProtected?: boolean;
}

export interface SheetInput extends SheetExtras {
  readonly rows: readonly (readonly CellValue[])[];
}

export interface BookOptions {
  readonly name?: string;
  readonly date1904?: boolean;
  readonly names?: readonly DefinedName[];
}

/** A workbook whose sheets are rows of cells: book({ 县区: [['标题'], ['单位：亿元']] }). */
export function book(
  sheets: Readonly<Record<string, readonly (readonly CellValue[])[] | SheetInput>>,
  options: BookOptions = {},
): WorkbookSnapshot {
  return {
    ...(options.name === undefined ? {} : { name: options.name }),
    date1904: options.date1904 ?? false,
    sheets: Object.entries(sheets).map(([name, input]) => snapshotOf(name, 'rows' in input ? input : { rows: input })),
    names: options.names ?? [],
  };
}

/** Rows with what does not fit into them: merges, formats, formulas, hidden rows and columns. */
export function sheet(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): SheetInput {
  return { rows, ...extras };
}

/** The area of an A1 text, for tests; throws where the text is none. */
export function area(text: string): Area {
  const parsed = parseArea(text);
  if (parsed === undefined) throw new Error(`not an area: ${text}`);
  return parsed;
}

function snapshotOf(name: string, input: SheetInput): SheetSnapshot {
  const { formats, formatIds } = formatTable(input.formats ?? {});
  return {
    name,
    visibility: input.visibility ?? 'visible',
    isProtected: input.isProtected ?? false,
    rows: input.rows,
    formulas: input.formulas ?? {},
    formats,
    formatIds,
    merges: (input.merges ?? []).map(area),
    hiddenRows: input.hiddenRows ?? [],
    hiddenColumns: input.hiddenColumns ?? [],
  };
}

function formatTable(byArea: Readonly<Record<string, string>>): Pick<SheetSnapshot, 'formats' | 'formatIds'> {
  const formats = ['General', ...new Set(Object.values(byArea).filter((code) => code !== 'General'))];
  const formatIds: (number[] | undefined)[] = [];
  for (const [text, code] of Object.entries(byArea)) {
    const { top, left, bottom, right } = area(text);
    for (let row = top; row <= bottom; row += 1) {
      const ids = (formatIds[row] ??= []);
      for (let column = left; column <= right; column += 1) ids[column] = formats.indexOf(code);
    }
  }
  return { formats, formatIds };
}
