// Checks within a row: increase, growth, ratios, changes, shares, and parts that exceed their whole.
import { words } from '../measure/bilingual';
import { baselessCheck } from './baseless';
import { balanceTables } from './balance-tables';
import type { Check } from './check';
import { equationCheck, slipCheck } from './equation-checks';
import { type PartRule, partColumns, partsAcross } from './parts';

const partRules: readonly PartRule[] = [
  { check: 'within-row/part-npl', part: 'nonPerformingLoans', whole: 'loans' },
  { check: 'within-row/part-inclusive', part: 'inclusiveLoans', whole: 'loans' },
];

const partTitles: Readonly<Record<string, Check['title']>> = {
  'within-row/part-npl': words('不良贷款不大于各项贷款', 'Non-performing loans within loans'),
  'within-row/part-inclusive': words('普惠贷款不大于各项贷款', 'Inclusive loans within loans'),
};

export const withinRow: readonly Check[] = [
  equationCheck('within-row/increase', words('较年初增加＝余额－年初余额', 'Increase = balance − year start')),
  equationCheck('within-row/growth', words('增幅＝较年初增加÷年初余额', 'Growth = increase ÷ year start')),
  equationCheck('within-row/month-on-month-increase', words('较上月增加＝余额－上月余额', 'Increase on last month')),
  equationCheck('within-row/month-on-month-growth', words('较上月增幅＝较上月增加÷上月余额', 'Growth on last month')),
  equationCheck('within-row/year-on-year-increase', words('同比增加＝余额－上年同期余额', 'Increase on last year')),
  equationCheck('within-row/year-on-year-growth', words('同比增长＝同比增加÷上年同期余额', 'Growth on last year')),
  equationCheck('within-row/ratio', words('比率与其分子、分母相符', 'A ratio fits its parts')),
  equationCheck('within-row/change-points', words('比率变动＝本期值－基期值', 'Change of a ratio')),
  equationCheck('within-row/share', words('占比＝余额÷合计余额', 'Share = balance ÷ total')),
  equationCheck('within-row/contribution', words('增量贡献率＝增加额÷合计增加额', 'Contribution to the increase')),
  slipCheck(
    baselessCheck,
    words('分母为零或负数时不印增幅或比率', 'No growth or ratio without a positive base'),
    'explain',
  ),
  ...partRules.map(partCheck),
];

function partCheck(rule: PartRule): Check {
  return {
    id: rule.check,
    severity: 'mandatory',
    title: partTitles[rule.check] as Check['title'],
    run: ({ month }) => {
      const tables = balanceTables(month).map((table) => ({ table, pairs: partColumns(table, rule) }));
      if (tables.every(({ pairs }) => pairs.length === 0)) {
        return { cannotRun: words('没有一张表同时给出这两项余额。', 'No sheet gives both balances.') };
      }
      const context = {
        check: rule.check,
        factor: month.settings.toleranceFactor,
        indicators: month.indicators,
      };
      return tables.flatMap(({ table, pairs }) => partsAcross(table, pairs, context));
    },
  };
}
