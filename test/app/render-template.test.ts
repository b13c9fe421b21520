// A template printed for a month: conditions, loops and slots, every number with its cells, and never a crash.
import { array, assert, asyncProperty, constantFrom, oneof, string, tuple } from 'fast-check';
import { renderTemplate } from '../../src/app/render-template';
import { reportText } from '../../src/core/model/report';
import { madeTemplate } from '../../src/core/template/make-template';
import type { MonthInput } from '../support/build-month';
import { countyTable, office } from '../support/claims-month';

async function rendered(text: string, changed?: MonthInput) {
  const lines = text.split('\n').map((line) => ({ level: 'body' as const, text: line }));
  return renderTemplate({ lines }, { ...office(changed), earlier: [] });
}

async function textOf(text: string, changed?: MonthInput): Promise<string> {
  return reportText(await rendered(text, changed));
}

test.each([
  ['截至{{期间.月}}月末，各项存款余额{{各项存款.余额 | 亿元}}。', '截至9月末，各项存款余额312.47亿元。'],
  ['{% if 各项贷款.较年初增加 < 0 %}下降{% else %}上升{% endif %}', '下降'],
  ['{% if 各项存款.较年初增加 >= 26.07 and 各项存款.余额 > 各项贷款.余额 %}是{% endif %}', '是'],
  ['{% if 各项存款.较年初增加 > 26.07 %}是{% else %}否{% endif %}', '否'],
  ['{% if 各项存款.较年初增加 <= 26.07 %}是{% endif %}', '是'],
  ['{% if 26.07 == 各项存款.较年初增加 %}是{% endif %}', '是'],
  ['{% if 各项存款.余额 == 各项存款.余额 %}是{% endif %}', '是'],
  ['{% unless 各项存款.余额位次 == 1 %}非首位{% endunless %}', '非首位'],
  ['{% case 各项存款.余额位次 %}{% when 1 %}首位{% when 2, 3 %}前三{% else %}其他{% endcase %}', '前三'],
  ['{% if 本县 == "甲县" %}是{% endif %}{% if 本县 == "乙县" %}非{% endif %}', '是'],
  ['{% if 本县 == 设置.本县 %}是{% endif %}{% if 本县 == 各项存款.余额 %}非{% endif %}', '是'],
  ['{% if 本县 contains "甲" %}是{% endif %}', '是'],
  ['{% if 各项存款.上月余额 %}有{% else %}无{% endif %}', '无'],
  ['{% if 各项存款.上月余额 == blank %}无{% endif %}', '无'],
  ['{% if 各项存款.余额 != blank %}有{% endif %}', '有'],
  [
    '{% for 活动 in 活动台账 %}{{活动.日期}}{{活动.活动全称}}；{% endfor %}',
    '9月15日金融知识普及月集中宣传活动；8月新型农业经营主体融资对接会；',
  ],
  ['{% for 活动 in 活动台账 limit: 1 %}{{forloop.index}}．{{活动.银行数 | 家}}{% endfor %}', '1．14家'],
  [
    '{% for 活动 in 活动台账 reversed %}{% if 活动.企业数 == blank %}{% continue %}{% endif %}{{活动.企业数 | 家}}{% endfor %}',
    '35家',
  ],
  ['{% for 活动 in 活动台账 %}{% if 活动.地点 == "人民广场" %}{{活动.银行数}}{% break %}{% endif %}{% endfor %}', '14'],
  ['{% for 行 in 走访企业台账 %}{% if 行.银行机构 == "工行" %}{{行.走访企业数 | 家}}{% endif %}{% endfor %}', '20家'],
  ['{% for 行 in 上市进展 %}{{行.内容}}{% else %}暂无进展{% endfor %}', '暂无进展'],
  ['{% for i in (1..3) %}{{forloop.rindex}}{% endfor %}', '321'],
  ['{% for 行 in 走访企业台账 %}{{forloop.index | 中文}}是{{行.银行机构}}。{% endfor %}', '一是工行。二是农行。'],
  ['｛｛各项存款．余额｜亿元｝｝，｛％ if 各项存款.余额 > 0 ％｝有｛％ endif ％｝', '312.47亿元，有'],
  ['甲 {{- 期间.月 -}} 乙', '甲9乙'],
  ['{% comment %}不打印{{无此名}}{% endcomment %}{% raw %}{{各项存款}}{% endraw %}{% # 附注 %}', '{{各项存款}}'],
  ['公式{x}、}}、%}', '公式{x}、}}、%}'],
  ['{{ "{" }}{{ "{" }}甲}}', '{{甲}}'],
  ['=1+1', '=1+1'],
])('%s gives %s', async (template, text) => {
  expect(await textOf(template)).toBe(text);
});

test('a yes or no of a ledger decides', async () => {
  const entries = [
    { enterprise: '甲公司', hasNeed: true },
    { enterprise: '乙公司', hasNeed: false },
    { enterprise: '丙公司' },
  ];
  const template =
    '{% for 行 in 攀登企业台账 %}{% if 行.有无融资需求 %}{{行.企业名称}}{% endif %}{% if 行.有无融资需求 == false %}非{{行.企业名称}}{% endif %}{% endfor %}';
  const [first, second] = await Promise.all([
    textOf(template, { ledgers: { climbingEnterprises: { entries: entries.slice(0, 2) } } }),
    textOf(template, { ledgers: { climbingEnterprises: { entries } } }),
  ]);
  expect(first).toBe('甲公司非乙公司');
  expect(second).toBe('甲公司非乙公司【缺：有无融资需求】');
});

test.each([
  [
    'a condition on what has no value tells neither branch',
    '{% if 各项存款.上月余额 > 0 %}增{% else %}减{% endif %}',
    '没有',
  ],
  ['so does equality', '{% if 各项存款.上月余额 == 1 %}增{% else %}减{% endif %}', '没有'],
  ['and a number compared with one', '{% if 1 < 各项存款.上月余额 %}增{% else %}减{% endif %}', '没有'],
  ['and with a text', '{% if 各项存款.余额 == "甲" %}增{% else %}减{% endif %}', '不是数'],
  ['a text has no size', '{% if 本县 > 1 %}增{% else %}减{% endif %}', '不是数'],
  ['an unknown name in a condition', '{% if 无此名 > 1 %}增{% else %}减{% endif %}', '没有“无此名”'],
  [
    'an unknown column in a condition',
    '{% for 活动 in 活动台账 %}{% if 活动.高度 > 1 %}增{% endif %}{% endfor %}',
    '没有“',
  ],
  ['an unclosed slot', '存款{{各项存款', '没有对应的}}'],
  ['an unclosed tag', '{% if 各项存款 > 1 %}增', '没有写完'],
  ['an unfinished tag', '{% if 各项存款', '没有写完'],
  ['an end without a beginning', '{% endif %}', '没有这个标签'],
  ['a tag that reads files', '{% include "secret" %}', '没有这个标签'],
  ['render', '{% render "secret" %}', '没有这个标签'],
  ['layout', '{% layout "secret" %}', '没有这个标签'],
  ['assign', '{% assign 甲 = 1 %}', '没有这个标签'],
  ['a filter in a tag', '{% if 各项存款 | 亿元 %}{% endif %}', '不能用“|”'],
  ['a loop’s count outside of a loop', '{{forloop.index}}', '没有“forloop.index”'],
  ['an empty condition', '{% if %}增{% endif %}', '写法不对'],
  ['an empty slot', '{{}}', '写法不对'],
  ['a constructor', '{% if constructor.name == "x" %}增{% endif %}', '写不完'],
  ['a prototype', '{% if __proto__.polluted > 1 %}增{% endif %}', '写不完'],
  ['a prototype of a name', '{% if 各项存款.__proto__.constructor > 1 %}增{% endif %}', '写不完'],
  ['a method of a row', '{% for 行 in 活动台账 %}{% if 行.constructor.name == "x" %}{% endif %}{% endfor %}', '写不完'],
  ['a loop without end', '{% for a in (1..9999999999) %}x{% endfor %}', '写不完'],
  [
    'loops within loops',
    '{% for a in (1..1000) %}{% for b in (1..1000) %}{% for c in (1..1000) %}x{% endfor %}{% endfor %}{% endfor %}',
    '写不完',
  ],
  ['a paragraph without end', '{{期间.月}}'.repeat(6000), '过长'],
  ['blocks within blocks', '{% if 本县 %}'.repeat(2500) + '{% endif %}'.repeat(2500), ''],
])('%s is a gap', async (_, template, why) => {
  const { paragraphs } = await rendered(template);
  const gaps = paragraphs.flatMap((paragraph) => paragraph.gaps);
  expect(gaps).toHaveLength(1);
  expect(gaps[0]?.why['zh-CN']).toContain(why);
  expect(gaps[0]?.why['en-US']).not.toBe('');
});

test('a broken line leaves the others whole', async () => {
  expect(await textOf('存款{{各项存款\n贷款{{各项贷款 | 亿元}}')).toBe('【缺：存款{{各项存款】\n贷款225.72亿元');
});

test('ten thousand paragraphs are printed in one go', async () => {
  const report = await rendered(Array.from({ length: 10_000 }, () => '存款{{各项存款.余额 | 亿元}}').join('\n'));
  expect(report.paragraphs).toHaveLength(10_000);
  expect(new Set(report.paragraphs.map(({ id }) => id)).size).toBe(10_000);
});

describe('a template made of a text gives the text again', () => {
  const again = async (text: string, changed?: MonthInput): Promise<string> => {
    const { month, figures } = office(changed);
    const { template } = madeTemplate({ text, month, figures });
    return reportText(await renderTemplate(template, { month, figures, earlier: [] }));
  };

  const sentences = [
    '截至2022年9月末，全县各项存款余额312.47亿元，较年初增加26.07亿元，增幅9.10%。',
    '各项贷款余额225.72亿元，比年初下降2.31亿元，降幅1.01%，余额、增量、增幅分别列全市第3位、第3位、第3位。',
    '各项存款、各项贷款分别较年初变动9.10%、-1.01%。',
    '不良贷款4.23亿元，不良率1.87%，较年初下降10个基点；其中工行贷款2亿元。',
    '“春雨”行动走访企业20家，走访企业50余家，新增授信额度 0.8 亿元。',
    '丙县各项存款、各项贷款分别较年初增长2.56%、6.98%，居首位。',
    '1—9月，9月15日在人民广场开展金融知识普及月集中宣传活动，14家银行参加。',
    '模板写作{{各项存款.余额 | 亿元}}或｛｛各项存款｝｝，{%if%}{x}。',
    '　　一是存款余额３１２．４７亿元；二是贷款余额225.7亿元。',
    '=SUM(A1:A9)',
    '',
  ];
  const changes: readonly MonthInput[] = [
    {},
    { settings: { rounding: 'half-even', decimals: { amount: 1, percent: 1, points: 1 } } },
    { counties: { ...countyTable, rows: [['甲县', 300, 312.47, 225.72, 228.03, 4.23, 4.49]] } },
    { county: null, month: null },
  ];

  test('of any sentences, numbers and signs in any order', async () => {
    const number = tuple(
      constantFrom('312.47', '26.07', '9.10', '225.72', '2.31', '0.00', '1', '3', '2022', '{', '}}', '{{'),
      constantFrom('亿元', '%', '位', '家', '个百分点', '万元', '', ' ', '年', '月末'),
    );
    const words = constantFrom(
      '各项存款',
      '较年初',
      '增加',
      '减少',
      '增幅',
      '分别',
      '、',
      '，',
      '第',
      '贷款',
      '列全市',
      '不良率',
    );
    const odd = array(
      oneof(
        number.map((parts) => parts.join('')),
        words,
      ),
      { maxLength: 30 },
    );
    const line = oneof(
      constantFrom(...sentences),
      odd.map((parts) => parts.join('')),
      string(),
    );
    await assert(
      asyncProperty(array(line, { maxLength: 6 }), constantFrom(...changes), async (lines, changed) => {
        // Line ends of texts are \n by the time they are read.
        const text = lines.map((each) => each.replace(/[\r\n]/g, '')).join('\n');
        expect(await again(text, changed)).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('with other numbers next month, words turn and places follow', async () => {
    const before = office();
    const text = '各项贷款余额225.72亿元，较年初减少2.31亿元，降幅1.01%，列全市第3位。';
    const { template } = madeTemplate({ text, ...before });
    const next = office({
      counties: {
        ...countyTable,
        rows: [
          ['甲县', 320, 286.4, 330.03, 228.03, 4.23, 4.49],
          ['乙县', 400.12, 390.12, 300.12, 300.12, 5.12, 5.02],
        ],
      },
    });
    expect(reportText(await renderTemplate(template, { ...next, earlier: [] }))).toMatch(
      /^各项贷款余额330\.03亿元，较年初增加102\.00亿元，增幅44\.73%，/,
    );
  });
});
