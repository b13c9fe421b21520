// The sample's targets for the year: ceilings and floors, each with the plan that set it.
import type { SheetPlan } from '../../core/workbook/plan';
import { sourceSheet } from './source-sheet';

const plan = '《清禾县2022年不良贷款压降攻坚工作方案》';
const lending = '《清禾县2022年金融支持实体经济工作方案》';

export function targetsSheet(): SheetPlan {
  return sourceSheet({
    name: '目标任务',
    title: '清禾县2022年金融工作目标任务',
    underTitle: ['', ''],
    columns: [
      { label: '对象', width: 18 },
      { label: '指标', width: 26 },
      { label: '要求', width: 8, align: 'center' },
      { label: '目标值', width: 10, numberFormat: '0.00' },
      { label: '单位', width: 8, align: 'center' },
      { label: '期限', width: 16, align: 'center' },
      { label: '依据文件', width: 44 },
    ],
    rows: [
      { values: ['清禾县', '不良贷款率', '≤', 1.8, '%', '2022年12月底', plan] },
      { values: ['清禾农商银行', '不良贷款余额', '≤', 2.05, '亿元', '2022年12月底', plan] },
      { values: ['清禾县', '各项贷款余额', '≥', 232, '亿元', '2022年12月底', lending] },
      { values: ['清禾县', '普惠金融重点领域贷款余额', '≥', 76.5, '亿元', '2022年12月底', lending] },
    ],
    landscape: false,
  });
}
