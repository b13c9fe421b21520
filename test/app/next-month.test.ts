// Is next month's workbook this month's with its figures gone and all else carried?
import { nextMonth } from '../../src/app/next-month';
import { address } from '../../src/core/workbook/address';
import { book, type SheetInput } from '../support/build-workbook';

function changes(sheets: Readonly<Record<string, SheetInput>>, more: Parameters<typeof book>[1] = {}) {
  const { plan, ...rest } = nextMonth(book(sheets, more));
  const cells = plan.sheets.flatMap(({ name, cells: plans }) =>
    plans.map(({ row, column, value, formula }) => [`${name}!${address(row, column)}`, formula ?? value] as const),
  );
  return { ...rest, cells: Object.fromEntries(cells) };
}

const banks = (month: string): SheetInput => ({
  rows: [
    ['清禾县银行业存款情况表'],
    [month, undefined, undefined, undefined, '单位：万元'],
    ['机构名称', '存款余额', '存款年初余额', '存款上月余额', '网点数'],
    ['工商银行', 110, 100, 108, 3],
    ['农业银行', 220, 200, 215, 4],
    ['合计', 330, 300, 323, 7],
  ],
});

test('balances go, the year start stays, last month becomes this month', () => {
  const { month, cells, notes } = changes({ 银行: banks('2022年9月') });
  expect(month).toBe('2022-10');
  expect(cells).toEqual({
    '银行!A2': '2022年10月',
    '银行!B4': undefined,
    '银行!D4': 110,
    '银行!B5': undefined,
    '银行!D5': 220,
    '银行!B6': undefined,
    '银行!D6': 330,
  });
  expect(notes.map((note) => note['zh-CN'])).toEqual(['“银行”表的“网点数”列未识别，其内容原样保留，请自行更新。']);
});

test('after December the year start is what the balance was', () => {
  const { cells } = changes({ 银行: banks('2022年12月') });
  expect(cells).toMatchObject({ '银行!A2': '2023年1月', '银行!C4': 110, '银行!D4': 110, '银行!B4': undefined });
});

test('formulas stay, without this month’s result', () => {
  const made = book({ 银行: banks('2022年9月') });
  const [sheet] = made.sheets;
  if (sheet === undefined) throw new Error('no sheet');
  const { plan } = nextMonth({ ...made, sheets: [{ ...sheet, formulas: { B6: 'SUM(B4:B5)' } }] });
  expect(plan.sheets[0]?.cells).toContainEqual({ row: 5, column: 1, formula: 'SUM(B4:B5)' });
});

test('a workbook of which the month is not known is refused', () => {
  expect(() => nextMonth(book({ 银行: banks('') }, { name: '月报.xlsx' }))).toThrow(/月报\.xlsx/);
});

test('a month set in the settings moves on, and explanations say from when they are', () => {
  const list = {
    rows: [['9月数据检查问题清单'], ['说明', '编号'], ['口径调整', 'f-1'], ['', 'f-2'], ['（沿用2022-08）旧', 'f-3']],
  };
  const { cells } = changes(
    {
      银行: banks('2022年9月'),
      金报设置: {
        rows: [
          ['设置项', '内容'],
          ['报告月份', '2022-09'],
        ],
      },
      问题清单: list,
    },
    { names: [{ name: '_jb_findings', refersTo: '问题清单!$A$1:$B$5', hidden: true }] },
  );
  expect(cells).toMatchObject({ '金报设置!B2': '2022-10', '问题清单!A3': '（沿用2022-09）口径调整' });
  expect(Object.keys(cells).filter((key) => key.startsWith('问题清单'))).toEqual(['问题清单!A3']);
});

test('ledgers that begin with the year are emptied after December, others go on', () => {
  const visits = {
    rows: [['走访企业情况'], ['专项名称', '银行机构', '走访企业数', '新增授信额度'], ['春雨', '工商银行', 12, 300]],
  };
  const sheets = (month: string) => ({ 银行: banks(month), 走访: visits });
  expect(Object.keys(changes(sheets('2022年9月')).cells).filter((key) => key.startsWith('走访'))).toEqual([]);
  expect(changes(sheets('2022年12月')).cells).toMatchObject({ '走访!C3': undefined, '走访!D3': undefined });
});
