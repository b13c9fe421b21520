// A table given as a range, read like a sheet of a workbook; the last few are remembered, as many cells ask the same one.
import { type FigureSet, computeFigures } from '../core/indicators/figures';
import { type Bilingual, words } from '../core/measure/bilingual';
import { findPeriod } from '../core/measure/date-text';
import { type ReportingMonth, reportingMonth } from '../core/measure/period';
import type { MonthlyStatistics } from '../core/model/statistics';
import { readWorkbook } from '../core/reading/read-workbook';
import type { CellValue } from '../core/workbook/cell';
import type { SheetSnapshot } from '../core/workbook/snapshot';
import { cellInput } from './cell-input';
import { textOf, unitOf } from './choices';
import type { Grid } from './grid';
import { type Failure, invalid, unavailable } from './result';
import { rangeName } from './table-place';

export interface TableReading {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  /** Rows put above the range's own. */
  readonly above: number;
}

export interface TableArguments {
  readonly table: Grid;
  readonly month: Grid | undefined;
  readonly unit: Grid | undefined;
}

const remembered = new Map<string, TableReading>();
const mostRemembered = 8;

export function readTable({ table, month, unit }: TableArguments): TableReading | Failure {
  const asked = monthOf(month);
  if (typeof asked === 'object') return asked;
  const stated = textOf(unit) === '' ? undefined : unitOf(unit, unitName);
  if (typeof stated === 'object') return stated;
  const key = JSON.stringify([table.cells, asked, stated]);
  const reading = remembered.get(key) ?? read(table, stated, asked);
  if (reading.month.banks.length + reading.month.counties.length === 0) return unavailable(notRecognised);
  remember(key, reading);
  return reading;
}

const unitName = words('单位', 'unit');

const notRecognised: Bilingual = words(
  '没有在区域中认出银行表或县区表，请连同表头一起选取',
  'no bank or county sheet was recognised in the range; choose it with its header',
);

function read(table: Grid, unit: string | undefined, asked: ReportingMonth | undefined): TableReading {
  const month = readWorkbook(
    { date1904: false, sheets: [sheetOf(table, unit)], names: [] },
    asked === undefined ? {} : { month: asked },
  );
  return { month, figures: computeFigures(month), above: unit === undefined ? 0 : 1 };
}

function remember(key: string, reading: TableReading): void {
  remembered.delete(key);
  remembered.set(key, reading);
  const [oldest] = remembered.keys();
  if (remembered.size > mostRemembered && oldest !== undefined) remembered.delete(oldest);
}

function monthOf(grid: Grid | undefined): ReportingMonth | undefined | Failure {
  const text = textOf(grid);
  if (text === '') return undefined;
  const { year, month } = findPeriod(text) ?? {};
  if (year !== undefined && month !== undefined) return reportingMonth(year, month);
  return invalid(words(`“月份”应写成2022年9月或2022-09，不能是“${text}”`, `“month” is written 2022-09, not “${text}”`));
}

// A unit given beside the table stands above it as it would on a sheet.
function sheetOf(table: Grid, unit: string | undefined): SheetSnapshot {
  return {
    name: rangeName,
    visibility: 'visible',
    isProtected: false,
    rows: [...(unit === undefined ? [] : [[`单位：${unit}`]]), ...table.cells.map((row) => row.map(cellValue))],
    formulas: {},
    formats: ['General'],
    formatIds: [],
    merges: [],
    hiddenRows: [],
    hiddenColumns: [],
  };
}

function cellValue(raw: unknown): CellValue {
  if (typeof raw === 'string' || typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const input = cellInput(raw);
  return input.is === 'error' ? { error: input.shown } : undefined;
}
