// The sample's ledger of climbing enterprises (攀登企业): three batches, one row an enterprise and round of its request.
import type { SheetPlan } from '../../core/workbook/plan';
import { excelSerial } from './excel-serial';
import { sourceSheet, type SourceRow } from './source-sheet';

interface Climbing {
  readonly batch: string;
  readonly enterprise: string;
  readonly round?: string;
  readonly loan?: { readonly bank: string; readonly on: string; readonly amount: number };
  readonly resolvedOn?: string;
  readonly hasNeed: boolean;
}

const first = '第一批';
const second = '第二批';
const third = '第三批';

const enterprises: readonly Climbing[] = [
  need(first, '清禾绿源粮油有限公司', { loan: ['清禾农商银行', '2022-03-18', 800], resolvedOn: '2022-03-25' }),
  need(first, '清禾恒屹机械制造有限公司', { loan: ['华禾银行', '2022-04-06', 1_500], resolvedOn: '2022-04-12' }),
  need(first, '清禾瑞棉纺织有限公司', { loan: ['建澄银行', '2022-04-21', 1_200], resolvedOn: '2022-04-28' }),
  need(first, '清禾澄泉饮品有限公司', { loan: ['云川银行', '2022-05-10', 600], resolvedOn: '2022-05-16' }),
  noNeed(first, '清禾金穗种业有限公司'),
  need(first, '清禾远山石材有限公司', { loan: ['国垦银行', '2022-05-27', 950], resolvedOn: '2022-06-02' }),
  noNeed(first, '清禾禾润包装有限公司'),
  need(first, '清禾启明电子科技有限公司', { loan: ['岱岭银行', '2022-06-15', 500], resolvedOn: '2022-06-20' }),
  need(second, '清禾润丰农牧有限公司', { loan: ['清禾农商银行', '2022-06-28', 1_000], resolvedOn: '2022-07-04' }),
  need(second, '清禾新驰汽车配件有限公司', { loan: ['中澜银行', '2022-07-13', 1_800], resolvedOn: '2022-07-20' }),
  need(second, '清禾恒屹机械制造有限公司', {
    round: '第二轮',
    loan: ['华禾银行', '2022-08-09', 700],
    resolvedOn: '2022-08-15',
  }),
  need(second, '清禾青竹家居有限公司', { loan: ['邮汇银行', '2022-08-16', 300], resolvedOn: '2022-08-22' }),
  noNeed(second, '清禾云织服饰有限公司'),
  need(second, '清禾同辉光伏材料有限公司', { loan: ['建澄银行', '2022-08-25', 2_400], resolvedOn: '2022-08-30' }),
  need(second, '清禾百草生物科技有限公司', { loan: ['云川银行', '2022-09-06', 850], resolvedOn: '2022-09-13' }),
  need(third, '清禾川味食品有限公司', { loan: ['清禾农商银行', '2022-09-14', 450], resolvedOn: '2022-09-21' }),
  need(third, '清禾宏图新型建材有限公司', { loan: ['国垦银行', '2022-09-20', 1_600] }),
  need(third, '清禾蓝湖水产有限公司', {}),
  noNeed(third, '清禾星禾物流有限公司'),
  need(third, '清禾锐进精密模具有限公司', { loan: ['兴泽银行', '2022-09-23', 680], resolvedOn: '2022-09-28' }),
];

/** The ledger as it stood at the end of a day (yyyy-MM-dd): later loans and clearings are not in it yet. */
export function climbingSheet(until: string): SheetPlan {
  const batches = until < '2022-09-01' ? [first, second] : [first, second, third];
  return sourceSheet({
    name: '攀登企业',
    title: '清禾县攀登企业融资需求对接台账',
    underTitle: ['', '单位：万元'],
    columns: [
      { label: '序号', width: 6, align: 'center' },
      { label: '专项', width: 14 },
      { label: '批次', width: 9, align: 'center' },
      { label: '企业名称', width: 28 },
      { label: '诉求轮次', width: 10, align: 'center' },
      { label: '有无融资需求', width: 9, align: 'center' },
      { label: '放款银行', width: 18 },
      { label: '放款日期', width: 12, numberFormat: 'yyyy/m/d', align: 'center' },
      { label: '金额（万元）', width: 11, numberFormat: '#,##0' },
      { label: '销号状态', width: 10, align: 'center' },
      { label: '销号日期', width: 12, numberFormat: 'yyyy/m/d', align: 'center' },
    ],
    rows: enterprises.filter((row) => batches.includes(row.batch)).map((row, index) => sourceRow(row, index, until)),
  });
}

function sourceRow(row: Climbing, index: number, until: string): SourceRow {
  const loan = row.loan !== undefined && row.loan.on <= until ? row.loan : undefined;
  const resolvedOn = row.resolvedOn !== undefined && row.resolvedOn <= until ? row.resolvedOn : undefined;
  const status = row.hasNeed ? (resolvedOn === undefined ? '未销号' : '已销号') : '—';
  return {
    values: [
      index + 1,
      '攀登计划',
      row.batch,
      row.enterprise,
      row.round ?? '第一轮',
      row.hasNeed ? '有' : '无',
      loan?.bank,
      loan === undefined ? undefined : excelSerial(loan.on),
      loan?.amount,
      status,
      resolvedOn === undefined ? undefined : excelSerial(resolvedOn),
    ],
  };
}

interface Need {
  readonly round?: string;
  readonly loan?: readonly [bank: string, on: string, amount: number];
  readonly resolvedOn?: string;
}

function need(batch: string, enterprise: string, { loan, ...rest }: Need): Climbing {
  if (loan === undefined) return { batch, enterprise, hasNeed: true, ...rest };
  const [bank, on, amount] = loan;
  return { batch, enterprise, hasNeed: true, loan: { bank, on, amount }, ...rest };
}

function noNeed(batch: string, enterprise: string): Climbing {
  return { batch, enterprise, hasNeed: false };
}
