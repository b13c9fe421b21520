// The sample's ledger of events: matchmaking, launches, publicity and signings, dated as offices date them.
import type { SheetPlan } from '../../core/workbook/plan';
import { excelSerial } from './excel-serial';
import { sourceSheet, type SourceValue } from './source-sheet';

interface Event {
  /** yyyy-MM-dd of a date cell, else the text that the office typed. */
  readonly on: string;
  /** For the ledger of an earlier month: the month in which it was entered. */
  readonly month: number;
  readonly kind: string;
  readonly name: string;
  readonly place: string;
  readonly host: string;
  readonly partners?: string;
  readonly cooperation?: string;
  readonly banks?: number;
  readonly enterprises?: number;
  readonly theme?: string;
  readonly purpose?: string;
  readonly effect?: string;
  readonly outcome?: string;
  readonly inReport: '是' | '否';
}

const office = '县金融发展服务中心';

const events: readonly Event[] = [
  {
    on: '2022-03-10',
    month: 3,
    kind: '启动仪式',
    name: '清禾县“金融春雨”行动启动仪式',
    place: '县会展中心',
    host: office,
    partners: '县工业和信息化局、县农业农村局',
    banks: 12,
    enterprises: 60,
    theme: '金融春雨润百业',
    purpose: '推动银行机构主动走访、精准服务',
    effect: '12家银行现场发布专属信贷产品18项',
    inReport: '否',
  },
  {
    on: '2022年5月24日',
    month: 5,
    kind: '对接会',
    name: '清禾县制造业企业融资对接会',
    place: '清禾经济开发区',
    host: office,
    partners: '县工业和信息化局',
    cooperation: '清禾县中小企业融资担保有限公司',
    banks: 10,
    enterprises: 42,
    theme: '金融助力制造业提质增效',
    purpose: '满足制造业企业中长期资金需求',
    effect: '达成意向授信3.6亿元',
    inReport: '是',
  },
  {
    on: '6月中旬',
    month: 6,
    kind: '宣传活动',
    name: '清禾县防范非法集资集中宣传活动',
    place: '人民广场',
    host: '县处置非法集资工作领导小组办公室',
    partners: '县公安局、县市场监督管理局',
    banks: 14,
    theme: '守住钱袋子 护好幸福家',
    purpose: '提高群众识别和防范非法集资的能力',
    effect: '接待群众咨询1200余人次',
    outcome: '发放宣传资料5000余份',
    inReport: '是',
  },
  {
    on: '2022-07-19',
    month: 7,
    kind: '签约仪式',
    name: '清禾县银企集中签约仪式',
    place: '县政务服务中心',
    host: office,
    partners: '人民银行清禾县支行',
    banks: 13,
    enterprises: 28,
    theme: '银企同心 共促发展',
    purpose: '落实稳住经济一揽子政策措施',
    effect: '现场签约28个项目，授信金额12.8亿元',
    inReport: '是',
  },
  {
    on: '8月23日',
    month: 8,
    kind: '对接会',
    name: '清禾县新型农业经营主体融资对接会',
    place: '石坪镇便民服务中心',
    host: '县农业农村局',
    partners: office,
    banks: 7,
    enterprises: 35,
    theme: '金融活水润乡村',
    purpose: '满足秋收秋种资金需求',
    effect: '达成意向授信0.86亿元',
    inReport: '是',
  },
  {
    on: '2022-09-07',
    month: 9,
    kind: '对接会',
    name: '清禾县攀登企业专场融资对接会',
    place: '清禾经济开发区',
    host: office,
    partners: '县科技局、县税务局',
    cooperation: '清禾县中小企业融资担保有限公司',
    banks: 11,
    enterprises: 26,
    theme: '助企攀登 金融先行',
    purpose: '集中解决第三批攀登企业融资诉求',
    effect: '达成意向授信2.15亿元',
    inReport: '是',
  },
  {
    on: '2022.9.15-9.21',
    month: 9,
    kind: '宣传活动',
    name: '清禾县金融知识普及月集中宣传活动',
    place: '各乡镇（街道）',
    host: office,
    partners: '人民银行清禾县支行',
    banks: 14,
    theme: '普及金融知识 守住“钱袋子”',
    purpose: '提升群众金融素养和风险防范意识',
    effect: '覆盖群众8600余人次',
    outcome: '发放宣传资料1.2万余份，开展专题培训9场',
    inReport: '是',
  },
  {
    on: '2022-09-27',
    month: 9,
    kind: '培训',
    name: '清禾县企业上市专题培训会',
    place: '县委党校',
    host: office,
    partners: '县国有资产服务中心',
    cooperation: '云川市上市服务中心',
    enterprises: 22,
    theme: '走进资本市场',
    purpose: '帮助后备企业了解多层次资本市场政策',
    effect: '现场答疑19项',
    inReport: '是',
  },
];

/** The events up to and with a month of 2022. */
export function eventsSheet(month: number): SheetPlan {
  return sourceSheet({
    name: '活动台账',
    title: '清禾县2022年金融活动台账',
    underTitle: ['', ''],
    columns: [
      { label: '日期', width: 16, align: 'center' },
      { label: '活动类型', width: 10, align: 'center' },
      { label: '活动全称', width: 34 },
      { label: '地点', width: 18 },
      { label: '主办单位', width: 24 },
      { label: '联合单位', width: 26 },
      { label: '合作方', width: 26 },
      { label: '参加银行数', width: 8, align: 'right' },
      { label: '参加企业数', width: 8, align: 'right' },
      { label: '主题', width: 24 },
      { label: '目的', width: 30 },
      { label: '成效', width: 30 },
      { label: '成果（资料、培训）', width: 30 },
      { label: '写入报告', width: 8, align: 'center' },
    ],
    rows: events.filter((event) => event.month <= month).map((event) => ({ values: eventValues(event) })),
  });
}

function eventValues(event: Event): readonly SourceValue[] {
  const { kind, name, place, host, partners, cooperation, banks, enterprises } = event;
  const { theme, purpose, effect, outcome, inReport } = event;
  const rest = [theme, purpose, effect, outcome, inReport];
  return [dateValue(event.on), kind, name, place, host, partners, cooperation, banks, enterprises, ...rest];
}

function dateValue(on: string): SourceValue {
  return /^\d{4}-\d{2}-\d{2}$/.test(on) ? excelSerial(on) : on;
}
