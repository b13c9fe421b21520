// Whatever stands in a workbook, reading ends with statistics and never with an error.
import * as fc from 'fast-check';
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook/snapshot';

const wordPool = [
  '机构',
  '县区',
  '序号',
  '类别',
  '备注',
  '各项存款',
  '各项贷款',
  '余额',
  '年初余额',
  '较年初增加',
  '增幅(%)',
  '位次',
  '同比增长',
  '不良贷款率',
  '普惠贷款',
  '2022年9月末',
  '2021年末',
  '单位：万元',
  '甲县各银行存贷款情况表',
  '工商银行',
  '甲县',
  '合计',
  '小计',
  '一、国有商业银行',
  '其中：住户存款',
  '注：无',
  '—',
  '3.5%',
  '1,234',
  '（12）',
  '设置项',
  '内容',
  '本县',
  '名称',
  '别名',
  '指标',
  '公式',
  '问题编号',
  '说明',
  '银行机构',
  '走访企业数',
  '新增授信额度',
  '企业名称',
  '批次',
  '销号状态',
  '目标值',
  '部分',
  '正文',
  '活动全称',
  '日期',
  '9月上旬',
  '存贷比',
  '较上月',
  '占比',
  '全市',
  '高新区',
  '较年初增长',
  '',
  ' ',
  '（亿元）',
];

const cell: fc.Arbitrary<CellValue> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...wordPool) },
  { weight: 4, arbitrary: fc.constant(undefined) },
  { weight: 4, arbitrary: fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }) },
  { weight: 2, arbitrary: fc.integer({ min: -5, max: 45000 }) },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ error: '#REF!' }) },
);

const area = fc
  .tuple(fc.nat(11), fc.nat(7), fc.nat(3), fc.nat(3))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));

const sheet: fc.Arbitrary<SheetSnapshot> = fc
  .record({
    name: fc.constantFrom('9月', '金报设置', 'Sheet1', '存款', "a'b"),
    rows: fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 14 }),
    formatIds: fc.array(fc.option(fc.array(fc.nat(3), { maxLength: 9 }), { nil: undefined }), { maxLength: 14 }),
    merges: fc.array(area, { maxLength: 4 }),
    formulas: fc.constantFrom({}, { B3: 'A1' }, { C5: 'SUM(A1:A2)', A1: 'NOW()' }),
    hiddenRows: fc.array(fc.nat(12), { maxLength: 2 }),
    hiddenColumns: fc.array(fc.nat(8), { maxLength: 2 }),
  })
  .map((made) => ({
    ...made,
    visibility: 'visible' as const,
    isProtected: false,
    formats: ['General', '0.00%', 'yyyy-mm-dd', '#,##0.00'],
  }));

const book: fc.Arbitrary<WorkbookSnapshot> = fc.record({
  name: fc.constantFrom('2022年9月.xlsx', 'a.xlsx'),
  date1904: fc.boolean(),
  sheets: fc.array(sheet, { maxLength: 3 }),
  names: fc.constantFrom(
    [],
    [{ name: '_jb_summary', refersTo: "'9月'!$A$1:$C$3", hidden: true }],
    [{ name: '_jb_findings', refersTo: '#REF!', hidden: true }],
  ),
});

test('any grid of words, numbers, errors and merges is read without an error, and twice the same', () => {
  fc.assert(
    fc.property(book, (snapshot) => {
      const read = readWorkbook(snapshot);
      expect(readWorkbook(snapshot)).toEqual(read);
      for (const { table, columns, rows } of [...read.banks, ...read.counties]) {
        expect(read.tables).toContain(table);
        for (const row of rows) expect(row.values).toHaveLength(columns.length);
      }
      for (const observation of read.observations) {
        expect(observation.cells).toContain(observation.at);
        expect(snapshot.sheets.map(({ name }) => name)).toContain(observation.at.sheet);
      }
    }),
    { numRuns: 400 },
  );
});

test('a workbook without sheets has nothing to read', () => {
  const read = readWorkbook({ date1904: false, sheets: [], names: [] });
  expect(read.tables).toEqual([]);
  expect(read.observations).toEqual([]);
});
