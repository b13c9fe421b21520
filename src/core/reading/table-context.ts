// What stands around a table and speaks of all of it: title, unit, period, 口径.
import { findPeriod, type PeriodText } from '../measure/date-text';
import { calendarDate, monthOf, type ReportingMonth, reportingMonth, yearOf } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { Located, Period } from '../model/table';
import { currencyWords } from '../sheets/measure-headers';
import { cellRef } from '../workbook/address';
import { isContextText, isNote, periodNumber, splitLine, statedUnit } from './context-text';
import type { Block } from './block';
import { dayAt, printedAt, shownCells, textAt } from './sheet-grid';

export interface TableContext {
  readonly title?: Located<string>;
  readonly unit?: Located<AmountUnit>;
  /** Without a year where none is written; `from` says how sure its place is. */
  readonly period?: Located<PeriodText>;
  /** Lines over the header, the nearest first: a heading of its own speaks before the sheet's title. */
  readonly lines: readonly string[];
  /** 口径 of the whole table as its title prints it, e.g. 本外币; '' where none. */
  readonly coverage: string;
}

interface Candidate {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export function tableContext(block: Block): TableContext {
  const cells = contextCells(block);
  const title = titleOf(cells);
  const { decided } = block;
  const unit = decided?.unit === undefined ? unitOf(block, cells) : { value: decided.unit, at: decided.at };
  const period =
    decided?.month === undefined ? periodOf(block, cells) : { value: saidMonth(decided.month), at: decided.at };
  const coverage =
    currencyWords.exec(title?.text ?? '')?.[0] ??
    cells.map((cell) => currencyWords.exec(cell.text)?.[0]).find((word) => word !== undefined);
  const at = (cell: Candidate): Located<string>['at'] => cellRef(block.grid.sheet.name, cell.row, cell.column);
  return {
    ...(title === undefined ? {} : { title: { value: printedAt(block.grid, title.row, title.column), at: at(title) } }),
    ...(unit === undefined ? {} : { unit }),
    ...(period === undefined ? {} : { period }),
    coverage: coverage ?? '',
    lines: linesOf(block, cells),
  };
}

// A month that the office says by hand, as if it were printed.
function saidMonth(month: ReportingMonth): PeriodText {
  return { year: yearOf(month), month: monthOf(month), isYearStart: false };
}

function contextCells(block: Block): readonly Candidate[] {
  const cells: Candidate[] = [];
  for (let row = block.contextFrom; row < block.headerFrom; row += 1) {
    const shown = shownCells(block.grid, row);
    const line = splitLine(shown);
    if (line !== undefined) cells.push({ text: line, row, column: block.left });
    for (const cell of shown) {
      const day =
        dayAt(block.grid, row, cell.column) ?? (typeof cell.value === 'number' ? periodNumber(cell.value) : undefined);
      const text = cell.text === '' ? day : cell.text;
      if (text !== undefined) cells.push({ text, row, column: cell.column });
    }
  }
  return own(block, cells);
}

// Side by side, a title belongs to the table under it; a line over both belongs to both.
function own(block: Block, cells: readonly Candidate[]): readonly Candidate[] {
  const under = cells.filter((cell) => cell.column >= block.left && cell.column <= block.right);
  const others = cells.filter((cell) => !under.includes(cell));
  return [...under, ...others];
}

// Nearest first; those over the table itself before those over its neighbours.
function linesOf(block: Block, cells: readonly Candidate[]): readonly string[] {
  const lines = cells.filter((cell) => !isNote(cell.text)).reverse();
  const isOver = ({ column }: Candidate): boolean => column >= block.left && column <= block.right;
  return [...lines.filter(isOver), ...lines.filter((cell) => !isOver(cell))].map(({ text }) => text);
}

function titleOf(cells: readonly Candidate[]): Candidate | undefined {
  const titles = cells.filter((cell) => cell.text.length > 3 && !isContextText(cell.text) && !isNote(cell.text));
  return (
    titles.find((cell) => /表|情况|统计|台账|排名|排位|通报|一览|明细|汇总|名单/.test(cell.text)) ??
    titles[0] ??
    cells.find((cell) => statedUnit(cell.text) !== undefined && cell.text.length > 10)
  );
}

function unitOf(block: Block, cells: readonly Candidate[]): Located<AmountUnit> | undefined {
  const sheet = block.grid.sheet.name;
  for (const cell of cells) {
    const next = /^(?:金额|计量)?单位:?$/.test(cell.text) ? textAt(block.grid, cell.row, cell.column + 1) : '';
    const unit = statedUnit(cell.text) ?? statedUnit(next);
    if (unit !== undefined) return { value: unit, at: cellRef(sheet, cell.row, cell.column) };
  }
  return unitInCorner(block);
}

// A unit may stand in the header's first cell (机构（万元）) or under the table (注：单位为万元).
function unitInCorner(block: Block): Located<AmountUnit> | undefined {
  const { grid } = block;
  const corner = block.meanings
    .find((meaning) => meaning.names !== undefined)
    ?.parts.map(statedUnit)
    .find((unit) => unit !== undefined);
  if (corner !== undefined) return { value: corner, at: cellRef(grid.sheet.name, block.headerFrom, block.left) };
  for (let row = Math.max(block.headerTo + 1, block.dataTo - 8); row <= block.dataTo; row += 1) {
    const cells = shownCells(grid, row, block);
    const note = cells.length <= 2 ? cells.find((cell) => isNote(cell.text) && /单位/.test(cell.text)) : undefined;
    const unit = note === undefined ? undefined : statedUnit(note.text.replace(/^.*?(?=单位|金额)/, ''));
    if (note !== undefined && unit !== undefined)
      return { value: unit, at: cellRef(grid.sheet.name, row, note.column) };
  }
  return undefined;
}

// Its own lines first, then those over its neighbours, then the sheet's name; a year without a month waits for one.
function periodOf(block: Block, cells: readonly Candidate[]): Located<PeriodText> | undefined {
  const sheet = block.grid.sheet.name;
  const isOwn = (cell: Candidate): boolean => cell.column >= block.left && cell.column <= block.right;
  const groups: readonly (readonly Candidate[])[] = [
    cells.filter(isOwn),
    cells.filter((cell) => !isOwn(cell)),
    [{ text: sheet, row: block.headerFrom, column: block.left }],
  ];
  let year: number | undefined;
  for (const group of groups) {
    const best = mostPrecise(group);
    if (best === undefined) continue;
    const at = cellRef(sheet, best.cell.row, best.cell.column);
    year ??= best.period.year;
    if (best.period.month === undefined) continue;
    return { value: year === undefined ? best.period : { ...best.period, year: best.period.year ?? year }, at };
  }
  return undefined;
}

function mostPrecise(
  cells: readonly Candidate[],
): { readonly period: PeriodText; readonly cell: Candidate } | undefined {
  let best: { readonly period: PeriodText; readonly cell: Candidate } | undefined;
  for (const cell of cells) {
    if (/制表|填表|打印|印发|(?:填报|报送|制表)(?:日期|时间)/.test(cell.text)) continue;
    const period = findPeriod(cell.text);
    if (period !== undefined && precision(period) > precision(best?.period)) best = { period, cell };
  }
  return best;
}

// A cut-off day beats a month, and a text with its year beats one without; 年初 is no period of a table.
function precision(period: PeriodText | undefined): number {
  if (period === undefined || period.isYearStart) return 0;
  const { year, month, day } = period;
  return (month === undefined ? 0 : 4) + (year === undefined ? 0 : 2) + (day === undefined ? 0 : 1);
}

/** A period with its year known; undefined while year or month is not. */
export function completePeriod(period: PeriodText | undefined, year: number | undefined): Period | undefined {
  const inYear = period?.year ?? year;
  if (period?.month === undefined || inYear === undefined) return undefined;
  const month = reportingMonth(inYear, period.month);
  const cutOff = period.day === undefined ? undefined : calendarDate(inYear, period.month, period.day);
  return cutOff === undefined ? { month } : { month, cutOff };
}

/**
 * The year of a month written without one: a sheet of figures looks back from the reporting month, so
 * that 12月末 in September is last year's; a ledger may run some months on.
 */
export function yearFor(
  month: number,
  to: { readonly reference: ReportingMonth | undefined; readonly isLedger: boolean },
): number | undefined {
  if (to.reference === undefined) return undefined;
  const isLater = month > monthOf(to.reference) + (to.isLedger ? 3 : 0);
  return isLater ? yearOf(to.reference) - 1 : yearOf(to.reference);
}
