import * as fc from 'fast-check';
import { type Report, reportText } from '../../../src/core/model/report';
import { writeReport } from '../../../src/core/narrative/write-report';
import { type MonthInput, month } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';
import { fullFigures, fullMonth } from './build-report';

function report(
  entries: Readonly<Record<string, number | FigureExtras>> = fullFigures,
  input: MonthInput = fullMonth,
  earlier: readonly MonthInput[] = [],
): Report {
  return writeReport({ month: month(input), figures: figures(entries), earlier: earlier.map(month) });
}

function lines(made: Report): readonly string[] {
  return reportText(made).split('\n');
}

function paragraphOf(made: Report, id: string): string {
  return made.paragraphs.find((paragraph) => paragraph.id === id)?.text ?? '';
}

describe('a full month', () => {
  const made = report();

  test('has title, line of address, three sections, next steps, signature and date', () => {
    expect(lines(made).filter((line) => line.length < 30)).toEqual([
      '甲县2022年1—9月金融工作情况汇报',
      '甲县人民政府：',
      '一、强化信贷支持，服务实体经济发展',
      '二、加强风险防控，维护金融安全稳定',
      '三、培育上市资源，推动企业对接资本市场',
      '四、下一步工作打算',
      '（一）持续加大信贷投放力度',
      '确保12月底前甲县各项贷款余额不低于232亿元。',
      '（二）持续防范化解金融风险',
      '（三）持续推进企业上市工作',
      '甲县金融发展服务中心',
      '2022年10月9日',
    ]);
  });

  test('has no gap, and every number is a fact; only what the settings name has no cells here', () => {
    expect(made.paragraphs.flatMap(({ gaps }) => gaps)).toEqual([]);
    const facts = made.paragraphs.flatMap((paragraph) => paragraph.facts);
    expect(facts.length).toBeGreaterThan(100);
    expect(facts.filter(({ cells }) => cells.length === 0).map(({ printed }) => printed)).toEqual([
      '甲县',
      '甲县人民政府',
      '甲县',
      '甲县金融发展服务中心',
    ]);
    for (const { text, facts: own } of made.paragraphs) {
      const digits = Array.from(text.matchAll(/\d/g), ({ index }) => index);
      expect(digits.filter((index) => !own.some(({ start, end }) => start <= index && index < end))).toEqual([]);
    }
  });
});

test('deposits and lending stand in one paragraph, with the office’s own clause at its end', () => {
  expect(paragraphOf(report(), 'credit/deposits')).toBe(
    '一是存贷款规模稳步增长。截至9月末，全县各项存款余额268.74亿元，较年初增加22.34亿元，增幅9.06%，' +
      '余额、增量、增幅分别列全市第5位、第4位、并列第4位。' +
      '各项贷款余额221.35亿元，较年初增加24.87亿元，增幅12.66%，同比增长14.02%，占全市的8.62%，' +
      '余额、增量、增幅分别列全市第3位、第2位、第2位，居全市前列。' +
      '农业银行、工商银行、甲县农商银行贷款增量居各银行前三位，分别较年初增加5.20亿元、4.10亿元、3.30亿元。' +
      '存贷比为82.37%，较年初上升2.63个百分点，列全市第4位。增量存贷比为111.35%，列全市第2位，居全市前列。' +
      '普惠金融重点领域贷款（不含票据融资）余额72.46亿元，较年初增加9.88亿元，增幅15.79%，余额、增量、增幅均列全市第5位。' +
      '普惠贷款占比为32.73%，较年初上升0.89个百分点，列全市第6位。' +
      '贷款余额较年初增加24.87亿元，存贷比达到82.37%。',
  );
});

test.each([
  ['一是不良贷款实现“双降”。', fullFigures],
  ['一是不良贷款防控情况。', { ...fullFigures, 'nplRatio.changePoints': 0.3 }],
  ['一是不良贷款防控情况。', { ...fullFigures, 'nplRatio.changePoints': { withheld: 'missing' } as const }],
  ['一是不良贷款防控情况。', { ...fullFigures, 'nonPerformingLoans.yearToDateIncrease': -0.001 }],
])('the heading praises only a fall of both balance and ratio: %s', (heading, entries) => {
  expect(paragraphOf(report(entries), 'risk/npl').startsWith(heading)).toBe(true);
});

test('the heading of lending praises only where both have grown', () => {
  const fallen = report({ ...fullFigures, 'deposits.yearToDateIncrease': -1, 'deposits.yearToDateGrowth': -0.4 });
  expect(paragraphOf(fallen, 'credit/deposits')).toMatch(/^一是存贷款运行总体情况。/);
});

test('indicators of the user are told where they have a figure', () => {
  const own = { label: { 'zh-CN': '制造业贷款', 'en-US': 'x' }, shortLabel: { 'zh-CN': '制造业', 'en-US': 'x' } };
  const base = { ...own, definition: own.label, movesBy: 'amount' as const, rankOrder: 'descending' as const };
  const indicators = [
    { ...base, key: '制造业贷款', kind: 'amount' as const, unit: '亿元' as const },
    { ...base, key: '制造业占比', kind: 'ratio' as const, unit: '%' as const },
    { ...base, key: '没有数', kind: 'amount' as const, unit: '亿元' as const },
  ];
  const entries = {
    ...fullFigures,
    '制造业贷款.balance': 30.5,
    '制造业贷款.yearToDateIncrease': 1.2,
    '制造业贷款.yearToDateGrowth': 4.1,
    '制造业贷款.balanceRank': 6,
    '制造业占比.value': 13.8,
    '制造业占比.rank': 7,
  };
  const text = paragraphOf(report(entries, { ...fullMonth, indicators }), 'credit/deposits');
  expect(text).toContain(
    '制造业贷款余额30.50亿元，较年初增加1.20亿元，增幅4.10%，余额列全市第6位。制造业贷款为13.80%，列全市第7位。',
  );
});

test.each([
  ['甲区', '全区各项存款'],
  ['甲市', '甲市各项存款'],
])('%s is called %s', (county, expected) => {
  const entries = { 'deposits.balance@甲区': 1, 'deposits.balance@甲市': 1 };
  expect(paragraphOf(report(entries, { county }), 'credit/deposits')).toContain(expected);
});

describe('an empty month', () => {
  const made = report({}, { county: null, month: null });

  test('shows what is missing, once a sentence', () => {
    expect(lines(made)).toEqual([
      '【缺：本县名称】【缺：统计月份】金融工作情况汇报',
      '【缺：报送对象】：',
      '现将【缺：本县名称】【缺：统计月份】金融工作情况汇报如下：',
      '一、强化信贷支持，服务实体经济发展',
      '一是存贷款运行总体情况。【缺：各项存款余额】。【缺：各项贷款余额】。【缺：存贷比】。【缺：增量存贷比】。【缺：普惠金融重点领域贷款余额】。【缺：普惠贷款占比】。',
      '二是政企银对接扎实开展。【缺：对接活动】。',
      '三是走访服务企业持续深入。【缺：走访企业台账】。【缺：攀登企业台账】。',
      '二、加强风险防控，维护金融安全稳定',
      '一是不良贷款防控情况。【缺：不良贷款余额】。【缺：不良贷款率】。',
      '二是金融宣传教育广泛开展。【缺：宣传活动】。',
      '三、培育上市资源，推动企业对接资本市场',
      '一是落实领导包保责任。【缺：包保联系领导】。',
      '二是分企业推进上市进程。【缺：企业上市进展】。',
      '三是充实上市后备资源。【缺：上市后备企业数】。',
      '四是强化专业机构服务。【缺：中介机构合作情况】。',
      '四、下一步工作打算',
      '（一）持续加大信贷投放力度',
      '【缺：下一步工作内容】。',
      '（二）持续防范化解金融风险',
      '【缺：下一步工作内容】。',
      '（三）持续推进企业上市工作',
      '【缺：下一步工作内容】。',
      '【缺：报告单位】',
      '【缺：统计月份】',
    ]);
  });

  test('says nothing where the office wants what is missing left out', () => {
    const omitted = report({}, { settings: { missingSentence: 'omit' } });
    expect(lines(omitted)).toEqual([
      '甲县2022年1—9月金融工作情况汇报',
      '现将甲县2022年1—9月金融工作情况汇报如下：',
      '2022年9月30日',
    ]);
  });
});

describe('the frame', () => {
  test('takes title and address from the settings, with their cells', () => {
    const at = { sheet: '金报设置', cell: 'B5' };
    const read = month({ settings: { reportTitle: '金融工作汇报', recipient: '县政府：' } });
    const settingCells = {
      reportTitle: { value: '', at },
      recipient: { value: '', at },
      county: { value: '', at },
      month: { value: '', at },
    };
    const made = writeReport({ month: { ...read, settingCells }, figures: figures({}), earlier: [] });
    expect(made.title).toBe('金融工作汇报');
    expect(lines(made)[1]).toBe('县政府：');
    expect(made.paragraphs.slice(0, 3).flatMap(({ facts }) => facts.map(({ cells }) => cells))).toEqual(
      Array.from({ length: 4 }, () => [at]),
    );
  });

  test('the county’s cell is the bank sheet’s title where no setting names it', () => {
    const read = month({ banks: { columns: [], rows: [] } });
    const at = { sheet: '银行', cell: 'A1' };
    const banks = read.banks.map((table) => ({
      ...table,
      table: { ...table.table, title: { value: '甲县各银行', at } },
    }));
    const [title] = writeReport({ month: { ...read, banks }, figures: figures({}), earlier: [] }).paragraphs;
    expect(report({}, { banks: { columns: [], rows: [] } }).paragraphs[0]?.facts[0]?.cells).toEqual([]);
    expect(title?.facts[0]).toEqual({ start: 0, end: 2, printed: '甲县', cells: [at] });
  });

  test('January is the first month alone', () => {
    expect(report({}, { month: '2022-01' }).title).toBe('甲县2022年1月金融工作情况汇报');
  });

  test('without the report’s month a sheet’s own date is told', () => {
    const counties = { period: '2022-08', columns: ['deposits.balance'], rows: [['甲县', 1]] as const };
    const entries = { 'deposits.balance': { value: 1, cells: [{ sheet: '县区', cell: 'B4' }] } };
    expect(paragraphOf(report(entries, { month: null, counties }), 'credit/deposits')).toContain('截至8月末，');
    const lastYear = { period: '2021-12', columns: ['deposits.balance'], rows: [['甲县', 1]] as const };
    expect(paragraphOf(report(entries, { counties: lastYear }), 'credit/deposits')).toContain('截至2021年12月末，');
    const column = { columns: [{ of: 'deposits.balance', period: '2021-12-25' }], rows: [['甲县', 1]] as const };
    expect(paragraphOf(report(entries, { counties: column }), 'credit/deposits')).toContain('截至2021年12月25日，');
  });

  test('without any date the month is missing', () => {
    expect(paragraphOf(report({ 'deposits.balance': 1 }, { month: null }), 'credit/deposits')).toContain(
      '截至【缺：统计月份】，全县各项存款余额1.00亿元',
    );
  });
});

describe('leading banks are told', () => {
  const banks = (changes: Readonly<Record<string, number | FigureExtras>>): string =>
    paragraphOf(report({ ...fullFigures, ...changes }), 'credit/deposits');

  test('not where the third place is shared by two', () => {
    expect(banks({ 'loans.increaseRank@建设银行': 3, 'loans.yearToDateIncrease@建设银行': 3.3 })).not.toContain(
      '前三位',
    );
  });

  test('not where one of them lent less', () => {
    expect(banks({ 'loans.yearToDateIncrease@甲县农商银行': -1 })).not.toContain('前三位');
  });

  test('although a bank without a place is not among them', () => {
    expect(banks({ 'loans.increaseRank@邮储银行': { withheld: 'missing' } })).toContain('前三位');
  });

  test('not where an increase has no value', () => {
    expect(banks({ 'loans.yearToDateIncrease@甲县农商银行': { withheld: 'missing' } })).not.toContain('前三位');
  });
});

describe('in any month', () => {
  const keys = Object.keys(fullFigures);
  const figure = fc.oneof(
    fc.double({ min: -500, max: 500, noNaN: true }).map((value): FigureExtras => ({ value: Number(value.toFixed(6)) })),
    fc.constantFrom(0, 0.001, -0.001).map((value): FigureExtras => ({ value })),
    fc.constantFrom('missing', 'undefined', 'conflict').map((withheld): FigureExtras => ({ withheld })),
  );
  const rank = fc
    .record({
      value: fc.integer({ min: 1, max: 11 }),
      order: fc.constantFrom('ascending', 'descending'),
      tied: fc.boolean(),
    })
    .map(({ value, order, tied }): FigureExtras => ({ value, rank: { order, tiedWith: tied ? ['乙县'] : [] } }));
  const chosen = fc
    .record(Object.fromEntries(keys.map((key) => [key, /rank/i.test(key) ? rank : figure])), { requiredKeys: [] })
    .map((entries) =>
      Object.fromEntries(
        Object.entries(entries).map(([key, changes]) => {
          const usual = fullFigures[key];
          return [key, typeof usual === 'object' ? { ...usual, ...changes } : { ...changes }];
        }),
      ),
    );
  const ledgers = fc.subarray(Object.keys(fullMonth.ledgers ?? {}));
  const missing = fc.constantFrom('gap', 'omit');

  test('facts stand where they say, and nothing empty or doubled is printed', () => {
    fc.assert(
      fc.property(chosen, ledgers, missing, (entries, kept, missingSentence) => {
        const own = Object.fromEntries(Object.entries(fullMonth.ledgers ?? {}).filter(([key]) => kept.includes(key)));
        const made = report(entries, { ...fullMonth, ledgers: own, settings: { missingSentence } });
        const ids = made.paragraphs.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { text, facts, gaps } of made.paragraphs) {
          expect(text).not.toMatch(
            /NaN|undefined|null|Infinity|[，。、；]{2}|第位|（）|《》|“”|[加少升降长幅]-|^[，。、；]|是[，。]/,
          );
          for (const { start, end, printed } of facts) expect(text.slice(start, end)).toBe(printed);
          for (const { start, end } of gaps) expect(text.slice(start, end)).toMatch(/^【缺：[^【】]+】$/);
          expect(missingSentence === 'omit' && text.includes('【缺')).toBe(false);
        }
      }),
      { numRuns: 150 },
    );
  });
});
