// What stands in place of a slot: exact, rounded once, in the unit asked for, its sign told by a word, or a gap with the reason.
import { signWords } from '../../../src/core/template/sign-words';
import { pathProblem, slotProblem, valueOfPath } from '../../../src/core/template/slot-pieces';
import { loopRows } from '../../../src/core/template/ledger-row';
import type { MonthInput } from '../../support/build-month';
import { countyTable, office } from '../../support/claims-month';
import { printedSlot, worldOf, worldOfMonth } from './world-of';

const world = worldOf();

test.each([
  ['各项存款.余额 | 亿元', '312.47亿元'],
  ['各项存款', '312.47亿元'],
  ['存款.余额 | 亿元: 1', '312.5亿元'],
  ['各项存款.余额 | 万元', '3124700万元'],
  ['工商银行.各项贷款.余额 | 万元: 2', '20000万元'],
  ['工行.贷款 | 亿元', '2.00亿元'],
  ['工行.贷款 | 亿元: 4', '2.0000亿元'],
  ['工行.贷款 | 亿元: 9', '2.0000亿元'],
  ['全市.各项存款 | 万亿元: 2', '0.11万亿元'],
  ['云州市.各项存款 | 亿元', '1112.71亿元'],
  ['各项存款.较年初增幅 | 百分比', '9.10%'],
  ['各项存款.增幅 | 百分比: 1', '9.1%'],
  ['各项存款.增幅 | 百分比: 5', '9.10%'],
  ['存贷比', '72.24%'],
  ['存贷比.较年初变动 | 增减: 个百分点', '下降7.38个百分点'],
  ['不良贷款率.变动 | 增减', '【缺：不良贷款率.变动】'],
  ['不良率.较年初变动 | 增减: 个基点', '下降10个基点'],
  ['各项存款.较年初增加 | 增减: 亿元', '增加26.07亿元'],
  ['各项贷款.较年初增加 | 增减: 亿元', '减少2.31亿元'],
  ['各项贷款.较年初增幅 | 增减: 百分比', '下降1.01%'],
  ['各项贷款.较年初增幅 | 增减: 百分比, "增幅", "降幅"', '降幅1.01%'],
  ['各项贷款.较年初增加 | 增减: 亿元, 1, “净增”, “净减”', '净减2.3亿元'],
  ['不良贷款.较年初增加 | 增减: 亿元', '下降0.26亿元'],
  ['各项贷款.较年初增加 | 增减', '减少2.31'],
  ['各项贷款.较年初增加 | 绝对值: 亿元', '2.31亿元'],
  ['各项贷款.较年初增加 | 方向: "增加", "减少"', '减少'],
  ['各项存款.较年初增加 | 方向', '增加'],
  ['各项贷款.较年初增加 | 亿元: 随: 各项贷款.较年初增加', '2.31亿元'],
  ['各项贷款.较年初增加 | 亿元: 降', '2.31亿元'],
  ['各项存款.较年初增加 | 亿元: 升', '26.07亿元'],
  ['各项存款.余额 | 数: 万元', '3124700'],
  ['各项存款.余额 | 数', '312.47'],
  ['各项存款.余额位次 | 位', '第3位'],
  ['各项存款.余额位次', '第3位'],
  ['各项贷款.位次 | 位: 由低到高', '第1位'],
  ['各项贷款.位次 | 数: 由高到低', '3'],
  ['走访企业 | 家', '50家'],
  ['走访企业', '50家'],
  ['新增授信额度 | 亿元', '0.80亿元'],
  ['["“春雨”行动"].走访企业 | 家', '20家'],
  ['工行.走访企业.累计 | 家', '20家'],
  ['期间.年', '2022'],
  ['期间.月', '9'],
  ['期间.日', '30'],
  ['期间.季度', '3'],
  ['期间.上年', '2021'],
  ['期间.上月', '8'],
  ['期间.下月', '10'],
  ['期间.剩余月数', '3'],
  ['本县', '甲县'],
  ['设置.本市', '云州市'],
  ['"{"', '{'],
  [' 各项存款．余额 ｜ 亿元：1 ', '312.5亿元'],
])('{{%s}} is %s', (slot, text) => {
  expect(printedSlot(slot, world).text).toBe(text);
});

test('a number is a fact with its unrounded value and its cells', () => {
  const { facts } = printedSlot('各项贷款.较年初增幅 | 增减: 百分比', world);
  expect(facts).toEqual([
    {
      start: 2,
      end: 7,
      printed: '1.01%',
      indicator: 'loans',
      measure: 'yearToDateGrowth',
      of: '甲县',
      value: expect.stringMatching(/^1\.0130/) as string,
      cells: [
        { sheet: '县区', cell: 'D4' },
        { sheet: '县区', cell: 'E4' },
      ],
    },
  ]);
  expect(printedSlot('期间.月', world).facts).toHaveLength(1);
});

test.each([
  ['各项贷款.较年初增加 | 亿元', '数值为负'],
  ['各项贷款.较年初增加', '数值为负'],
  ['各项贷款.较年初增加 | 亿元: 随: 各项存款.较年初增加', '方向与前面的词相反'],
  ['各项存款.较年初增加 | 亿元: 随: 各项贷款.较年初增加', '方向与前面的词相反'],
  ['各项存款.较年初增加 | 亿元: 随: 各项存款.上月余额', '没有'],
  ['各项存款.较年初增加 | 亿元: 随: 本县', '不是数'],
  ['各项存款.较年初增加 | 亿元: 降', '方向与前面的词相反'],
  ['各项贷款.较年初增加 | 亿元: 升', '方向与前面的词相反'],
  ['各项存款.上月余额 | 亿元', '没有'],
  ['各项存款.余额 | 百分比', '单位是亿元'],
  ['本县 | 亿元', '不是数'],
  ['期间.月 | 数', '不是数'],
  ['本省', '设置中没有“本省”'],
  ['活动台账', '整本台账'],
  ['文字素材.导语', '文字素材中没有'],
  ['文字素材.无此部分', '文字素材中没有'],
  ['各项存款.高度', '没有“各项存款.高度”这个名称'],
  ['各项存款.余额.再来', '没有'],
  ['一.二.三.四', '没有'],
  ['期间.时', '没有'],
  ['走访企业.高度', '没有'],
  ['无此银行.各项存款', '没有'],
  ['各项存款.余额 | 英镑', '没有“英镑”这种写法'],
  ['各项存款.余额 | 月', '没有“月”这种写法'],
  ['各项存款.余额 | 倍', '没有“倍”这种写法'],
  ['各项存款.余额 | BP', '没有“BP”这种写法'],
  ['各项存款.余额 | 亿元: 随意: 本县', '不认识“随意”'],
  ['各项存款.余额 | 亿元: 丈', '不认识“丈”'],
  ['各项存款.余额 | 亿元: 一.二', '不认识“一.二”'],
  ['各项存款.余额 | 增减: 亿元, "增"', '各写一个词'],
  ['各项存款.余额 | 增减: 亿元, "增", "减", "平"', '各写一个词'],
  ['各项存款.余额 亿元', '写法不对'],
  ['constructor', '没有“constructor”'],
  ['__proto__.各项存款', '没有'],
  ['各项存款.__proto__', '没有'],
  ['各项存款.余额 | constructor', '没有“constructor”'],
  ['各项存款.余额 | 亿元: __proto__', '不认识“__proto__”'],
  ['toString.valueOf', '没有'],
])('{{%s}} is a gap: %s', (slot, why) => {
  const { text, gaps, facts } = printedSlot(slot, world);
  expect(text).toMatch(/^【缺：.+】$/);
  expect(facts).toEqual([]);
  expect(gaps.map((gap) => gap.why['zh-CN']).join()).toContain(why);
});

test('a setting is told with its cell', () => {
  const { month } = office();
  const at = { sheet: '金报设置', cell: 'B2' };
  const set = worldOfMonth({ ...month, settingCells: { county: { value: '甲县', at } } });
  expect(printedSlot('本县', set).facts[0]?.cells).toEqual([at]);
});

test('no name at all is none', () => {
  expect(valueOfPath([], world, { loops: () => undefined }).is).toBe('gap');
});

test.each([
  ['yearOnYearMoreIncrease', 'deposits', '多增少增'],
  ['yearOnYearGrowth', 'nonPerformingLoans', '增长下降'],
  ['changePoints', 'nplRatio', '上升下降'],
  ['yearToDateIncrease', 'loans', '增加减少'],
])('%s of %s rises and falls as %s', (measure, indicator, both) => {
  const { up, down } = signWords(measure, world.vocabulary.indicatorOf(indicator));
  expect(up + down).toBe(both);
});

test('without a month or a county their names are gaps, never blanks', () => {
  const bare = worldOf({ month: null, county: null });
  expect(printedSlot('期间.月', bare).gaps).toHaveLength(1);
});

test('a change too small to print, or none at all, is told without a number', () => {
  expect(printedSlot('乙县.各项贷款.较年初增加 | 增减: 亿元', world).text).toBe('持平');
  const small = worldOf({
    counties: { ...countyTable, rows: [['甲县', 312.474, 312.471, 225.72, 228.03, 4.23, 4.49]] },
  });
  expect(printedSlot('各项存款.较年初增加 | 增减: 亿元', small).text).toBe('基本持平');
  expect(printedSlot('各项存款.较年初增幅 | 增减: 百分比, "增幅", "降幅"', small).text).toBe('增幅基本持平');
  expect(printedSlot('各项存款.较年初增加 | 亿元: 随: 各项存款.较年初增加', small).text).toBe('0.00亿元');
});

test('rounding is by the setting, once', () => {
  const half: MonthInput = {
    counties: { ...countyTable, rows: [['甲县', 312.425, 286.4, 225.72, 228.03, 4.23, 4.49]] },
  };
  const even = worldOf({ ...half, settings: { rounding: 'half-even' } });
  expect(printedSlot('各项存款 | 亿元', worldOf(half)).text).toBe('312.43亿元');
  expect(printedSlot('各项存款 | 亿元', even).text).toBe('312.42亿元');
});

describe('in a loop over a ledger', () => {
  const rows = loopRows('events', world);
  const at = (index: number) => (name: string) => (name === '活动' ? rows[index] : undefined);

  test.each([
    ['活动.日期', 0, '9月15日'],
    ['活动.时间', 1, '8月'],
    ['活动.活动全称', 0, '金融知识普及月集中宣传活动'],
    ['活动.银行数 | 家', 0, '14家'],
    ['活动.银行数 | 增减: 家', 0, '增加14家'],
    ['活动.银行数', 0, '14'],
    ['活动.企业数 | 家', 1, '35家'],
  ])('{{%s}} of row %i is %s', (slot, index, text) => {
    const { facts, text: shown } = printedSlot(slot, world, at(index));
    expect(shown).toBe(text);
    expect(facts).toHaveLength(1);
  });

  test.each([
    ['活动.地点', 1, '“地点”为空'],
    ['活动.高度', 0, '没有“活动.高度”'],
    ['活动', 0, '没有'],
    ['活动.日期.年', 0, '没有'],
    ['活动.活动全称 | 家', 0, '不是数'],
    ['活动.银行数 | 亿元', 0, '单位是个'],
  ])('{{%s}} of row %i is a gap', (slot, index, why) => {
    expect(
      printedSlot(slot, world, at(index))
        .gaps.map((gap) => gap.why['zh-CN'])
        .join(),
    ).toContain(why);
  });

  test('amounts keep the unit of their column, yes and no are words', () => {
    const visits = loopRows('enterpriseVisits', world);
    expect(printedSlot('行.新增授信额度', world, () => visits[0]).text).toBe('3000万元');
    expect(printedSlot('行.新增授信额度 | 亿元', world, () => visits[0]).text).toBe('0.30亿元');
    const flagged = worldOf({
      ledgers: { climbingEnterprises: { entries: [{ enterprise: '甲', hasNeed: true, resolved: false }] } },
    });
    const [row] = loopRows('climbingEnterprises', flagged);
    expect(printedSlot('行.有无融资需求', flagged, () => row).text).toBe('是');
    expect(printedSlot('行.销号状态', flagged, () => row).text).toBe('否');
  });

  test('what a cell holds that is no text or date is a gap', () => {
    const odd = worldOf({
      ledgers: {
        events: {
          entries: [{ name: '。', date: { is: 'unclear', text: '待定' }, place: { is: 'not-applicable' } }],
        },
      },
    });
    const [row] = loopRows('events', odd);
    for (const column of ['活动全称', '日期', '地点'])
      expect(printedSlot(`行.${column}`, odd, () => row).gaps).toHaveLength(1);
  });
});

test('a row of a ledger is named by itself, its columns by theirs', () => {
  const told = worldOf({
    ledgers: {
      events: {
        entries: [
          { name: '春季对接会（首场）', banks: 5 },
          { name: '宣传', banks: 1 },
          { name: '宣传' },
          { place: '广场' },
        ],
      },
    },
  });
  expect(printedSlot('活动台账["春季 对接会(首场)"].银行数 | 家', told).text).toBe('5家');
  expect(printedSlot('活动台账.宣传.银行数', told).gaps[0]?.why['zh-CN']).toContain('有几行“宣传”');
  expect(printedSlot('活动台账.秋季.银行数', told).gaps[0]?.why['zh-CN']).toContain('没有“秋季”');
  expect(printedSlot('活动台账.宣传.高度', told).gaps[0]?.why['zh-CN']).toContain('没有“活动台账.宣传.高度”');
});

test('text material is told part by part', () => {
  const told = worldOf({
    ledgers: {
      textMaterial: {
        entries: [
          { part: '信贷支持', heading: '完善机制', text: '加强走访。' },
          { part: '导语', text: '今年以来' },
        ],
      },
    },
  });
  expect(printedSlot('文字素材.信贷支持', told).text).toBe('完善机制。加强走访。');
  expect(printedSlot('文字素材.导语', told).text).toBe('今年以来。');
});

describe('before any month is printed', () => {
  const loops = new Map([
    ['活动', 'events'],
    ['数', undefined],
  ] as const);

  test.each([
    '各项存款.余额 | 亿元',
    '各项存款.余额位次 | 位',
    '存贷比.较年初变动 | 增减: 个百分点',
    '不良贷款率.目标值 | 百分比',
    '走访企业 | 家',
    '期间.月',
    '"{"',
    '活动.日期',
    '数.任意',
    '各项存款.占比 | 百分比',
    '本县 | 方向',
  ])('{{%s}} has no fault', (slot) => {
    expect(slotProblem(slot, world.vocabulary, loops)).toBeUndefined();
  });

  test.each([
    ['各项存款.余额 | 百分比', '单位是亿元'],
    ['各项存款.增幅 | 亿元', '单位是%'],
    ['存贷比.较年初变动 | 亿元', '单位是个百分点'],
    ['各项存款.余额位次 | 亿元', '单位是位'],
    ['走访企业 | 亿元', '单位是家'],
    ['无此名称', '没有“无此名称”'],
    ['活动.高度', '没有“活动.高度”'],
    ['活动.日期.年', '没有'],
    ['各项存款 | 亿元: 随: 无此名称', '没有“无此名称”'],
    ['各项存款 | 英镑', '没有“英镑”'],
    ['各项存款 |', '写法不对'],
  ])('{{%s}}: %s', (slot, why) => {
    expect(slotProblem(slot, world.vocabulary, loops)?.['zh-CN']).toContain(why);
  });

  test('a name in a condition is known as in a slot', () => {
    expect(pathProblem(['各项存款', '余额'], world.vocabulary, loops)).toBeUndefined();
    expect(pathProblem(['＜'], world.vocabulary, loops)).toBeDefined();
    expect(pathProblem([], world.vocabulary, loops)).toBeDefined();
  });
});
