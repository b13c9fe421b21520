// The cells of a ledger's row, each by the type of its column.
import { type Bilingual, words } from '../measure/bilingual';
import { dayText, parseDateText } from '../measure/date-text';
import { compact } from '../measure/half-width';
import { isNotApplicable, parseNumeral } from '../measure/numeral';
import { calendarDate, dateOfSerial, type ReportingMonth, yearOf } from '../measure/period';
import { type AmountUnit, isAmountUnit } from '../measure/unit';
import type { Observation } from '../model/finding';
import type { LedgerCell, LedgerKey, LedgerValue } from '../model/ledger';
import type { Located, Period } from '../model/table';
import { batchName } from '../sheets/batch-name';
import { type LedgerColumn } from '../sheets/ledgers';
import { cellRef } from '../workbook/address';
import { type CellValue, isBlank, isCellError } from '../workbook/cell';
import type { Block } from './block';
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

export interface PlacedColumn {
  readonly column: number;
  readonly definition: LedgerColumn;
  readonly unit?: AmountUnit;
}

export interface ReadCells {
  readonly cells: Readonly<Record<string, LedgerCell>>;
  readonly observations: readonly Observation[];
}

export function readCells(input: LedgerInput, row: number, columns: readonly PlacedColumn[]): ReadCells {
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
  const text = day ?? cellText(cell.value).replace(/\r\n?/g, '\n').trim();
  return cell.column.definition.key === 'batch' ? batchName(text) : text;
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

const yes = /^(?:是|有|有.{0,4}(?:需求|诉求)|√|✓|✔|☑|已.*|y|yes|true|1|对|需要|完成)$/i;
const no = /^(?:否|无|没有|[无没].{0,5}(?:需求|诉求)|×|✗|✘|x|☐|未.*|不.*|n|no|false|0|错|待.*|暂无.*|暂未.*|尚未.*)$/i;

function flagValue(value: CellValue): LedgerValue {
  if (typeof value === 'boolean') return { is: 'flag', flag: value };
  const text = compact(cellText(value));
  if (yes.test(text)) return { is: 'flag', flag: true };
  if (no.test(text)) return { is: 'flag', flag: false };
  return isNotApplicable(text) ? { is: 'not-applicable' } : { is: 'unclear', text };
}
