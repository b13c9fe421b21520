// The sample's two months against each other.
import { compareJson } from '../../src/app/compare-json';
import { compareMonths } from '../../src/app/compare-months';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { WritePlan } from '../../src/core/workbook/plan';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

async function workbookOf(plan: WritePlan): Promise<InMemoryWorkbook> {
  const made = new InMemoryWorkbook(book({}));
  await made.apply(plan);
  return made;
}

test('September against August: every figure that moved, and the year’s targets on their way', async () => {
  const { month, previous } = sampleMonth();
  const compared = await compareMonths({ book: await workbookOf(month), previous: await workbookOf(previous) });
  const json = compareJson(compared, 'zh-CN');
  expect(json).toMatchObject({ county: '清禾县', month: '2022-09', previousMonth: '2022-08' });
  expect(json.facts.find(({ label }) => label === '各项存款余额')).toMatchObject({
    state: 'changed',
    before: { printed: '308.70亿元' },
    now: { printed: '312.47亿元' },
    difference: '3.77',
  });
  expect(json.facts.filter(({ state }) => state === 'new').map(({ of }) => of)).toEqual(
    Array.from({ length: 5 }, () => '第三批'),
  );
  expect(json.facts.filter(({ state }) => state === 'flipped')).toEqual([]);
  expect(json.unchanged).toBeGreaterThan(10);
  expect(json.promises.map(({ state }) => state)).toEqual(['on-track', 'behind', 'on-track', 'on-track']);
  expect(JSON.parse(JSON.stringify(json))).toEqual(json);
});

test('a month against itself is refused: an earlier one is needed', async () => {
  const { month } = sampleMonth();
  await expect(
    compareMonths({
      book: await workbookOf(month),
      previous: await workbookOf(month),
      county: '清禾县',
      month: '2022-09',
    }),
  ).rejects.toMatchObject({ code: 'previous-not-earlier' });
});

test('a workbook that names neither month nor county is compared all the same', async () => {
  const rows = [
    ['县区', '各项存款余额（亿元）'],
    ['甲县', 10],
    ['乙县', 20],
  ];
  const earlier = [['2022年8月'], ...rows];
  const now = new InMemoryWorkbook(book({ 县区: rows }));
  const compared = await compareMonths({ book: now, previous: new InMemoryWorkbook(book({ 县区: earlier })) });
  expect(compareJson(compared, 'en-US')).toMatchObject({
    county: null,
    month: null,
    previousMonth: '2022-08',
    promises: [],
  });
});
