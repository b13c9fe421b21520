// Which measure each column of a bank or county sheet holds, as far as its header and neighbours tell.
import { type Bilingual, words } from '../measure/bilingual';
import { addMonths, monthOf, reportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import { type AmountUnit, isAmountUnit } from '../measure/unit';
import type { AmountMeasure, Indicator, IndicatorKey, Measure, RankOrder, RatioMeasure } from '../model/indicator';
import type { Period } from '../model/table';
import { placeWords } from '../sheets/measure-headers';
import { completePeriod, yearFor } from './table-context';
import type { HeaderMeaning } from './header-meaning';
import { isRemark } from './header-meaning';

/** A column as its header alone tells; what only its values can settle is left open. */
export interface ColumnDraft {
  readonly column: number;
  readonly meaning: HeaderMeaning;
  readonly role: DraftRole;
}

export type DraftRole =
  | { readonly is: 'name' | 'category' | 'number' | 'remark' }
  | { readonly is: 'unknown'; readonly why: Bilingual }
  | DraftMeasure;

export interface DraftMeasure {
  readonly is: 'measure';
  readonly indicator: IndicatorKey;
  readonly measure: Measure;
  /** 增长 without a unit: the other measure it may be. */
  readonly orElse?: Measure;
  /** Its header says 增长, which may be either; 较年初 alone is an amount by custom, 同比 a percentage. */
  readonly isDoubtful?: boolean;
  readonly coverage: string;
  readonly unit: AmountUnit | '%' | '个百分点' | '位' | undefined;
  /** The header itself says %. */
  readonly saysPercent: boolean;
  readonly period?: Period;
  readonly rankOrder?: RankOrder;
}

export interface ColumnContext {
  readonly left: number;
  readonly month?: ReportingMonth;
  readonly unit?: AmountUnit;
  readonly coverage: string;
  readonly titleIndicator?: IndicatorKey;
  readonly indicatorOf: (key: IndicatorKey) => Indicator | undefined;
}

const unknown = (chinese: string, english: string): DraftRole => ({ is: 'unknown', why: words(chinese, english) });

const notKnown = unknown('未识别为已知的指标和口径。', 'its header names no known measure.');

export function draftColumns(meanings: readonly HeaderMeaning[], context: ColumnContext): readonly ColumnDraft[] {
  const drafts: ColumnDraft[] = [];
  for (const [index, meaning] of meanings.entries()) {
    const column = context.left + index;
    drafts.push({ column, meaning, role: roleOf(meaning, drafts, context) });
  }
  return withNeighbourUnits(withLaggingBalances(drafts, context));
}

function roleOf(meaning: HeaderMeaning, before: readonly ColumnDraft[], context: ColumnContext): DraftRole {
  if (meaning.names === 'number' || meaning.names === 'category') return { is: meaning.names };
  if (meaning.names !== undefined) return { is: before.some(({ role }) => role.is === 'name') ? 'category' : 'name' };
  if (isRemark(meaning)) return { is: 'remark' };
  if (meaning.parts.length === 0) return notKnown;
  if (meaning.other !== undefined) return otherAmount(meaning.other);
  const indicator =
    ratioAtLeft(meaning, before, context) ?? meaning.indicator ?? indicatorAtLeft(meaning, before, context);
  if (indicator === undefined) return notKnown;
  if (typeof indicator !== 'string') return otherAmount(indicator.other);
  return measureOf({ ...meaning, indicator }, before, context);
}

function otherAmount(other: string): DraftRole {
  return unknown(
    `“${other}”不是内置指标，可在自定义指标表中登记。`,
    `"${other}" is no built-in indicator; define it in the indicators sheet.`,
  );
}

// 位次 and 较年初变动（百分点） behind 不良率 under the head 不良贷款 speak of the ratio.
function ratioAtLeft(
  meaning: HeaderMeaning,
  before: readonly ColumnDraft[],
  context: ColumnContext,
): IndicatorKey | undefined {
  const isBareRank =
    meaning.words.has('rank') &&
    !(['rate', 'amount', 'level', 'either'] as const).some((word) => meaning.words.has(word));
  if (meaning.isIndicatorOwn || (!isBareRank && meaning.unit !== '个百分点')) return undefined;
  const left = before.filter(({ role }) => role.is === 'measure' && role.unit !== '位').at(-1)?.role;
  if (left?.is !== 'measure') return undefined;
  return context.indicatorOf(left.indicator)?.kind === 'ratio' ? left.indicator : undefined;
}

// 较年初增加, 增幅 or 位次 without an indicator of their own speak of the column at their left.
function indicatorAtLeft(
  meaning: HeaderMeaning,
  before: readonly ColumnDraft[],
  context: ColumnContext,
): IndicatorKey | { readonly other: string } | undefined {
  const says =
    meaning.words.size > 0 || meaning.period !== undefined || meaning.coverage.length > 0 || meaning.unit !== undefined;
  if (!says) return undefined;
  for (const { role, meaning: left } of [...before].reverse()) {
    if (role.is === 'measure') return role.indicator;
    if (left.other !== undefined) return { other: left.other };
  }
  return context.titleIndicator;
}

type Known = HeaderMeaning & { readonly indicator: IndicatorKey };

function measureOf(meaning: Known, before: readonly ColumnDraft[], context: ColumnContext): DraftRole {
  const time = timeOf(meaning, context);
  if (time === 'another')
    return unknown(
      '表头日期与本表时点、年初、上年同期和上月都不符。',
      'its date is none of those this table is compared with.',
    );
  const isRatio = context.indicatorOf(meaning.indicator)?.kind === 'ratio';
  const guess = isRatio ? ratioMeasure(meaning, time.base) : amountMeasure(meaning, time.base, before);
  if (guess === undefined) return notKnown;
  const coverage = coverageOf(meaning, guess.measure, before) ?? context.coverage;
  return {
    is: 'measure',
    indicator: meaning.indicator,
    ...guess,
    coverage,
    unit: unitOf(guess.measure, meaning, context),
    saysPercent: meaning.unit === '%',
    ...(guess.orElse !== undefined && /增长/.test(meaning.parts.join('')) && time.base !== 'lastYear'
      ? { isDoubtful: true }
      : {}),
    ...(time.period === undefined ? {} : { period: time.period }),
    ...(meaning.rankOrder === undefined ? {} : { rankOrder: meaning.rankOrder }),
  };
}

// 全市位次 and 占全市比重 say among whom, not of what; a column without an indicator of its own shares its neighbour's 口径.
function coverageOf(meaning: Known, measure: Measure, before: readonly ColumnDraft[]): string | undefined {
  const isAmong = /[rR]ank$|^share$|^contribution$/.test(measure);
  const own = meaning.coverage.filter((word) => !isAmong || !placeWords.test(word));
  if (own.length > 0) return own.join('、');
  if (meaning.isIndicatorOwn || meaning.parts.length > 1) return undefined;
  const left = before
    .map(({ role }) => role)
    .filter((role) => role.is === 'measure' && role.indicator === meaning.indicator);
  const last = left.at(-1);
  return last?.is === 'measure' ? last.coverage : undefined;
}

type Base = 'yearStart' | 'lastMonth' | 'lastYear';

interface Time {
  readonly base?: Base;
  readonly period?: Period;
}

function timeOf(meaning: HeaderMeaning, context: ColumnContext): Time | 'another' {
  const word = (['lastYear', 'lastMonth', 'yearStart'] as const).find((base) => meaning.words.has(base));
  const { period } = meaning;
  if (period === undefined || context.month === undefined) return word === undefined ? {} : { base: word };
  const year = yearOf(context.month);
  if (period.isYearStart) return period.year === year ? { base: 'yearStart' } : 'another';
  if (period.month === undefined) return timeOfYear(Number(period.year), context.month, word);
  const full = completePeriod(
    period,
    period.year ?? yearFor(period.month, { reference: context.month, isLedger: false }),
  );
  if (full === undefined || full.month === context.month) return word === undefined ? {} : { base: word };
  const base = baseOfMonth(full.month, context.month);
  return base === undefined ? 'another' : { base, period: full };
}

function timeOfYear(year: number, month: ReportingMonth, word: Base | undefined): Time | 'another' {
  if (year === yearOf(month)) return word === undefined ? {} : { base: word };
  if (year !== yearOf(month) - 1) return 'another';
  return monthOf(month) === 12 ? { base: 'yearStart' } : { base: word ?? 'lastYear' };
}

function baseOfMonth(month: ReportingMonth, table: ReportingMonth): Base | undefined {
  if (month === reportingMonth(yearOf(table) - 1, 12)) return 'yearStart';
  if (month === addMonths(table, -12)) return 'lastYear';
  return month === addMonths(table, -1) ? 'lastMonth' : undefined;
}

interface Guess {
  readonly measure: Measure;
  readonly orElse?: Measure;
}

const balances: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearStartBalance',
  lastMonth: 'lastMonthBalance',
  lastYear: 'lastYearBalance',
};
const increases: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearToDateIncrease',
  lastMonth: 'monthOnMonthIncrease',
  lastYear: 'yearOnYearIncrease',
};
const growths: Readonly<Record<Base, AmountMeasure>> = {
  yearStart: 'yearToDateGrowth',
  lastMonth: 'monthOnMonthGrowth',
  lastYear: 'yearOnYearGrowth',
};
const values: Readonly<Record<Base, RatioMeasure>> = {
  yearStart: 'yearStartValue',
  lastMonth: 'lastMonthValue',
  lastYear: 'lastYearValue',
};
const changes: Readonly<Record<Base, RatioMeasure>> = {
  yearStart: 'changePoints',
  lastMonth: 'monthOnMonthChangePoints',
  lastYear: 'yearOnYearChangePoints',
};

function isChange(meaning: HeaderMeaning): boolean {
  return (['comparison', 'rate', 'amount', 'either', 'points'] as const).some((word) => meaning.words.has(word));
}

function ratioMeasure(meaning: Known, base: Base | undefined): Guess | undefined {
  if (meaning.words.has('rank')) return { measure: 'rank' };
  if (isChange(meaning) || meaning.unit === '个百分点') return { measure: changes[base ?? 'yearStart'] };
  return { measure: base === undefined ? 'value' : values[base] };
}

function amountMeasure(meaning: Known, base: Base | undefined, before: readonly ColumnDraft[]): Guess | undefined {
  const has = meaning.words;
  if (has.has('rank')) return rankMeasure(meaning, base, before);
  if (has.has('contribution')) return { measure: 'contribution' };
  if (has.has('share')) return { measure: 'share' };
  if (has.has('more')) return { measure: 'yearOnYearMoreIncrease' };
  // A change of a growth rate in points is no measure we have.
  if (has.has('points') || meaning.unit === '个百分点') return undefined;
  if (!isChange(meaning)) {
    if (meaning.unit === '%' && base === undefined) return undefined;
    return { measure: base === undefined ? 'balance' : balances[base] };
  }
  return changeMeasure(meaning, base);
}

function changeMeasure(meaning: Known, base: Base | undefined): Guess | undefined {
  const has = meaning.words;
  // 上年同期增量 and 上月增量 are the increase of that time, not an increase on it.
  const isThenIncrease = base === 'lastYear' && !has.has('comparison') && !has.has('rate');
  if (isThenIncrease) return undefined;
  const increase = increases[base ?? 'yearStart'];
  const growth = growths[base ?? 'yearStart'];
  if (meaning.unit === '%' || has.has('rate')) return { measure: growth };
  if (meaning.unit !== undefined || has.has('amount')) return { measure: increase };
  return base === 'lastYear' ? { measure: growth, orElse: increase } : { measure: increase, orElse: growth };
}

const rankOfMeasure: Readonly<Partial<Record<Measure, Measure>>> = {
  balance: 'balanceRank',
  yearToDateIncrease: 'increaseRank',
  yearToDateGrowth: 'growthRank',
  yearOnYearGrowth: 'yearOnYearGrowthRank',
};

function rankMeasure(meaning: Known, base: Base | undefined, before: readonly ColumnDraft[]): Guess | undefined {
  const has = meaning.words;
  if (has.has('rate') || has.has('either')) {
    if (base === 'lastMonth') return undefined;
    return { measure: base === 'lastYear' ? 'yearOnYearGrowthRank' : 'growthRank' };
  }
  if (has.has('amount')) return base === undefined || base === 'yearStart' ? { measure: 'increaseRank' } : undefined;
  if (has.has('level')) return { measure: 'balanceRank' };
  for (const { role } of [...before].reverse()) {
    if (role.is !== 'measure' || role.indicator !== meaning.indicator || role.unit === '位') continue;
    const ranked = rankOfMeasure[role.measure];
    return ranked === undefined ? undefined : { measure: ranked };
  }
  return { measure: 'balanceRank' };
}

const percents: ReadonlySet<Measure> = new Set<Measure>([
  ...Object.values(growths),
  ...Object.values(values),
  'share',
  'contribution',
  'value',
]);
const points: ReadonlySet<Measure> = new Set<Measure>(Object.values(changes));

function unitOf(measure: Measure, meaning: HeaderMeaning, context: ColumnContext): DraftMeasure['unit'] {
  if (/[rR]ank$/.test(measure)) return '位';
  if (percents.has(measure)) return '%';
  if (points.has(measure)) return '个百分点';
  const said = meaning.unit;
  return said !== undefined && isAmountUnit(said) ? said : context.unit;
}

/** The unit a measure takes once its values have settled which of two it is. */
export function settledUnit(measure: Measure, unit: DraftMeasure['unit']): DraftMeasure['unit'] {
  return percents.has(measure) ? '%' : unit;
}

// 各项存款余额(万元), 年初余额: the unit said once holds for the indicator's other amounts, else for the table's.
function withNeighbourUnits(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const said = (key?: IndicatorKey): DraftMeasure['unit'] => {
    const units = new Set(
      drafts.flatMap(({ role, meaning }) =>
        isAmountSaid(role, meaning) && (key ?? role.indicator) === role.indicator ? [role.unit] : [],
      ),
    );
    return units.size === 1 ? [...units][0] : undefined;
  };
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.is !== 'measure' || role.unit !== undefined) return draft;
    return { ...draft, role: { ...role, unit: said(role.indicator) ?? said() } };
  });
}

function isAmountSaid(role: DraftRole, meaning: HeaderMeaning): role is DraftMeasure {
  return (
    role.is === 'measure' && meaning.unit !== undefined && role.unit === meaning.unit && isAmountUnit(meaning.unit)
  );
}

// NPL may lag a month: its only balance is then dated the month before.
function withLaggingBalances(drafts: readonly ColumnDraft[], context: ColumnContext): readonly ColumnDraft[] {
  const hasBalance = (key: IndicatorKey): boolean =>
    drafts.some(({ role }) => role.is === 'measure' && role.indicator === key && role.measure === 'balance');
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.is !== 'measure' || role.period === undefined || hasBalance(role.indicator)) return draft;
    const isLagging = role.measure === 'lastMonthBalance' || role.measure === 'lastMonthValue';
    if (!isLagging || context.month === undefined) return draft;
    return { ...draft, role: { ...role, measure: role.measure === 'lastMonthBalance' ? 'balance' : 'value' } };
  });
}
