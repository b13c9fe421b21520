// Why the bank sheet's total and the county sheet's row give nothing to compare: often both name a 口径, and not the same.
import { type Bilingual, words } from '../measure/bilingual';
import type { BalanceColumn, BalanceTable } from '../model/balances';
import type { IndicatorKey } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { columnLabel } from './print-cell';

/** `pairs`: bank and county tables of one month. */
export function whyNotCompared(
  month: MonthlyStatistics,
  pairs: readonly (readonly [BalanceTable, BalanceTable])[],
): Bilingual {
  const apart = new Map<IndicatorKey, Bilingual>();
  for (const [banks, counties] of pairs) {
    for (const column of banks.columns) {
      const other = counties.columns.find((candidate) => isOtherCoverage(candidate, column));
      if (other !== undefined && !apart.has(column.indicator)) apart.set(column.indicator, sides(month, column, other));
    }
  }
  if (apart.size === 0) return nothingInBoth;
  const named = [...apart.values()];
  return words(
    `两表口径不同，没有比较：${named.map((each) => each['zh-CN']).join('；')}。实为同一口径的，请在两表的标题或表头中写成一样。`,
    `The two sheets differ in coverage, so nothing was compared: ${named.map((each) => each['en-US']).join('; ')}. If it is the same, write it alike in both.`,
  );
}

function isOtherCoverage(one: BalanceColumn, other: BalanceColumn): boolean {
  return one.indicator === other.indicator && one.measure === other.measure && one.coverage !== other.coverage;
}

function sides({ indicators }: MonthlyStatistics, banks: BalanceColumn, counties: BalanceColumn): Bilingual {
  const label = columnLabel({ ...banks, coverage: '' }, indicators);
  const [chinese, english] = ['未注明', 'not stated'];
  return words(
    `“${label['zh-CN']}”在银行表为${banks.coverage || chinese}，在县区表为${counties.coverage || chinese}`,
    `${label['en-US']}: ${banks.coverage || english} by the banks, ${counties.coverage || english} by the counties`,
  );
}

const nothingInBoth = words(
  '银行表合计与县区表本县行没有同时给出同一指标。',
  'Bank total and own county are not both given for any measure of one month.',
);
