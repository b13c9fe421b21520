// What the pane does with texts, without a page.
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { reportDocument } from '../../../src/docx/report-document';
import { resultText } from '../../../src/taskpane/state/text-result';
import { openPane } from '../../support/open-pane';

const sample = sampleMonth().month;
const draft = '9月末，全县各项存款余额*亿元，不良贷款余额*亿元，不良率*%，列全市第*位，放款*亿元。';
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test('a draft is filled; what is ambiguous is chosen by a click, and next month it is filled by itself', async () => {
  const { actions, store, workbook } = await openPane(sample);
  actions.typeText(draft);
  await actions.readText();
  const { view } = store.get().text;
  expect(store.get().said?.['zh-CN']).toMatch(/^共5处：已填\d处，待选\d处，未填\d处。$/);
  expect(structuredClone(view)).toEqual(view);
  const at = view?.marks.findIndex(({ status }) => status === 'ambiguous') ?? -1;
  await actions.chooseCandidate(at, 0);
  expect(store.get().said?.['zh-CN']).toContain('金报设置');
  expect(resultText(store.get().text)).toContain(`列全市第${String(view?.marks[at]?.candidates[0]?.printed)}位`);
  expect(readWorkbook(await workbook.snapshot()).textChoices).toHaveLength(1);
  await actions.readText();
  expect(store.get().text.view?.marks[at]?.status).toBe('filled');
});

test('a choice that is not to be remembered is not written', async () => {
  const { actions, store, workbook } = await openPane(sample);
  actions.typeText(draft);
  actions.rememberChoices(false);
  await actions.readText();
  const plans = workbook.applied.length;
  const at = store.get().text.view?.marks.findIndex(({ status }) => status === 'ambiguous') ?? -1;
  await actions.chooseCandidate(at, 1);
  expect(workbook.applied).toHaveLength(plans);
  expect(store.get().text.answers[at]).toEqual({ is: 'candidate', index: 1 });
});

test('an answer can be taken back', async () => {
  const { actions, store } = await openPane(sample);
  actions.typeText(draft);
  await actions.readText();
  actions.answer(0, { is: 'typed', text: '888' });
  expect(resultText(store.get().text)).toContain('存款余额888亿元');
  actions.answer(0, undefined);
  expect(resultText(store.get().text)).not.toContain('888');
});

test('a wrong number is named with the right one; all are corrected at once', async () => {
  const { actions, store } = await openPane(sample);
  actions.typeText('9月末，全县各项存款余额*亿元。');
  await actions.readText();
  const right = resultText(store.get().text);
  actions.chooseTextMode('proofread');
  actions.typeText(right.replace(/\d+(?=\.)/, '999'));
  await actions.readText();
  expect(store.get().text.view?.marks[0]?.status).toBe('disagrees');
  actions.acceptAll();
  expect(resultText(store.get().text)).toBe(right);
});

test('a workbook without a known table leaves the text to be held against itself', async () => {
  const { actions, store } = await openPane();
  actions.chooseTextMode('proofread');
  actions.typeText('各项贷款余额100亿元，较年初增加20亿元，增长30%。');
  await actions.readText();
  const { view } = store.get().text;
  expect([view?.isAlone, view?.marks.some(({ status }) => status === 'inconsistent')]).toEqual([true, true]);
  actions.chooseTextMode('fill');
  await actions.readText();
  expect(store.get().problem?.code).toBe('no-known-table');
});

test('a file keeps its name, its encoding and its line ends', async () => {
  const saved: [string, Uint8Array][] = [];
  const { actions, store } = await openPane(sample, {
    page: { saveFile: (...file) => Promise.resolve(void saved.push(file)) },
  });
  await actions.openText('九月.txt', utf8('各项存款余额*亿元。\r\n完\r\n'));
  await actions.readText();
  await actions.saveResult();
  const [name, bytes] = saved[0] ?? ['', new Uint8Array()];
  const { text } = store.get();
  expect([name, new TextDecoder().decode(bytes)]).toEqual([
    '九月（已填）.txt',
    resultText(text).replaceAll('\n', '\r\n'),
  ]);
  actions.chooseTextMode('proofread');
  await actions.readText();
  await actions.saveResult();
  expect(saved[1]?.[0]).toBe('九月（已校对）.txt');
});

test('what was pasted is saved as a text file and copied', async () => {
  const { actions, done } = await openPane(sample);
  actions.typeText(draft);
  await actions.copyResult();
  await actions.readText();
  await actions.copyResult();
  await actions.saveResult();
  expect(done).toEqual([
    `copy ${String(draft.length)}`,
    expect.stringMatching(/^copy \d+$/),
    expect.stringMatching(/^save 文稿（已填）.txt \d+$/),
  ]);
});

test('a file that is no text is refused and leaves what was there', async () => {
  const { actions, store } = await openPane(sample);
  actions.typeText(draft);
  await actions.openText('图.txt', Uint8Array.of(1, 0, 2, 0));
  expect([store.get().problem?.code, store.get().text.text]).toEqual(['not-text', draft]);
});

test('what was read of a text grows old when cells change', async () => {
  const { actions, store, edited } = await openPane(sample);
  actions.typeText(draft);
  edited({ sheet: '走访台账', address: 'B3' });
  expect(store.get().text.isOutdated).toBe(false);
  await actions.readText();
  edited({ sheet: '走访台账', address: 'B3' });
  expect(store.get().text.isOutdated).toBe(true);
  actions.changeText();
  expect(store.get().text).toMatchObject({ text: draft, view: undefined, isOutdated: false });
  actions.clearText();
  expect(store.get().text.text).toBe('');
});

test('a Word file is filled and proofread as a Word file', async () => {
  const saved: [string, Uint8Array][] = [];
  const { actions, store } = await openPane(sample, {
    page: { saveFile: (...file) => Promise.resolve(void saved.push(file)) },
  });
  const given = await reportDocument({
    title: '汇报',
    paragraphs: [{ id: 'one', level: 'body', text: draft, facts: [], gaps: [] }],
  });
  await actions.openText('汇报.docx', given);
  await actions.readText();
  await actions.saveResult();
  actions.chooseTextMode('proofread');
  await actions.openText('汇报（已填）.docx', saved[0]?.[1] ?? new Uint8Array());
  expect(store.get().text.text).toContain(draft.slice(0, 10));
  await actions.readText();
  expect(store.get().text.view?.marks.map(({ status }) => status)).not.toContain('disagrees');
  await actions.saveResult();
  expect(saved.map(([name]) => name)).toEqual(['汇报（已填）.docx', '汇报（已填）（已校对）.docx']);
});

test('an old report becomes a template, and the report is written by it', async () => {
  const { actions, store, workbook } = await openPane(sample);
  await actions.check();
  actions.typeText('9月末，全县各项存款余额*亿元，较年初增加*亿元。');
  await actions.readText();
  const old = `工作汇报\n${resultText(store.get().text)}\n文件编号2022〔15〕号。`;
  actions.chooseTextMode('template');
  actions.typeText(old);
  await actions.readText();
  const { view } = store.get().text;
  expect(structuredClone(view)).toEqual(view);
  expect(view?.marks.filter(({ status }) => status === 'slot').length).toBeGreaterThanOrEqual(2);
  expect(resultText(store.get().text)).toContain('{{');
  const plans = workbook.applied.length;
  await actions.writeTemplate();
  // One write, so that it is undone as one.
  expect(workbook.applied).toHaveLength(plans + 1);
  expect((await workbook.snapshot()).sheets.map(({ name }) => name)).toContain('报告模板');
  expect(store.get().view?.settings['reportFrom']).toBe('模板');
  expect(store.get().view?.report.paragraphs.map(({ text }) => text)).toContain(old.split('\n')[1]);
});

test('a number that is right and badly written is mended as well', async () => {
  const { actions, store } = await openPane();
  actions.chooseTextMode('proofread');
  actions.typeText('不良贷款率1.55%，较年初上升0.05%。');
  await actions.readText();
  const { view } = store.get().text;
  const at = view?.marks.findIndex(({ status }) => status === 'style') ?? -1;
  expect(at).toBeGreaterThanOrEqual(0);
  actions.answer(at, { is: 'accepted' });
  expect(resultText(store.get().text)).toBe('不良贷款率1.55%，较年初上升0.05个百分点。');
});
