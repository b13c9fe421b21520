// Months, units and the own county: from titles, headers, sheet names, settings, or what was asked.
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import type { CellValue } from '../../../src/core/workbook/cell';
import { book, sheet } from '../../support/build-workbook';
import { columnsOf, noticed, readSheet } from '../../support/read-sheet';

const bank = (
  title: readonly CellValue[],
  unit: readonly CellValue[] = ['单位：万元'],
): readonly (readonly CellValue[])[] => [title, unit, ['机构', '存款余额'], ['工商银行', 5]];

describe('the month', () => {
  test.each([
    [['甲县银行存款 2022年9月'], '2022-09'],
    [['甲县银行存款（二〇二二年九月）'], '2022-09'],
    [['甲县银行存款', '截至2022年9月30日'], '2022-09'],
    [['甲县银行存款', '2022.09'], '2022-09'],
    [['甲县银行存款', 2022.09], '2022-09'],
    [['甲县银行存款', 202209], '2022-09'],
    [['甲县2022年前三季度银行存款'], '2022-09'],
    [['甲县银行存款'], undefined],
    [['甲县银行存款（2022年）'], undefined],
    [['甲县银行存款', '填报日期：2022年10月8日'], undefined],
  ])('%p is %s', (title, month) => {
    expect(readSheet(bank(title)).month).toBe(month);
  });

  test('a date cell', () => {
    const read = readSheet(bank(['甲县银行存款', 44834]), { formats: { B1: 'yyyy-mm-dd' } });
    expect(read.tables[0]?.period?.value).toEqual({ month: '2022-09', cutOff: '2022-09-30' });
  });

  test('a date cell of a workbook that counts from 1904', () => {
    const rows = bank(['甲县银行存款', 43372]);
    const read = readWorkbook(book({ 表: sheet(rows, { formats: { B1: 'yyyy-mm-dd' } }) }, { date1904: true }));
    expect(read.month).toBe('2022-09');
  });

  test('the sheet’s name, its year from a title, from another table, or from the file', () => {
    expect(readWorkbook(book({ '9月': bank(['甲县2022年银行存款']) })).month).toBe('2022-09');
    expect(readWorkbook(book({ '2022年9月': bank(['甲县银行存款']) })).month).toBe('2022-09');
    expect(readWorkbook(book({ '9月': bank(['甲县银行存款']) }, { name: '2022年报表.xlsx' })).month).toBe('2022-09');
    expect(readWorkbook(book({ 表: bank(['甲县银行存款']) }, { name: '甲县2022年9月.xlsx' })).month).toBe('2022-09');
    expect(readWorkbook(book({ '9月': bank(['甲县银行存款']) })).month).toBeUndefined();
    const two = book({ '9月': bank(['甲县银行存款']), 县: bank(['2022年8月甲县银行贷款']) });
    expect(readWorkbook(two).tables.map(({ period }) => period?.value.month)).toEqual(['2022-09', '2022-08']);
  });

  test('asked goes before set, set before printed', () => {
    const rows = [...bank(['甲县银行存款 2022年9月']), [], ['设置项', '内容'], ['报告月份', '2022年10月']];
    expect(readWorkbook(book({ 表: rows })).month).toBe('2022-10');
    expect(readWorkbook(book({ 表: rows }), { month: '2022-11' }).month).toBe('2022-11');
    expect(readWorkbook(book({ 表: rows }), { month: '十一月' }).month).toBe('2022-10');
  });

  test('the most common of the tables; the later of equals', () => {
    const month = (...titles: readonly string[]): string | undefined =>
      readWorkbook(
        book(
          Object.fromEntries(
            titles.map((title, index) => [
              `表${String(index)}`,
              [
                [title],
                ['机构', `存款余额（${'万亿'.charAt(index % 2)}元）`, `列${String(index)}`],
                ['工商银行', 5, 1],
              ],
            ]),
          ),
        ),
      ).month;
    expect(month('2022年8月', '2022年9月', '2022年8月')).toBe('2022-08');
    expect(month('2022年8月', '2022年9月')).toBe('2022-09');
  });

  test('of the same table for several months the last is reported, the others set aside', () => {
    const read = readWorkbook(
      book({
        '8月': bank(['2022年8月甲县银行存款']),
        '9月': bank(['2022年9月甲县银行存款']),
        '7月': bank(['2022年7月甲县银行存款']),
      }),
    );
    expect(read.month).toBe('2022-09');
    expect(read.banks).toHaveLength(1);
    expect(read.tables).toHaveLength(3);
    expect(noticed(read)).toEqual(['advisory structure/other-month A1', 'advisory structure/other-month A1']);
  });

  test('the last of a series even where an earlier month stands twice', () => {
    const sheets = {
      一: bank(['2022年8月甲县银行存款']),
      二: bank(['2022年8月甲县银行存款']),
      三: bank(['2022年9月甲县银行存款']),
      四: bank(['甲县银行存款']),
    };
    expect(readWorkbook(book(sheets)).month).toBe('2022-09');
  });

  test('a table that lags is kept where no other gives its figures', () => {
    const npl = [['2022年8月甲县银行不良贷款'], ['单位：万元'], ['机构', '不良贷款余额'], ['工商银行', 1]];
    const read = readWorkbook(
      book({ 存款: bank(['2022年9月甲县银行存款']), 贷款: bank(['2022年9月甲县银行存款']), 不良: npl }),
    );
    expect(read.banks).toHaveLength(3);
  });

  test('a workbook of ledgers has the month of its ledgers', () => {
    const read = readSheet([['走访情况（截至2022年10月8日）'], ['银行机构', '走访企业数'], ['工商银行', 5]]);
    expect(read.month).toBe('2022-10');
  });

  test.each([
    ['截至11月20日', '2022-11-20'],
    ['截至12月20日', '2022-12-20'],
    ['2022年10月', '2022-10-31'],
  ])('a ledger may run on: %s with a report of 2022-09', (text, cutOff) => {
    const read = readSheet([
      ...bank(['甲县银行存款 2022年9月']),
      [],
      [`走访情况（${text}）`],
      ['银行机构', '走访企业数'],
      ['工商银行', 5],
    ]);
    expect(read.ledgers.enterpriseVisits?.[0]?.cutOff?.value).toBe(cutOff);
  });

  test('a ledger of a month long past is last year’s', () => {
    const read = readSheet([
      ...bank(['甲县银行存款 2022年3月']),
      [],
      ['走访情况（截至12月20日）'],
      ['银行机构', '走访企业数'],
      ['工商银行', 5],
    ]);
    expect(read.ledgers.enterpriseVisits?.[0]?.cutOff?.value).toBe('2021-12-20');
  });

  test('the latest date among headers is the table’s', () => {
    const read = readSheet([
      ['甲县银行存款'],
      ['单位：万元'],
      ['机构', '2021年末', '2022年9月末', '2022年初'],
      ['工商银行', 5, 6, 5],
    ]);
    expect(read.month).toBe('2022-09');
    expect(columnsOf(read.tables[0]).slice(1)).toEqual([
      'deposits yearStartBalance 万元',
      'deposits balance 万元',
      'deposits yearStartBalance 万元',
    ]);
  });

  test('without any month, dated columns are read as balances', () => {
    const read = readSheet([['甲县银行'], ['单位：万元'], ['机构', '9月末存款', '上年同期存款'], ['工商银行', 5, 6]]);
    expect(columnsOf(read.tables[0]).slice(1)).toEqual(['deposits balance 万元', 'deposits lastYearBalance 万元']);
  });
});

describe('the unit', () => {
  test.each([
    [['单位：万元'], '万元'],
    [['（单位：亿元）'], '亿元'],
    [['金额单位：人民币万元'], '万元'],
    [['单位：亿元，%'], '亿元'],
    [['单位：家、万元'], '万元'],
    [['单位:', '万元'], '万元'],
    [['单位', '', '亿元'], '亿元'],
    [['（千元）'], '千元'],
    [['百万元'], '百万元'],
    [['单位：元'], '元'],
    [['单位：亿'], '亿元'],
  ])('%p is %s', (cells, unit) => {
    expect(readSheet(bank(['甲县银行存款 2022年9月'], cells)).tables[0]?.unit?.value).toBe(unit);
  });

  test('in the title, in the corner of the header, in a note under the table', () => {
    expect(
      readSheet([['甲县银行存款（2022年9月，单位：万元）'], ['机构', '存款余额'], ['工商银行', 5]]).tables[0]?.unit
        ?.value,
    ).toBe('万元');
    expect(
      readSheet([['甲县银行存款 2022年9月'], ['机构（万元）', '存款余额'], ['工商银行', 5]]).tables[0]?.unit?.value,
    ).toBe('万元');
    expect(
      readSheet([['甲县银行存款 2022年9月'], ['机构', '存款余额'], ['工商银行', 5], ['注：本表单位为万元']]).tables[0]
        ?.unit,
    ).toEqual({
      value: '万元',
      at: { sheet: '表', cell: 'A4' },
    });
    expect(
      readSheet([['甲县银行存款 2022年9月'], ['机构', '存款余额'], ['工商银行', 5], ['注：填报单位为银行']]).tables[0]
        ?.unit,
    ).toBeUndefined();
  });

  test('a column’s own unit goes before the table’s; said once it holds for its neighbours', () => {
    const read = readSheet([
      ['甲县银行 2022年9月'],
      ['机构', '存款余额（万元）', '存款年初余额', '贷款余额'],
      ['工商银行', 5, 4, 3],
    ]);
    expect(columnsOf(read.tables[0]).slice(1)).toEqual([
      'deposits balance 万元',
      'deposits yearStartBalance 万元',
      'loans balance 万元',
    ]);
    const two = readSheet([
      ['甲县银行 2022年9月'],
      ['机构', '存款余额（万元）', '贷款余额（亿元）', '不良贷款余额'],
      ['工商银行', 5, 4, 3],
    ]);
    expect(columnsOf(two.tables[0]).at(-1)).toBe('unknown');
  });

  test('without any unit the amounts are not used, and said; percentages are', () => {
    const read = readSheet([
      ['甲县银行 2022年9月'],
      ['机构', '存款余额', '存款增幅（%）', '贷款余额'],
      ['工商银行', 5, 4, undefined],
      ['农业银行', 6, '—', 3],
    ]);
    expect(columnsOf(read.tables[0])).toEqual(['name', 'unknown', 'deposits yearToDateGrowth %', 'unknown']);
    expect(read.banks[0]?.rows.map(({ values, missing }) => [values, missing])).toEqual([
      [[4], {}],
      [[undefined], { 0: 'not-applicable' }],
    ]);
    expect(noticed(read)).toEqual(['mandatory structure/no-unit B2']);
  });

  test('another table with the same figures tells the unit, and that is said', () => {
    const read = readSheet([
      ['甲县银行 2022年9月（单位：万元）'],
      ['机构', '存款余额'],
      ['工商银行', 10000],
      ['农业银行', 20000],
      [],
      ['甲县银行业存贷款 2022年9月'],
      ['机构', '存款余额', '贷款余额'],
      ['工商银行', 1, 0.8],
      ['农业银行', 2, 0],
    ]);
    expect(columnsOf(read.tables[1]).slice(1)).toEqual(['deposits balance 亿元', 'loans balance 亿元']);
    expect(noticed(read)).toEqual(['explain structure/unit-inferred A7']);
  });

  test('and so does a bank sheet whose total goes by the county’s name', () => {
    const read = readSheet([
      ['甲县银行 2022年9月（单位：万元）'],
      ['机构', '存款余额'],
      ['工商银行', 10000],
      ['农业银行', 20000],
      [],
      ['甲县银行业存贷款 2022年9月'],
      ['机构', '存款余额', '贷款余额'],
      ['甲县', 9, 9],
      ['工商银行', 1, 0.8],
      ['农业银行', 2, 0],
    ]);
    expect(columnsOf(read.tables[1]).slice(1)).toEqual(['deposits balance 亿元', 'loans balance 亿元']);
    expect(read.tables[1]?.rows[0]?.role).toEqual({ is: 'total' });
  });

  test.each([
    [1, 3],
    [7, 14],
  ])('figures that point to no one unit (%d, %d) tell nothing', (one, two) => {
    const read = readSheet([
      ['甲县银行 2022年9月（单位：万元）'],
      ['机构', '存款余额', '存款增幅（%）'],
      ['工商银行', 10000, 5],
      ['农业银行', 2, 6],
      [],
      ['甲县银行业存贷款 2022年9月'],
      ['机构', '存款余额', '存款增幅（%）'],
      ['工商银行', one, 5],
      ['农业银行', two, 6],
      ['建设银行', 1, 6],
    ]);
    expect(noticed(read)).toEqual(['mandatory structure/no-unit B7']);
  });

  test('the total of the bank sheet tells the unit of the county sheet, where its title names the county', () => {
    const banks = [
      ['甲县银行 2022年9月', '单位：万元'],
      ['机构', '存款余额'],
      ['工商银行', 100000],
      ['农业银行', 200000],
      ['合计', 300000],
    ];
    const counties = [[], ['县区', '存款余额'], ['丙县', 8], ['甲县', 29], ['全市', 37]];
    const read = readSheet([...banks, ...counties]);
    expect(columnsOf(read.tables[1])).toEqual(['name', 'deposits balance 亿元']);
    expect(noticed(read)).toEqual(['explain structure/unit-inferred A7']);
    const other = readSheet([...banks.slice(0, -1), ...counties]);
    expect(noticed(other)).toEqual(['mandatory structure/no-unit B6']);
  });

  test('the unit of another table of its kind on the sheet holds where no figure says otherwise', () => {
    const above = [
      ['甲县银行 2022年9月', '单位：万元'],
      ['机构', '存款余额'],
      ['工商银行', 10],
      ['农业银行', 20],
      [],
      ['2022年9月'],
    ];
    const banks = readSheet([...above, ['机构', '贷款余额'], ['工商银行', 8], ['农业银行', 9]]);
    expect(columnsOf(banks.tables[1])).toEqual(['name', 'loans balance 万元']);
    expect(noticed(banks)).toEqual(['advisory structure/unit-inferred A7']);
    const counties = readSheet([...above, ['县区', '贷款余额'], ['丙县', 8], ['丁县', 9]]);
    expect(noticed(counties)).toEqual(['mandatory structure/no-unit B7']);
  });

  test.each([
    ['甲县存贷款余额（2022年9月末，万元）', '万元'],
    ['甲县存贷款余额（万元，2022年9月末）', undefined],
  ])('%s', (title, unit) => {
    expect(readSheet([[title], ['机构', '存款余额'], ['工商银行', 8]]).tables[0]?.unit?.value).toBe(unit);
  });

  test('a line with every word in a cell of its own', () => {
    const read = readSheet([
      ['甲县金融机构存贷款月报表'],
      [2022, '年', 9, '月', '单位：', '万元'],
      ['机构', '存款余额', '贷款余额'],
      ['工商银行', 8, 7],
    ]);
    expect(read.month).toBe('2022-09');
    expect(read.county).toBe('甲县');
    expect(columnsOf(read.tables[0])).toEqual(['name', 'deposits balance 万元', 'loans balance 万元']);
  });

  test('two units on a sheet: neither is taken for a third table', () => {
    const read = readSheet([
      ['甲县银行 2022年9月', '单位：万元'],
      ['机构', '存款余额'],
      ['工商银行', 10],
      [],
      ['甲县银行 2022年9月', '单位：亿元'],
      ['机构', '不良贷款余额'],
      ['工商银行', 20],
      [],
      ['2022年9月'],
      ['机构', '贷款余额'],
      ['工商银行', 8],
    ]);
    expect(noticed(read)).toEqual(['mandatory structure/no-unit B10']);
  });

  test('the unit of another sheet is not taken', () => {
    const read = readWorkbook(
      book({ 甲: bank(['甲县银行 2022年9月']), 乙: [['甲县银行 2022年9月'], ['机构', '贷款余额'], ['工商银行', 8]] }),
    );
    expect(noticed(read)).toEqual(['mandatory structure/no-unit B2']);
  });

  test('cells that write their unit themselves need no other', () => {
    const read = readSheet([
      ['甲县银行 2022年9月'],
      ['机构', '存款余额', '贷款余额', '不良贷款余额', '普惠贷款余额'],
      ['工商银行', '221.56亿元', '—', '5%', '8'],
      [],
      ['农业银行', '2000000万元', '8万元', '6万元', '9万元'],
    ]);
    expect(columnsOf(read.tables[0])).toEqual([
      'name',
      'deposits balance 亿元',
      'loans balance 万元',
      'unknown',
      'unknown',
    ]);
    expect(read.banks[0]?.rows.map(({ values }) => values)).toEqual([
      [221.56, undefined],
      [200, 8],
    ]);
    const mixed = readSheet([['甲县 2022年9月'], ['机构', '存款余额'], ['工商银行', '221.56亿元'], ['农业银行', 5]]);
    expect(noticed(mixed)).toContain('mandatory structure/no-unit B2');
  });

  test('口径 of the title holds where no header says another', () => {
    const read = readSheet([
      ['甲县本外币存贷款 2022年9月', '单位：万元'],
      ['机构', '存款余额', '人民币贷款余额'],
      ['工商银行', 5, 4],
    ]);
    expect(read.banks[0]?.columns.map(({ coverage }) => coverage)).toEqual(['本外币', '人民币']);
    const beside = readSheet([
      ['甲县存贷款 2022年9月', '单位：人民币万元'],
      ['机构', '存款余额'],
      ['工商银行', 5],
    ]);
    expect(beside.banks[0]?.columns[0]?.coverage).toBe('人民币');
  });
});

describe('the own county', () => {
  test.each([
    ['甲县银行业金融机构存贷款情况表', '甲县'],
    ['附件：2022年9月甲县各银行存款', '甲县'],
    ['乙市甲县银行业存款', '甲县'],
    ['丙省乙市甲县金融机构存款', '甲县'],
    ['甲区存贷款情况', '甲区'],
    ['甲自治县银行存款', '甲自治县'],
    ['各县银行存款', undefined],
    ['银行业存款', undefined],
  ])('of %s is %s', (title, county) => {
    expect(readSheet(bank([title])).county).toBe(county);
  });

  test('the sheet’s name, or the total row, where the title is silent', () => {
    expect(readWorkbook(book({ 甲县银行: bank(['存款']) })).county).toBe('甲县');
    expect(readSheet([...bank(['2022年9月']), ['甲县银行业合计', 5]]).county).toBe('甲县');
  });

  test('as the county sheet lists it', () => {
    const counties = [
      ['各县区存款', '单位：亿元'],
      ['县区', '存款余额'],
      ['甲', 5],
      ['丙县', 6],
    ];
    const county = (asked: string): string | undefined =>
      readWorkbook(book({ 县: counties }), { county: asked }).county;
    expect(county('甲县')).toBe('甲县');
    expect(county('丙')).toBe('丙县');
    expect(county('丙县')).toBe('丙县');
    expect(county('丁县')).toBe('丁县');
  });

  test('a longer name of the county sheet found in the title', () => {
    const counties = [
      ['各县区存款', '单位：亿元'],
      ['县区', '存款余额'],
      ['丙县', 5],
      ['甲丙县', 6],
    ];
    expect(readWorkbook(book({ 银行: bank(['甲丙县银行存款']), 县: counties })).county).toBe('甲丙县');
  });

  test('set in the settings', () => {
    expect(readSheet([...bank(['丙县银行存款']), [], ['设置项', '内容'], ['本县', '甲 县']]).county).toBe('甲县');
  });

  test('not told by a county sheet alone', () => {
    expect(
      readSheet([
        ['各县区存款', '单位：亿元'],
        ['县区', '存款余额'],
        ['甲县', 5],
      ]).county,
    ).toBeUndefined();
  });
});

test('时点余额 beside 2021年12月末余额: the dated column is the year start, the table is of the month that others state', () => {
  const read = readWorkbook(
    book({
      县: [
        ['各县区存款', '', '', '单位：亿元'],
        ['县区', '存款时点余额', '存款2021年12月末余额', '存款较年初增加'],
        ['甲县', 5, 4, 1],
        ['丙县', 6, 4, 2],
      ],
      银行: [
        ['甲县各银行存款 2022年3月', '单位：万元'],
        ['机构', '存款余额'],
        ['工商银行', 5],
        ['建设银行', 6],
      ],
    }),
  );
  expect(read.month).toBe('2022-03');
  expect(read.counties[0]?.columns.map(({ measure }) => measure)).toEqual([
    'balance',
    'yearStartBalance',
    'yearToDateIncrease',
  ]);
});
