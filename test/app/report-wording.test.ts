// Where sentences and wordings are written, and that reading them back gives what was asked.
import { newWorkbook } from '../../src/app/new-workbook';
import {
  type AskedSentence,
  reportSentences,
  reportWordingPlan,
  saveReportWording,
  wordingFault,
} from '../../src/app/report-wording';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

interface Saved {
  readonly month: MonthlyStatistics;
  readonly after: WorkbookSnapshot;
  readonly port: InMemoryWorkbook;
}

async function saved(asked: readonly AskedSentence[], start: WorkbookSnapshot = book({})): Promise<Saved> {
  const port = new InMemoryWorkbook(start);
  await saveReportWording(port, asked);
  const after = await port.snapshot();
  return { month: readWorkbook(after), after, port };
}

async function snapshotOf(plan: Parameters<InMemoryWorkbook['apply']>[0]): Promise<WorkbookSnapshot> {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(plan);
  return port.snapshot();
}

const wording = '全县存款{余额}，{较年初增加}';
const asked: readonly AskedSentence[] = [
  { id: 'indicator/deposits', wording },
  { id: 'indicator/loanToDepositRatio', isTold: false },
];

const starts: readonly (readonly [string, () => Promise<WorkbookSnapshot>])[] = [
  ['a workbook without settings', () => Promise.resolve(book({}))],
  ['the sample', () => snapshotOf(sampleMonth().month)],
  ['a new workbook', () => snapshotOf(newWorkbook())],
];

test.each(starts)('in %s they are kept, changed in their rows and taken back', async (_, start) => {
  const first = await saved(asked, await start());
  expect(first.month.settings.sentences).toMatchObject({
    'indicator/deposits': { isTold: true, wording: { value: wording } },
    'indicator/loanToDepositRatio': { isTold: false },
  });
  expect(first.month.observations.filter(({ check }) => check.startsWith('structure/bad'))).toEqual([]);
  const second = await saved(
    [
      { id: 'indicator/deposits', wording: '' },
      { id: 'indicator/loanToDepositRatio', isTold: true },
      { id: 'indicator/loans', isTold: false, wording: '贷款{余额}' },
    ],
    first.after,
  );
  expect(second.month.settings.sentences).toMatchObject({
    'indicator/deposits': { isTold: true },
    'indicator/loanToDepositRatio': { isTold: true },
    'indicator/loans': { isTold: false, wording: { value: '贷款{余额}' } },
  });
  expect(second.month.tables.filter(({ kind }) => kind === 'sentences')).toHaveLength(1);
});

test('what is as it is anyway is not written', async () => {
  const [deposits] = reportSentences(readWorkbook(book({}))).filter(({ id }) => id === 'indicator/deposits');
  const { after } = await saved([
    { id: 'indicator/deposits', isTold: true },
    { id: 'indicator/loans', wording: ' ' },
    { id: 'indicator/deposits', wording: deposits?.ownWording ?? '' },
  ]);
  expect(after.sheets.map(({ name }) => name)).not.toContain('金报设置');
  expect(reportWordingPlan(after, [{ id: 'indicator/deposits', isTold: true }])).toEqual({ sheets: [], names: [] });
});

test('a table of the office’s own without the column asked for gets a table beside it', async () => {
  const start = book({
    金报设置: [
      ['语句', '措辞'],
      ['各项存款', '存款{余额}'],
    ],
  });
  const { month } = await saved([{ id: 'indicator/deposits', isTold: false }], start);
  expect(month.settings.sentences['indicator/deposits']?.isTold).toBe(false);
  const told = book({
    金报设置: [
      ['语句', '写入'],
      ['各项存款', '是'],
    ],
  });
  const worded = await saved([{ id: 'indicator/deposits', wording: '存款{余额}' }], told);
  expect(worded.month.settings.sentences['indicator/deposits']?.wording?.value).toBe('存款{余额}');
  const three = book({
    金报设置: [
      ['语句', '写入', '措辞'],
      ['各项存款', '是', ''],
    ],
  });
  const added = await saved([{ id: 'indicator/loans', isTold: false }], three);
  expect(added.after.sheets[0]?.rows[2]).toEqual(['各项贷款', '否']);
});

test('two rows of one name: the last is in force and changed', async () => {
  const start = book({
    金报设置: [
      ['语句', '写入', '措辞'],
      ['各项存款', '否', ''],
      ['各项存款', '否', ''],
    ],
  });
  const { after } = await saved([{ id: 'indicator/deposits', isTold: true }], start);
  expect(after.sheets[0]?.rows.map((cells) => cells[1])).toEqual(['写入', '否', '是']);
});

test('a table with something right below is not run into', async () => {
  const start = book({
    金报设置: [
      ['语句', '写入', '措辞'],
      ['各项存款', '否', ''],
      ['注：以上为本单位约定', '', ''],
    ],
  });
  const { month, after } = await saved([{ id: 'indicator/loans', isTold: false }], start);
  expect(month.settings.sentences).toMatchObject({
    'indicator/deposits': { isTold: false },
    'indicator/loans': { isTold: false },
  });
  expect(after.sheets[0]?.rows[2]?.[0]).toBe('注：以上为本单位约定');
});

test('the sentences are listed with their state', async () => {
  const { month } = await saved(asked);
  const listed = reportSentences(month);
  expect(listed.find(({ id }) => id === 'indicator/deposits')).toMatchObject({
    name: '各项存款',
    isTold: true,
    wording,
    isOwnWording: true,
    at: { sheet: '金报设置' },
  });
  expect(listed.find(({ id }) => id === 'indicator/loans')).toMatchObject({ isTold: true, isOwnWording: false });
  expect(structuredClone(listed)).toEqual(listed);
});

test('a wording that cannot be used is refused in words', async () => {
  const [sentence] = reportSentences(readWorkbook(book({}))).filter(({ id }) => id === 'indicator/deposits');
  if (sentence === undefined) throw new Error('no sentence');
  expect(wordingFault(sentence, ' ')).toBeUndefined();
  expect(wordingFault(sentence, wording)).toBeUndefined();
  expect(wordingFault(sentence, '{余头}')?.['zh-CN']).toBe('没有{余头}这个槽位。');
  await expect(saved([{ id: 'indicator/deposits', wording: '{余头}' }])).rejects.toMatchObject({ code: 'bad-wording' });
  await expect(saved([{ id: 'nothing' }])).rejects.toMatchObject({ code: 'unknown-sentence' });
});
