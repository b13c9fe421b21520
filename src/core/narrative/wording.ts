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

/** A figure of a ledger and the slot that tells it; zero is left unsaid unless it is always told. */
export interface LedgerCount {
  readonly indicator: LedgerIndicator;
  readonly slot: string;
  readonly isAlwaysTold: boolean;
}

const visitCounts: readonly LedgerCount[] = [
  { indicator: 'visitingBanks', slot: '走访银行数', isAlwaysTold: false },
  { indicator: 'visitedEnterprises', slot: '走访企业数', isAlwaysTold: true },
  { indicator: 'newCreditLines', slot: '新增授信额度', isAlwaysTold: true },
];

const climbingCounts: readonly LedgerCount[] = [
  { indicator: 'climbingEnterprises', slot: '企业数', isAlwaysTold: true },
  { indicator: 'climbingNeeds', slot: '需求数', isAlwaysTold: true },
  { indicator: 'climbingBorrowers', slot: '放款企业数', isAlwaysTold: false },
  { indicator: 'climbingLoans', slot: '发放贷款', isAlwaysTold: false },
  { indicator: 'climbingResolved', slot: '销号数', isAlwaysTold: false },
];

export const wording = {
  gap: '【缺：{needed}】',
  end: '。',
  comma: '，',

  // Frame
  title: '{county}{period}金融工作情况汇报',
  recipient: '{recipient}：',
  heading: '{ordinal}、{heading}',
  subheading: '（{ordinal}）{heading}',
  point: '{ordinal}是',
  pointHeading: '{heading}。',

  // Ledgers
  matchmakingNeeded: '对接活动',
  publicityNeeded: '宣传活动',
  eventPartners: '联合{partners}',
  eventPurpose: '旨在{purpose}',
  eventTheme: '以{theme}为主题',
  eventWith: '{partners}参与合作',
  attendance: '{who}参加',
  bankCount: '家银行',
  enterpriseCount: '家企业',
  publicityWords: /宣传|防非|非法集资|反诈|反假|反洗钱|普及|教育|金融知识/,
  untilNow: '截至目前',
  visitCounts,
  climbingCounts,

  // Listing
  leader: '{leaders}包保联系{enterprises}',
  leadersTogether: '{leaders}共同包保联系{enterprises}',
  progress: '{date}{content}',
  obstacle: '{date}反映“{content}”的问题',
  support: '{enterprise}与{intermediary}开展合作',

  leadersNeeded: '包保联系领导',
  reserveNeeded: '上市后备企业数',
  supportNeeded: '中介机构合作情况',
  progressNeeded: '企业上市进展',
  stepsNeeded: '下一步工作内容',

  // Targets
  target: '{deadline}{object}{indicator}{limit}{value}',
  targetsPlain: '年度目标任务',
  before: '{deadline}前',
  notAbove: '不高于',
  notBelow: '不低于',
  floorGap: '距目标还差{value}',
  ceilingGap: '目前高于目标{value}',
  pace: '剩余{months}月月均需{verb}{value}',
  floorVerbs: { amount: '新增', points: '提高' },
  ceilingVerbs: { amount: '压降', points: '下降' },
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
  asOf: '截至{date}',
  yearToMonth: '{year}年1—{month}月',
  firstMonth: '{year}年1月',

  // Balances and changes
  change: '{base}{verb}{size}',
  flatChange: '{with}{flat}',
  growth: '{noun}{size}',
  flatGrowth: '增幅{flat}',
  flat: '持平',
  nearlyFlat: '基本持平',
  leadingBanks: '{banks}贷款增量居各银行前三位，分别较年初增加{amounts}',
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
  onePlace: '{nouns}{order}{together}{verb}{city}{place}',
  places: '{nouns}{order}分别列{city}{places}',
  leading: '居{city}前列',
} as const;
