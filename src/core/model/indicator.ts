// The indicators the office reports and the measures each kind of indicator has.
import { type Bilingual, words } from '../measure/bilingual';
import type { Unit } from '../measure/unit';

/** An amount has a balance, a ratio is a quotient of two amounts, a count counts. */
export type IndicatorKind = 'amount' | 'count' | 'ratio';

export const builtInIndicators = [
  'deposits',
  'loans',
  'inclusiveLoans',
  'nonPerformingLoans',
  'loanToDepositRatio',
  'incrementalLoanToDepositRatio',
  'nplRatio',
  'inclusiveShare',
] as const;

export type BuiltInIndicator = (typeof builtInIndicators)[number];

/** A built-in key, or the Chinese name under which the user defined one. */
export type IndicatorKey = BuiltInIndicator | (string & { readonly brand?: 'IndicatorKey' });

/** Which of two quotients a ratio is: of balances, or of the increases since the year start. */
export type RatioBase = 'balance' | 'yearToDateIncrease';

export interface Indicator {
  readonly key: IndicatorKey;
  readonly kind: IndicatorKind;
  readonly label: Bilingual;
  /** As it stands in tight table heads: 存款, 不良率. */
  readonly shortLabel: Bilingual;
  /** Unit in which it is reported. */
  readonly unit: Unit;
  /** What is computed, as the office writes it; shown to users and in methodology.md. */
  readonly definition: Bilingual;
  /** For a ratio: the amounts divided, and of which measure. */
  readonly ratio?: { readonly numerator: IndicatorKey; readonly denominator: IndicatorKey; readonly base: RatioBase };
  /** For one defined by the user with a formula: Chinese indicator names and operators, e.g. 不良贷款 / 各项贷款. */
  readonly formula?: string;
  /** Which place is first unless a printed rank or a setting says otherwise; undefined: must be asked. */
  readonly rankOrder?: RankOrder;
  /** Verb pair of its changes: amounts 增加/减少, ratios and NPL 上升/下降. */
  readonly movesBy: 'amount' | 'level';
}

/** 由高到低 or 由低到高. */
export type RankOrder = 'descending' | 'ascending';

export const amountMeasures = [
  'balance',
  'yearStartBalance',
  'lastMonthBalance',
  'lastYearBalance',
  'yearToDateIncrease',
  'yearToDateGrowth',
  'monthOnMonthIncrease',
  'monthOnMonthGrowth',
  'yearOnYearIncrease',
  'yearOnYearGrowth',
  'yearOnYearMoreIncrease',
  'share',
  'contribution',
  'balanceRank',
  'increaseRank',
  'growthRank',
  'yearOnYearGrowthRank',
] as const;

export const ratioMeasures = [
  'value',
  'yearStartValue',
  'lastMonthValue',
  'lastYearValue',
  'changePoints',
  'monthOnMonthChangePoints',
  'yearOnYearChangePoints',
  'rank',
] as const;

export type AmountMeasure = (typeof amountMeasures)[number];
export type RatioMeasure = (typeof ratioMeasures)[number];
export type Measure = AmountMeasure | RatioMeasure;

/** What a rank measure ranks. */
export const rankedMeasure: Readonly<Partial<Record<Measure, Measure>>> = {
  balanceRank: 'balance',
  increaseRank: 'yearToDateIncrease',
  growthRank: 'yearToDateGrowth',
  yearOnYearGrowthRank: 'yearOnYearGrowth',
  rank: 'value',
};

export const measureLabels: Readonly<Record<Measure, Bilingual>> = {
  balance: words('余额', 'Balance'),
  yearStartBalance: words('年初余额', 'Year start'),
  lastMonthBalance: words('上月余额', 'Last month'),
  lastYearBalance: words('上年同期余额', 'Same month last year'),
  yearToDateIncrease: words('较年初增加', 'Increase since year start'),
  yearToDateGrowth: words('较年初增幅', 'Growth since year start'),
  monthOnMonthIncrease: words('较上月增加', 'Increase on last month'),
  monthOnMonthGrowth: words('较上月增幅', 'Growth on last month'),
  yearOnYearIncrease: words('同比增加', 'Increase on last year'),
  yearOnYearGrowth: words('同比增长', 'Growth on last year'),
  yearOnYearMoreIncrease: words('同比多增', 'Increase above last year’s'),
  share: words('占比', 'Share'),
  contribution: words('增量贡献率', 'Contribution to the increase'),
  balanceRank: words('余额位次', 'Rank by balance'),
  increaseRank: words('增量位次', 'Rank by increase'),
  growthRank: words('增幅位次', 'Rank by growth'),
  yearOnYearGrowthRank: words('同比增幅位次', 'Rank by growth on last year'),
  value: words('数值', 'Value'),
  yearStartValue: words('年初值', 'Year start'),
  lastMonthValue: words('上月值', 'Last month'),
  lastYearValue: words('上年同期值', 'Same month last year'),
  changePoints: words('较年初变动', 'Change since year start'),
  monthOnMonthChangePoints: words('较上月变动', 'Change on last month'),
  yearOnYearChangePoints: words('同比变动', 'Change on last year'),
  rank: words('位次', 'Rank'),
};

export const indicators: Readonly<Record<BuiltInIndicator, Indicator>> = {
  deposits: {
    key: 'deposits',
    kind: 'amount',
    label: words('各项存款', 'Deposits'),
    shortLabel: words('存款', 'Deposits'),
    unit: '亿元',
    definition: words('期末各项存款余额', 'Balance of all deposits at the end of the period'),
    rankOrder: 'descending',
    movesBy: 'amount',
  },
  loans: {
    key: 'loans',
    kind: 'amount',
    label: words('各项贷款', 'Loans'),
    shortLabel: words('贷款', 'Loans'),
    unit: '亿元',
    definition: words('期末各项贷款余额', 'Balance of all loans at the end of the period'),
    rankOrder: 'descending',
    movesBy: 'amount',
  },
  inclusiveLoans: {
    key: 'inclusiveLoans',
    kind: 'amount',
    label: words('普惠金融重点领域贷款', 'Inclusive-finance loans'),
    shortLabel: words('普惠贷款', 'Inclusive loans'),
    unit: '亿元',
    definition: words(
      '期末普惠金融重点领域贷款余额（不含票据融资）',
      'Balance of loans to the key areas of inclusive finance, bill financing excluded',
    ),
    rankOrder: 'descending',
    movesBy: 'amount',
  },
  nonPerformingLoans: {
    key: 'nonPerformingLoans',
    kind: 'amount',
    label: words('不良贷款', 'Non-performing loans'),
    shortLabel: words('不良贷款', 'NPL'),
    unit: '亿元',
    definition: words('期末不良贷款余额', 'Balance of non-performing loans at the end of the period'),
    movesBy: 'level',
  },
  loanToDepositRatio: {
    key: 'loanToDepositRatio',
    kind: 'ratio',
    label: words('存贷比', 'Loan-to-deposit ratio'),
    shortLabel: words('存贷比', 'LDR'),
    unit: '%',
    definition: words('各项贷款余额 ÷ 各项存款余额', 'Loans ÷ deposits'),
    ratio: { numerator: 'loans', denominator: 'deposits', base: 'balance' },
    rankOrder: 'descending',
    movesBy: 'level',
  },
  incrementalLoanToDepositRatio: {
    key: 'incrementalLoanToDepositRatio',
    kind: 'ratio',
    label: words('增量存贷比', 'Incremental loan-to-deposit ratio'),
    shortLabel: words('增量存贷比', 'Incremental LDR'),
    unit: '%',
    definition: words(
      '贷款较年初增加额 ÷ 存款较年初增加额；存款增加额不为正时不计算',
      'Increase of loans ÷ increase of deposits since the year start; undefined unless deposits rose',
    ),
    ratio: { numerator: 'loans', denominator: 'deposits', base: 'yearToDateIncrease' },
    rankOrder: 'descending',
    movesBy: 'level',
  },
  nplRatio: {
    key: 'nplRatio',
    kind: 'ratio',
    label: words('不良贷款率', 'NPL ratio'),
    shortLabel: words('不良率', 'NPL ratio'),
    unit: '%',
    definition: words('不良贷款余额 ÷ 各项贷款余额', 'Non-performing loans ÷ loans'),
    ratio: { numerator: 'nonPerformingLoans', denominator: 'loans', base: 'balance' },
    movesBy: 'level',
  },
  inclusiveShare: {
    key: 'inclusiveShare',
    kind: 'ratio',
    label: words('普惠贷款占比', 'Share of inclusive loans'),
    shortLabel: words('普惠占比', 'Inclusive share'),
    unit: '%',
    definition: words('普惠金融重点领域贷款余额 ÷ 各项贷款余额', 'Inclusive-finance loans ÷ loans'),
    ratio: { numerator: 'inclusiveLoans', denominator: 'loans', base: 'balance' },
    rankOrder: 'descending',
    movesBy: 'level',
  },
};
