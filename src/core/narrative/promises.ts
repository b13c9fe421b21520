// What last month's next steps promised, and how it stands this month: targets by their gap, tasks by the ledger.
import { compare, type Decimal, minus, signOf } from '../measure/decimal';
import { lastDayOf } from '../measure/period';
import { type Figure, valueOfFigure } from '../model/figure';
import { dateOf, type LedgerRow, textOf } from '../model/ledger';
import type { CellRef } from '../workbook/cell';
import type { FigureSet } from '../indicators/figures';
import type { ReportedSide } from './compare-reports';
import { rowsOf } from './ledger-pieces';
import type { Narrative } from './narrative';
import { paragraph } from './pieces';
import { isNextStep } from './progress-point';
import { numberFact } from './print-number';
import { targetClause } from './targets';

/**
 * met, on track (the gap closed by the month's share or more), behind, missed (its deadline has passed);
 * for a task: open, overdue, progressed (reported on since), gone; unknown where nothing measures it.
 */
export type PromiseState =
  'met' | 'on-track' | 'behind' | 'missed' | 'open' | 'overdue' | 'progressed' | 'gone' | 'unknown';

export interface KeptPromise {
  readonly kind: 'target' | 'task';
  readonly state: PromiseState;
  /** As last month's report put it. */
  readonly text: string;
  /** The gap to a target as printed, last month and now; absent where it is not known or closed. */
  readonly gapBefore?: string;
  readonly gapNow?: string;
  /** Where it stands this month, else where it stood. */
  readonly cells: readonly CellRef[];
}

/** Targets, then tasks, in the order of last month's sheets. */
export function promisesKept(now: ReportedSide, before: ReportedSide): readonly KeptPromise[] {
  const [story, earlier] = [narrativeOf(now), narrativeOf(before)];
  const targets = rowsOf(earlier, 'targets').map((row) => keptTarget({ now: story, before: earlier }, row));
  const tasks = rowsOf(earlier, 'listingProgress').filter((row) => isNextStep(row));
  return [...targets, ...tasks.map((row) => keptTask(story, earlier, row))];
}

interface Months {
  readonly now: Narrative;
  readonly before: Narrative;
}

function narrativeOf({ month, figures }: ReportedSide): Narrative {
  return { month, figures, earlier: [], county: month.county ?? '' };
}

function keptTarget({ now, before }: Months, row: LedgerRow): KeptPromise {
  const text = paragraph('', 'body', targetClause(before, row)).text;
  const same = rowsOf(now, 'targets').find((other) => isSameTarget(row, other));
  const gapBefore = figureAtRow(before.figures, row, 'gap');
  const told = { kind: 'target' as const, text, ...printedGap(before, gapBefore, 'gapBefore') };
  if (same === undefined) return { ...told, state: 'gone', cells: cellsOf(row) };
  const gap = figureAtRow(now.figures, same, 'gap');
  const state = targetState(now, same, {
    gap: valueOfFigure(gap),
    before: valueOfFigure(gapBefore),
    pace: valueOfFigure(figureAtRow(before.figures, row, 'monthlyPace')),
  });
  return { ...told, state, ...printedGap(now, gap, 'gapNow'), cells: cellsOf(same) };
}

interface Gaps {
  readonly gap: Decimal | undefined;
  readonly before: Decimal | undefined;
  readonly pace: Decimal | undefined;
}

function targetState({ month }: Narrative, row: LedgerRow, { gap, before, pace }: Gaps): PromiseState {
  if (gap === undefined) return 'unknown';
  if (signOf(gap) <= 0) return 'met';
  const deadline = dateOf(row, 'deadline');
  if (month.month !== undefined && deadline !== undefined && deadline.to <= lastDayOf(month.month)) return 'missed';
  if (before === undefined || pace === undefined) return 'unknown';
  return compare(minus(before, gap), pace) >= 0 ? 'on-track' : 'behind';
}

// The same object, indicator and deadline; the number aimed at may have been set anew.
function isSameTarget(one: LedgerRow, other: LedgerRow): boolean {
  return (
    ['object', 'indicator'].every((key) => textOf(one, key) === textOf(other, key)) &&
    dateOf(one, 'deadline')?.to === dateOf(other, 'deadline')?.to
  );
}

function figureAtRow(figures: FigureSet, row: LedgerRow, measure: 'gap' | 'monthlyPace'): Figure | undefined {
  const [at] = cellsOf(row);
  return figures.list.find(
    ({ of, measure: told, cells }) =>
      of.kind === 'target' &&
      told === measure &&
      cells.some(({ sheet, cell }) => sheet === at?.sheet && cell === at.cell),
  );
}

function cellsOf(row: LedgerRow): readonly CellRef[] {
  return Object.entries(row.cells).flatMap(([key, { at }]) => (key === 'target' || key === 'content' ? [at] : []));
}

function printedGap(
  narrative: Narrative,
  figure: Figure | undefined,
  name: 'gapBefore' | 'gapNow',
): Partial<Pick<KeptPromise, 'gapBefore' | 'gapNow'>> {
  const value = valueOfFigure(figure);
  if (figure === undefined || value === undefined || signOf(value) <= 0) return {};
  return { [name]: numberFact(narrative, { figure, value }).printed };
}

function keptTask(now: Narrative, before: Narrative, row: LedgerRow): KeptPromise {
  const texts = ['enterprise', 'content'].flatMap((key) => textOf(row, key) ?? []);
  const told = { kind: 'task' as const, text: texts.join('：') };
  const rows = rowsOf(now, 'listingProgress');
  const isSame = (other: LedgerRow): boolean =>
    ['enterprise', 'content'].every((key) => textOf(other, key) === textOf(row, key));
  const still = rows.find((other) => isNextStep(other) && isSame(other));
  if (still !== undefined) {
    const deadline = dateOf(still, 'deadline');
    const { month } = now.month;
    const isOver = month !== undefined && deadline !== undefined && deadline.to <= lastDayOf(month);
    return { ...told, state: isOver ? 'overdue' : 'open', cells: cellsOf(still) };
  }
  const since = before.month.month === undefined ? '' : lastDayOf(before.month.month);
  const news = rows.find(
    (other) =>
      !isNextStep(other) &&
      textOf(other, 'enterprise') === textOf(row, 'enterprise') &&
      (dateOf(other, 'date')?.to ?? '') > since,
  );
  return { ...told, state: news === undefined ? 'gone' : 'progressed', cells: cellsOf(news ?? row) };
}
