// A month's statistics from terse rows, for tests of what comes after reading; bookOf gives the workbook to it.
import { words } from '../../src/core/measure/bilingual';
import { decimalsOf } from '../../src/core/measure/decimal';
import { type AmountUnit, amountUnits, isAmountUnit } from '../../src/core/measure/unit';
import type { BalanceColumn, BalanceRow, BalanceTable, MissingValue } from '../../src/core/model/balances';
import type { Observation } from '../../src/core/model/finding';
import { type Indicator, type Measure, indicators, measureLabels } from '../../src/core/model/indicator';
import type { LedgerKey } from '../../src/core/model/ledger';
import { type Settings, defaultSettings } from '../../src/core/model/settings';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import type { Period, RecognisedTable, RowRole } from '../../src/core/model/table';
import { cellRef } from '../../src/core/workbook/address';
import type { CellValue } from '../../src/core/workbook/cell';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { book } from './build-workbook';
import { type LedgerInput, ledgerTable } from './build-ledger';

export interface MonthInput {
  /** Default 甲县; null for a workbook that names no county. */
  readonly county?: string | null;
  /** Default 2022-09; null for none. */
  readonly month?: string | null;
  readonly settings?: Partial<Settings>;
  readonly counties?: BalanceInput | readonly BalanceInput[];
  readonly banks?: BalanceInput | readonly BalanceInput[];
  readonly ledgers?: Readonly<Partial<Record<LedgerKey, LedgerInput | readonly LedgerInput[]>>>;
  /** The user's own, after the built-in ones. */
  readonly indicators?: readonly Indicator[];
  readonly observations?: readonly Observation[];
}

/**
 * Row 1 holds the title, row 2 the unit, row 3 the header; column A the names, B the first measure.
 * So the third value of the first row stands in D4.
 */
export interface BalanceInput {
  /** Default 县区 or 银行. */
  readonly sheet?: string;
  /** Default 亿元 for counties, 万元 for banks. */
  readonly unit?: AmountUnit;
  /** 2022-09 or 2022-09-20; absent: none is printed. */
  readonly period?: string;
  /** 'deposits.balance', 'deposits.balance@人民币', 'loans.balance/元', or an object for what a text cannot say. */
  readonly columns: readonly (string | ColumnInput)[];
  /**
   * A name and a value a column. Names: 甲县; '工行=工商银行' (printed=canonical); '高新区*' (zone);
   * '#国有商业银行' (subtotal, the category of what follows); 合计 and 全市 (total); '其中：住户存款' (part);
   * '~注：…' (ignored). Values: undefined (blank), '—', '#REF!', '?' (formula never calculated), other text (unclear).
   */
  readonly rows: readonly (readonly [string, ...(number | string | undefined)[]])[];
}

export interface ColumnInput {
  readonly of: string;
  readonly period?: string;
  readonly rankOrder?: 'descending' | 'ascending';
  readonly storedAs?: BalanceColumn['storedAs'];
  readonly decimals?: number;
  readonly header?: string;
}

export function month(input: MonthInput = {}): MonthlyStatistics {
  const banks = listOf(input.banks).map((table) => balanceTable('banks', table));
  const counties = listOf(input.counties).map((table) => balanceTable('counties', table));
  const ledgers = Object.entries(input.ledgers ?? {}).map(
    ([key, tables]) => [key, listOf(tables).map((table) => ledgerTable(key as LedgerKey, table))] as const,
  );
  const county = input.county === undefined ? '甲县' : input.county;
  const reported = input.month === undefined ? '2022-09' : input.month;
  return {
    ...(reported === null ? {} : { month: reported }),
    ...(county === null ? {} : { county }),
    settings: { ...defaultSettings, ...input.settings },
    settingCells: {},
    tables: [...banks, ...counties, ...ledgers.flatMap(([, tables]) => tables)].map((read) => read.table),
    banks,
    counties,
    ledgers: Object.fromEntries(ledgers),
    indicators: [...Object.values(indicators), ...(input.indicators ?? [])],
    explanations: {},
    observations: input.observations ?? [],
  };
}

/** The balance sheets of the same input as cells, at the places which the month's cells name. */
export function bookOf(input: MonthInput): WorkbookSnapshot {
  const sheets = [
    ...listOf(input.banks).map((table) => ['banks', table] as const),
    ...listOf(input.counties).map((table) => ['counties', table] as const),
  ].map(([kind, table]) => [table.sheet ?? sheetNames[kind], cellsOf(kind, table)] as const);
  return book(Object.fromEntries(sheets));
}

export function balanceTable(kind: BalanceTable['kind'], input: BalanceInput): BalanceTable {
  const sheet = input.sheet ?? sheetNames[kind];
  const unit = input.unit ?? units[kind];
  const columns = input.columns.map((column, index) => columnOf(column, { input, index, unit }));
  const rows = rowsOf(input);
  return {
    kind,
    table: {
      id: `${sheet}!A3`,
      sheet,
      kind,
      why: words('测试', 'test'),
      area: { top: 2, left: 0, bottom: 2 + rows.length, right: columns.length },
      headerRows: { from: 2, to: 2 },
      unit: { value: unit, at: cellRef(sheet, 1, 0) },
      ...periodOf(input.period, sheet),
      columns: [
        { column: 0, headers: [kind === 'banks' ? '银行' : '县区'], role: { is: 'name' } },
        ...columns.map((column) => ({ column: column.column, headers: [column.header], role: column })),
      ],
      rows,
    } satisfies RecognisedTable,
    columns,
    rows,
  };
}

const sheetNames = { banks: '银行', counties: '县区' } as const;
const units = { banks: '万元', counties: '亿元' } as const;

function listOf<T>(one: T | readonly T[] | undefined): readonly T[] {
  if (one === undefined) return [];
  return Array.isArray(one) ? (one as readonly T[]) : [one as T];
}

function periodOf(text: string | undefined, sheet: string): Pick<RecognisedTable, 'period'> {
  return text === undefined ? {} : { period: { value: asPeriod(text), at: cellRef(sheet, 1, 1) } };
}

function asPeriod(text: string): Period {
  return text.length > 7 ? { month: text.slice(0, 7), cutOff: text } : { month: text };
}

function columnOf(
  given: string | ColumnInput,
  { input, index, unit }: { input: BalanceInput; index: number; unit: AmountUnit },
): BalanceColumn {
  const column = typeof given === 'string' ? { of: given } : given;
  const [, indicator = '', measure = '', coverage = '', own = unit] =
    /^([^.]+)\.([^@/]+)(?:@([^/]*))?(?:\/(.+))?$/.exec(column.of) ?? [];
  const label = indicators[indicator as keyof typeof indicators] as Indicator | undefined;
  const values = input.rows.map((row) => row[index + 1]).filter((value) => typeof value === 'number');
  return {
    is: 'measure',
    column: index + 1,
    header:
      column.header ?? `${coverage}${label?.label['zh-CN'] ?? indicator}${measureLabels[measure as Measure]['zh-CN']}`,
    indicator,
    measure: measure as Measure,
    coverage,
    unit: unitOf(measure, label?.kind === 'ratio' && !Object.hasOwn(amountUnits, own) ? '%' : own),
    storedAs: column.storedAs ?? 'number',
    decimals: column.decimals ?? Math.max(0, ...values.map(decimalsOf)),
    ...(column.period === undefined ? {} : { period: asPeriod(column.period) }),
    ...(column.rankOrder === undefined ? {} : { rankOrder: column.rankOrder }),
  };
}

function unitOf(measure: string, unit: string): BalanceColumn['unit'] {
  if (measure.endsWith('Points')) return '个百分点';
  if (/rank$/i.test(measure)) return '位';
  if (/growth$|share|contribution|value$/i.test(measure) || !isAmountUnit(unit)) return '%';
  return unit;
}

function rowsOf(input: BalanceInput): readonly BalanceRow[] {
  let category: string | undefined;
  return input.rows.map(([text, ...cells], index) => {
    if (text.startsWith('#')) category = text.slice(1);
    const given = Array.from(input.columns, (_, column) => cells[column]);
    const missing = Object.fromEntries(
      given.flatMap((cell, column) => (typeof cell === 'number' ? [] : [[column, whyMissing(cell)]])),
    );
    return {
      row: index + 3,
      ...nameAndRole(text, category),
      values: given.map((cell) => (typeof cell === 'number' ? cell : undefined)),
      ...(Object.keys(missing).length === 0 ? {} : { missing }),
    };
  });
}

function nameAndRole(text: string, category: string | undefined): { name: string; role: RowRole } {
  const name = text.replace(/^[#~]|\*$|=.*$/g, '');
  const canonical = text.split('=')[1] ?? name;
  if (text.startsWith('#')) return { name, role: { is: 'subtotal', category: name } };
  if (text.startsWith('~')) return { name, role: { is: 'ignored' } };
  if (text.endsWith('*')) return { name, role: { is: 'zone', canonical } };
  if (text.startsWith('其中')) return { name, role: { is: 'part', of: '' } };
  if (/^(合计|全市|全县|总计)$/.test(text)) return { name, role: { is: 'total' } };
  return { name, role: { is: 'member', canonical, ...(category === undefined ? {} : { category }) } };
}

function whyMissing(cell: string | undefined): MissingValue {
  if (cell === undefined) return 'blank';
  if (/^[—/-]$/.test(cell)) return 'not-applicable';
  if (cell === '?') return 'uncalculated';
  return cell.startsWith('#') ? 'error' : 'unclear';
}

function cellsOf(kind: BalanceTable['kind'], input: BalanceInput): readonly (readonly CellValue[])[] {
  const { columns, rows } = balanceTable(kind, input);
  const title = `${input.period ?? ''}${kind === 'banks' ? '甲县银行存贷款情况表' : '全市县区存贷款情况表'}`;
  const body = input.rows.map(([, ...cells], index) => [rows[index]?.name, ...cells.map((cell) => cellValue(cell))]);
  return [
    [title],
    [`单位：${input.unit ?? units[kind]}`],
    [kind === 'banks' ? '银行' : '县区', ...columns.map((column) => column.header)],
    ...body,
  ];
}

function cellValue(cell: number | string | undefined): CellValue {
  if (typeof cell !== 'string') return cell;
  if (cell === '?') return undefined;
  return cell.startsWith('#') ? { error: cell } : cell;
}
