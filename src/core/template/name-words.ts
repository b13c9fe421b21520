// The words of slot names as data: what each measure may be called, and the names that are no figures.
import type { AmountMeasure, RatioMeasure } from '../model/indicator';
import { type LedgerMeasure, ledgerMeasureLabels } from '../model/ledger-indicator';

/** What a word measures of an amount (or count) and of a ratio; the first word of a measure is the one written. */
export interface MeasureName {
  readonly words: readonly string[];
  readonly amount?: AmountMeasure;
  readonly ratio?: RatioMeasure;
}

const named = (words: string, amount?: AmountMeasure, ratio?: RatioMeasure): MeasureName => ({
  words: words.split(' '),
  ...(amount === undefined ? {} : { amount }),
  ...(ratio === undefined ? {} : { ratio }),
});

export const measureNames: readonly MeasureName[] = [
  named('余额 数值 数', 'balance', 'value'),
  named('年初余额 年初数 年初值 年初', 'yearStartBalance', 'yearStartValue'),
  named('上月余额 上月数 上月值 上月', 'lastMonthBalance', 'lastMonthValue'),
  named('上年同期余额 上年同期数 上年同期值 上年同期 去年同期', 'lastYearBalance', 'lastYearValue'),
  named('较年初增加 较年初增减 增量 增加额 新增', 'yearToDateIncrease'),
  named('较年初变动 较年初升降 较年初上升 较年初下降 较年初增加 较年初增减', undefined, 'changePoints'),
  named('较年初增幅 较年初增长 增幅 增速', 'yearToDateGrowth'),
  named('较上月增加 较上月增减 环比增加 环比增减', 'monthOnMonthIncrease'),
  named('较上月变动 较上月升降 环比变动 环比升降', undefined, 'monthOnMonthChangePoints'),
  named('较上月增幅 较上月增长 环比增长 环比增幅', 'monthOnMonthGrowth'),
  named('同比增加 同比增减', 'yearOnYearIncrease'),
  named('同比变动 同比升降 同比上升 同比下降', undefined, 'yearOnYearChangePoints'),
  named('同比增长 同比增幅 同比增速', 'yearOnYearGrowth'),
  named('同比多增', 'yearOnYearMoreIncrease'),
  named('占比', 'share'),
  named('增量贡献率 贡献率', 'contribution'),
  named('余额位次 余额排名', 'balanceRank'),
  named('位次 排名', 'balanceRank', 'rank'),
  named('增量位次 增量排名', 'increaseRank'),
  named('增幅位次 增幅排名 增速位次 增速排名', 'growthRank'),
  named('同比增幅位次 同比增幅排名 同比增速位次', 'yearOnYearGrowthRank'),
];

/** Measures of ledgers and targets: 累计, 目标值, 差距, 月均需完成. */
export const ledgerMeasureNames: readonly (readonly [string, LedgerMeasure])[] = [
  ...(['total', 'target', 'gap', 'monthlyPace'] as const).map(
    (measure) => [ledgerMeasureLabels[measure]['zh-CN'], measure] as const,
  ),
  ['合计', 'total'],
  ['目标', 'target'],
];

export const periodRoot = '期间';

export const periodParts = ['年', '月', '日', '季度', '上年', '上月', '上月年', '下月', '剩余月数'] as const;

export type PeriodPart = (typeof periodParts)[number];

/** The settings a report may print, under the root 设置 or alone. */
export const settingNames = {
  本县: 'county',
  本市: 'city',
  本省: 'province',
  报告单位: 'office',
  报送对象: 'recipient',
  报告标题: 'reportTitle',
} as const;

export const settingsRoot = '设置';

export const materialRoot = '文字素材';
