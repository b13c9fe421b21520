// The year's targets: what is aimed at, how far it is, and what each month must bring until the deadline.
import {
  type Decimal,
  compare,
  decimal,
  dividedBy,
  minus,
  plainText,
  roundedUp,
  shifted,
  signOf,
} from '../measure/decimal';
import { type ReportingMonth, monthOfDate, monthsBetween } from '../measure/period';
import { type Unit, isAmountUnit, unitPower } from '../measure/unit';
import type { Figure, Outcome } from '../model/figure';
import { type LedgerRow, dateOf } from '../model/ledger';
import type { LedgerMeasure } from '../model/ledger-indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { printedDecimals } from './printed-decimals';
import { type FindFigure, type Target, currentOf, readTarget } from './target-row';
import { deadlinePassed, deadlineUnknown, entryWithoutUnit, nothingMeasured, targetMet } from './withheld';

/** Three figures a row: target, gap (positive: still to go) and the pace a month; a row without a number gives none. */
export function targetFigures(month: MonthlyStatistics, find: FindFigure): readonly Figure[] {
  return (month.ledgers.targets ?? [])
    .flatMap((table) => table.rows)
    .flatMap((row) => {
      const target = readTarget(month, row);
      return target === undefined ? [] : figuresOf(target, { month, current: currentOf(target, month, find) });
    });
}

interface Measured {
  readonly month: MonthlyStatistics;
  /** The figure to hold against the target. */
  readonly current: Figure | undefined;
}

function figuresOf(target: Target, measured: Measured): readonly Figure[] {
  const { month, current } = measured;
  const outcome = targetOutcome(target, current);
  const gap = gapOutcome(target, { outcome, current });
  const unit = unitOf(target, current);
  const gapUnit: Unit = unit === '%' ? '个百分点' : unit;
  const pace = paceOutcome(gap, { months: monthsLeft(month.month, target.row), unit: gapUnit, month });
  const sources = [target.at, ...(current === undefined ? [] : current.cells)];
  const deadline = target.row.cells['deadline'];
  const untilThen = [...sources, ...(deadline === undefined ? [] : [deadline.at])];
  const make = figureMaker(target, current);
  const decimals = (of: Unit, supports: number): number => printedDecimals(month.settings, of, supports);
  return [
    make({ measure: 'target', outcome, unit, cells: [target.at], decimals: decimals(unit, decimalsIn(outcome)) }),
    make({
      measure: 'gap',
      outcome: gap,
      unit: gapUnit,
      cells: sources,
      decimals: decimals(gapUnit, current === undefined ? 0 : current.decimals),
    }),
    make({ measure: 'monthlyPace', ...pace, unit: gapUnit, cells: untilThen }),
  ];
}

interface Part extends Pick<Figure, 'outcome' | 'unit' | 'cells' | 'decimals'> {
  readonly measure: LedgerMeasure;
}

function figureMaker(target: Target, current: Figure | undefined): (part: Part) => Figure {
  return (part) => ({
    ...part,
    indicator: target.meaning?.indicator ?? target.words,
    of: { kind: 'target', name: target.object },
    origin: part.measure === 'target' ? 'printed' : 'computed',
    coverage: current?.coverage ?? '',
  });
}

// In the unit of the figure; an amount needs a unit of its own.
function targetOutcome({ number, unit, at }: Target, current: Figure | undefined): Outcome {
  const value = decimal(number);
  if (current === undefined || !isAmountUnit(current.unit)) return { value };
  return isAmountUnit(unit) ? { value: shifted(value, unitPower(unit, current.unit)) } : entryWithoutUnit(at);
}

function unitOf({ unit }: Target, current: Figure | undefined): Unit {
  if (current !== undefined) return current.unit;
  return knownUnits.find((known) => known === unit) ?? '个';
}

const knownUnits: readonly Unit[] = ['亿元', '万元', '元', '%', '个百分点', '家', '户', '场', '次', '人', '份', '笔'];

function gapOutcome(target: Target, { outcome, current }: { outcome: Outcome; current: Figure | undefined }): Outcome {
  if ('withheld' in outcome) return outcome;
  if (current === undefined) return nothingMeasured(target.object, target.words);
  if ('withheld' in current.outcome) return current.outcome;
  const { value } = current.outcome;
  return { value: target.isCeiling ? minus(value, outcome.value) : minus(outcome.value, value) };
}

interface Remaining {
  readonly month: MonthlyStatistics;
  readonly months: number | undefined;
  readonly unit: Unit;
}

interface Pace {
  readonly outcome: Outcome;
  readonly decimals: number;
}

// Rounded up where it is printed: twelve times too little a month misses the target.
function paceOutcome(gap: Outcome, { month, months, unit }: Remaining): Pace {
  const usual = printedDecimals(month.settings, unit, Infinity);
  if ('withheld' in gap) return { outcome: gap, decimals: usual };
  if (signOf(gap.value) <= 0) return { outcome: targetMet(), decimals: usual };
  if (months === undefined) return { outcome: deadlineUnknown(), decimals: usual };
  const pace = months > 0 ? dividedBy(gap.value, decimal(months)) : undefined;
  if (pace === undefined) return { outcome: deadlinePassed(), decimals: usual };
  const decimals = isAmountUnit(unit) ? amountPaceDecimals(gap.value, pace, usual) : usual;
  return { outcome: { value: roundedUp(pace, decimals) }, decimals };
}

// Below 1亿元 it is read in 万元, where the gap is known in 万元.
function amountPaceDecimals(gap: Decimal, pace: Decimal, usual: number): number {
  if (compare(pace, decimal(1)) >= 0) return usual;
  return Math.max(usual, Math.min(4, gap.decimalPlaces()));
}

function monthsLeft(month: ReportingMonth | undefined, row: LedgerRow): number | undefined {
  const deadline = dateOf(row, 'deadline');
  return month === undefined || deadline === undefined ? undefined : monthsBetween(month, monthOfDate(deadline.to));
}

function decimalsIn(outcome: Outcome): number {
  return 'value' in outcome ? decimalsOfText(plainText(outcome.value)) : 0;
}

function decimalsOfText(text: string): number {
  return text.split('.')[1]?.length ?? 0;
}
