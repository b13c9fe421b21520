// The sample's ledger of enterprise visits: cumulative by campaign and bank, kept to the day of writing.
import type { SheetPlan } from '../../core/workbook/plan';
import { sourceSheet } from './source-sheet';

interface Visits {
  readonly campaign: string;
  readonly bank: string;
  /** Visited enterprises and new credit lines in 万元, at the end of September and of August. */
  readonly enterprises: readonly [september: number, august: number];
  readonly creditLines: readonly [september: number | string, august: number | string];
}

const spring = '“金融春雨”行动';
const list = '“白名单”企业大走访';

// Some banks write their short name, one writes an amount as text: as ledgers come in.
const visits: readonly Visits[] = [
  { campaign: spring, bank: '华禾银行', enterprises: [86, 71], creditLines: [24_600, 19_850] },
  { campaign: spring, bank: '中澜银行', enterprises: [52, 44], creditLines: [13_280, 10_940] },
  { campaign: spring, bank: '国垦银行', enterprises: [118, 97], creditLines: [31_450, 26_200] },
  { campaign: spring, bank: '建澄银行', enterprises: [74, 63], creditLines: [28_900, 24_150] },
  { campaign: spring, bank: '邮汇银行', enterprises: [143, 120], creditLines: [18_760, 15_430] },
  { campaign: spring, bank: '云川银行', enterprises: [95, 80], creditLines: [22_340, 18_720] },
  { campaign: spring, bank: '清禾农商行', enterprises: [286, 241], creditLines: ['65,480', '54,300'] },
  { campaign: spring, bank: '清禾惠泽村镇银行', enterprises: [61, 52], creditLines: [6_215, 5_180] },
  { campaign: list, bank: '华禾银行', enterprises: [24, 18], creditLines: [15_300, 11_200] },
  { campaign: list, bank: '建澄银行', enterprises: [31, 25], creditLines: [21_600, 17_500] },
  { campaign: list, bank: '岱岭银行', enterprises: [9, 7], creditLines: [4_200, 3_100] },
  { campaign: list, bank: '兴泽银行', enterprises: [7, 5], creditLines: [2_850, 1_900] },
  { campaign: list, bank: '农拓银行', enterprises: [6, 5], creditLines: [18_000, 15_000] },
  { campaign: list, bank: '清禾农商银行', enterprises: [48, 39], creditLines: [26_750, 21_400] },
];

/** The visits ledger of September or August. */
export function visitsSheet(month: 'september' | 'august'): SheetPlan {
  const at = month === 'september' ? 0 : 1;
  const cutOff = at === 0 ? '2022年9月30日' : '2022年8月31日';
  return sourceSheet({
    name: '走访台账',
    title: '清禾县金融机构走访企业情况台账',
    underTitle: [`截至${cutOff}`, '单位：家、万元'],
    columns: [
      { label: '专项名称', width: 24 },
      { label: '银行机构', width: 22 },
      { label: '走访企业数（家）', width: 12, numberFormat: '0' },
      { label: '新增授信额度（万元）', width: 16, numberFormat: '#,##0' },
      { label: '截止日期', width: 16, align: 'center' },
    ],
    rows: visits.map(({ campaign, bank, enterprises, creditLines }) => ({
      values: [campaign, bank, enterprises[at], creditLines[at], cutOff],
    })),
    landscape: false,
  });
}
