// Which figure a target speaks of: its indicator and measure by the words of the target sheet.
import {
  type BuiltInIndicator,
  type Indicator,
  type IndicatorKey,
  type Measure,
  measureLabels,
} from '../model/indicator';
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
  const others = isBuiltIn(key) ? aliases[key] : [];
  return [key, label['zh-CN'], shortLabel['zh-CN'], ...others].map(plain);
}

function isBuiltIn(key: IndicatorKey): key is BuiltInIndicator {
  return Object.hasOwn(aliases, key);
}

/** As headers of bank and county sheets call them too. */
const aliases: Readonly<Record<BuiltInIndicator, readonly string[]>> = {
  deposits: ['存款', '本外币存款', '全口径存款'],
  loans: ['贷款', '本外币贷款', '全口径贷款'],
  inclusiveLoans: ['普惠贷款', '普惠金融贷款', '普惠领域贷款', '普惠金融领域贷款', '普惠金融重点领域贷款'],
  nonPerformingLoans: ['不良', '不良贷款额'],
  nplRatio: ['不良率', '不良贷款比率', '不良贷款比例', '不良贷款占比', '不良比率', '不良比例'],
  loanToDepositRatio: [
    '余额存贷比',
    '存量存贷比',
    '存贷款比',
    '存贷款比例',
    '存贷比例',
    '存贷比率',
    '贷存比',
    '余额贷存比',
  ],
  incrementalLoanToDepositRatio: ['新增存贷比', '增量存贷款比例', '增量贷存比', '新增贷存比'],
  inclusiveShare: ['普惠占比', '普惠贷款占比', '普惠贷款占各项贷款比重', '普惠贷款余额占比'],
};

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
