// The sheets of an empty workbook are recognised as what they are meant for.
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { blankSheets, settingsTables } from '../../../src/core/sheets/blank-sheets';
import { book } from '../../support/build-workbook';

test.each(blankSheets)('$name', ({ name, title, unit, header }) => {
  const rows = [[title], [unit === undefined ? '' : `单位：${unit}`], ...header.map((row) => [...row])];
  const [read] = readWorkbook(book({ [name]: rows })).tables;
  expect(read?.kind).not.toBe('unknown');
  expect(read?.unit?.value).toBe(unit);
  expect(read?.columns.filter(({ role }) => role.is === 'unknown')).toEqual([]);
});

test.each(Object.entries(settingsTables))('the settings sheet has a table of %s', (kind, header) => {
  expect(readWorkbook(book({ 金报设置: [[...header], header.map(() => '甲')] })).tables[0]?.kind).toBe(kind);
});
