// Text stays text in Excel, whatever Excel would make of it when typed.
import { asText } from '../../src/excel/write/cell-input';
import { findSheet } from '../../src/core/workbook/snapshot';
import { openExcel } from '../support/open-excel';

test.each(['2022年9月', '9月30日', '2022-09-30', '3/4', '007', '１２．５', '12.5%', 'TRUE', 'false', '1,234', "'引"])(
  '%j is read back as text',
  async (text) => {
    const { workbook } = openExcel();
    await workbook.apply({
      sheets: [{ name: '文字', mode: 'rewrite', cells: [{ row: 0, column: 0, value: text }] }],
      names: [],
    });
    const sheet = findSheet(await workbook.snapshot(), '文字');
    expect([sheet?.rows, sheet?.formulas, sheet?.formats]).toEqual([[[text]], {}, ['General']]);
  },
);

test.each(['各项存款', '截至2022年9月末，全县存款余额120亿元', '甲县', '（一）信贷投放', '—'])(
  '%j needs no apostrophe before it',
  (text) => {
    expect(asText(text)).toBe(text);
  },
);

test('a number put over a number stored as text becomes a number', async () => {
  const { workbook } = openExcel();
  const cell = { row: 0, column: 0 };
  const stored = { ...cell, value: '007', style: { numberFormat: '@' } };
  await workbook.apply({ sheets: [{ name: '数', mode: 'rewrite', cells: [stored] }], names: [] });
  await workbook.apply({ sheets: [{ name: '数', mode: 'edit', cells: [{ ...cell, value: 7 }] }], names: [] });
  expect(findSheet(await workbook.snapshot(), '数')?.rows).toEqual([[7]]);
});
