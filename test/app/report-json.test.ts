// Does each fact of the JSON stand where it says in the whole text?
import { reportJson } from '../../src/app/report-json';
import { words } from '../../src/core/measure/bilingual';
import type { Report } from '../../src/core/model/report';

const cells = [{ sheet: '县区', cell: 'B6' }];

const report: Report = {
  title: '工作汇报',
  paragraphs: [
    { id: 'title', level: 'title', text: '工作汇报', facts: [], gaps: [] },
    {
      id: 'credit/deposits',
      level: 'body',
      text: '存款余额312.47亿元，不良率【缺：不良率】。',
      facts: [
        { start: 4, end: 12, printed: '312.47亿元', indicator: 'deposits', measure: 'balance', of: '清禾县', cells },
      ],
      gaps: [{ start: 16, end: 23, why: words('没有不良率', 'no NPL ratio') }],
    },
    {
      id: 'date',
      level: 'date',
      text: '2022年10月',
      facts: [{ start: 0, end: 5, printed: '2022年', cells }],
      gaps: [],
    },
  ],
};

test('start and end are offsets in the text of all paragraphs', () => {
  const { text, facts, gaps } = reportJson(report, 'zh-CN');
  expect(facts.map(({ start, end }) => text.slice(start, end))).toEqual(['312.47亿元', '2022年']);
  expect(gaps.map(({ start, end }) => text.slice(start, end))).toEqual(['【缺：不良率】']);
});

test('what a fact does not have is null', () => {
  expect(reportJson(report, 'en-US').facts[1]).toMatchObject({ indicator: null, measure: null, of: null, cells });
  expect(reportJson(report, 'en-US').gaps[0]?.why).toBe('no NPL ratio');
});
