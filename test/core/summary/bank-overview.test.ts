import type { MonthInput } from '../../support/build-month';
import { rowUnder, sheetOf, summaryOf } from '../../support/summary-of';

const sheet = (banks: MonthInput['banks'], more: MonthInput = {}): ReturnType<typeof sheetOf> =>
  sheetOf(summaryOf({ ...more, ...(banks === undefined ? {} : { banks }) }), '银行情况');

const columns = ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'nonPerformingLoans.balance'];

test('banks stand under their category, those without one after them, the total last', () => {
  const banks = sheet({
    columns,
    rows: [
      ['#国有商业银行', 300, 280, 200, 3],
      ['工商银行', 100, 90, 80, 1],
      ['农业银行', 200, 190, 120, 2],
      ['合计', 350, 325, 230, 4],
    ],
  });
  expect(banks.cells.filter(({ column, row }) => column === 0 && row > 3 && row < 8).map(({ value }) => value)).toEqual(
    ['国有商业银行', '工商银行', '农业银行', '合计'],
  );
});

test('a subtotal that the sheet prints is the printed cell', () => {
  const banks = sheet({
    columns,
    rows: [
      ['#国有商业银行', 300, 280, 200, 3],
      ['工商银行', 300, 280, 200, 3],
      ['合计', 300, 280, 200, 3],
    ],
  });
  expect(rowUnder(banks, { name: '国有商业银行' })['余额']?.formula).toContain('MATCH("国有商业银行"');
});

test('a category without a row of its own and a total that is not printed are summed here, and only when nothing is missing', () => {
  const statistics: MonthInput['banks'] = {
    columns: ['deposits.balance'],
    rows: [
      ['#国有商业银行', undefined],
      ['工商银行', 100],
      ['农业银行', 200],
    ],
  };
  const banks = sheet(statistics);
  const total = banks.cells.find(({ value }) => value === '合计');
  const cell = banks.cells.find(({ row, column }) => row === total?.row && column === 1);
  expect([cell?.value, cell?.formula]).toEqual([0.03, 'IF(COUNT(B6:B7)=2,ROUND(SUM(B6:B7),8),"—")']);
});

test('a bank that stands twice is listed once; its sum is ours, not a formula that would miss one', () => {
  const banks = sheet({
    columns: ['deposits.balance'],
    rows: [
      ['工商银行', 100],
      ['工商银行', 50],
      ['农业银行', 200],
      ['合计', 350],
    ],
  });
  expect(banks.cells.filter(({ value }) => value === '工商银行').length).toBe(2);
  expect(rowUnder(banks, { name: '工商银行' })['余额']?.formula).toBeUndefined();
});

test('a column alone under its indicator needs no merged head', () => {
  const banks = sheet({
    columns,
    rows: [
      ['工商银行', 100, 90, 80, 1],
      ['合计', 100, 90, 80, 1],
    ],
  });
  expect(
    banks.merges?.filter(({ top }) => top === 2).map(({ left, right, bottom }) => [left, right, bottom]),
  ).toContainEqual([0, 0, 3]);
});

test('one bank has no share list and no chart', () => {
  const banks = sheet({
    columns,
    rows: [
      ['工商银行', 100, 90, 80, 1],
      ['合计', 100, 90, 80, 1],
    ],
  });
  expect(banks.charts).toEqual([]);
});

test('without deposits or loans there are no shares to list', () => {
  const banks = sheet({
    columns: ['nonPerformingLoans.balance'],
    rows: [
      ['工商银行', 1],
      ['农业银行', 2],
      ['合计', 3],
    ],
  });
  expect(banks.charts).toEqual([]);
});

test('the share list is sorted, looked up by name, and goes into the chart', () => {
  const banks = sheet({
    columns,
    rows: [
      ['工商银行', 100, 90, 80, 1],
      ['农业银行', 300, 280, 20, 1],
      ['合计', 400, 370, 100, 2],
    ],
  });
  const title = banks.cells.find(({ value }) => String(value).startsWith('市场份额'));
  const listed = banks.cells
    .filter(({ row, column }) => column === 0 && row > (title?.row ?? 0) + 1)
    .map(({ value }) => value);
  expect(listed.slice(0, 2)).toEqual(['农业银行', '工商银行']);
  const share = banks.cells.find(({ row, column }) => column === 1 && row === (title?.row ?? 0) + 2);
  expect([share?.value, share?.formula]).toEqual([75, expect.stringContaining('MATCH("农业银行",$A$4:$A$7,0)')]);
  expect(banks.charts?.[0]).toMatchObject({
    id: 'jb-bank-shares',
    series: [{ name: '存款占比' }, { name: '贷款占比' }],
  });
});

test('a bank whose name no formula can hold, and one without a share, are shown as far as they go', () => {
  const long = '行'.repeat(300);
  const banks = sheet({
    columns: ['deposits.balance', 'loans.balance'],
    rows: [
      [long, 100, 80],
      ['农业银行', 300, undefined],
      ['丙行', undefined, 5],
      ['合计', 400, 85],
    ],
  });
  const share = banks.cells.find(({ row, column, value }) => column === 1 && row > 9 && value === 25);
  expect([share?.value, share?.formula]).toEqual([25, undefined]);
});

test('more than 200 categories are not put into one SUM', () => {
  const rows = Array.from({ length: 201 }, (_, index) => [
    [`#类${String(index)}`, 1] as const,
    [`行${String(index)}`, 1] as const,
  ]).flat();
  const banks = sheet({ columns: ['deposits.balance'], rows });
  const total = banks.cells.find(({ value }) => value === '合计');
  const cell = banks.cells.find(({ row, column }) => row === total?.row && column === 1);
  expect([typeof cell?.value, cell?.formula]).toEqual(['number', undefined]);
});

test('without an own county the total still stands', () => {
  const banks = sheet(
    {
      columns: ['deposits.balance'],
      rows: [
        ['工商银行', 100],
        ['农业银行', 200],
      ],
    },
    { county: null },
  );
  expect(rowUnder(banks, { name: '合计' })['余额']?.value).toBe(0.03);
});

test('the shares of many banks begin a page, those of few stay below them', () => {
  const many = Array.from({ length: 30 }, (_, index) => [`第${String(index)}银行`, 9 + index, 5 + index] as const);
  const shares = (rows: typeof many): ReturnType<typeof sheetOf> =>
    sheet({ columns: ['deposits.balance', 'loans.balance'], rows });
  const title = shares(many).cells.find(({ value }) => String(value).startsWith('市场份额'));
  expect(shares(many).print?.breaksAbove).toEqual([title?.row]);
  expect(shares(many.slice(0, 3)).print?.breaksAbove).toBeUndefined();
});
