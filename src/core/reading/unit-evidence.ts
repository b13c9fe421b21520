// Which unit a table without one must have, when another table gives the same institution's same amount.
import { type AmountUnit, amountUnits, isAmountUnit, unitPower } from '../measure/unit';
import { type BalanceRow, type BalanceTable, cellOf, nameOf } from '../model/balances';
import type { CellRef } from '../workbook/cell';

export interface InferredUnit {
  readonly unit: AmountUnit;
  /** The cell it was compared with. */
  readonly from: CellRef;
}

/** Only where every pair of cells points to the same unit, within a tenth of a percent; undefined where there is no pair. */
export function inferredUnit(
  table: BalanceTable,
  others: readonly BalanceTable[],
): InferredUnit | 'contradictory' | undefined {
  let found: InferredUnit | undefined;
  for (const pair of pairs(table, others)) {
    const unit = (Object.keys(amountUnits) as readonly AmountUnit[]).find((candidate) => {
      const expected = pair.other * 10 ** unitPower(pair.otherUnit, candidate);
      return Math.abs(pair.value - expected) <= Math.abs(expected) * pair.slack;
    });
    if (unit === undefined || (found !== undefined && found.unit !== unit)) return 'contradictory';
    found ??= { unit, from: pair.at };
  }
  return found;
}

interface Pair {
  readonly value: number;
  readonly other: number;
  readonly otherUnit: AmountUnit;
  readonly at: CellRef;
  /** How far the two may differ, relatively. */
  readonly slack: number;
}

const same = 1e-3;
/** The banks' total and the county's row differ honestly, though never tenfold. */
const alike = 0.3;

function pairs(table: BalanceTable, others: readonly BalanceTable[]): readonly Pair[] {
  return others.flatMap((other) =>
    table.columns.flatMap((column, index) => {
      const place = other.columns.findIndex(
        (one) => one.indicator === column.indicator && one.measure === column.measure,
      );
      const otherColumn = other.columns[place];
      if (otherColumn === undefined || !isAmountUnit(otherColumn.unit)) return [];
      const { unit } = otherColumn;
      const byName = new Map(other.rows.map((row) => [nameOf(row), row]));
      return table.rows.flatMap((row): readonly Pair[] => {
        const own = byName.get(nameOf(row));
        const match = own ?? totalOf(other, nameOf(row));
        const value = row.values[index];
        const known = match?.values[place];
        if (match === undefined || value === undefined || known === undefined || value === 0 || known === 0) return [];
        return [
          {
            value,
            other: known,
            otherUnit: unit,
            at: cellOf(other, match, otherColumn),
            slack: own === undefined ? alike : same,
          },
        ];
      });
    }),
  );
}

// The total of the bank sheet whose title names the county.
function totalOf({ kind, table, rows }: BalanceTable, county: string): BalanceRow | undefined {
  const isOfCounty = kind === 'banks' && county.length > 1 && table.title?.value.includes(county) === true;
  return isOfCounty ? rows.find(({ role }) => role.is === 'total') : undefined;
}
