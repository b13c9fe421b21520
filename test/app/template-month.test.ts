// From last year's report to next month's: template made, kept on its sheet, used by the setting, its faults found at their cells.
import { checkMonth } from '../../src/app/check';
import { makeTemplate } from '../../src/app/make-template';
import { reportMonth } from '../../src/app/report';
import { runMonth } from '../../src/app/run-month';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { saveSettings } from '../../src/app/save-settings';
import { saveTemplate } from '../../src/app/save-template';
import { templateJson } from '../../src/app/template-json';
import { reportText } from '../../src/core/model/report';
import { InMemoryWorkbook } from '../support/in-memory-workbook';
import { book } from '../support/build-workbook';

const silent = { step: () => undefined, isCancelled: () => false };

async function sampleBook(): Promise<InMemoryWorkbook> {
  const workbook = new InMemoryWorkbook(book({}));
  await workbook.apply(sampleMonth().month);
  return workbook;
}

async function previousBook(): Promise<InMemoryWorkbook> {
  const workbook = new InMemoryWorkbook(book({}));
  await workbook.apply(sampleMonth().previous);
  return workbook;
}

async function sources(workbook: InMemoryWorkbook) {
  return { book: workbook, previous: [await previousBook()] };
}

/** Row 3 of the sheet is the first line of a template. */
async function withTemplate(lines: readonly string[], reportFrom: string): Promise<InMemoryWorkbook> {
  const workbook = await sampleBook();
  await saveTemplate(workbook, { lines: lines.map((text) => ({ level: 'body', text })) });
  if (reportFrom !== '') await saveSettings(workbook, { reportFrom });
  return workbook;
}

async function templateFindings(workbook: InMemoryWorkbook) {
  const { result } = await checkMonth(await sources(workbook));
  return result.findings
    .filter(({ check }) => check.startsWith('template/'))
    .map(({ check, severity, at, message }) => `${check} ${severity} ${at.sheet}!${at.cell} ${message['zh-CN']}`);
}

test('the sample’s own report comes back to the letter, by its template', async () => {
  const workbook = await sampleBook();
  const before = reportText((await reportMonth(await sources(workbook))).report);
  const { made } = await makeTemplate(before, await sources(workbook));
  expect(made.slots.length).toBeGreaterThan(80);
  await saveTemplate(workbook, made.template);
  expect(reportText((await reportMonth(await sources(workbook))).report)).toBe(before);
  await saveSettings(workbook, { reportFrom: '模板' });
  const { report, result } = await runMonth(await sources(workbook), silent);
  expect(reportText(report)).toBe(before);
  expect(result.findings.filter(({ check }) => check.startsWith('template/'))).toEqual([]);
  const facts = report.paragraphs.flatMap((paragraph) => paragraph.facts);
  expect(facts.filter(({ cells }) => cells.length > 0).length).toBeGreaterThan(80);
  for (const { text, facts: own } of report.paragraphs)
    for (const { start, end, printed } of own) expect(text.slice(start, end)).toBe(printed);
});

test('next month’s numbers stand in last month’s words', async () => {
  const previous = await previousBook();
  const { made } = await makeTemplate('截至8月末，各项存款余额308.70亿元。', { book: previous, previous: [] });
  const workbook = await sampleBook();
  await saveTemplate(workbook, made.template);
  await saveSettings(workbook, { reportFrom: '模板' });
  expect(reportText((await reportMonth(await sources(workbook))).report)).toBe('截至9月末，各项存款余额312.47亿元。');
});

test('a template that only lies there changes nothing; its faults are worth knowing', async () => {
  const workbook = await withTemplate(['{{无此名}}'], '');
  const { report } = await reportMonth(await sources(workbook));
  expect(report.paragraphs.length).toBeGreaterThan(10);
  expect(await templateFindings(workbook)).toEqual([
    expect.stringMatching(/^template\/slot advisory 报告模板!B3 没有“无此名”这个名称/),
  ]);
});

test('faults of a template in use must be mended, each at its cell', async () => {
  const workbook = await withTemplate(
    ['各项存款{{各项存款.余额 | 亿元}}', '{{无此名}}', '{% if 各项存款 > 1 %}', '{{各项存款.余额 | 百分比}}'],
    '模板',
  );
  await workbook.apply({
    sheets: [{ name: '报告模板', mode: 'edit', cells: [{ row: 2, column: 0, value: '特别' }] }],
    names: [],
  });
  expect(await templateFindings(workbook)).toEqual([
    expect.stringMatching(/^template\/style mandatory 报告模板!B3 样式“特别”不认识/),
    expect.stringMatching(/^template\/slot mandatory 报告模板!B4 没有“无此名”/),
    expect.stringMatching(/^template\/syntax mandatory 报告模板!B5 这里的标签没有写完/),
    expect.stringMatching(/^template\/slot mandatory 报告模板!B6 “各项存款.余额”的单位是亿元/),
  ]);
});

test('a template asked for that is not there is said, and our own report is written', async () => {
  const workbook = await sampleBook();
  await saveSettings(workbook, { reportFrom: '模板' });
  expect(await templateFindings(workbook)).toEqual([
    expect.stringMatching(/^template\/missing explain 金报设置!B\d+ “报告来源”设为模板/),
  ]);
  expect((await reportMonth(await sources(workbook))).report.paragraphs.length).toBeGreaterThan(10);
});

test('a paragraph that no cell holds is refused, and nothing is written', async () => {
  const workbook = await sampleBook();
  const lines = [
    { level: 'title', text: '汇报' },
    { level: 'body', text: '存'.repeat(32_768) },
  ] as const;
  await expect(saveTemplate(workbook, { lines })).rejects.toThrow('Paragraph 2');
  expect((await workbook.snapshot()).sheets.map(({ name }) => name)).not.toContain('报告模板');
});

test('as JSON: the template’s text, its slots, what stayed and why', async () => {
  const { made } = await makeTemplate('各项存款余额312.47亿元，9月召开会议。', await sources(await sampleBook()));
  expect(templateJson(made, 'zh-CN')).toEqual({
    template: '各项存款余额{{各项存款.余额 | 亿元}}，9月召开会议。',
    lines: [{ level: 'body', text: '各项存款余额{{各项存款.余额 | 亿元}}，9月召开会议。' }],
    slots: [
      {
        start: 6,
        end: 14,
        text: '312.47亿元',
        slot: '{{各项存款.余额 | 亿元}}',
        indicator: 'deposits',
        measure: 'balance',
        of: '清禾县',
        cells: expect.any(Array) as unknown,
      },
    ],
    left: [{ start: 15, end: 16, text: '9', why: expect.stringContaining('期间') as string, candidates: [] }],
  });
  const dated = await makeTemplate('截至9月末', await sources(await sampleBook()));
  expect(templateJson(dated.made, 'en-US').slots[0]).toMatchObject({ indicator: null, measure: null, of: null });
});
