// One institution's measure given by two tables of a kind, month and 口径: both cannot be official.
import { words } from '../measure/bilingual';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { MonthlyStatistics } from '../model/statistics';
import { balanceTables, monthOfTable } from './balance-tables';
import { gridOf } from './grid';
import { columnLabel } from './print-cell';
import { type Spot, agree, asGot, compared, spotAt } from './spot';

export function twoTables(month: MonthlyStatistics): readonly Observation[] {
  const known = new Map<string, Spot>();
  if (month.banks.length < 2 && month.counties.length < 2) return [];
  return balanceTables(month).flatMap((table) => {
    const grid = gridOf(table, month.settings.toleranceFactor);
    const of = monthOfTable(table, month) ?? '';
    return table.rows.flatMap((row, index) => {
      // Totals of two tables may cover different rows, and one category's subtotal another's.
      if (row.role.is !== 'member' && row.role.is !== 'zone') return [];
      return table.columns.flatMap((column, place) => {
        const found = spotAt(grid, index * grid.width + place);
        if (found === undefined || column.unit === '位') return [];
        const spot = asGot(found);
        const what = [table.kind, of, column.period?.month ?? '', nameOf(row)];
        const key = [...what, column.indicator, column.measure, column.coverage].join('\n');
        const other = known.get(key);
        if (other === undefined) known.set(key, spot);
        // Twice in one table is the duplicate check's business.
        if (other === undefined || other.cells[0]?.sheet === table.table.sheet || agree(spot, other)) return [];
        return [observation({ spot, other, name: nameOf(row) }, month)];
      });
    });
  });
}

interface Pair {
  readonly spot: Spot;
  readonly other: Spot;
  readonly name: string;
}

function observation({ spot, other, name }: Pair, month: MonthlyStatistics): Observation {
  const label = columnLabel(spot.column, month.indicators);
  const { slip: _, ...said } = compared(spot, other);
  const [here, there] = [spot, other].map(({ cells }) => cells[0]) as [Observation['at'], Observation['at']];
  return {
    check: 'across-sheets/two-tables',
    severity: 'explain',
    at: here,
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”在本表为${said.found}，在“${there.sheet}”${there.cell}为${said.expected}，两处不一致。请核对以哪一处为准。`,
      `${name}: ${label['en-US']} is ${said.found} here and ${said.expected} on "${there.sheet}" ${there.cell}. Check which one holds.`,
    ),
    ...said,
    cells: [here, there],
  };
}
