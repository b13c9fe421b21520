// The sample's own paragraphs and clauses of the report: the half that has no number in it.
import type { SheetPlan } from '../../core/workbook/plan';
import { sourceSheet } from './source-sheet';

interface Material {
  readonly part: string;
  readonly heading?: string;
  readonly text: string;
  readonly months: string;
}

const wholeYear = '2022年1月-2022年12月';

const materials: readonly Material[] = [
  {
    part: '导语',
    text: '今年以来，在县委、县政府的坚强领导下，县金融发展服务中心认真落实稳住经济大盘各项部署，紧扣服务实体经济、防控金融风险、推动企业上市三项任务，统筹推进各项工作，全县金融运行总体平稳',
    months: wholeYear,
  },
  {
    part: '信贷支持',
    heading: '完善政企银对接机制',
    text: '健全“企业点单、中心派单、银行接单”工作机制，县级领导牵头联系重点企业，金融辅导员驻点服务，推动融资诉求当日登记、三日回访、限时办结',
    months: wholeYear,
  },
  {
    part: '信贷支持',
    heading: '用足用好政策工具',
    text: '督促银行机构落实普惠小微贷款阶段性减息、延期还本付息等政策，做到应享尽享、应延尽延',
    months: '2022年6月-2022年12月',
  },
  {
    part: '风险防控',
    heading: '压实清收处置责任',
    text: '建立不良贷款清收处置专班，法院、公安、财政、金融部门协同联动，逐户制定处置方案，综合运用清收、核销、转让等方式加快出清',
    months: wholeYear,
  },
  {
    part: '企业上市',
    heading: '健全上市工作机制',
    text: '落实领导包保制度，一企一策制定上市路线图，定期召开联席会议，协调解决历史遗留问题',
    months: wholeYear,
  },
  {
    part: '下一步信贷支持',
    text: '持续开展政企银对接活动，引导银行机构加大中长期贷款和信用贷款投放，提高首贷户占比',
    months: '2022年9月-2022年10月',
  },
  {
    part: '下一步风险防控',
    text: '紧盯重点机构、重点企业，加强监测预警，严控新增不良，坚决守住不发生区域性金融风险的底线',
    months: wholeYear,
  },
  {
    part: '下一步企业上市',
    text: '加强上市后备资源培育，动态调整后备企业库，为企业提供全周期服务',
    months: wholeYear,
  },
];

export function textMaterialSheet(): SheetPlan {
  return sourceSheet({
    name: '文字素材',
    title: '工作汇报文字素材',
    underTitle: ['', ''],
    columns: [
      { label: '部分', width: 16, align: 'center' },
      { label: '序号', width: 6, align: 'center' },
      { label: '小标题', width: 22 },
      { label: '正文', width: 80 },
      { label: '起止月份', width: 24, align: 'center' },
      { label: '写入报告', width: 8, align: 'center' },
    ],
    rows: materials.map(({ part, heading, text, months }, index) => ({
      values: [part, index + 1, heading, text, months, '是'],
    })),
  });
}
