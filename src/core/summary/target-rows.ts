// The rows of the target sheet, each with its figures and with the figure that is measured against it.
import { currentOf, readTarget } from '../indicators/target-row';
import { decimal } from '../measure/decimal';
import { monthOfDate, monthsBetween } from '../measure/period';
import { type Figure, valueOfFigure } from '../model/figure';
import { dateOf, type LedgerRow, numberOf } from '../model/ledger';
import type { LedgerMeasure } from '../model/ledger-indicator';
import type { Native } from './native-formula';
import { keyOf } from './source-cells';
import type { SummaryWork } from './summary-input';

export interface TargetRow {
  readonly row: LedgerRow;
  readonly figures: Readonly<Partial<Record<LedgerMeasure, Figure>>>;
  /** What the target is compared with; undefined where no figure of ours is meant. */
  readonly current: Figure | undefined;
  /** From the reporting month to the deadline's; undefined where either is not known, negative when it has passed. */
  readonly monthsLeft: number | undefined;
  readonly unit: string;
}

export function targetRows(work: SummaryWork): readonly TargetRow[] {
  const { month, figures } = work;
  const targets = figures.list.filter((figure) => figure.of.kind === 'target');
  return (month.ledgers.targets ?? [])
    .flatMap((ledger) => ledger.rows)
    .map((row) => {
      const target = readTarget(month, row);
      const at = target === undefined ? '' : keyOf(target.at);
      const own = targets.filter((figure) => figure.cells.some((cell) => keyOf(cell) === at));
      const deadline = dateOf(row, 'deadline');
      const byMeasure = Object.fromEntries(own.map((figure) => [figure.measure, figure]));
      return {
        row,
        figures: byMeasure,
        current: target === undefined ? undefined : currentOf(target, month, figures.find),
        monthsLeft:
          deadline === undefined || month.month === undefined
            ? undefined
            : monthsBetween(month.month, monthOfDate(deadline.to)),
        unit: byMeasure['target']?.unit ?? target?.unit ?? '',
      };
    });
}

/** The value in the unit of the figure, else as the target sheet gives it. */
export function targetValue({ row, figures }: TargetRow): Native['value'] {
  const printed = numberOf(row, 'target');
  return valueOfFigure(figures.target) ?? (printed === undefined ? undefined : decimal(printed));
}
