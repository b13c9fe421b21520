// A sheet's plan that uses everything a plan can say.
import type { CellPlan, SheetPlan } from '../../src/core/workbook/plan';
import { area } from './build-workbook';

const series = { name: '存款', values: area('B3:B7'), categories: area('A3:A7') };

export function fullSheet(name: string): SheetPlan {
  return {
    name,
    mode: 'rewrite',
    clear: area('A1:F12'),
    cells: [
      {
        row: 0,
        column: 0,
        value: '=标题 <&>',
        style: { bold: true, size: 16, font: '黑体', horizontal: 'center', vertical: 'center' },
      },
      ...['甲县', '乙县', '丙县', '丁县', '合计'].flatMap((county, index): readonly CellPlan[] => [
        {
          row: index + 2,
          column: 0,
          value: county,
          style: { underline: true, color: '0563C1', indent: 1 },
          link: { to: { sheet: name, cell: 'A1' }, tip: '查看来源' },
          ...(index < 2 ? { note: `说明 ${county}` } : {}),
        },
        {
          row: index + 2,
          column: 1,
          formula: `ROUND(${String(index + 1)}*1.25,8)`,
          value: (index + 1) * 1.25,
          style: { numberFormat: '#,##0.000', fill: 'DDEBF7', border: 'thin', italic: true, wrap: true },
        },
      ]),
      { row: 8, column: 1, style: { border: 'thin' } },
      { row: 9, column: 1, formula: 'B3>1', value: true },
    ],
    merges: [area('A1:D1')],
    columnWidths: { 0: 18, 1: 12.5 },
    rowHeights: { 0: 28 },
    hiddenColumns: [4],
    hiddenRows: [10],
    freeze: { rows: 2, columns: 1 },
    print: { landscape: true, repeatRows: { from: 0, to: 1 }, footer: '第 &P 页，共 &N 页' },
    charts: [
      {
        id: `${name}-bar`,
        type: 'bar',
        title: '存款 <排名>',
        series: [series],
        place: area('H1:N15'),
        labelFormat: '0.00',
        accentPoint: 1,
      },
      { id: `${name}-column`, type: 'column', title: '存款', series: [series, series], place: area('H17:N30') },
      {
        id: `${name}-line`,
        type: 'line',
        title: '走势',
        series: [series],
        place: area('H32:N45'),
        labelFormat: '0',
        accentPoint: 0,
      },
      { id: `${name}-pie`, type: 'pie', title: '占比', series: [series], place: area('H47:N60'), labelFormat: '0.0%' },
    ],
    conditionalFormats: [
      { area: area('A3:B7'), formula: '$B3>3', style: { bold: true, color: 'C00000', fill: 'FFFF00' } },
    ],
    validations: [{ area: area('C3:C7'), list: ['是', '否'] }],
    tabColor: '00B050',
  };
}
