// What an empty workbook for a new month holds: each source sheet's name, title, unit and header row.
import type { AmountUnit } from '../measure/unit';
import { type LedgerKey, ledgerKeys } from '../model/ledger';
import { ledgers } from './ledgers';

export interface BlankSheet {
  readonly name: string;
  readonly title: string;
  /** Stands at the right of the row under the title; absent where the sheet has no amounts. */
  readonly unit?: AmountUnit;
  /** Header rows from the top; a blank under a text continues it downwards, beside it to the right. */
  readonly header: readonly (readonly string[])[];
}

const measures = ['余额', '年初余额', '较年初增加', '增幅(%)'];
const amounts = ['各项存款', '各项贷款', '普惠金融重点领域贷款', '不良贷款'];

const balanceHeader = (name: string): readonly (readonly string[])[] => [
  [name, ...amounts.flatMap((amount) => [amount, ...measures.slice(1).map(() => '')])],
  ['', ...amounts.flatMap(() => measures)],
];

const ledgerNames: Readonly<Record<LedgerKey, string>> = {
  enterpriseVisits: '走访企业',
  climbingEnterprises: '攀登企业',
  events: '活动台账',
  listingCandidates: '上市后备企业',
  listingProgress: '上市进展',
  targets: '目标任务',
  textMaterial: '文字素材',
};

const ledgerSheet = (key: LedgerKey): BlankSheet => ({
  name: ledgerNames[key],
  title: ledgers[key].label['zh-CN'],
  ...(ledgers[key].columns.some((column) => column.type === 'amount') ? { unit: '万元' as const } : {}),
  header: [ledgers[key].columns.map((column) => column.label)],
});

/** In the order in which they are to stand in the workbook. */
export const blankSheets: readonly BlankSheet[] = [
  { name: '银行', title: '银行业金融机构存贷款情况表', unit: '万元', header: balanceHeader('机构名称') },
  { name: '县区', title: '各县区存贷款情况表', unit: '亿元', header: balanceHeader('县区') },
  ...ledgerKeys.map(ledgerSheet),
];

/** The tables of the settings sheet, one under the other, by the kind they are recognised as. */
export const settingsTables = {
  settings: ['设置项', '内容', '说明'],
  aliases: ['名称', '别名'],
  indicators: ['指标', '公式', '单位', '说明'],
  explanations: ['问题编号', '说明', '说明人', '有效期'],
  /** 表格认定, 列认定: what tables and columns are, where the office says so by hand. */
  tableCorrections: ['工作表', '表格', '表格类型', '单位', '期间', '是否读取'],
  columnCorrections: ['工作表', '表格', '列名', '认定为'],
  /** 稿件选择: what ambiguous numbers of texts were once taken to say. */
  textChoices: ['语境', '含义'],
  /** 报告语句: which sentences the report has, and the office's own wording of them. */
  sentences: ['语句', '写入（是/否）', '措辞', '可用槽位'],
} as const;
