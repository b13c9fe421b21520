// The sentences of the report as the settings name them: how each reads, and the slots its wording may use.
import type { Indicator, IndicatorKey } from '../model/indicator';

export interface SentenceKind {
  /** Stable, e.g. 'indicator/deposits'. */
  readonly id: string;
  /** What the settings sheet calls it. */
  readonly name: string;
  /** Our wording; a clause whose slots have nothing to say is left out. */
  readonly pattern: string;
  readonly slots: readonly SentenceSlot[];
}

export interface SentenceSlot {
  readonly name: string;
  /** Other words for it, all of one meaning whatever the sign. */
  readonly aliases: readonly string[];
  /** May be empty while the rest of its clause stands. */
  readonly isOptional: boolean;
  /** Brings its verb by the sign of the number: 较年初增加…, 较年初减少…. */
  readonly bringsVerb: boolean;
}

/** '?' may be empty, '~' brings its verb, '=' joins words of one meaning. */
const slot = (text: string): SentenceSlot => {
  const names = text.replace(/^[?~]/, '').split('=');
  return {
    name: names.slice(0, 1).join(''),
    aliases: names.slice(1),
    isOptional: text.startsWith('?'),
    bringsVerb: text.startsWith('~'),
  };
};

/** The slots of a kind stand between blanks; the first carries its sentence. */
type Line = readonly [id: string, name: string, pattern: string, slots?: string];

const kind = (...[id, name, pattern, slots]: Line): SentenceKind => ({
  id,
  name,
  pattern,
  slots: slots === undefined ? [] : slots.split(' ').map(slot),
});

const amountSlots =
  '余额 ?时点 ?全县=全区=地区 ?指标=指标名称 ' +
  '~较年初增加=较年初增减=较年初减少=较年初上升=较年初下降=较年初升降=比年初增加 ~增幅=降幅=增长 ' +
  '~同比多增=同比少增 ~同比增长=同比下降=同比增减 ~较上月增加=较上月增减=较上月减少=较上月上升=较上月下降=环比增减 ' +
  '占比=占全市比重 ?全市=全州 位次 余额位次 增量位次 增幅位次';

const ratioSlots = '数值 ?指标=指标名称 ~较年初上升=较年初升降=较年初下降=较年初增减=较年初变化 位次';

const eventSlots = '活动=活动名称 日期 主办 ?联合=联合单位 地点 主题 目的 ~参加=参加单位 合作=合作方 成果 成效';

const eventPattern = '{日期}，{主办}{联合}在{地点}举办{活动}，{主题}，{目的}，{参加}，{合作}，{成果}，{成效}';

const targetSlots = '目标 ~差距 ~月均';

export const sentenceKinds = {
  preamble: kind('preamble', '导语', '现将{县名}{时段}金融工作情况汇报如下：', '县名=本县 时段'),
  creditSection: kind('section/credit', '标题：信贷支持', '强化信贷支持，服务实体经济发展'),
  riskSection: kind('section/risk', '标题：风险防控', '加强风险防控，维护金融安全稳定'),
  listingSection: kind('section/listing', '标题：企业上市', '培育上市资源，推动企业对接资本市场'),
  nextSection: kind('section/next', '标题：下一步工作', '下一步工作打算'),
  nextCredit: kind('next/credit', '标题：下一步信贷支持', '持续加大信贷投放力度'),
  nextRisk: kind('next/risk', '标题：下一步风险防控', '持续防范化解金融风险'),
  nextListing: kind('next/listing', '标题：下一步企业上市', '持续推进企业上市工作'),
  lendingGrown: kind('heading/lending-grown', '小标题：存贷款（均增长时）', '存贷款规模稳步增长'),
  lending: kind('heading/lending', '小标题：存贷款', '存贷款运行总体情况'),
  matchmaking: kind('heading/matchmaking', '小标题：对接活动', '政企银对接扎实开展'),
  visits: kind('heading/visits', '小标题：走访服务', '走访服务企业持续深入'),
  badLoansFallen: kind('heading/npl-fallen', '小标题：不良贷款（双降时）', '不良贷款实现“双降”'),
  badLoans: kind('heading/npl', '小标题：不良贷款', '不良贷款防控情况'),
  publicity: kind('heading/publicity', '小标题：宣传活动', '金融宣传教育广泛开展'),
  leadersHeading: kind('heading/leaders', '小标题：领导包保', '落实领导包保责任'),
  progressHeading: kind('heading/progress', '小标题：上市进程', '分企业推进上市进程'),
  reserveHeading: kind('heading/reserve', '小标题：后备资源', '充实上市后备资源'),
  supportHeading: kind('heading/support', '小标题：专业机构', '强化专业机构服务'),
  leadingBanks: kind(
    'leading-banks',
    '贷款增量前三位银行',
    '{银行}贷款增量居各银行前三位，分别较年初增加{增加额}',
    '银行 增加额',
  ),
  visited: kind(
    'visits',
    '走访企业',
    '深入开展{专项}，{时点}，组织{走访银行数}银行机构开展走访，累计走访企业{走访企业数}，新增授信额度{新增授信额度}',
    '走访企业数 专项=专项名称 ?时点 走访银行数 新增授信额度=授信额度',
  ),
  climbing: kind(
    'climbing',
    '攀登企业',
    '{时点}，{批次}攀登企业共{企业数}，有融资需求的{需求数}，已获得贷款的{放款企业数}，累计发放贷款{发放贷款}，已销号{销号数}',
    '企业数 ?时点 ?批次 需求数 放款企业数 发放贷款=贷款金额 销号数',
  ),
  matchmakingEvent: kind('events/matchmaking', '对接活动', eventPattern, eventSlots),
  publicityEvent: kind('events/publicity', '宣传活动', eventPattern, eventSlots),
  listingEvent: kind('events/listing', '上市活动', eventPattern, eventSlots),
  leaders: kind('listing/leaders', '领导包保', '建立领导包保联系机制，{包保名单}', '包保名单'),
  progress: kind('listing/progress', '企业上市进展', '{企业}处于{阶段}阶段，{进展}', '企业 阶段 进展'),
  plainProgress: kind('listing/progress-plain', '企业上市进展（未填阶段）', '{企业}{进展}', '企业 进展'),
  reserve: kind(
    'listing/reserve',
    '上市后备企业',
    '{全县}上市后备企业共{企业数}，其中重点上市后备企业{重点企业数}，分别为{重点企业名单}',
    '企业数 ?全县=全区=地区 重点企业数 重点企业名单',
  ),
  support: kind('listing/support', '中介机构合作', '{合作情况}', '合作情况'),
  plan: kind('targets/plan', '目标要求', '按照{依据文件}，明确{目标}的目标', '目标 依据文件=文件'),
  target: kind('next/target', '下一步目标', '确保{目标}，{差距}，{月均}', targetSlots),
  metTarget: kind('next/target-met', '下一步目标（已达到）', '巩固现有成效，确保{目标}', '目标'),
  missedTarget: kind(
    'next/target-missed',
    '下一步目标（已到期）',
    '对照{目标}的目标，{差距}，抓紧补齐差距',
    '目标 ~差距',
  ),
  step: kind('next/step', '下一步上市工作', '推动{企业}{期限}{事项}，由{责任单位}负责', '事项 企业 ?期限 责任单位'),
  obstacle: kind(
    'next/obstacle',
    '待解决的上市问题',
    '{期限}推动解决{企业}“{问题}”的问题，由{责任单位}负责',
    '问题 企业 ?期限 责任单位',
  ),
} as const satisfies Readonly<Record<string, SentenceKind>>;

/** The sentence about an indicator, built-in or the user's own. */
export function indicatorSentence({ key, kind: measured, label }: Indicator): SentenceKind {
  const isRatio = measured === 'ratio';
  const pattern = isRatio ? ratioPattern : amountPattern;
  return kind(indicatorSentenceId(key), label['zh-CN'], pattern, isRatio ? ratioSlots : amountSlots);
}

const amountPattern =
  '{时点}，{全县}{指标}余额{余额}，{较年初增加}，{增幅}，{同比多增}，{同比增长}，{较上月增加}，占{全市}的{占比}，{位次}';

const ratioPattern = '{指标}为{数值}，{较年初上升}，{位次}';

function indicatorSentenceId(key: IndicatorKey): string {
  return `indicator/${key}`;
}

/** Every sentence a report of these indicators may have, in the order of the settings sheet. */
export function allSentences(indicators: readonly Indicator[]): readonly SentenceKind[] {
  return [...Object.values(sentenceKinds), ...indicators.map(indicatorSentence)];
}
