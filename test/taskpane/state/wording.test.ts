// What the pane does with the report's words, without a page.
import { sampleMonth } from '../../../src/app/sample/sample-month';
import type { Report } from '../../../src/core/model/report';
import { reportText } from '../../../src/core/model/report';
import { openPane, type OpenPane } from '../../support/open-pane';

const sample = sampleMonth().month;

function textNow({ store }: OpenPane): string {
  return reportText(store.get().view?.report as Report);
}

test('a sentence switched off is gone from the report until it is switched on again', async () => {
  const pane = await openPane(sample);
  await pane.actions.check();
  const before = textNow(pane);
  await pane.actions.keepSentence({ id: 'indicator/deposits', isTold: false });
  expect(textNow(pane)).not.toContain('各项存款余额312.47亿元');
  expect(pane.store.get().view?.sentences.find(({ id }) => id === 'indicator/deposits')?.isTold).toBe(false);
  await pane.actions.keepSentence({ id: 'indicator/deposits', isTold: true });
  expect(textNow(pane)).toBe(before);
});

test('a wording is kept in the workbook, and blank goes back to ours', async () => {
  const pane = await openPane(sample);
  await pane.actions.check();
  const before = textNow(pane);
  await pane.actions.keepSentence({ id: 'indicator/deposits', wording: '存款达{余额}，{位次}。' });
  expect(textNow(pane)).toContain('存款达312.47亿元');
  await pane.actions.keepSentence({ id: 'indicator/deposits', wording: '' });
  expect(textNow(pane)).toBe(before);
});

test('a wording that cannot be read is refused', async () => {
  const pane = await openPane(sample);
  await pane.actions.check();
  await pane.actions.keepSentence({ id: 'indicator/deposits', wording: '存款达{没有的}。' });
  expect(pane.store.get().problem?.code).toBe('bad-wording');
});

test('a paragraph changed on the sheet is taken, unless the new text is chosen', async () => {
  const copied: string[] = [];
  const pane = await openPane(sample, { page: { copyText: (text) => Promise.resolve(void copied.push(text)) } });
  const { actions, store, workbook } = pane;
  await actions.writeSheets(['report']);
  const rows = (await workbook.snapshot()).sheets.find(({ name }) => name === '工作汇报')?.rows ?? [];
  const texts = rows.map(([text]) => (typeof text === 'string' ? text : ''));
  const row = texts.findIndex((text) => text.includes('各项存款余额'));
  const value = `今年以来，${texts[row] ?? ''}`;
  await workbook.apply({ sheets: [{ name: '工作汇报', mode: 'edit', cells: [{ row, column: 0, value }] }], names: [] });
  await actions.check();
  const changed = store.get().view?.report.paragraphs.find(({ edit }) => edit !== undefined);
  expect(changed?.edit?.text).toBe(value);
  await actions.copyText();
  actions.chooseParagraph(changed?.id ?? '', 'own');
  await actions.copyText();
  expect(copied.map((text) => text.includes(value))).toEqual([true, false]);
});
