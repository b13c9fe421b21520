// Which ledgers an office keeps and the columns of each; a further ledger is one entry here and one key in the model.
import { type Bilingual, words } from '../measure/bilingual';
import type { LedgerKey } from '../model/ledger';

export type LedgerColumnType = 'text' | 'number' | 'amount' | 'percent' | 'date' | 'flag';

export interface LedgerColumn {
  readonly key: string;
  /** The header an office sees on an empty sheet. */
  readonly label: string;
  /** Other wordings of the header, written without blanks. */
  readonly aliases: readonly string[];
  readonly type: LedgerColumnType;
  readonly required: boolean;
}

export interface LedgerDefinition {
  readonly key: LedgerKey;
  readonly label: Bilingual;
  /** Words in a title or sheet name that speak for this ledger. */
  readonly titleWords: readonly string[];
  /** At least one of these columns must be there besides the required ones. */
  readonly identifiedBy: readonly string[];
  readonly columns: readonly LedgerColumn[];
}

type Line = readonly [key: string, type: LedgerColumnType, label: string, aliases: string];

const column = ([key, type, label, aliases]: Line, required: boolean): LedgerColumn => ({
  key,
  label,
  aliases: aliases.split(' '),
  type,
  required,
});

const columns = (required: readonly string[], lines: readonly Line[]): readonly LedgerColumn[] =>
  lines.map((line) => column(line, required.includes(line[0])));

const inReport: Line = ['inReport', 'flag', '写入报告', '是否写入报告 写入报告(是/否) 是否入报告 入报告 报告采用'];
const campaign: Line = ['campaign', 'text', '专项名称', '专项 专项行动 行动名称 活动专项 专项行动名称'];
const note: Line = ['note', 'text', '备注', '说明 附注'];

const enterpriseWords =
  '企业 公司 公司名称 企业全称 单位名称 拟上市企业 后备企业 上市后备企业 后备企业名称 攀登企业 攀登企业名称 企业简称 拟上市公司';

export const ledgers: Readonly<Record<LedgerKey, LedgerDefinition>> = {
  enterpriseVisits: {
    key: 'enterpriseVisits',
    label: words('走访企业台账', 'Enterprise visits'),
    titleWords: ['走访', '授信'],
    identifiedBy: ['enterprises', 'creditLine'],
    columns: columns(
      ['bank'],
      [
        campaign,
        ['bank', 'text', '银行机构', '银行 机构 机构名称 银行名称 行名 走访银行 参与银行 单位 金融机构 走访机构'],
        [
          'enterprises',
          'number',
          '走访企业数',
          '走访企业数量 走访企业 走访户数 走访家数 走访企业户数 累计走访企业 累计走访企业数 累计走访 走访数量 走访对接企业数 走访企业家数',
        ],
        [
          'creditLine',
          'amount',
          '新增授信额度',
          '新增授信 新增授信金额 授信额度 授信金额 累计新增授信 新增授信额 累计授信 累计新增授信额度 累计授信额度',
        ],
        ['cutOff', 'date', '截止日期', '截至日期 统计截止日期 截止时间 截至时间 数据截止日 统计日期'],
        note,
      ],
    ),
  },
  climbingEnterprises: {
    key: 'climbingEnterprises',
    label: words('攀登企业台账', 'Climbing enterprises'),
    titleWords: ['攀登'],
    identifiedBy: ['batch', 'hasNeed', 'resolved', 'needRound'],
    columns: columns(
      ['enterprise'],
      [
        campaign,
        ['batch', 'text', '批次', '企业批次 所属批次 名单批次'],
        ['enterprise', 'text', '企业名称', enterpriseWords],
        ['needRound', 'text', '诉求轮次', '轮次 需求轮次 诉求批次 摸排轮次'],
        [
          'hasNeed',
          'flag',
          '有无融资需求',
          '融资需求 是否有融资需求 有无需求 是否有需求 是否有贷款需求 有无融资诉求 有无贷款需求 融资诉求',
        ],
        ['bank', 'text', '放款银行', '贷款银行 承贷银行 对接银行 银行 放款机构 授信银行 经办银行'],
        ['loanDate', 'date', '放款日期', '放款时间 贷款日期 发放日期 发放时间 投放日期 投放时间'],
        ['amount', 'amount', '放款金额', '金额 贷款金额 发放金额 投放金额 获贷金额 发放贷款金额 贷款额'],
        ['resolved', 'flag', '销号状态', '是否销号 销号 销号情况 是否已销号'],
        ['resolvedDate', 'date', '销号日期', '销号时间'],
        note,
      ],
    ),
  },
  events: {
    key: 'events',
    label: words('活动台账', 'Events'),
    titleWords: ['活动', '对接会', '宣传'],
    identifiedBy: ['date', 'place', 'type', 'host'],
    columns: columns(
      ['name'],
      [
        [
          'date',
          'date',
          '日期',
          '时间 活动日期 活动时间 举办日期 举办时间 时段 日期或时段 日期(时段) 起止时间 日期/时段',
        ],
        ['type', 'text', '类型', '活动类型 类别 活动类别 形式 活动形式'],
        ['name', 'text', '活动全称', '全称 活动名称 活动 会议名称 活动内容'],
        ['place', 'text', '地点', '活动地点 举办地点 地址'],
        ['host', 'text', '主办', '主办单位 主办方 举办单位 组织单位 承办单位'],
        ['coHosts', 'text', '联合单位', '联合主办 协办单位 协办 联办单位'],
        ['partners', 'text', '合作方', '合作单位 合作机构 参与单位'],
        [
          'banks',
          'number',
          '银行数',
          '参加银行数 参会银行 银行家数 参与银行数 参加银行 参与银行 到会银行 银行机构数 参会银行数 参加银行家数 参与银行家数 参加银行机构',
        ],
        [
          'enterprises',
          'number',
          '企业数',
          '参加企业数 参会企业 企业家数 参与企业数 参加企业 参与企业 到会企业 参会企业数 参加企业家数 参与企业家数',
        ],
        ['theme', 'text', '主题', '活动主题'],
        ['purpose', 'text', '目的', '活动目的'],
        ['effect', 'text', '成效', '活动成效 效果 取得成效'],
        ['outcome', 'text', '成果', '活动成果 成果(资料、培训) 资料培训 签约成果'],
        inReport,
        note,
      ],
    ),
  },
  listingCandidates: {
    key: 'listingCandidates',
    label: words('上市后备企业台账', 'Listing candidates'),
    titleWords: ['上市后备', '后备企业', '后备资源'],
    identifiedBy: ['tier', 'stage', 'cityLeader', 'countyLeader', 'intermediary'],
    columns: columns(
      ['enterprise'],
      [
        ['enterprise', 'text', '企业名称', enterpriseWords],
        ['tier', 'text', '重点/资源库', '层级 类别 库别 企业类别 重点或资源库 入库类别 后备类型 企业类型 入库层级'],
        ['stage', 'text', '阶段', '上市阶段 所处阶段 当前阶段 进展阶段'],
        ['cityLeader', 'text', '市级包保领导', '市级领导 市包保领导 市级联系领导 市级包保领导姓名'],
        ['cityLeaderPost', 'text', '市级包保领导职务', '市级领导职务 市级职务'],
        ['countyLeader', 'text', '县级联系领导', '县级领导 县级包保领导 包保领导 联系领导 县领导 县级联系领导姓名'],
        ['countyLeaderPost', 'text', '县级联系领导职务', '县级领导职务 县级职务 包保领导职务 职务'],
        ['intermediary', 'text', '中介机构', '中介 保荐机构 券商 辅导机构 中介服务机构'],
        note,
      ],
    ),
  },
  listingProgress: {
    key: 'listingProgress',
    label: words('上市进展台账', 'Listing progress'),
    titleWords: ['上市进展', '推进情况'],
    identifiedBy: ['aspect', 'date', 'deadline'],
    columns: columns(
      ['enterprise', 'content'],
      [
        ['enterprise', 'text', '企业名称', enterpriseWords],
        ['date', 'date', '日期', '时间 进展日期 进展时间 更新日期'],
        ['aspect', 'text', '事项', '类型 类别 事项类别 进展/障碍/解决/下一步 事项类型'],
        ['content', 'text', '内容', '进展内容 具体内容 进展情况 具体情况 工作内容'],
        ['unit', 'text', '责任单位', '单位 牵头单位 承办单位 负责单位'],
        ['deadline', 'date', '时限', '完成时限 期限 办理时限 完成时间 时间节点'],
        note,
      ],
    ),
  },
  targets: {
    key: 'targets',
    label: words('目标任务', 'Targets'),
    titleWords: ['目标'],
    identifiedBy: ['indicator'],
    columns: columns(
      ['indicator', 'target'],
      [
        ['object', 'text', '对象', '责任对象 主体 责任主体 单位名称 机构 考核对象 银行'],
        ['indicator', 'text', '指标', '指标名称 目标指标 任务 考核指标 目标事项'],
        ['direction', 'text', '要求', '方向 ≤或≥ ≤/≥ 比较 关系 符号 不高于/不低于'],
        ['target', 'number', '目标值', '目标 年度目标 目标数 年度目标值 全年目标 目标任务'],
        ['unit', 'text', '单位', '计量单位'],
        ['deadline', 'date', '期限', '完成期限 完成时限 时限 截止日期 完成时间'],
        ['basis', 'text', '依据文件', '依据 文件依据 方案 文件名称 依据方案'],
        note,
      ],
    ),
  },
  textMaterial: {
    key: 'textMaterial',
    label: words('文字素材', 'Text material'),
    titleWords: ['文字素材', '素材'],
    identifiedBy: ['part'],
    columns: columns(
      ['part', 'text'],
      [
        ['part', 'text', '部分', '章节 所属部分 报告部分 栏目'],
        ['order', 'number', '序号', '顺序 排序'],
        ['heading', 'text', '小标题', '标题 段落标题'],
        ['text', 'text', '正文', '文字 内容 素材内容 段落 文字内容'],
        ['fromMonth', 'date', '起始月份', '起月 开始月份 自'],
        ['toMonth', 'date', '终止月份', '止月 结束月份 至 截止月份'],
        ['months', 'date', '起止月份', '适用月份 起止时间 有效月份'],
        inReport,
      ],
    ),
  },
};
