// Whether the month, the own county and the time of each table are known: much cannot be said without them.
import { words } from '../measure/bilingual';
import { cellRef } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import { type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { MonthlyStatistics } from '../model/statistics';
import { balanceTables, isInstitution } from './balance-tables';

/** Tables with something in a cell of their own month: names and year starts alone are a form still to be filled in. */
export function filledTables(month: MonthlyStatistics): readonly BalanceTable[] {
  return balanceTables(month).filter(({ columns, rows }) => {
    const all = [...columns.keys()];
    const current = columns.flatMap(({ measure }, index) => (lookingBack.test(measure) ? [] : [index]));
    const told = current.length === 0 ? all : current;
    return rows.some(({ values, missing }) =>
      told.some((index) => values[index] !== undefined || (missing?.[index] ?? 'blank') !== 'blank'),
    );
  });
}

const lookingBack = /^(yearStart|lastMonth|lastYear)/;

export function monthKnown(month: MonthlyStatistics): readonly Observation[] {
  const [first] = filledTables(month);
  if (first === undefined || month.month !== undefined) return [];
  return [
    question('structure/no-month', first, {
      chinese:
        '没有一张表写明年月，不知道是哪个月的数据。请在表头上方写明，如“2022年9月”，或在“金报设置”中填写报告月份。',
      english:
        'No table says of which month it is. Write it above the header, e.g. 2022年9月, or set the reporting month.',
    }),
  ];
}

export function countyKnown(month: MonthlyStatistics): readonly Observation[] {
  const [first] = filledTables(month);
  if (first === undefined || month.county !== undefined) return [];
  return [
    question('structure/no-county', first, {
      chinese: '不知道本县是哪一个，本县的数据和位次无法单列。请在“金报设置”的“本县”中填写，或在银行表标题中写明。',
      english:
        'The own county is not known, so its figures and places cannot be told. Set it in the settings sheet, or name it in the title of the bank sheet.',
    }),
  ];
}

/** One that stands in some county sheet is found. */
export function countyFound(month: MonthlyStatistics): readonly Observation[] {
  const rows = month.counties.flatMap((table) => table.rows.filter(isInstitution).map((row) => ({ table, row })));
  const [first] = rows;
  const { county } = month;
  if (first === undefined || county === undefined || rows.some(({ row }) => nameOf(row) === county)) return [];
  const listed = listOf(rows.map(({ row }) => row.name));
  return [
    question('structure/county-not-found', first.table, {
      chinese: `县区表中没有本县“${county}”一行，只有${listed}。请核对“金报设置”中的本县，或在“名称对照”中登记别名。`,
      english: `The own county ${county} is no row of the county sheet, which has ${listed}. Check the setting, or enter an alias.`,
    }),
  ];
}

/** Said only where another table settles the month. */
export function periodsKnown(month: MonthlyStatistics): readonly Observation[] {
  const { month: taken } = month;
  if (taken === undefined) return [];
  return filledTables(month)
    .filter(({ table, columns }) => table.period === undefined && columns.every(({ period }) => period === undefined))
    .map((table) => ({
      ...question('structure/no-period', table, {
        chinese: `工作表“${table.table.sheet}”的表没有写明年月，按报告月份${taken}读取。`,
        english: `The table on "${table.table.sheet}" names no month; it is read as ${taken}.`,
      }),
      severity: 'advisory' as const,
    }));
}

// The first few names.
function listOf(names: readonly string[]): string {
  const shown = [...new Set(names)];
  return shown.slice(0, 12).join('、') + (shown.length > 12 ? '等' : '');
}

function question(
  check: string,
  table: BalanceTable,
  { chinese, english }: { readonly chinese: string; readonly english: string },
): Observation {
  const at = topOf(table);
  return { check, severity: 'explain', at, subject: '', message: words(chinese, english), cells: [at] };
}

function topOf({ table }: BalanceTable): CellRef {
  return table.title?.at ?? cellRef(table.sheet, table.area.top, table.area.left);
}
