// Which figure a target speaks of: its indicator and measure by the words of the target sheet.
import { type Indicator, type IndicatorKey, type Measure, measureLabels } from '../model/indicator';
import { type LedgerIndicator, ledgerIndicatorLabels } from '../model/ledger-indicator';

export interface TargetMeaning {
  readonly indicator: IndicatorKey | LedgerIndicator;
  readonly measure: Measure | 'total';
}

/** Undefined where the words name nothing that is measured. */
export function targetMeaning(text: string, indicators: readonly Indicator[]): TargetMeaning | undefined {
  const words = plain(text);
  for (const indicator of indicators) {
    const measure = namesOf(indicator).flatMap((name) => measureNamed(indicator, words, name) ?? [])[0];
    if (measure !== undefined) return { indicator: indicator.key, measure };
  }
  const ledger = Object.entries(ledgerIndicatorLabels).find(([key, { label }]) =>
    [label['zh-CN'], ...(otherNames[key as LedgerIndicator] ?? [])].includes(words),
  );
  return ledger === undefined ? undefined : { indicator: ledger[0] as LedgerIndicator, measure: 'total' };
}

// 不良贷款率（%） is 不良贷款率; blanks, units and 口径 in brackets do not tell indicators apart here.
function plain(text: string): string {
  return text.replaceAll(/\s|[（(][^）)]*[）)]/g, '');
}

function namesOf({ key, label, shortLabel }: Indicator): readonly string[] {
  return [key, label['zh-CN'], shortLabel['zh-CN']].map(plain);
}

function measureNamed(indicator: Indicator, words: string, name: string): Measure | undefined {
  if (!words.startsWith(name)) return undefined;
  const rest = words.slice(name.length);
  const isRatio = indicator.kind === 'ratio';
  if (rest === '') return isRatio ? 'value' : 'balance';
  return isRatio ? undefined : amountWords.find(([measure, others]) => isMeant(rest, measure, others))?.[0];
}

const amountWords: readonly (readonly [Measure, readonly string[]])[] = [
  ['balance', ['总额', '总量', '数']],
  ['yearToDateIncrease', ['增量', '新增', '新增额', '净增', '净增额', '增加额', '比年初增加', '今年新增']],
  ['yearToDateGrowth', ['增幅', '增速', '增长率', '增长', '比年初增长', '较年初增长']],
  ['yearOnYearGrowth', ['同比增速', '同比增幅', '同比增长率']],
];

function isMeant(rest: string, measure: Measure, others: readonly string[]): boolean {
  return rest === measureLabels[measure]['zh-CN'] || others.includes(rest);
}

const otherNames: Readonly<Partial<Record<LedgerIndicator, readonly string[]>>> = {
  visitedEnterprises: ['走访企业数', '走访企业户数', '累计走访企业', '累计走访企业数'],
  newCreditLines: ['新增授信', '新增授信金额', '授信额度', '累计新增授信'],
  climbingEnterprises: ['攀登企业数'],
  climbingLoans: ['攀登企业贷款金额', '攀登企业放款金额', '攀登企业放款'],
  climbingResolved: ['攀登企业销号数', '攀登企业销号', '销号企业'],
  events: ['活动场次', '对接活动', '银企对接活动'],
  listingCandidates: ['上市后备企业数', '后备企业'],
  keyListingCandidates: ['重点上市后备企业数', '重点后备企业'],
};
