// What changed since the end of a month that is named: from the sheets' own measures, else from that month's workbook.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, decimal, dividedBy, minus, signOf, times } from '../measure/decimal';
import { addMonths, monthOf, reportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import { type Figure, valueOfFigure } from '../model/figure';
import type { Measure } from '../model/indicator';
import type { Change, Saying } from './claim';
import { changes } from './read-change';
import type { FigureSource } from './figure-source';
import type { Since } from './sense';

export type SinceAnswer =
  /** A change that the sheets know by a measure of their own. */
  { readonly saying: Saying } | { readonly figure: Figure; readonly value: Decimal } | { readonly why: Bilingual };

/** A change, and whose. */
export interface AskedChange {
  readonly saying: Saying;
  readonly change: Change;
  readonly name: string;
}

export function answerSince(asked: AskedChange, figures: FigureSource): SinceAnswer {
  const { saying, change, name } = asked;
  const { month } = figures;
  const from = month === undefined ? undefined : sinceMonth(change.from, month);
  if (month === undefined || from === undefined) return { why: unknownMonth };
  const measure = change.of === 'place' ? undefined : ownMeasure(change.of, from, month);
  const isKnown =
    measure !== undefined && valueOfFigure(figures.find(String(saying.indicator), measure, name)) !== undefined;
  const then = isKnown ? undefined : figures.earlier?.find((one) => one.month === from);
  if (then === undefined) return measure === undefined ? { why: missingMonth(from) } : asMeasured(saying, measure);
  return fromBoth({ now: levelOf(asked, figures), before: levelOf(asked, then) }, change, from);
}

function asMeasured(saying: Saying, measure: Measure): SinceAnswer {
  const { since: _since, beyond: _beyond, ...rest } = saying;
  return { saying: { ...rest, measure } };
}

const unknownMonth = words('没有说明从哪个月起', 'nothing says since which month');

function missingMonth(from: ReportingMonth): Bilingual {
  const month = `${String(yearOf(from))}年${String(monthOf(from))}月`;
  return words(`需要${month}的工作簿（作为以前月份给出）`, `needs the workbook of ${from}, given as an earlier month`);
}

/** The month a change counts from; undefined where it is the report's own or a later one. */
function sinceMonth({ month, year, yearsBack }: Since, report: ReportingMonth): ReportingMonth | undefined {
  if (month === 'lastMonth') return addMonths(report, -1);
  if (month === 'sameMonth') return addMonths(report, -12);
  if (month === 'lastQuarterEnd') return addMonths(report, -(((monthOf(report) - 1) % 3) + 1));
  const told = year ?? yearOf(report) - (yearsBack ?? 0);
  const found = reportingMonth(told, month);
  // 较12月末 in a report of March is last December.
  const from = year === undefined && yearsBack === undefined && found >= report ? addMonths(found, -12) : found;
  return from < report ? from : undefined;
}

function ownMeasure(
  of: Exclude<Change['of'], 'place'>,
  from: ReportingMonth,
  report: ReportingMonth,
): Measure | undefined {
  if (from === reportingMonth(yearOf(report) - 1, 12)) return changes[of].yearStart;
  if (from === addMonths(report, -12)) return changes[of].lastYear;
  return from === addMonths(report, -1) ? changes[of].lastMonth : undefined;
}

function levelOf({ saying, change: { of }, name }: AskedChange, figures: FigureSource): Figure | undefined {
  const { indicator, measure } = saying;
  if (of === 'place' && measure !== undefined) return figures.find(String(indicator), measure, name);
  return figures.find(String(indicator), of === 'points' ? 'value' : 'balance', name);
}

interface Levels {
  readonly now: Figure | undefined;
  readonly before: Figure | undefined;
}

function fromBoth({ now, before }: Levels, { of }: Change, from: ReportingMonth): SinceAnswer {
  const here = valueOfFigure(now);
  const there = valueOfFigure(before);
  if (now === undefined || before === undefined || here === undefined || there === undefined)
    return { why: words('两个月中有一个月没有这项数据', 'one of the two months has no such figure') };
  if (now.coverage !== before.coverage || now.rank?.order !== before.rank?.order)
    return { why: words('两个月的口径不同', 'the two months cover different things') };
  const figure = changed(now, before);
  if (of === 'place') return moved(figure, minus(there, here));
  const change = minus(here, there);
  if (of === 'points') return { figure: { ...figure, unit: '个百分点' }, value: change };
  if (of === 'amount') return { figure, value: change };
  const growth = signOf(there) > 0 ? dividedBy(change, there) : undefined;
  return growth === undefined
    ? { why: words(`${from}的余额不为正，没有增幅`, `the balance of ${from} is not positive`) }
    : { figure: { ...figure, unit: '%' }, value: times(growth, decimal(100)) };
}

function moved(figure: Figure, value: Decimal): SinceAnswer {
  return value.isZero()
    ? { why: words('位次没有变化，请改写这一句', 'the place is the same; please rewrite') }
    : { figure, value };
}

// A figure computes itself when it is asked for; a copy asks at once.
function changed(now: Figure, before: Figure): Figure {
  const { indicator, measure, of, unit, outcome, decimals, coverage, rank } = now;
  const cells = [...now.cells, ...before.cells];
  return { indicator, measure, of, unit, outcome, decimals, origin: 'computed', cells, coverage, rank };
}
