// The rows of the settings sheet: what each is called, what may stand in it and what it sets.
import { type Bilingual, words } from '../measure/bilingual';
import { type BuiltInIndicator, builtInIndicators, indicators, type RankOrder } from '../model/indicator';
import type { Settings } from '../model/settings';

export interface SettingRow {
  /** Path in Settings, e.g. 'county', 'decimals.amount', 'rankOrder.nplRatio'. */
  readonly key: string;
  readonly label: string;
  /** Other labels, written without blanks. */
  readonly aliases: readonly string[];
  readonly explanation: Bilingual;
  /** Where the setting takes one of a few words. */
  readonly allowed?: readonly string[];
  /** The settings with this one set; undefined when the text is none it understands. */
  readonly set: (settings: Settings, text: string) => Settings | undefined;
}

const listOf = (text: string): readonly string[] =>
  text
    .split(/[、，,；;\s]+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

const choice =
  <T>(choices: Readonly<Record<string, T>>, put: (settings: Settings, value: T) => Settings) =>
  (settings: Settings, text: string): Settings | undefined => {
    const found = Object.entries(choices).find(([word]) => word === text);
    return found === undefined ? undefined : put(settings, found[1]);
  };

const whole =
  (from: number, to: number, put: (settings: Settings, value: number) => Settings) =>
  (settings: Settings, text: string): Settings | undefined => {
    const value = Number(text);
    return /^\d+$/.test(text) && value >= from && value <= to ? put(settings, value) : undefined;
  };

const labelsOf = (labels: string): Pick<SettingRow, 'label' | 'aliases'> => ({
  label: labels.replace(/ .*/, ''),
  aliases: labels.split(' ').slice(1),
});

type PlainKey = 'county' | 'city' | 'province' | 'office' | 'recipient' | 'reportTitle';

/** The label, then its aliases, in one text between blanks. */
const plain = (key: PlainKey, labels: string, explanation: Bilingual): SettingRow => ({
  key,
  ...labelsOf(labels),
  explanation,
  set: (settings, text) => ({ ...settings, [key]: text }),
});

const decimals = (key: keyof Settings['decimals'], labels: string, english: string): SettingRow => ({
  key: `decimals.${key}`,
  ...labelsOf(labels),
  explanation: words(`报告和汇总表中${labelsOf(labels).label.replace('小数位数', '')}保留的小数位数，0至6`, english),
  set: whole(0, 6, (settings, value) => ({ ...settings, decimals: { ...settings.decimals, [key]: value } })),
});

const orders: Readonly<Record<string, RankOrder>> = {
  由高到低: 'descending',
  从高到低: 'descending',
  由大到小: 'descending',
  降序: 'descending',
  由低到高: 'ascending',
  从低到高: 'ascending',
  由小到大: 'ascending',
  升序: 'ascending',
};

const rankOrder = (key: BuiltInIndicator): SettingRow => {
  const label = indicators[key].label['zh-CN'];
  return {
    key: `rankOrder.${key}`,
    label: `${label}位次顺序`,
    aliases: [`${label}排序`, `${label}排名顺序`, `${label}排名方向`, `${label}位次排序`, `${label}排序方向`],
    explanation: words(
      `${label}排位次时哪一头是第1位`,
      `Which end is first when ${indicators[key].label['en-US'].toLowerCase()} are ranked`,
    ),
    allowed: ['由高到低', '由低到高'],
    set: choice(orders, (settings, order) => ({ ...settings, rankOrder: { ...settings.rankOrder, [key]: order } })),
  };
};

export const settingRows: readonly SettingRow[] = [
  plain(
    'county',
    '本县 本县名称 本区 本县区 县名 县区名称 所在县区 本县(市、区)',
    words('本县（市、区）在各表中的名称', 'The own county as the sheets name it'),
  ),
  plain('city', '所在市 市名 上级市 地市 所属市 所属地市', words('所在地级市', 'The city the county belongs to')),
  plain('province', '所在省 省名 省份 所属省', words('所在省（自治区、直辖市）', 'The province')),
  plain(
    'office',
    '报告单位 落款单位 单位名称 填报单位 署名单位 落款',
    words('工作汇报落款的单位全称', 'The office that signs the report'),
  ),
  plain(
    'recipient',
    '报送对象 主送单位 主送机关 称呼 主送',
    words('工作汇报的主送机关或称呼', 'To whom the report is addressed'),
  ),
  plain(
    'reportTitle',
    '报告标题 汇报标题 标题',
    words('工作汇报标题，不填则自动生成', 'Title of the report; made up when blank'),
  ),
  {
    key: 'month',
    label: '报告月份',
    aliases: ['月份', '报表月份', '统计月份', '报告期', '数据月份'],
    explanation: words(
      '各表未写明或写有多个月份时以此为准，如2022年9月',
      'Reporting month, when the sheets name none or several',
    ),
    set: (settings, text) => ({ ...settings, month: text }),
  },
  decimals('amount', '金额小数位数 金额小数位 金额保留小数 亿元小数位数', 'Decimals of amounts, 0 to 6'),
  decimals(
    'percent',
    '百分比小数位数 百分比小数位 增幅小数位数 比率小数位数 百分数小数位数',
    'Decimals of percentages, 0 to 6',
  ),
  decimals('points', '百分点小数位数 百分点小数位', 'Decimals of percentage points, 0 to 6'),
  {
    key: 'rounding',
    label: '修约方式',
    aliases: ['舍入方式', '取整方式', '数值修约'],
    explanation: words('四舍五入，或按GB/T 8170四舍六入五成双', 'Half away from zero, or half to even (GB/T 8170)'),
    allowed: ['四舍五入', '四舍六入五成双'],
    set: choice(
      { 四舍五入: 'half-up', 四舍六入五成双: 'half-even', 四舍六入: 'half-even', 'GB/T8170': 'half-even' } as const,
      (settings, rounding) => ({ ...settings, rounding }),
    ),
  },
  {
    key: 'ties',
    label: '并列位次',
    aliases: ['并列名次', '并列排名', '并列处理'],
    explanation: words('并列后是否跳过名次：1、2、2、4或1、2、2、3', 'Places after a tie: 1-2-2-4 or 1-2-2-3'),
    allowed: ['跳过名次', '不跳名次'],
    set: choice(
      {
        跳过名次: 'min',
        跳过: 'min',
        '1224': 'min',
        '1、2、2、4': 'min',
        不跳名次: 'dense',
        不跳过: 'dense',
        '1223': 'dense',
        '1、2、2、3': 'dense',
      } as const,
      (settings, ties) => ({ ...settings, ties }),
    ),
  },
  ...builtInIndicators.map(rankOrder),
  {
    key: 'ranked.include',
    label: '纳入排名的功能区',
    aliases: ['参与排名的功能区', '纳入排名', '参与排名'],
    explanation: words('与各县区一起排名的功能区，用顿号分隔', 'Zones ranked with the counties, separated by commas'),
    set: (settings, text) => ({ ...settings, ranked: { ...settings.ranked, include: listOf(text) } }),
  },
  {
    key: 'ranked.exclude',
    label: '不参与排名的县区',
    aliases: ['不纳入排名', '不参与排名', '不纳入排名的县区'],
    explanation: words('不参加排名的县区，用顿号分隔', 'Counties left out of the ranking, separated by commas'),
    set: (settings, text) => ({ ...settings, ranked: { ...settings.ranked, exclude: listOf(text) } }),
  },
  {
    key: 'ownFiguresFrom',
    label: '本县数据来源',
    aliases: ['本县数据取自', '本县数据'],
    explanation: words('两表都有本县数据时取自哪一张', 'Which sheet gives the own county’s figures when both do'),
    allowed: ['县区表', '银行表'],
    set: choice(
      { 县区表: 'counties', 各县区表: 'counties', 银行表: 'banks', 各银行表: 'banks' } as const,
      (settings, ownFiguresFrom) => ({
        ...settings,
        ownFiguresFrom,
      }),
    ),
  },
  {
    key: 'missingSentence',
    label: '缺数据的句子',
    aliases: ['缺少数据的句子', '缺数句子', '数据缺失时'],
    explanation: words(
      '报告中缺数据的句子留空提示或省略',
      'A sentence whose data is missing: shown as a gap or left out',
    ),
    allowed: ['留空提示', '省略'],
    set: choice(
      { 留空提示: 'gap', 留空: 'gap', 提示: 'gap', 省略: 'omit', 不写: 'omit' } as const,
      (settings, missingSentence) => ({
        ...settings,
        missingSentence,
      }),
    ),
  },
  {
    key: 'reportFrom',
    label: '报告来源',
    aliases: ['汇报来源', '报告写法'],
    explanation: words(
      '工作汇报用内置的写法，还是用“报告模板”表里的模板',
      'The report is written by our own sentences, or by the template on the sheet 报告模板',
    ),
    allowed: ['内置', '模板'],
    set: choice({ 内置: 'built-in', 模板: 'template', 报告模板: 'template' } as const, (settings, reportFrom) => ({
      ...settings,
      reportFrom,
    })),
  },
  {
    key: 'leadingPlaces',
    label: '前列位次',
    aliases: ['居前列的位次', '前列名次'],
    explanation: words('位次在前几位时可写“居前列”', 'Up to which place a rank may be called leading'),
    set: whole(0, 99, (settings, leadingPlaces) => ({ ...settings, leadingPlaces })),
  },
  {
    key: 'disabledChecks',
    label: '停用的校验',
    aliases: ['关闭的校验', '不做的校验'],
    explanation: words('停用的校验编号，用顿号分隔', 'Ids of checks switched off, separated by commas'),
    set: (settings, text) => ({ ...settings, disabledChecks: listOf(text) }),
  },
  {
    key: 'toleranceFactor',
    label: '容差倍数',
    aliases: ['容差系数', '容差'],
    explanation: words(
      '各项校验容差放大的倍数，1为仅按四舍五入误差',
      'Widens every tolerance by this factor; 1 is arithmetic only',
    ),
    set: (settings, text) => {
      const value = Number(text);
      return /^\d+(\.\d+)?$/.test(text) && value >= 1 ? { ...settings, toleranceFactor: value } : undefined;
    },
  },
];
