// Which measure each column of a bank or county sheet holds, as far as its header and neighbours tell.
import { words } from '../measure/bilingual';
import type { IndicatorKey, Measure } from '../model/indicator';
import { placeWords } from '../sheets/measure-headers';
import { isRemark } from './header-meaning';
import type { ColumnContext, ColumnDraft, DraftRole, Known } from './column-draft';
import { withLaggingBalances, withNeighbourUnits } from './column-neighbours';
import { timeOf } from './column-time';
import { amountMeasure, ratioMeasure, unitOf } from './guess-measure';
import type { HeaderMeaning } from './header-meaning';

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
  if (meaning.isUnread === true) return { is: 'unread' };
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
    `“${other}”不是内置指标。如需统计，请在“金报设置”中以“指标、公式、单位、说明”为表头登记“${other}”，已有这一列的，公式可以不填。`,
    `"${other}" is no built-in indicator. To have it counted, define it in 金报设置 under the headers 指标, 公式, 单位, 说明.`,
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
    // Beside a group (各项贷款 over 短期, 中长期) it speaks of the group, not of its last part.
    const isOfGroup = left.parts.length > meaning.parts.length;
    // 增速高于全市（个百分点） compares; what follows does not speak of it.
    const isAmount = left.unit !== '个百分点';
    if (left.other !== undefined && isAmount && !isOfGroup) return { other: left.other };
  }
  return context.titleIndicator;
}

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
