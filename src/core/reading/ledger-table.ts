// A ledger from its block: cells typed by the column's definition.
import { type Bilingual, words } from '../measure/bilingual';
import { dayText, parseDateText } from '../measure/date-text';
import { compact, halfWidth, tight } from '../measure/half-width';
import { isNotApplicable, parseNumeral } from '../measure/numeral';
import { calendarDate, dateOfSerial, lastDayOf, type ReportingMonth, yearOf } from '../measure/period';
import { type AmountUnit, isAmountUnit } from '../measure/unit';
import type { Observation } from '../model/finding';
import type { LedgerCell, LedgerKey, LedgerRow, LedgerTable, LedgerValue } from '../model/ledger';
import type { Located, Period, RecognisedColumn, RecognisedRow, RecognisedTable } from '../model/table';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';
import { noteWords } from '../sheets/row-words';
import { address, cellRef } from '../workbook/address';
import { type CellValue, isBlank, isCellError } from '../workbook/cell';
import type { Block } from './block';
import { ledgerColumn } from './header-kind';
import { headerPart } from './header-part';
import * as notices from './notices';
import { cellText, dayAt, isUncalculated, rawAt, shownAt } from './sheet-grid';
import type { TableContext } from './table-context';
import type { Vocabulary } from './vocabulary';

export interface LedgerInput {
  readonly block: Block;
  readonly ledger: LedgerKey;
  readonly context: TableContext;
  readonly period?: Located<Period>;
  readonly month?: ReportingMonth;
  readonly vocabulary: Vocabulary;
  /** A bank's name as the bank sheet has it; the name itself where it is not there. */
  readonly bankOf: (name: string) => string;
}

interface PlacedColumn {
  readonly column: number;
  readonly definition: LedgerColumn;
  readonly unit?: AmountUnit;
}

export function readLedger(input: LedgerInput): {
  readonly ledger: LedgerTable;
  readonly observations: readonly Observation[];
} {
  const columns = placedColumns(input);
  const observations: Observation[] = [];
  const rows: LedgerRow[] = [];
  const recognised: RecognisedRow[] = [];
  const { block } = input;
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    const cells = readCells(input, row, columns);
    const name = rowName(input, row, columns);
    if (Object.keys(cells.cells).length === 0 && name === '') continue;
    const ignored = ignoredWhy(input, row, Object.keys(cells.cells));
    recognised.push(
      ignored === undefined
        ? { row, name, role: { is: 'entry' } }
        : { row, name, role: { is: ignored.role }, why: ignored.why },
    );
    if (ignored !== undefined) continue;
    rows.push({ row, cells: cells.cells });
    observations.push(...cells.observations);
  }
  observations.push(...unitObservations(input, columns, rows));
  const cutOff = cutOffOf(input);
  const table = recognisedTable(input, columns, recognised);
  return { ledger: { ledger: input.ledger, table, rows, ...(cutOff === undefined ? {} : { cutOff }) }, observations };
}

function unitObservations(
  input: LedgerInput,
  columns: readonly PlacedColumn[],
  rows: readonly LedgerRow[],
): readonly Observation[] {
  const { sheet } = input.block.grid;
  return columns.flatMap(({ column, definition }) => {
    if (definition.type !== 'amount') return [];
    const isBare = rows.some((row) => {
      const value = row.cells[definition.key]?.value;
      return value?.is === 'number' && value.unit === undefined;
    });
    return isBare ? [notices.noUnit(cellRef(sheet.name, input.block.headerTo, column), sheet.name)] : [];
  });
}

// 职务 twice: each belongs to the leader at its left.
function placedColumns(input: LedgerInput): readonly PlacedColumn[] {
  const { block, ledger, context } = input;
  const taken = new Set<string>();
  const placed: PlacedColumn[] = [];
  for (const [index, meaning] of block.meanings.entries()) {
    const found = ledgerColumn(ledger, meaning);
    const left = placed.at(-1)?.definition.key;
    const definition = found?.key === 'countyLeaderPost' && left === 'cityLeader' ? postOfCity() : found;
    if (definition === undefined || taken.has(definition.key)) continue;
    taken.add(definition.key);
    const said = meaning.parts
      .map((part) => headerPart(part, input.vocabulary).unit)
      .find((unit) => unit !== undefined);
    const unit = said !== undefined && isAmountUnit(said) ? said : context.unit?.value;
    placed.push({
      column: block.left + index,
      definition,
      ...(definition.type !== 'amount' || unit === undefined ? {} : { unit }),
    });
  }
  return placed;
}

function postOfCity(): LedgerColumn | undefined {
  return ledgers.listingCandidates.columns.find((column) => column.key === 'cityLeaderPost');
}

interface ReadCells {
  readonly cells: Readonly<Record<string, LedgerCell>>;
  readonly observations: readonly Observation[];
}

function readCells(input: LedgerInput, row: number, columns: readonly PlacedColumn[]): ReadCells {
  const cells: Record<string, LedgerCell> = {};
  const observations: Observation[] = [];
  const { grid } = input.block;
  for (const column of columns) {
    const value = cellValue(input, row, column.column);
    const at = cellRef(grid.sheet.name, row, column.column);
    const subject = column.definition.label;
    if (isBlank(value)) {
      if (isUncalculated(grid, row, column.column)) observations.push(notices.uncalculated(at, subject));
      continue;
    }
    const read = ledgerValue(input, { row, column, value });
    const joined = column.definition.key === 'bank' && read.is === 'text' ? input.bankOf(read.text) : undefined;
    cells[column.definition.key] = { value: joined === undefined ? read : { is: 'text', text: joined }, at };
    if (joined !== undefined && read.is === 'text' && joined !== read.text) {
      observations.push(notices.joinedName(at, read.text, joined));
    }
    if (read.is === 'unclear') observations.push(unclearCell(value, at, column));
    else if (read.is === 'number' && typeof value === 'string' && column.definition.type !== 'text') {
      observations.push(notices.normalised(at, subject, asRead(value, read)));
    }
    if (column.definition.key === 'target') Object.assign(cells, directionIn(value, at, cells));
  }
  return { cells, observations };
}

function asRead(
  from: string,
  value: { readonly number: number; readonly unit?: AmountUnit | '%' },
): notices.Normalised {
  const read = `${String(value.number)}${value.unit === '%' ? '%' : ''}`;
  const isPlain = /^\s*[-+\d.,，．\uFF10-\uFF19\s]+$/.test(from);
  return { from, read, ...(isPlain ? { write: { value: value.number } } : {}) };
}

function unclearCell(value: CellValue, at: LedgerCell['at'], column: PlacedColumn): Observation {
  const { label, type } = column.definition;
  if (isCellError(value)) return notices.errorCell(at, label, value.error);
  return notices.notOfType(at, label, { text: cellText(value), expected: typeNames[type] });
}

const typeNames: Readonly<Record<LedgerColumn['type'], Bilingual>> = {
  text: words('文字', 'text'),
  number: words('数字', 'a number'),
  amount: words('金额', 'an amount'),
  percent: words('百分数', 'a percentage'),
  date: words('日期', 'a date'),
  flag: words('“是”或“否”', 'yes or no'),
};

// A cell merged downwards (one campaign over its banks) holds for each of its rows.
function cellValue(input: LedgerInput, row: number, column: number): CellValue {
  const { grid } = input.block;
  const merge = grid.mergeAt(row, column);
  const isDown = merge !== undefined && merge.left === merge.right;
  return isDown ? shownAt(grid, row, column) : rawAt(grid, row, column);
}

interface CellInput {
  readonly row: number;
  readonly column: PlacedColumn;
  readonly value: CellValue;
}

function ledgerValue(input: LedgerInput, cell: CellInput): LedgerValue {
  const { value, column } = cell;
  if (isCellError(value)) return { is: 'unclear', text: value.error };
  if (column.definition.type === 'text') return { is: 'text', text: textOfCell(input, cell) };
  if (column.definition.type === 'flag') return flagValue(value);
  if (typeof value === 'string' && isNotApplicable(value)) return { is: 'not-applicable' };
  return column.definition.type === 'date' ? dateValue(input, cell) : numberValue(cell);
}

function textOfCell(input: LedgerInput, cell: CellInput): string {
  const day = dayAt(input.block.grid, cell.row, cell.column.column);
  return day ?? cellText(cell.value).replace(/\r\n?/g, '\n').trim();
}

function numberValue(cell: CellInput): LedgerValue {
  const { value, column } = cell;
  const own = column.unit === undefined ? {} : { unit: column.unit };
  if (typeof value === 'number') return { is: 'number', number: value, ...own };
  if (typeof value !== 'string') return { is: 'unclear', text: cellText(value) };
  const numeral = parseNumeral(
    value
      .replace(/^\s*(?:[≤≥<>＜＞=]+|不高于|不低于|不超过|不少于|控制在|低于|高于)\s*/, '')
      .replace(/(?:以内|以下|以上|左右)\s*$/, ''),
  );
  if (numeral === undefined) return { is: 'unclear', text: value.trim() };
  const { unit } = numeral;
  if (unit === '%' || (unit !== undefined && isAmountUnit(unit))) return { is: 'number', number: numeral.value, unit };
  return { is: 'number', number: numeral.value, ...own };
}

// 目标值 may carry its own ≤ or ≥.
function directionIn(
  value: CellValue,
  at: LedgerCell['at'],
  cells: Readonly<Record<string, LedgerCell>>,
): Readonly<Record<string, LedgerCell>> {
  if (typeof value !== 'string' || cells['direction'] !== undefined) return {};
  if (/≤|<|＜|不高于|不超过|控制在|低于|以内|以下/.test(value))
    return { direction: { value: { is: 'text', text: '≤' }, at } };
  return /≥|>|＞|不低于|不少于|高于|以上/.test(value) ? { direction: { value: { is: 'text', text: '≥' }, at } } : {};
}

function dateValue(input: LedgerInput, cell: CellInput): LedgerValue {
  const { value } = cell;
  if (typeof value === 'number') {
    const day = dateOfNumber(value, input.block.grid.date1904);
    return day === undefined ? { is: 'unclear', text: String(value) } : { is: 'date', date: dayText(day) };
  }
  if (typeof value !== 'string') return { is: 'unclear', text: cellText(value) };
  if (/^(?:长期|持续|常态|待定|另定|视情|适时)/.test(value.trim())) return { is: 'not-applicable' };
  const year = input.month === undefined ? undefined : yearOf(input.month);
  const date = parseDateText(value, year);
  return date === undefined ? { is: 'unclear', text: value.trim() } : { is: 'date', date };
}

// In a date column a number is a serial, or 20220930 typed plainly.
function dateOfNumber(value: number, date1904: boolean): ReturnType<typeof calendarDate> {
  if (value > 19_000_000 && value < 22_000_000 && Number.isInteger(value)) {
    return calendarDate(Math.floor(value / 10_000), Math.floor(value / 100) % 100, value % 100);
  }
  return value >= 20_000 && value < 80_000 ? dateOfSerial(value, date1904) : undefined;
}

const yes = /^(?:是|有|√|✓|✔|☑|已.*|y|yes|true|1|对|需要|完成)$/i;
const no = /^(?:否|无|没有|×|✗|✘|x|☐|未.*|不.*|n|no|false|0|错|待.*|暂无.*|暂未.*|尚未.*)$/i;

function flagValue(value: CellValue): LedgerValue {
  if (typeof value === 'boolean') return { is: 'flag', flag: value };
  const text = compact(cellText(value));
  if (yes.test(text)) return { is: 'flag', flag: true };
  if (no.test(text)) return { is: 'flag', flag: false };
  return isNotApplicable(text) ? { is: 'not-applicable' } : { is: 'unclear', text };
}

function rowName(input: LedgerInput, row: number, columns: readonly PlacedColumn[]): string {
  const required = columns.filter(({ definition }) => definition.required);
  const named = required.map(({ column }) => tight(cellText(rawAt(input.block.grid, row, column))));
  return (named.find((text) => text !== '') ?? firstText(input, row)).slice(0, 60);
}

function ignoredWhy(
  input: LedgerInput,
  row: number,
  keys: readonly string[],
): { readonly role: 'ignored' | 'total'; readonly why: Bilingual } | undefined {
  const { block } = input;
  if (block.repeats.has(row)) return { role: 'ignored', why: words('重复的表头', 'the header again') };
  const first = halfWidth(firstText(input, row));
  if (/^(?:.{1,12})?(?:小计|合计|总计|总和)$/.test(first)) {
    return { role: 'total', why: words('合计行，由台账各行重新汇总', 'a total; ledgers are summed from their rows') };
  }
  if (keys.length <= 1 && noteWords.test(first)) return { role: 'ignored', why: words('说明文字', 'a note') };
  const hasRequired = ledgers[input.ledger].columns.some(({ key, required }) => required && keys.includes(key));
  return hasRequired ? undefined : { role: 'ignored', why: words('没有必填内容', 'its required cells are blank') };
}

function firstText(input: LedgerInput, row: number): string {
  for (let column = input.block.left; column <= input.block.right; column += 1) {
    const value = rawAt(input.block.grid, row, column);
    if (typeof value === 'string' && value.trim() !== '') return tight(value);
  }
  return '';
}

/** The day a ledger is kept up to: 截至2022年9月30日 in its title or around it. */
function cutOffOf({ period }: LedgerInput): LedgerTable['cutOff'] {
  if (period === undefined) return undefined;
  return { value: period.value.cutOff ?? lastDayOf(period.value.month), at: period.at };
}

function recognisedTable(
  input: LedgerInput,
  columns: readonly PlacedColumn[],
  rows: readonly RecognisedRow[],
): RecognisedTable {
  const { block, context, period } = input;
  const sheet = block.grid.sheet.name;
  const label = ledgers[input.ledger].label;
  const bottom = rows.filter((row) => row.role.is === 'entry' || row.role.is === 'total').at(-1)?.row ?? block.headerTo;
  return {
    id: `${sheet}!${address(block.headerFrom, block.left)}`,
    sheet,
    kind: input.ledger,
    why: words(`表头与“${label['zh-CN']}”相符`, `its header is that of the ledger ${label['en-US'].toLowerCase()}`),
    area: { top: block.headerFrom, left: block.left, bottom, right: block.right },
    headerRows: { from: block.headerFrom, to: block.headerTo },
    ...(context.title === undefined ? {} : { title: context.title }),
    ...(period === undefined ? {} : { period }),
    ...(context.unit === undefined ? {} : { unit: context.unit }),
    columns: block.meanings.map((meaning, index) =>
      ledgerColumnOf(block, columns, { index, headers: meaning.printed, isNumber: meaning.names === 'number' }),
    ),
    rows,
  };
}

function ledgerColumnOf(
  block: Block,
  columns: readonly PlacedColumn[],
  at: { readonly index: number; readonly headers: readonly string[]; readonly isNumber: boolean },
): RecognisedColumn {
  const column = block.left + at.index;
  const placed = columns.find((one) => one.column === column);
  const base = { column, headers: at.headers };
  if (placed === undefined) {
    return at.isNumber
      ? { ...base, role: { is: 'number' } }
      : { ...base, role: { is: 'unknown' }, why: words('台账定义中没有这一列', 'the ledger defines no such column') };
  }
  return {
    ...base,
    role: { is: 'ledger', key: placed.definition.key, ...(placed.unit === undefined ? {} : { unit: placed.unit }) },
  };
}
