// How the report looks when it is pasted into Word.
import type { ParagraphLevel, Report } from '../../../src/core/model/report';
import { words } from '../../../src/core/measure/bilingual';
import { reportHtml } from '../../../src/taskpane/report/report-html';

function report(level: ParagraphLevel, text: string, gap?: readonly [number, number]): Report {
  const gaps = gap === undefined ? [] : [{ start: gap[0], end: gap[1], why: words('缺', 'missing') }];
  return { title: '', paragraphs: [{ id: 'one', level, text, facts: [], gaps }] };
}

function styleOf(level: ParagraphLevel): string {
  const page = new DOMParser().parseFromString(reportHtml(report(level, '文')), 'text/html');
  return page.querySelector('p')?.getAttribute('style') ?? '';
}

test.each<[ParagraphLevel, readonly string[]]>([
  ['title', ['方正小标宋简体', 'font-size:22pt', 'text-align:center']],
  ['heading1', ['黑体', 'font-size:16pt', 'text-indent:32pt']],
  ['heading2', ['楷体_GB2312', 'font-size:16pt', 'text-indent:32pt']],
  ['body', ['仿宋_GB2312', 'font-size:16pt', 'line-height:28pt', 'text-indent:32pt']],
  ['signature', ['text-align:right', 'margin-right:64pt']],
])('%s has the look of GB/T 9704', (level, rules) => {
  for (const rule of rules) expect(styleOf(level)).toContain(rule);
});

test('the text is the report’s to the letter, signs of HTML included, and a gap is highlighted', () => {
  const text = '增长<5%>&余额（待补）亿元';
  const page = new DOMParser().parseFromString(reportHtml(report('body', text, [10, 14])), 'text/html');
  expect(page.body.textContent).toBe(text);
  expect(page.querySelector('span')?.textContent).toBe(text.slice(10, 14));
});

test('the lead of a point is bold with its full stop', () => {
  const sentences = [{ kind: 'heading/lending', start: 2, end: 7 }];
  const [paragraph] = report('body', '一是存贷款增长。余额1亿元。').paragraphs;
  const html = reportHtml({ title: '', paragraphs: paragraph === undefined ? [] : [{ ...paragraph, sentences }] });
  const page = new DOMParser().parseFromString(html, 'text/html');
  expect([...page.querySelectorAll('b')].map(({ textContent }) => textContent)).toEqual(['一是存贷款增长。']);
});
