// The sample's two listing ledgers: the reserve of companies, and what happened to each.
import type { SheetPlan } from '../../core/workbook/plan';
import { sourceSheet, type SourceRow } from './source-sheet';

const materials = '清禾同辉光伏材料有限公司';
const machines = '清禾恒屹机械制造有限公司';
const biotech = '清禾百草生物科技有限公司';

const candidates: readonly SourceRow[] = [
  candidate([
    1,
    materials,
    '重点',
    '辅导备案',
    '陈景澜',
    '副市长',
    '周禾川',
    '县委副书记',
    '东屿证券、澄正会计师事务所',
  ]),
  candidate([2, machines, '重点', '股份制改造', undefined, undefined, '林书屹', '副县长', '东屿证券、明川律师事务所']),
  candidate([3, biotech, '重点', '签约中介机构', undefined, undefined, '吴屿宁', '县政协副主席', '澄正会计师事务所']),
  candidate([4, '清禾新驰汽车配件有限公司', '资源库', '培育', undefined, undefined, '赵映川', '县人大常委会副主任']),
  candidate([5, '清禾瑞棉纺织有限公司', '资源库', '培育']),
  candidate([6, '清禾锐进精密模具有限公司', '资源库', '培育']),
  candidate([7, '清禾启明电子科技有限公司', '资源库', '培育']),
];

const progressToAugust: readonly SourceRow[] = [
  candidate([materials, '2022年6月下旬', '进展', '与东屿证券签订上市辅导协议', '东屿证券']),
  candidate([machines, '2022年7月上旬', '进展', '启动股份制改造，完成清产核资', '县国有资产服务中心']),
  candidate([
    machines,
    '2022年7月12日',
    '障碍',
    '厂区一处自建厂房未办理不动产权证',
    '县自然资源和规划局',
    '2022年10月底',
  ]),
  candidate([materials, '2022年8月18日', '进展', '向证监局报送辅导备案材料', '东屿证券']),
];

const progressInSeptember: readonly SourceRow[] = [
  candidate([materials, '2022年9月9日', '进展', '辅导备案获受理，进入辅导期', '东屿证券']),
  candidate([materials, '2022年9月中旬', '下一步', '完成第一期辅导验收准备', '东屿证券', '2022年12月底']),
  candidate([
    machines,
    '2022年9月14日',
    '解决',
    '召开专题会议，明确按历史遗留问题补办不动产权证',
    '县自然资源和规划局',
  ]),
  candidate([machines, '2022年9月下旬', '下一步', '完成股份公司设立登记', '县市场监督管理局', '2022年11月底']),
  candidate([biotech, '2022年9月20日', '进展', '与澄正会计师事务所签订审计服务协议', '澄正会计师事务所']),
  candidate([biotech, '2022年9月下旬', '障碍', '近三年账务处理不够规范', '澄正会计师事务所']),
  candidate([biotech, '2022年9月下旬', '下一步', '完成账务规范和税务合规梳理', '县税务局', '2022年12月20日']),
];

/** The reserve of listing candidates. */
export function listingCandidatesSheet(): SheetPlan {
  return sourceSheet({
    name: '上市后备企业',
    title: '清禾县上市后备企业名单',
    underTitle: ['', ''],
    columns: [
      { label: '序号', width: 6, align: 'center' },
      { label: '企业名称', width: 30 },
      { label: '类别', width: 12, align: 'center' },
      { label: '所处阶段', width: 14 },
      { label: '市级包保领导', width: 12 },
      { label: '市级领导职务', width: 18 },
      { label: '县级联系领导', width: 12 },
      { label: '县级领导职务', width: 18 },
      { label: '中介机构', width: 34 },
    ],
    rows: candidates,
  });
}

/** What happened to each candidate, up to a month of 2022. */
export function listingProgressSheet(month: 8 | 9): SheetPlan {
  return sourceSheet({
    name: '上市进展',
    title: '清禾县上市后备企业工作进展',
    underTitle: ['', ''],
    columns: [
      { label: '企业名称', width: 30 },
      { label: '日期', width: 16, align: 'center' },
      { label: '类型', width: 9, align: 'center' },
      { label: '内容', width: 48 },
      { label: '责任单位', width: 24 },
      { label: '时限', width: 16, align: 'center' },
    ],
    rows: month === 9 ? [...progressToAugust, ...progressInSeptember] : progressToAugust,
  });
}

function candidate(values: SourceRow['values']): SourceRow {
  return { values };
}
