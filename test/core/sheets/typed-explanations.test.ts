import { explanationText, withTyped } from '../../../src/core/sheets/typed-explanations';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { book } from '../../support/build-workbook';

function listed(...rows: readonly (readonly [text: string, id: string])[]): WorkbookSnapshot {
  const cells = [['9月数据检查问题清单'], ['说明', '编号'], ...rows];
  const made = book({ 问题清单: { rows: cells } });
  return {
    ...made,
    names: [{ name: '_jb_findings', refersTo: `问题清单!$A$1:$B$${String(cells.length)}`, hidden: true }],
  };
}

const kept = { 'f-1': { text: '农发行未计入', by: '张三', until: '2022-12' } };

test.each([
  ['what is typed is an explanation', listed(['口径调整', 'f-2']), { ...kept, 'f-2': { text: '口径调整' } }],
  ['what is typed holds against what was kept', listed(['已更正', 'f-1']), { 'f-1': { text: '已更正' } }],
  ['the same text leaves what was kept', listed(['农发行未计入', 'f-1']), kept],
  ['an empty cell leaves what was kept', listed(['', 'f-1']), kept],
  [
    'one carried from an earlier month says from which',
    listed(['（沿用2022-08）异地贷款', 'f-2']),
    { ...kept, 'f-2': { text: '异地贷款', from: '2022-08' } },
  ],
  [
    'above the heads nothing is typed',
    {
      ...listed(),
      sheets: listed(['x', 'f-2']).sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.filter((_, row) => row !== 1),
      })),
    },
    kept,
  ],
  ['no list, nothing typed', book({}), kept],
])('%s', (_title, workbook, expected) => {
  expect(withTyped(kept, workbook)).toEqual(expected);
});

test('an explanation is written as it is read', () => {
  expect(explanationText({ text: '异地贷款' })).toBe('异地贷款');
  expect(explanationText({ text: '异地贷款', from: '2022-08' })).toBe('（沿用2022-08）异地贷款');
});
