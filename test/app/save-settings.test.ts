// Where settings are written, and that reading them back gives what was asked.
import { newWorkbook } from '../../src/app/new-workbook';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { saveSettings } from '../../src/app/save-settings';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

async function saved(
  texts: Readonly<Record<string, string>>,
  start: WorkbookSnapshot = book({}),
): Promise<{ readonly month: MonthlyStatistics; readonly port: InMemoryWorkbook }> {
  const port = new InMemoryWorkbook(start);
  await saveSettings(port, texts);
  return { month: readWorkbook(await port.snapshot()), port };
}

async function snapshotOf(plan: Parameters<InMemoryWorkbook['apply']>[0]): Promise<WorkbookSnapshot> {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(plan);
  return port.snapshot();
}

test('without a settings sheet one is made', async () => {
  const { month } = await saved({ county: '甲县', 'decimals.amount': '1' });
  expect(month.settings).toMatchObject({ county: '甲县', decimals: { amount: 1 } });
});

test('a setting that stands there is changed in its cell', async () => {
  const { month, port } = await saved({ county: '乙县' }, await snapshotOf(sampleMonth().month));
  expect(month.settings.county).toBe('乙县');
  expect(port.applied[0]?.sheets.flatMap(({ cells }) => cells.map(({ row, column }) => [row, column]))).toEqual([
    [1, 1],
  ]);
});

test('a row that names the setting and is still blank is filled in', async () => {
  const { month, port } = await saved({ ties: '不跳名次' }, await snapshotOf(newWorkbook()));
  expect(month.settings.ties).toBe('dense');
  expect(port.applied[0]?.sheets[0]?.cells).toHaveLength(1);
});

test('where another table stands right below, new settings get a table of their own', async () => {
  const { month } = await saved(
    { reportTitle: '九月汇报', rounding: '四舍六入五成双', ties: '不跳名次' },
    await snapshotOf(sampleMonth().month),
  );
  expect(month.settings).toMatchObject({
    reportTitle: '九月汇报',
    rounding: 'half-even',
    ties: 'dense',
    county: '清禾县',
  });
});

test('with room below the table, new rows join it', async () => {
  const start = book({
    金报设置: [
      ['设置项', '内容'],
      ['本县', '甲县'],
    ],
  });
  const { month, port } = await saved({ office: '甲县金融中心' }, start);
  expect(month.settings).toMatchObject({ county: '甲县', office: '甲县金融中心' });
  expect(port.applied[0]?.sheets[0]?.cells.map(({ row, column, value }) => [row, column, value])).toEqual([
    [2, 0, '报告单位'],
    [2, 1, '甲县金融中心'],
  ]);
});

test('a settings sheet without a table gets one below what stands there', async () => {
  const { month } = await saved({ county: '丙县' }, book({ 金报设置: [['只是一句话']] }));
  expect(month.settings.county).toBe('丙县');
});

test.each(['2022-09', '2022年9月', '2022年9月30日'])('the month may be written %s', async (text) => {
  expect((await saved({ month: text })).month.month).toBe('2022-09');
});

test('a blank text puts the default back in force', async () => {
  const start = book({
    金报设置: [
      ['设置项', '内容'],
      ['金额小数位数', 4],
    ],
  });
  const { month } = await saved({ 'decimals.amount': '', city: '' }, start);
  expect(month.settings.decimals.amount).toBe(2);
});

test.each([
  ['decimals.amount', '九'],
  ['month', '九月'],
  ['ties', '随便'],
])('%s does not take “%s”, and nothing is written', async (key, text) => {
  const port = new InMemoryWorkbook(book({}));
  await expect(saveSettings(port, { county: '甲县', [key]: text })).rejects.toMatchObject({ code: 'bad-setting' });
  expect(port.applied).toEqual([]);
});
