// Where an explanation is kept, and that the next check reads it back.
import { checkMonth } from '../../src/app/check';
import { explainFinding } from '../../src/app/explain-finding';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import { newWorkbook } from '../../src/app/new-workbook';
import type { Explanation, Finding } from '../../src/core/model/finding';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { summaryPlan } from '../../src/core/summary/summary-plan';
import type { WritePlan } from '../../src/core/workbook/plan';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

async function opened(plan?: WritePlan): Promise<InMemoryWorkbook> {
  const port = new InMemoryWorkbook(book({}));
  if (plan !== undefined) await port.apply(plan);
  return port;
}

async function explanations(port: InMemoryWorkbook): Promise<Readonly<Record<string, Explanation>>> {
  return readWorkbook(await port.snapshot()).explanations;
}

async function findings(port: InMemoryWorkbook): Promise<readonly Finding[]> {
  return (await checkMonth({ book: port, previous: [] })).result.findings;
}

test('without a settings sheet one is made', async () => {
  const port = await opened();
  await explainFinding(port, { id: 'f-abc', text: ' 口径调整 ' });
  expect(await explanations(port)).toEqual({ 'f-abc': { text: '口径调整' } });
});

test.each([
  ['the sample’s settings sheet, which has no such table', faultyMonth().month],
  ['the settings sheet of a new workbook', newWorkbook()],
])('one after the other into %s', async (_, plan) => {
  const port = await opened(plan);
  const before = readWorkbook(await port.snapshot()).settings;
  for (const id of ['f-a1', 'f-b2', 'f-c3']) await explainFinding(port, { id, text: `说明${id}` });
  await explainFinding(port, { id: 'f-b2', text: '改写' });
  expect(await explanations(port)).toEqual({
    'f-a1': { text: '说明f-a1' },
    'f-b2': { text: '改写' },
    'f-c3': { text: '说明f-c3' },
  });
  expect(readWorkbook(await port.snapshot()).settings).toEqual(before);
});

test('where another table stands right below, the explanation gets a table of its own', async () => {
  const port = new InMemoryWorkbook(
    book({
      金报设置: [['问题编号', '说明', '说明人'], ['f-a1', '已核', '张'], [], ['名称', '别名'], ['甲行', '甲']],
    }),
  );
  await explainFinding(port, { id: 'f-b2', text: '新的' });
  expect(await explanations(port)).toEqual({ 'f-a1': { text: '已核', by: '张' }, 'f-b2': { text: '新的' } });
});

test('the finding explained is explained in the next check', async () => {
  const port = await opened(faultyMonth().month);
  const [first] = await findings(port);
  await explainFinding(port, { id: first?.id ?? '', text: '划转造成' });
  const again = (await findings(port)).find(({ id }) => id === first?.id);
  expect(again?.explanation?.text).toBe('划转造成');
});

test('the list on the sheet 问题清单 says the same; a blank takes it away from both', async () => {
  const port = await opened(faultyMonth().month);
  const checked = await checkMonth({ book: port, previous: [] });
  await port.apply(summaryPlan(checked));
  const id = checked.result.findings[0]?.id ?? '';
  const listed = async (): Promise<unknown> =>
    (await port.snapshot()).sheets.find(({ name }) => name === '问题清单')?.rows.find((row) => row.includes(id))?.[11];
  await explainFinding(port, { id, text: '划转造成' });
  expect(await listed()).toBe('划转造成');
  await explainFinding(port, { id, text: '' });
  expect([(await listed()) ?? '', await explanations(port)]).toEqual(['', {}]);
});

test('a blank against what is not explained writes nothing', async () => {
  const port = await opened();
  expect(await explainFinding(port, { id: 'f-abc', text: ' ' })).toEqual({ sheets: [], names: [] });
});
