// The printed lines of a template as the paragraphs of a report.
import { renderedReport } from '../../../src/core/template/rendered-report';
import { reportingMonth } from '../../../src/core/measure/period';
import { periodText } from '../../../src/core/template/period-parts';
import type { TemplateLine } from '../../../src/core/template/template';
import { plainFact } from '../../../src/core/narrative/dates';
import { words } from '../../../src/core/measure/bilingual';
import { gap, type Pieces } from '../../../src/core/narrative/pieces';

const line = (text: string, pieces: Pieces, level: TemplateLine['level'] = 'body') => ({
  line: { level, text },
  pieces,
});

test('a line is a paragraph with its facts', () => {
  const report = renderedReport([
    line('{{标题}}', [plainFact('甲县汇报', [])], 'title'),
    line('存款{{存款}}。', ['存款', plainFact('3亿元', [{ sheet: '县区', cell: 'B4' }]), '。']),
  ]);
  expect(report.title).toBe('甲县汇报');
  expect(report.paragraphs.map(({ level, text }) => [level, text])).toEqual([
    ['title', '甲县汇报'],
    ['body', '存款3亿元。'],
  ]);
  expect(report.paragraphs[1]?.facts).toEqual([
    { start: 2, end: 5, printed: '3亿元', cells: [{ sheet: '县区', cell: 'B4' }] },
  ]);
});

test('line breaks make paragraphs; what prints nothing is none, a blank line stays', () => {
  const report = renderedReport([
    line('{% for %}', ['一\n', plainFact('1', []), '\r\n', '', '\n二']),
    line('{% if %}', []),
    line(' ', [' ']),
  ]);
  expect(report.paragraphs.map(({ text }) => text)).toEqual(['一', '1', '二', ' ']);
  expect(report.title).toBe('一');
});

test('ids are the template’s own, so that inserted lines move none; alike lines are counted', () => {
  const ids = (texts: readonly string[]) =>
    renderedReport(texts.map((text) => line(text, [text]))).paragraphs.map(({ id }) => id);
  const [first, second, again] = ids(['甲', '乙', '甲']);
  expect(ids(['丙', '甲', '乙']).slice(1)).toEqual([first, second]);
  expect(again).toBe(`${String(first)}-2`);
  expect(new Set(ids(['甲\n乙', '甲\n乙'])).size).toBe(4);
});

test('no lines, no report', () => {
  expect(renderedReport([])).toEqual({ title: '', paragraphs: [] });
});

describe('what the template kept from its own month is marked until its note is taken out', () => {
  const noted = (note: string) => ({
    line: { level: 'body' as const, text: '原文', note },
    pieces: ['第1个', plainFact('0.90个百分点', []), '，0.90个百分点，10.90个百分点，\n3家、3.5家、3家。'],
  });
  const marked = (note: string) =>
    renderedReport([noted(note)]).paragraphs.map(({ text, gaps }) =>
      gaps.map(({ start, end, isKept }) => [start, text.slice(start, end), isKept]),
    );

  test('each quotation at its place, not where the data printed the same nor within a longer number', () => {
    expect(marked('“0.90个百分点”：原因。\n“3”：原因。\n“3家”：可选：{{走访企业 | 家}}')).toEqual([
      [[12, '0.90个百分点', true]],
      [
        [0, '3', true],
        [8, '3家', true],
      ],
    ]);
  });

  test.each([
    ['no note', ''],
    ['a note of the office’s own', '请每月核对'],
    ['a number that was rewritten', '“88.03%”：原因。'],
  ])('%s marks nothing', (_, note) => {
    expect(marked(note).flat()).toEqual([]);
  });

  test('gaps and kept numbers stand in the order of the text', () => {
    const pieces = ['共3家，', gap('余额', words('无', 'none'))];
    const [paragraph] = renderedReport([
      { line: { level: 'body', text: '原文', note: '“3家”：因' }, pieces },
    ]).paragraphs;
    expect(paragraph?.gaps.map(({ isKept = false }) => isKept)).toEqual([true, false]);
  });
});

test('the year of last month is last year’s in January only', () => {
  expect([1, 9].map((month) => periodText(reportingMonth(2022, month), '上月年'))).toEqual(['2021', '2022']);
});
