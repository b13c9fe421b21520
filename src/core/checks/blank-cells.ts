// Blanks and dashes in columns that are otherwise filled: forgotten, or known to be nothing.
import { words } from '../measure/bilingual';
import { type BalanceColumn, type BalanceRow, type BalanceTable, cellOf, nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import { type Indicator, type Measure, rankedMeasure } from '../model/indicator';
import { isInstitution } from './balance-tables';
import { at } from './grid';
import { columnLabel } from './print-cell';

/** A column with fewer of its rows filled than this is not one that is otherwise filled. */
const filledShare = 0.75;

/** Quotients have no value where their base has none: their blanks follow from the base. */
const quotients: readonly Measure[] = ['yearToDateGrowth', 'monthOnMonthGrowth', 'yearOnYearGrowth', 'contribution'];

export function blankCells(table: BalanceTable, indicators: readonly Indicator[]): readonly Observation[] {
  const rows = table.rows.filter(isInstitution);
  if (rows.every(({ missing }) => missing === undefined)) return [];
  const judged = table.columns.flatMap((column, index) =>
    isJudged(column, indicators) && isFilled(rows, index) ? [{ column, index }] : [],
  );
  return rows.flatMap((row) => {
    if (row.missing === undefined) return [];
    const blank = judged.filter(({ column, index }) => isBlank(row, index) && !isUnrankedZone(row, column));
    return blank.length === 0 ? [] : [observation(table, row, { blank, indicators })];
  });
}

function isJudged({ indicator, measure }: BalanceColumn, indicators: readonly Indicator[]): boolean {
  const kind = indicators.find(({ key }) => key === indicator)?.kind;
  return kind !== 'ratio' && !quotients.includes(measure);
}

function isFilled(rows: readonly BalanceRow[], index: number): boolean {
  let filled = 0;
  for (const { values } of rows) if (values[index] !== undefined) filled += 1;
  return filled > 0 && filled >= rows.length * filledShare;
}

function isBlank({ missing }: BalanceRow, index: number): boolean {
  return missing?.[index] === 'blank' || missing?.[index] === 'not-applicable';
}

/** Zones are in the total but often not ranked. */
function isUnrankedZone({ role }: BalanceRow, { measure }: BalanceColumn): boolean {
  return role.is === 'zone' && rankedMeasure[measure] !== undefined;
}

interface Blank {
  readonly blank: readonly { readonly column: BalanceColumn; readonly index: number }[];
  readonly indicators: readonly Indicator[];
}

function observation(table: BalanceTable, row: BalanceRow, { blank, indicators }: Blank): Observation {
  const columns = blank.map(({ column }) => column);
  const name = nameOf(row);
  const first = columnLabel(at(columns, 0), indicators);
  const count = String(columns.length);
  const [chinese, english] =
    columns.length === 1
      ? [`“${first['zh-CN']}”`, first['en-US']]
      : [`“${first['zh-CN']}”等${count}项`, `${first['en-US']} and ${String(columns.length - 1)} more`];
  return {
    check: 'cells/blank',
    severity: 'explain',
    at: cellOf(table, row, at(columns, 0)),
    subject: name,
    message: words(
      `${name}的${chinese}没有数字，而同列其他行都有。请补填；确无业务的请填0或说明。`,
      `${name} has no number for ${english}, while the column is filled elsewhere. Fill it in; where there is none, write 0 or explain.`,
    ),
    cells: columns.map((column) => cellOf(table, row, column)),
  };
}
