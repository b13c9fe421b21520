// What the user has made of the report on its sheet, as the pane and the Word file see it.
import { chosenReport, withEdits } from '../../../src/core/narrative/edited-report';
import { reportSheetPlan } from '../../../src/core/narrative/report-sheet';
import { writeReport } from '../../../src/core/narrative/write-report';
import type { Report } from '../../../src/core/model/report';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { month } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';
import { figures } from './build-figures';
import { fullFigures, fullMonth } from './build-report';

function report(changes: typeof fullFigures = {}, ledgers = fullMonth.ledgers): Report {
  const read = month({ ...fullMonth, ...(ledgers === undefined ? {} : { ledgers }) });
  return writeReport({ month: read, figures: figures({ ...fullFigures, ...changes }), earlier: [] });
}

/** The sheet as written, then changed by hand: by paragraph id the new text. */
async function edited(changes: Readonly<Record<string, (text: string) => string>>): Promise<WorkbookSnapshot> {
  const start = book({ 数据: [['甲']] });
  const workbook = new InMemoryWorkbook(start);
  await workbook.apply(reportSheetPlan({ book: start, report: report() }));
  const snapshot = await workbook.snapshot();
  const sheets = snapshot.sheets.map((sheet) => {
    if (sheet.name !== '工作汇报') return sheet;
    const rows = sheet.rows.map((cells): readonly CellValue[] => {
      const [text, , , id] = cells;
      const change = typeof id === 'string' ? changes[id] : undefined;
      return change !== undefined && typeof text === 'string' ? [change(text), ...cells.slice(1)] : cells;
    });
    return { ...sheet, rows };
  });
  return { ...snapshot, sheets };
}

const lending = 'credit/deposits';

function lendingOf(made: Report): Report['paragraphs'][number] | undefined {
  return made.paragraphs.find(({ id }) => id === lending);
}

test('without a sheet, and on a sheet left as it was, there is no edit', async () => {
  const made = report();
  expect(withEdits({ book: book({ 数据: [['甲']] }), report: made })).toBe(made);
  expect(withEdits({ book: await edited({}), report: made }).paragraphs).toEqual(made.paragraphs);
});

test('a paragraph the user has edited shows both texts, and goes to Word as they wrote it', async () => {
  const snapshot = await edited({ [lending]: (text) => text.replace('存贷款规模稳步增长', '存贷款实现“双增”') });
  const made = withEdits({ book: snapshot, report: report() });
  const own = lendingOf(report());
  expect(lendingOf(made)?.text).toBe(own?.text);
  expect(lendingOf(made)?.edit).toMatchObject({ isCurrent: true, isAdded: false });
  const word = lendingOf(chosenReport(made));
  expect(word?.text).toContain('存贷款实现“双增”');
  for (const { start, end, printed } of word?.facts ?? []) expect(word?.text.slice(start, end)).toBe(printed);
  expect(word?.facts.length).toBe(own?.facts.length);
  expect(word?.edit).toBeUndefined();
  expect(lendingOf(chosenReport(made, { [lending]: 'own' }))?.text).toBe(own?.text);
});

test('new numbers are brought into the user’s text', async () => {
  const snapshot = await edited({ [lending]: (text) => text.replace('存贷款规模稳步增长', '存贷款实现“双增”') });
  const made = withEdits({ book: snapshot, report: report({ 'deposits.balance': 270 }) });
  expect(lendingOf(made)?.edit?.text).toContain('存贷款实现“双增”。截至9月末，全县各项存款余额270.00亿元');
  expect(lendingOf(made)?.edit?.isCurrent).toBe(true);
});

test('where they cannot be, ours is the safer choice', async () => {
  const snapshot = await edited({ [lending]: (text) => text.replace('268.74亿元', '270亿元上下') });
  const made = withEdits({ book: snapshot, report: report({ 'deposits.balance': 300 }) });
  expect(lendingOf(made)?.edit?.isCurrent).toBe(false);
  expect(lendingOf(chosenReport(made))?.text).toContain('300.00亿元');
  expect(lendingOf(chosenReport(made, { [lending]: 'edited' }))?.text).toContain('270亿元上下');
});

test('a paragraph emptied by the user is left out of the Word file; a title is theirs too', async () => {
  const snapshot = await edited({ [lending]: () => '', title: () => '金融工作汇报' });
  const made = chosenReport(withEdits({ book: snapshot, report: report() }));
  expect(lendingOf(made)).toBeUndefined();
  expect(made.title).toBe('金融工作汇报');
});

test('a row of the user’s own stands behind the paragraph it stood behind', async () => {
  const start = book({ 数据: [['甲']] });
  const workbook = new InMemoryWorkbook(start);
  await workbook.apply(reportSheetPlan({ book: start, report: report() }));
  const snapshot = await workbook.snapshot();
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === '工作汇报'
      ? { ...sheet, rows: sheet.rows.map((cells) => (cells[3] === 'recipient' ? ['各位领导：'] : cells)) }
      : sheet,
  );
  const made = withEdits({ book: { ...snapshot, sheets }, report: report() });
  const added = made.paragraphs.findIndex(({ edit }) => edit?.isAdded === true);
  expect(made.paragraphs[added]).toMatchObject({ text: '', edit: { text: '各位领导：', isCurrent: true } });
  const word = chosenReport(made).paragraphs.map(({ text }) => text);
  expect(word.slice(0, 3)).toContain('各位领导：');
  const id = made.paragraphs[added]?.id ?? '';
  expect(chosenReport(made, { [id]: 'own' }).paragraphs.map(({ text }) => text)).not.toContain('各位领导：');
});

test('an edited paragraph that the report no longer has waits for the user', async () => {
  const snapshot = await edited({ 'credit/visits': (text) => `${text}成效明显。` });
  const settings = { ...fullMonth.settings, sentences: { visits: { isTold: false }, climbing: { isTold: false } } };
  const read = month({ ...fullMonth, settings });
  const without = writeReport({ month: read, figures: figures(fullFigures), earlier: [] });
  const made = withEdits({ book: snapshot, report: without });
  const kept = made.paragraphs.find(({ id }) => id === 'credit/visits');
  expect(kept?.edit).toMatchObject({ isCurrent: false, isAdded: true });
  expect(chosenReport(made).paragraphs.some(({ id }) => id === 'credit/visits')).toBe(false);
});

const otherReport: Report = {
  title: '情况汇报',
  paragraphs: [
    { id: 'template/1', level: 'title', text: '情况汇报', facts: [], gaps: [] },
    { id: 'template/2', level: 'body', text: '正文。', facts: [], gaps: [] },
  ],
};

test('what was edited in one report stands apart at the end of another, and not in its text', async () => {
  const snapshot = await edited({ [lending]: (text) => `${text}成效明显。` });
  const made = withEdits({ book: snapshot, report: otherReport });
  expect(made.paragraphs.map(({ id }) => id)).toEqual(['template/1', 'template/2', lending]);
  expect(made.paragraphs.at(-1)?.edit).toMatchObject({ isCurrent: false, isAdded: true });
  expect(chosenReport(made).paragraphs.map(({ text }) => text)).toEqual(['情况汇报', '正文。']);
});

test('on the sheet it stands under a line of its own, and is back in its place when its report is', async () => {
  const snapshot = await edited({ [lending]: (text) => `${text}成效明显。` });
  const workbook = new InMemoryWorkbook(snapshot);
  const write = async (made: Report): Promise<readonly CellValue[]> => {
    await workbook.apply(reportSheetPlan({ book: await workbook.snapshot(), report: made }));
    const sheet = (await workbook.snapshot()).sheets.find(({ name }) => name === '工作汇报');
    return (sheet?.rows ?? []).slice(2).flatMap(([text]) => (text === undefined ? [] : [text]));
  };
  const other = await write(otherReport);
  expect(other.slice(0, 3)).toEqual(['情况汇报', '正文。', '改写过、本次未用到的段落']);
  expect(other[3]).toMatch(/成效明显。$/);
  expect(await write(otherReport)).toEqual(other);
  const back = await write(report());
  expect(back).not.toContain('改写过、本次未用到的段落');
  expect(back.filter((text) => typeof text === 'string' && text.endsWith('成效明显。'))).toHaveLength(1);
});

test('a row of the user’s behind a paragraph of another report stands apart too', async () => {
  const start = await edited({});
  const sheets = start.sheets.map((sheet) =>
    sheet.name === '工作汇报'
      ? { ...sheet, rows: sheet.rows.map((cells) => (cells[3] === 'recipient' ? ['各位领导：'] : cells)) }
      : sheet,
  );
  const made = withEdits({ book: { ...start, sheets }, report: otherReport });
  expect(made.paragraphs.at(-1)?.edit).toMatchObject({ text: '各位领导：', isCurrent: false });
});

test('a report without a title keeps none', () => {
  expect(chosenReport({ title: '甲', paragraphs: [] }).title).toBe('甲');
});

test('the sheet written again keeps the user’s rows once', async () => {
  const snapshot = await edited({ [lending]: (text) => text.replace('规模稳步增长', '双增') });
  const seen = withEdits({ book: snapshot, report: report() });
  const added = { text: '我方另有说明。', facts: [], isCurrent: true, isAdded: true };
  const extra = { id: 'added/9', level: 'body' as const, text: '', facts: [], gaps: [], edit: added };
  const plan = reportSheetPlan({ book: snapshot, report: { ...seen, paragraphs: [...seen.paragraphs, extra] } });
  expect(plan).toEqual(reportSheetPlan({ book: snapshot, report: report() }));
});
