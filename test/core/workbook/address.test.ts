import * as fc from 'fast-check';
import {
  absoluteAddress,
  address,
  areaAddress,
  cellRef,
  columnIndex,
  columnName,
  maximumColumns,
  maximumRows,
  parseAddress,
  parseArea,
  quoteSheet,
} from '../../../src/core/workbook/address';

describe('columns have the letters that Excel shows', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('column %d is %s', (index, name) => {
    expect(columnName(index)).toBe(name);
    expect(columnIndex(name)).toBe(index);
  });

  test.each(['', 'a', '1', 'XFE', 'ZZZ', 'AAAA', 'A1'])('%p names no column', (name) => {
    expect(columnIndex(name)).toBeUndefined();
  });

  test('letters and number of every column belong together', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: maximumColumns - 1 }), (column) => {
        expect(columnIndex(columnName(column))).toBe(column);
      }),
    );
  });
});

describe('an A1 address is a place on the sheet', () => {
  test.each([
    ['A1', 0, 0],
    ['$C$9', 8, 2],
    ['c9', 8, 2],
    ['XFD1048576', 1_048_575, 16_383],
  ])('%s', (text, row, column) => {
    expect(parseAddress(text)).toEqual({ row, column });
  });

  test.each(['', 'A0', 'A', '9', 'XFE1', 'A1048577', 'A1:B2', '县区!A1', 'A 1'])('%p is none', (text) => {
    expect(parseAddress(text)).toBeUndefined();
  });

  test('every place comes back from its address', () => {
    const rows = fc.integer({ min: 0, max: maximumRows - 1 });
    const columns = fc.integer({ min: 0, max: maximumColumns - 1 });
    fc.assert(
      fc.property(rows, columns, (row, column) => {
        expect(parseAddress(address(row, column))).toEqual({ row, column });
      }),
    );
  });
});

describe('an area is a rectangle, whichever corner is named first', () => {
  const area = { top: 1, left: 1, bottom: 8, right: 3 };

  test.each(['B2:D9', 'D9:B2', '$B$2:$D$9', 'D2:B9'])('%s', (text) => {
    expect(parseArea(text)).toEqual(area);
    expect(areaAddress(area)).toBe('B2:D9');
  });

  test('a single cell is an area too', () => {
    expect(parseArea('C9')).toEqual({ top: 8, left: 2, bottom: 8, right: 2 });
    expect(areaAddress({ top: 8, left: 2, bottom: 8, right: 2 })).toBe('C9');
  });

  test.each(['', 'B2:', ':D9', 'B2:D9:E10', 'B:D', '2:9'])('%p is none', (text) => {
    expect(parseArea(text)).toBeUndefined();
  });

  test('steady formulas name it with dollar signs', () => {
    expect(absoluteAddress(area)).toBe('$B$2:$D$9');
  });

  test('every area comes back from its address', () => {
    const rows = fc.integer({ min: 0, max: maximumRows - 1 });
    const columns = fc.integer({ min: 0, max: maximumColumns - 1 });
    fc.assert(
      fc.property(rows, rows, columns, columns, (a, b, c, d) => {
        const any = { top: Math.min(a, b), bottom: Math.max(a, b), left: Math.min(c, d), right: Math.max(c, d) };
        expect(parseArea(areaAddress(any))).toEqual(any);
        expect(parseArea(absoluteAddress(any))).toEqual(any);
      }),
    );
  });
});

test('a sheet is quoted in formulas, and its own apostrophe doubled', () => {
  expect(quoteSheet('2022年9月')).toBe("'2022年9月'");
  expect(quoteSheet("甲'乙")).toBe("'甲''乙'");
});

test('a cell is named by sheet and address', () => {
  expect(cellRef('县区', 8, 2)).toEqual({ sheet: '县区', cell: 'C9' });
});
