// Sentences switched off and worded by the office: obeyed, and never a wrong or empty number.
import * as fc from 'fast-check';
import type { SentenceSetting, Settings } from '../../../src/core/model/settings';
import { indicators } from '../../../src/core/model/indicator';
import { amountSentence } from '../../../src/core/narrative/amount-sentence';
import { ratioSentence } from '../../../src/core/narrative/ratio-sentence';
import { writeReport } from '../../../src/core/narrative/write-report';
import { allSentences, indicatorSentence } from '../../../src/core/sheets/sentence-kinds';
import type { Paragraph, Report } from '../../../src/core/model/report';
import { month } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';
import { fullFigures, fullMonth } from './build-report';
import { narrative, textOf, written } from './narrative-of';

const at = { sheet: '金报设置', cell: 'C9' };

const worded = (value: string): SentenceSetting => ({ isTold: true, wording: { value, at } });
const off: SentenceSetting = { isTold: false };

function deposits(
  wording: string,
  entries: Readonly<Record<string, number | FigureExtras>>,
  more: Partial<Settings> = {},
): Paragraph {
  const settings = { ...more, sentences: { 'indicator/deposits': worded(wording) } };
  const story = narrative(entries, { settings });
  return written(amountSentence(story, indicators.deposits, { place: '全县', opens: true, ranks: ['balanceRank'] }));
}

const grown = { 'deposits.balance': 312.47, 'deposits.yearToDateIncrease': 26.07, 'deposits.yearToDateGrowth': 9.1 };
const fallen = { 'deposits.balance': 312.47, 'deposits.yearToDateIncrease': -6.07, 'deposits.yearToDateGrowth': -1.9 };
const placed = { ...grown, 'deposits.balanceRank': { value: 5, rank: { tiedWith: ['乙县'] } } };

describe('the office’s own wording', () => {
  test.each([
    ['{余额}', grown, '312.47亿元。'],
    ['全县存款达{余额}，{较年初增加}、{增幅}', grown, '全县存款达312.47亿元，较年初增加26.07亿元、增幅9.10%。'],
    ['全县存款达{余额}，{较年初增加}、{增幅}', fallen, '全县存款达312.47亿元，较年初减少6.07亿元、降幅1.90%。'],
    ['{余额}{较年初增减}', fallen, '312.47亿元较年初减少6.07亿元。'],
    ['全县存款{余额}，{同比增长}，形势向好。', grown, '全县存款312.47亿元，形势向好。'],
    ['全县存款{余额}，占全市的{占比}；{较年初增加}', grown, '全县存款312.47亿元；较年初增加26.07亿元。'],
    ['全县存款{余额}，位居全市{余额位次}', placed, '全县存款312.47亿元，位居全市并列第5位。'],
    ['全县存款{余额}，位居全市{余额位次}', grown, '全县存款312.47亿元。'],
    ['存款{余额}！', grown, '存款312.47亿元！'],
    ['全县金融运行平稳', grown, '全县金融运行平稳。'],
    ['{时点}，全县金融运行平稳', grown, '截至9月末，全县金融运行平稳。'],
  ])('%s', (wording, entries, expected) => {
    expect(deposits(wording, entries).text).toBe(expected);
  });

  test('what carries it is not known this month: ours stands', () => {
    expect(deposits('{同比增长}', grown).text).toContain('全县各项存款余额312.47亿元');
    expect(deposits('存款{没有的槽位}', grown).text).toContain('全县各项存款余额312.47亿元');
    expect(deposits('存款占全市的{占比}', grown).text).toContain('全县各项存款余额312.47亿元');
  });

  test('what is missing is a gap, once, or left out', () => {
    expect(deposits('我县存款{余额}，{较年初增加}', {}).text).toBe('【缺：各项存款余额】。');
    expect(deposits('我县存款{余额}，{较年初增加}', {}, { missingSentence: 'omit' }).text).toBe('');
    const noIncrease = { 'deposits.balance': 312.47 };
    expect(deposits('我县存款{余额}，{较年初增加}', noIncrease).text).toBe(
      '我县存款312.47亿元，【缺：各项存款较年初增加】。',
    );
    expect(deposits('我县存款{余额}，{较年初增加}', noIncrease, { missingSentence: 'omit' }).text).toBe(
      '我县存款312.47亿元。',
    );
  });

  test('a number that is missing leaves the number beside it', () => {
    expect(deposits('全县存款{余额}{较年初增加}', { 'deposits.balance': 312.47 }).text).toBe(
      '全县存款312.47亿元【缺：各项存款较年初增加】。',
    );
  });

  test('a number it brings is a fact of its cell; the sentence has its span', () => {
    const made = deposits('提前完成全年8%的目标，存款{余额}', grown);
    expect(made.facts[0]).toMatchObject({ printed: '8%', cells: [at] });
    expect(made.facts[1]).toMatchObject({ printed: '312.47亿元', indicator: 'deposits' });
    expect(made.sentences).toEqual([{ kind: 'indicator/deposits', start: 0, end: made.text.length, at }]);
  });

  test('of a ratio', () => {
    const entries = { 'nplRatio.value': 1.87, 'nplRatio.changePoints': -0.37, 'nplRatio.rank': 2 };
    const settings = { sentences: { 'indicator/nplRatio': worded('不良率{数值}、{较年初变化}') } };
    expect(textOf(ratioSentence(narrative(entries, { settings }), indicators.nplRatio))).toBe(
      '不良率1.87%、较年初下降0.37个百分点。',
    );
  });
});

function report(sentences: Readonly<Record<string, SentenceSetting>>): Report {
  const input = { ...fullMonth, settings: { ...fullMonth.settings, sentences } };
  return writeReport({ month: month(input), figures: figures(fullFigures), earlier: [] });
}

function idsOf({ paragraphs }: Report): readonly string[] {
  return paragraphs.map(({ id }) => id);
}

describe('switched off', () => {
  test('a sentence is left out of its paragraph', () => {
    const made = report({ 'indicator/loanToDepositRatio': off, 'leading-banks': off });
    const text = made.paragraphs.find(({ id }) => id === 'credit/deposits')?.text ?? '';
    expect(text).not.toMatch(/。存贷比|前三位/);
    expect(text).toContain('增量存贷比');
  });

  test('a section goes with its heading, and the others are numbered anew', () => {
    const made = report({ 'section/risk': off, 'next/credit': off });
    expect(idsOf(made)).not.toContain('risk/npl');
    expect(idsOf(made)).not.toContain('next/credit/steps');
    const headings = made.paragraphs.filter(({ level }) => level.startsWith('heading')).map(({ text }) => text);
    expect(headings).toEqual([
      '一、强化信贷支持，服务实体经济发展',
      '二、培育上市资源，推动企业对接资本市场',
      '三、下一步工作打算',
      '（一）持续防范化解金融风险',
      '（二）持续推进企业上市工作',
    ]);
    expect(idsOf(report({ 'section/next': off })).some((id) => id.startsWith('next'))).toBe(false);
  });

  test('a little heading leaves its point', () => {
    const made = report({ 'heading/lending-grown': off, 'heading/visits': worded('走访更深入。') });
    expect(made.paragraphs.find(({ id }) => id === 'credit/deposits')?.text).toMatch(/^一是截至9月末/);
    expect(made.paragraphs.find(({ id }) => id === 'credit/visits')?.text).toMatch(/^三是走访更深入。深入开展/);
  });

  test('all sentences of a paragraph, and what a ledger lacks, leave no gap behind', () => {
    const made = report({ visits: off, climbing: off, 'next/target': off, preamble: off });
    expect(idsOf(made)).not.toContain('credit/visits');
    expect(idsOf(made)).not.toContain('next/credit/steps');
    const empty = month({ settings: { sentences: { visits: off, climbing: off, 'listing/progress': off } } });
    const bare = writeReport({ month: empty, figures: figures({}), earlier: [] });
    expect(idsOf(bare)).not.toContain('credit/visits');
    expect(idsOf(bare)).not.toContain('listing/progress');
    const silent = month({ settings: { sentences: { preamble: off } } });
    expect(idsOf(writeReport({ month: silent, figures: figures({}), earlier: [] }))).not.toContain('preamble');
  });
});

describe('every sentence', () => {
  const kinds = allSentences(Object.values(indicators));

  test('of the report has its span, and the spans of a paragraph follow one another', () => {
    const ids = [...kinds.map(({ id }) => id), 'material'];
    for (const { sentences = [], text } of report({}).paragraphs) {
      for (const [index, { kind, start, end }] of sentences.entries()) {
        expect(ids).toContain(kind);
        expect(start).toBeLessThan(end);
        expect(start).toBeGreaterThanOrEqual(sentences[index - 1]?.end ?? 0);
        expect(text.slice(start, end)).not.toBe('');
      }
    }
  });

  test('worded as we word it reads as before', () => {
    const own = Object.fromEntries(kinds.map(({ id, pattern }) => [id, worded(pattern)]));
    expect(report(own).paragraphs.map(({ text }) => text)).toEqual(report({}).paragraphs.map(({ text }) => text));
  });

  test('can be switched off in any choice without a trace', () => {
    fc.assert(
      fc.property(fc.subarray(kinds.map(({ id }) => id)), (ids) => {
        const made = report(Object.fromEntries(ids.map((id) => [id, off])));
        for (const { text, sentences = [] } of made.paragraphs) {
          expect(text).not.toMatch(/[，。、；]{2}|^[，。、；]|是[，。]|【缺/);
          for (const { kind } of sentences) expect(ids).not.toContain(kind);
        }
      }),
      { numRuns: 60 },
    );
  });
});

test('the sentence of an indicator goes by its key', () => {
  expect(indicatorSentence(indicators.nplRatio)).toMatchObject({ id: 'indicator/nplRatio', name: '不良贷款率' });
});
