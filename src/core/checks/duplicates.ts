// Institutions that stand twice in a table, and rows whose numbers are all the same.
import { words } from '../measure/bilingual';
import { type BalanceRow, type BalanceTable, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import { cellRef } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import { isInstitution } from './balance-tables';

/** Where this many names repeat, the name is not what tells the rows of the table apart. */
const tooMany = 10;

export function duplicates(table: BalanceTable): readonly Observation[] {
  const twice = repeats(table.rows.filter(isInstitution), nameOf);
  if (twice.length > tooMany) return [namesDoNotTell(table, twice)];
  return twice.map((rows) => {
    const [first, second] = rows as readonly [BalanceRow, BalanceRow];
    const cells = rows.map((row) => nameCell(table, row));
    const name = nameOf(first);
    const places = cells.map(({ cell }) => cell).join('、');
    return {
      check: 'across-rows/duplicate',
      severity: 'explain',
      at: nameCell(table, second),
      subject: name,
      message: words(
        `“${name}”在本表出现${String(rows.length)}次（${places}）。请删去重复行，或用全称区分。`,
        `"${name}" stands ${String(rows.length)} times in this table (${places}). Remove the repetition or use full names.`,
      ),
      cells,
    };
  });
}

/** Rows of different names that repeat at least three numbers other than zero: probably copied. */
export function repeatedRows(table: BalanceTable): readonly Observation[] {
  const telling = table.rows.filter((row) => isInstitution(row) && tells(row));
  const alike = repeats(telling, digest);
  const same = alike.flatMap((rows) => repeats(rows, ({ values }) => values.join()));
  return same.flatMap((rows) => {
    const names = [...new Set(rows.map(nameOf))];
    const [first, second] = rows as readonly [BalanceRow, BalanceRow];
    if (names.length === 1) return [];
    return [
      {
        check: 'across-rows/repeated-row',
        severity: 'explain' as const,
        at: nameCell(table, second),
        subject: nameOf(second),
        message: words(
          `“${nameOf(second)}”与“${nameOf(first)}”的各项数字完全相同，疑似误复制。请核对。`,
          `"${nameOf(second)}" has exactly the numbers of "${nameOf(first)}"; probably copied by mistake. Check it.`,
        ),
        cells: rows.map((row) => nameCell(table, row)),
      },
    ];
  });
}

function namesDoNotTell(table: BalanceTable, twice: readonly (readonly BalanceRow[])[]): Observation {
  const [[, second]] = twice as readonly [readonly [BalanceRow, BalanceRow]];
  const count = String(twice.length);
  return {
    check: 'across-rows/duplicate',
    severity: 'explain',
    at: nameCell(table, second),
    subject: '',
    message: words(
      `本表有${count}个名称各出现多次（如“${nameOf(second)}”），名称不能区分各行，按名称取数会有歧义。请用全称或代码区分。`,
      `${count} names stand more than once in this table (such as "${nameOf(second)}"), so names do not tell rows apart. Use full names or codes.`,
    ),
    cells: twice.flatMap((rows) => rows.map((row) => nameCell(table, row))),
  };
}

/** Equal for equal rows and seldom else: cheap to take of every row. */
function digest({ values }: BalanceRow): number {
  let sum = 0;
  for (const [column, value] of values.entries()) sum += (value ?? 0) * (column + 1.37);
  return sum;
}

function tells({ values }: BalanceRow): boolean {
  let count = 0;
  for (const value of values) if (value !== undefined && value !== 0) count += 1;
  return count >= 3;
}

function repeats(
  rows: readonly BalanceRow[],
  key: (row: BalanceRow) => string | number,
): readonly (readonly BalanceRow[])[] {
  const groups = new Map<string | number, BalanceRow[]>();
  for (const row of rows) {
    const known = key(row);
    const group = groups.get(known);
    if (group === undefined) groups.set(known, [row]);
    else group.push(row);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function nameCell({ table }: BalanceTable, row: BalanceRow): CellRef {
  const name = table.columns.find(({ role }) => role.is === 'name');
  const column = name?.column ?? table.area.left;
  return cellRef(table.sheet, row.row, column);
}
