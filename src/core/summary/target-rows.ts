// The rows of the target sheet, each with its figures and with the figure that is measured against it.
import { decimal } from '../measure/decimal';
import { type Figure, valueOfFigure } from '../model/figure';
import { dateOf, type LedgerRow, numberOf, textOf } from '../model/ledger';
import type { LedgerMeasure } from '../model/ledger-indicator';
import type { CellRef } from '../workbook/cell';
import type { SummaryWork } from './summary-input';
import { keyOf } from './source-reference';
import type { Native } from './native-formula';

export interface TargetRow {
  readonly row: LedgerRow;
  readonly figures: Readonly<Partial<Record<LedgerMeasure, Figure>>>;
  /** What the target is compared with; undefined where no figure of ours is meant. */
  readonly current: Figure | undefined;
  /** Whether the reporting month lies behind its deadline. */
  readonly isOverdue: boolean;
}

export function targetRows(work: SummaryWork): readonly TargetRow[] {
  const figures = work.figures.list.filter((figure) => figure.of.kind === 'target');
  const rows = (work.month.ledgers.targets ?? []).flatMap((ledger) => ledger.rows);
  return rows.map((row) => {
    const at = row.cells['target']?.at;
    const own =
      at === undefined ? [] : figures.filter((figure) => figure.cells.some((cell) => keyOf(cell) === keyOf(at)));
    const byMeasure = Object.fromEntries(own.map((figure) => [figure.measure, figure]));
    const gap = byMeasure['gap'];
    const deadline = dateOf(row, 'deadline')?.to;
    return {
      row,
      figures: byMeasure,
      current: gap === undefined ? undefined : currentOf(work, gap, textOf(row, 'indicator') ?? ''),
      isOverdue: deadline !== undefined && work.month.month !== undefined && deadline.slice(0, 7) < work.month.month,
    };
  });
}

/** The value as the target sheet gives it, in its own unit. */
export function targetValue({ row, figures }: TargetRow): Native['value'] {
  const printed = numberOf(row, 'target');
  return valueOfFigure(figures.target) ?? (printed === undefined ? undefined : decimal(printed));
}

// The figure whose cells the gap was taken from, and whose name the target says at the greatest length.
function currentOf(work: SummaryWork, gap: Figure, indicator: string): Figure | undefined {
  const cells = new Set(gap.cells.map(keyOf));
  const isTakenFrom = (at: CellRef): boolean => cells.has(keyOf(at));
  const meant = work.figures.list.flatMap((figure) => {
    if (figure.measure !== 'balance' && figure.measure !== 'value') return [];
    const label = work.indicators.get(figure.indicator)?.label['zh-CN'] ?? figure.indicator;
    const isMeant = indicator.includes(label) && figure.cells.length > 0 && figure.cells.every(isTakenFrom);
    return isMeant ? [{ figure, label }] : [];
  });
  return meant.sort((left, right) => right.label.length - left.label.length)[0]?.figure;
}
