// The report's words: every template, verb and noun, so that the office's phrasing is changed in one place.
import type { Measure } from '../model/indicator';
import type { LedgerIndicator } from '../model/ledger-indicator';

/** Measures that give a place. */
export type RankMeasure = Extract<
  Measure,
  'balanceRank' | 'increaseRank' | 'growthRank' | 'yearOnYearGrowthRank' | 'rank'
>;

/** What a place is called, and what it ranks. */
const ranks: Readonly<Record<RankMeasure, { readonly noun: string; readonly of: Measure }>> = {
  balanceRank: { noun: '余额', of: 'balance' },
  increaseRank: { noun: '增量', of: 'yearToDateIncrease' },
  growthRank: { noun: '增幅', of: 'yearToDateGrowth' },
  yearOnYearGrowthRank: { noun: '同比增幅', of: 'yearOnYearGrowth' },
  rank: { noun: '', of: 'value' },
};

/** A clause that tells one ledger figure; zero is left unsaid unless it is always told. */
export interface LedgerClause {
  readonly indicator: LedgerIndicator;
  readonly template: `${string}{value}${string}`;
  readonly isAlwaysTold: boolean;
}

const visitClauses: readonly LedgerClause[] = [
  { indicator: 'visitingBanks', template: '组织银行机构{value}开展走访', isAlwaysTold: false },
  { indicator: 'visitedEnterprises', template: '累计走访企业{value}', isAlwaysTold: true },
  { indicator: 'newCreditLines', template: '新增授信额度{value}', isAlwaysTold: true },
];

const climbingClauses: readonly LedgerClause[] = [
  { indicator: 'climbingEnterprises', template: '攀登企业共{value}', isAlwaysTold: true },
  { indicator: 'climbingNeeds', template: '有融资需求的{value}', isAlwaysTold: true },
  { indicator: 'climbingBorrowers', template: '已获得贷款的{value}', isAlwaysTold: false },
  { indicator: 'climbingLoans', template: '累计发放贷款{value}', isAlwaysTold: false },
  { indicator: 'climbingResolved', template: '已销号{value}', isAlwaysTold: false },
];

export const wording = {
  gap: '【缺：{needed}】',
  end: '。',
  comma: '，',

  // Frame
  title: '{county}{period}金融工作情况汇报',
  recipient: '{recipient}：',
  preamble: '现将{county}{period}金融工作情况汇报如下：',
  heading: '{ordinal}、{heading}',
  subheading: '（{ordinal}）{heading}',
  point: '{ordinal}是',
  pointHeading: '{heading}。',
  headings: {
    credit: '强化信贷支持，服务实体经济发展',
    risk: '加强风险防控，维护金融安全稳定',
    listing: '培育上市资源，推动企业对接资本市场',
    next: '下一步工作打算',
    lendingGrown: '存贷款规模稳步增长',
    lending: '存贷款运行总体情况',
    visits: '走访服务企业持续深入',
    badLoansFallen: '不良贷款实现“双降”',
    badLoans: '不良贷款防控情况',
    leaders: '落实领导包保责任',
    progress: '分企业推进上市进程',
    reserve: '充实上市后备资源',
    support: '强化专业机构服务',
  },
  nextHeadings: {
    credit: '持续加大信贷投放力度',
    risk: '持续防范化解金融风险',
    listing: '持续推进企业上市工作',
  },
  eventHeadings: {
    'credit/matchmaking': { heading: '政企银对接扎实开展', needed: '对接活动' },
    'risk/publicity': { heading: '金融宣传教育广泛开展', needed: '宣传活动' },
  },

  // Ledgers
  event: '{date}，{host}{partners}在{place}举办{name}',
  eventPartners: '联合{partners}',
  eventPurpose: '旨在{purpose}',
  eventTheme: '以{theme}为主题',
  eventWith: '{partners}参与合作',
  attendance: '{who}参加',
  bankCount: '家银行',
  enterpriseCount: '家企业',
  publicityWords: /宣传|防非|非法集资|反诈|反假|反洗钱|普及|教育|金融知识/,
  campaignLead: '深入开展{campaign}，',
  untilNow: '截至目前，',
  visitClauses,
  climbingClauses,

  // Listing
  leadersLead: '建立领导包保联系机制，',
  leader: '{post}{name}包保联系{enterprises}',
  stage: '{enterprise}处于{stage}阶段',
  progress: '{enterprise}{date}{content}',
  obstacle: '{enterprise}{date}反映“{content}”的问题',
  reserve: '{place}上市后备企业共{value}',
  keyReserve: '其中重点上市后备企业{value}',
  keyNames: '分别为{enterprises}',
  support: '{enterprise}与{intermediary}开展合作',
  nextStep: '推动{enterprise}{deadline}{content}',
  openObstacle: '{deadline}推动解决{enterprise}“{content}”的问题',
  byUnit: '由{unit}负责',

  leadersNeeded: '包保联系领导',
  reserveNeeded: '上市后备企业数',
  supportNeeded: '中介机构合作情况',
  progressNeeded: '企业上市进展',
  stepsNeeded: '下一步工作内容',

  // Targets
  target: '{deadline}{object}{indicator}{limit}{value}',
  targetsLead: '按照{basis}',
  targetsPlain: '按照年度目标任务',
  targetAims: '明确{targets}的目标',
  targetAim: '确保{target}',
  before: '{deadline}前',
  notAbove: '不高于',
  notBelow: '不低于',
  floorDistance: { gap: '距目标还差{value}', pace: '月均需完成{value}' },
  ceilingDistance: { gap: '目前高于目标{value}', pace: '月均需压降{value}' },
  riskWords: /不良|风险|逾期|关注类|处置|压降|非法集资/,
  listingWords: /上市|挂牌|股改|辅导|直接融资/,

  // The office's own text
  partNeeded: '部分的位置',
  /** Slot words that tell a change with its verb; for an amount and for a ratio. */
  slotChanges: {
    增减: ['yearToDateIncrease', 'changePoints'],
    升降: ['yearToDateIncrease', 'changePoints'],
    较年初增减: ['yearToDateIncrease', 'changePoints'],
    较年初升降: ['yearToDateIncrease', 'changePoints'],
    同比增减: ['yearOnYearIncrease', 'yearOnYearChangePoints'],
    同比升降: ['yearOnYearIncrease', 'yearOnYearChangePoints'],
    较上月增减: ['monthOnMonthIncrease', 'monthOnMonthChangePoints'],
    较上月升降: ['monthOnMonthIncrease', 'monthOnMonthChangePoints'],
  },
  /** Short slot words besides the measures' own names; '' is a slot without a measure. */
  slotMeasures: {
    '': ['balance', 'value'],
    增量: ['yearToDateIncrease', 'changePoints'],
    增加额: ['yearToDateIncrease', 'changePoints'],
    增幅: ['yearToDateGrowth', 'changePoints'],
    年初数: ['yearStartBalance', 'yearStartValue'],
    位次: ['balanceRank', 'rank'],
  },

  // Dates
  monthEnd: '{month}月末',
  monthEndOfYear: '{year}年{month}月末',
  day: '{month}月{day}日',
  dayOfYear: '{year}年{month}月{day}日',
  month: '{month}月',
  monthOfYear: '{year}年{month}月',
  bottom: '底',
  firstThird: '上旬',
  secondThird: '中旬',
  lastThird: '下旬',
  asOf: '截至{date}，',
  yearToMonth: '{year}年1—{month}月',
  firstMonth: '{year}年1月',

  // Balances and changes
  balance: '{place}{label}余额{value}',
  level: '{label}为{value}',
  change: '{base}{verb}{size}',
  flatChange: '{with}{flat}',
  growth: '{noun}{size}',
  flatGrowth: '增幅{flat}',
  flat: '持平',
  nearlyFlat: '基本持平',
  leadingBanks: '{banks}贷款增量居各银行前三位，分别较年初增加{amounts}',
  share: '占全市的{value}',
  contribution: '对全市增量的贡献率为{value}',
  since: {
    yearToDateIncrease: { base: '较年初', with: '与年初' },
    yearToDateGrowth: { base: '较年初', with: '与年初' },
    changePoints: { base: '较年初', with: '与年初' },
    monthOnMonthIncrease: { base: '较上月', with: '与上月' },
    monthOnMonthGrowth: { base: '较上月', with: '与上月' },
    monthOnMonthChangePoints: { base: '较上月', with: '与上月' },
    yearOnYearIncrease: { base: '同比', with: '同比' },
    yearOnYearGrowth: { base: '同比', with: '同比' },
    yearOnYearMoreIncrease: { base: '同比', with: '增量同比' },
    yearOnYearChangePoints: { base: '同比', with: '同比' },
  },
  amountVerbs: { up: '增加', down: '减少' },
  levelVerbs: { up: '上升', down: '下降' },
  moreVerbs: { up: '多增', down: '少增' },
  growthVerbs: { up: '增长', down: '下降' },
  growthNouns: { up: '增幅', down: '降幅' },

  // Places
  ranks,
  placeNeeded: '位次',
  orders: { descending: '由高到低', ascending: '由低到高' },
  placed: '列',
  placedTied: '并列',
  tied: '并列',
  together: '均',
  onePlace: '{nouns}{order}{together}{verb}全市{place}',
  places: '{nouns}{order}分别列全市{places}',
  leading: '居全市前列',
} as const;
