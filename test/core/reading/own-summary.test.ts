// A summary of ours that lost its mark: it is no table of settings, aliases or indicators.
import { runMonth } from '../../../src/app/run-month';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { XlsxWorkbook } from '../../../src/xlsx/xlsx-workbook';
import { createWorkbook } from '../../../src/xlsx/write/new-parts';
import { readSheet } from '../../support/read-sheet';

test('a summary without its mark defines no indicators', async () => {
  const file = new XlsxWorkbook(createWorkbook(), '九月.xlsx');
  await file.apply(sampleMonth().month);
  const before = readWorkbook(await file.snapshot());
  const { plan } = await runMonth({ book: file, previous: [] }, { step: () => undefined, isCancelled: () => false });
  await file.apply({ sheets: plan.sheets.filter(({ name }) => name === '汇总'), names: [] });
  const written = await file.snapshot();
  const after = readWorkbook({
    ...written,
    sheets: written.sheets.filter(({ name }) => before.tables.some(({ sheet }) => sheet === name) || name === '汇总'),
    names: [],
  });
  expect(written.sheets.map(({ name }) => name)).toContain('汇总');
  expect(after.indicators).toEqual(before.indicators);
  expect(after.tables.filter(({ sheet, kind }) => sheet === '汇总' && kind !== 'unknown')).toEqual([]);
});

test('指标 | 单位 beside columns of figures is a table of results', () => {
  const read = readSheet([
    ['指标', '单位', '余额', '较年初增加', '说明'],
    ['各项存款', '亿元', 12, 3, ''],
    ['注：位次按余额', '', '', '', ''],
  ]);
  expect(read.tables.map(({ kind }) => kind)).not.toContain('indicators');
});
