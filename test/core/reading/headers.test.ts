// What each wording of a header means, with one row of data under it.
import type { CellValue } from '../../../src/core/workbook/cell';
import { columnsOf, noticed, readSheet } from '../../support/read-sheet';

const title = '甲县银行业存贷款情况表（2022年9月）';

/** A bank sheet in 万元 with these headers behind 机构. */
function columns(headers: readonly (readonly CellValue[])[], figures: readonly CellValue[] = []): readonly string[] {
  const width = Math.max(...headers.map((row) => row.length));
  const row = Array.from({ length: width }, (_, index) => figures[index] ?? 10 + index);
  const [first = [], ...rest] = headers;
  const head = [['机构', ...first], ...rest.map((texts) => [undefined, ...texts])];
  const read = readSheet([[title], ['单位：万元'], ...head, ['工商银行', ...row], ['农业银行', ...row]]);
  return columnsOf(read.banks[0]?.table).slice(1);
}

describe('one header alone', () => {
  test.each([
    ['各项存款', 'deposits balance 万元'],
    ['各项存款余额', 'deposits balance 万元'],
    ['存款余额', 'deposits balance 万元'],
    ['存款总额', 'deposits balance 万元'],
    ['人民币各项存款余额', 'deposits balance 万元 人民币'],
    ['各项存款（本外币）', 'deposits balance 万元 本外币'],
    ['各项贷款', 'loans balance 万元'],
    ['贷款余额（亿元）', 'loans balance 亿元'],
    ['贷款余额(亿)', 'loans balance 亿元'],
    ['贷款余额亿元', 'loans balance 亿元'],
    ['贷款期末余额', 'loans balance 万元'],
    ['2022年9月末贷款余额', 'loans balance 万元'],
    ['9月末贷款', 'loans balance 万元'],
    ['贷款年初余额', 'loans yearStartBalance 万元'],
    ['2022年初贷款余额', 'loans yearStartBalance 万元'],
    ['2021年末贷款余额', 'loans yearStartBalance 万元'],
    ['2021年12月末贷款', 'loans yearStartBalance 万元'],
    ['上年末贷款余额', 'loans yearStartBalance 万元'],
    ['上年同期贷款余额', 'loans lastYearBalance 万元'],
    ['去年同期贷款', 'loans lastYearBalance 万元'],
    ['2021年9月末贷款', 'loans lastYearBalance 万元'],
    ['2021年贷款', 'loans lastYearBalance 万元'],
    ['2022年贷款', 'loans balance 万元'],
    ['贷款上月余额', 'loans lastMonthBalance 万元'],
    ['贷款较年初增加', 'loans yearToDateIncrease 万元'],
    ['贷款比年初增减', 'loans yearToDateIncrease 万元'],
    ['贷款较年初增长（亿元）', 'loans yearToDateIncrease 亿元'],
    ['贷款比2021年末增加', 'loans yearToDateIncrease 万元'],
    ['今年新增贷款', 'loans yearToDateIncrease 万元'],
    ['贷款净增', 'loans yearToDateIncrease 万元'],
    ['贷款增量', 'loans yearToDateIncrease 万元'],
    ['贷款较年初增幅（%）', 'loans yearToDateGrowth %'],
    ['贷款较年初±%', 'loans yearToDateGrowth %'],
    ['贷款增速', 'loans yearToDateGrowth %'],
    ['贷款增长率', 'loans yearToDateGrowth %'],
    ['贷款同比增长（%）', 'loans yearOnYearGrowth %'],
    ['贷款同比增速', 'loans yearOnYearGrowth %'],
    ['贷款同比增长', 'loans yearOnYearGrowth %'],
    ['贷款同比增加', 'loans yearOnYearIncrease 万元'],
    ['贷款同比多增', 'loans yearOnYearMoreIncrease 万元'],
    ['贷款较上月增加', 'loans monthOnMonthIncrease 万元'],
    ['当月新增贷款', 'loans monthOnMonthIncrease 万元'],
    ['贷款环比增长（%）', 'loans monthOnMonthGrowth %'],
    ['贷款占比（%）', 'loans share %'],
    ['贷款占全市比重', 'loans share %'],
    ['贷款增量贡献率', 'loans contribution %'],
    ['贷款位次', 'loans balanceRank 位'],
    ['贷款位次（位）', 'loans balanceRank 位'],
    ['贷款（较年初增加）', 'loans yearToDateIncrease 万元'],
    ['9月末贷款较年初增加', 'loans yearToDateIncrease 万元'],
    ['2022年贷款较年初增加', 'loans yearToDateIncrease 万元'],
    ['存贷比变动', 'loanToDepositRatio changePoints 个百分点'],
    ['贷款年初余额（%）', 'loans yearStartBalance 万元'],
    ['贷款余额（第）', 'loans balance 万元'],
    ['贷款余额排名', 'loans balanceRank 位'],
    ['贷款余额全市位次', 'loans balanceRank 位'],
    ['贷款增量排名', 'loans increaseRank 位'],
    ['贷款增幅位次', 'loans growthRank 位'],
    ['贷款同比增速排名', 'loans yearOnYearGrowthRank 位'],
    ['普惠贷款余额', 'inclusiveLoans balance 万元'],
    ['普惠金融重点领域贷款（不含票据融资）', 'inclusiveLoans balance 万元 不含票据融资'],
    ['普惠金融领域贷款（人行口径）', 'inclusiveLoans balance 万元 人行口径'],
    ['不良贷款', 'nonPerformingLoans balance 万元'],
    ['不良', 'nonPerformingLoans balance 万元'],
    ['不良贷款比年初', 'nonPerformingLoans yearToDateIncrease 万元'],
    ['存贷比', 'loanToDepositRatio value %'],
    ['存贷比（%）', 'loanToDepositRatio value %'],
    ['年初存贷比', 'loanToDepositRatio yearStartValue %'],
    ['上月存贷比', 'loanToDepositRatio lastMonthValue %'],
    ['上年同期存贷比', 'loanToDepositRatio lastYearValue %'],
    ['存贷比较年初上升（百分点）', 'loanToDepositRatio changePoints 个百分点'],
    ['存贷比较上月变动', 'loanToDepositRatio monthOnMonthChangePoints 个百分点'],
    ['存贷比同比变动', 'loanToDepositRatio yearOnYearChangePoints 个百分点'],
    ['存贷比排名', 'loanToDepositRatio rank 位'],
    ['增量存贷比', 'incrementalLoanToDepositRatio value %'],
    ['新增存贷比（%）', 'incrementalLoanToDepositRatio value %'],
    ['不良贷款率', 'nplRatio value %'],
    ['不良率（%）', 'nplRatio value %'],
    ['普惠贷款占比', 'inclusiveShare value %'],
    ['普惠贷款占各项贷款比重', 'inclusiveShare value %'],
  ])('%s', (header, meaning) => {
    expect(columns([[header]])).toEqual([meaning]);
  });
});

describe('a header that is none of ours stays unknown', () => {
  test.each([
    '其中：住户存款',
    '储蓄存款',
    '中长期贷款',
    '制造业贷款余额',
    '贷款户数',
    '贷款加权利率',
    '存款保险',
    '普惠型小微企业贷款',
    '普惠小微贷款',
    '上年同期贷款增量',
    '贷款增速提高（百分点）',
    '2020年末贷款',
    '2020年贷款',
    '2020年初贷款',
    '8月贷款排名增幅环比',
    '贷款同比增量排名',
    '较上月增速提高（百分点）',
    '联系人',
    '不良资产',
    '贷款余额（%）',
  ])('%s', (header) => {
    expect(columns([['各项存款', header]])[1]).toBe('unknown');
  });

  test('and says why, with its cell', () => {
    const read = readSheet([[title], ['单位：万元'], ['机构', '各项存款', '储蓄存款'], ['工商银行', 5, 3]]);
    expect(noticed(read)).toEqual(['advisory structure/unknown-column C3']);
    expect(read.tables[0]?.columns[2]?.why?.['zh-CN']).toContain('储蓄存款');
  });

  test('a column of text beside the figures is not worth an observation', () => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      ['机构', '各项存款', '备注', '网点'],
      ['工商银行', 5, '好', '城关'],
    ]);
    expect(noticed(read)).toEqual([]);
  });
});

describe('several header rows', () => {
  test('a head over blanks reaches over them', () => {
    expect(
      columns([
        ['各项存款', undefined, undefined, '各项贷款', undefined, '存贷比'],
        ['余额', '较年初增加', '增幅%', '余额', '年初'],
      ]),
    ).toEqual([
      'deposits balance 万元',
      'deposits yearToDateIncrease 万元',
      'deposits yearToDateGrowth %',
      'loans balance 万元',
      'loans yearStartBalance 万元',
      'loanToDepositRatio value %',
    ]);
  });

  test('three rows, units in the last, a numbering row under them', () => {
    expect(
      columns([
        ['存款', undefined, '贷款', undefined],
        ['余额', '比年初', '余额', '比年初'],
        ['亿元', '亿元', '亿元', '%'],
        [1, 2, 3, 4],
      ]),
    ).toEqual([
      'deposits balance 亿元',
      'deposits yearToDateIncrease 亿元',
      'loans balance 亿元',
      'loans yearToDateGrowth %',
    ]);
  });

  test.each([[['(1)', '(2)', '(3)']], [[1, 2, '3=1-2']]])('numbering %p under the header is no data', (numbering) => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      ['机构', '各项存款', '各项贷款', '不良贷款'],
      ['甲', ...numbering],
      ['工商银行', 5, 3, 1],
    ]);
    expect(read.tables[0]?.headerRows).toEqual({ from: 2, to: 3 });
    expect(columnsOf(read.tables[0])).toHaveLength(4);
  });

  test('a head reaches no further than a column without any header', () => {
    expect(
      columns([
        ['各项存款', '', '', '各项贷款'],
        ['余额', '', '增幅%', '余额'],
      ]),
    ).toEqual(['deposits balance 万元', 'unknown', 'deposits yearToDateGrowth %', 'loans balance 万元']);
  });

  test('a merged head reaches over its own columns only', () => {
    const read = readSheet(
      [
        [title],
        ['单位：万元'],
        ['机构', '各项存款', '', '', '各项贷款'],
        ['', '余额', '年初', '较年初增加', '余额'],
        ['工商银行', 5, 4, 1, 3],
      ],
      { merges: ['A3:A4', 'B3:C3'] },
    );
    expect(read.tables[0]?.columns.map(({ headers }) => headers.join('/'))).toEqual([
      '机构',
      '各项存款/余额',
      '各项存款/年初',
      '较年初增加',
      '各项贷款/余额',
    ]);
  });

  test('a head merged downwards reaches over nothing at its right', () => {
    const read = readSheet(
      [[title], ['单位：万元'], ['机构', '存贷比', '', ''], ['', '', '贷款余额', '存款余额'], ['工商银行', 80, 4, 5]],
      { merges: ['A3:A4', 'B3:B4'] },
    );
    expect(columnsOf(read.tables[0])).toEqual([
      'name',
      'loanToDepositRatio value %',
      'loans balance 万元',
      'deposits balance 万元',
    ]);
  });

  test('two dates merged over the columns they speak of', () => {
    const read = readSheet(
      [
        [title],
        ['单位：万元'],
        ['', '2022年9月末', '', '2021年末', ''],
        ['机构', '存款', '贷款', '存款', '贷款'],
        ['工商银行', 5, 4, 3, 2],
      ],
      { merges: ['B3:C3', 'D3:E3'] },
    );
    expect(columnsOf(read.tables[0])[3]).toBe('deposits yearStartBalance 万元');
  });

  test('heads of which only some are known words', () => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      ['', '主要业务', '', '各项贷款', ''],
      ['机构', '存款余额', '存款年初', '余额', '年初'],
      ['工商银行', 5, 4, 3, 2],
    ]);
    expect(columnsOf(read.tables[0]).slice(1)).toEqual([
      'deposits balance 万元',
      'deposits yearStartBalance 万元',
      'loans balance 万元',
      'loans yearStartBalance 万元',
    ]);
  });

  test('a date and a 口径 above the header are no part of it', () => {
    const read = readSheet([
      ['2022年9月末', '本外币'],
      ['机构', '存款余额（万元）'],
      ['工商银行', 5],
    ]);
    expect(read.tables[0]?.headerRows).toEqual({ from: 1, to: 1 });
    expect(columnsOf(read.tables[0])[1]).toBe('deposits balance 万元 本外币');
  });

  test('a name merged into the row below it does not make that row a header', () => {
    const read = readSheet([[title], ['单位：万元'], ['机构', '存款余额'], ['工商银行', 5]], { merges: ['A3:A4'] });
    expect(read.tables[0]?.headerRows).toEqual({ from: 2, to: 2 });
  });

  test('a head alone in its row, above the columns it speaks of', () => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      ['', '各项存款', ''],
      ['机构', '余额', '增幅%'],
      ['工商银行', 5, 3],
    ]);
    expect(columnsOf(read.tables[0])).toEqual(['name', 'deposits balance 万元', 'deposits yearToDateGrowth %']);
  });

  test('余额 in the head says nothing of the columns under it', () => {
    expect(
      columns([
        ['各项存款余额', undefined, undefined],
        ['本月', '增幅%', '位次'],
      ]),
    ).toEqual(['deposits balance 万元', 'deposits yearToDateGrowth %', 'deposits growthRank 位']);
  });

  test('a rank or a change in points behind the ratio under 不良贷款 is the ratio’s', () => {
    expect(
      columns([
        ['不良贷款', undefined, undefined, undefined],
        ['余额', '不良率（%）', '位次（由低到高）', '较年初（百分点）'],
      ]),
    ).toEqual([
      'nonPerformingLoans balance 万元',
      'nplRatio value %',
      'nplRatio rank 位',
      'nplRatio changePoints 个百分点',
    ]);
  });

  test('普惠贷款 over 占各项贷款比重 is the inclusive share', () => {
    expect(
      columns([
        ['普惠贷款', undefined],
        ['余额', '占各项贷款比重'],
      ]),
    ).toEqual(['inclusiveLoans balance 万元', 'inclusiveShare value %']);
  });

  test('dates over indicators', () => {
    expect(
      columns([
        ['2022年9月末', undefined, '2021年末', undefined, '8月末', undefined],
        ['存款', '贷款', '存款', '贷款', '存款', '贷款'],
      ]),
    ).toEqual([
      'deposits balance 万元',
      'loans balance 万元',
      'deposits yearStartBalance 万元',
      'loans yearStartBalance 万元',
      'deposits lastMonthBalance 万元',
      'loans lastMonthBalance 万元',
    ]);
  });

  test('years as numbers over indicators', () => {
    expect(
      columns([
        ['各项存款', undefined],
        [2022, 2021],
      ]),
    ).toEqual(['deposits balance 万元', 'deposits lastYearBalance 万元']);
  });

  test('in December last year’s end is the year start', () => {
    const read = readSheet([
      ['甲县银行2022年12月'],
      ['单位：万元'],
      ['机构', '2022年存款', '2021年存款'],
      ['工商银行', 5, 3],
    ]);
    expect(columnsOf(read.tables[0]).slice(1)).toEqual(['deposits balance 万元', 'deposits yearStartBalance 万元']);
  });

  test('a name column’s header under a blank one', () => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      [undefined, '各项存款', undefined, '各项贷款'],
      ['机构', '余额', '年初', '余额'],
      ['工商银行', 5, 3, 1],
    ]);
    expect(columnsOf(read.tables[0])).toEqual([
      'name',
      'deposits balance 万元',
      'deposits yearStartBalance 万元',
      'loans balance 万元',
    ]);
  });
});

describe('columns without an indicator of their own', () => {
  test('speak of the one at their left', () => {
    expect(
      columns([['各项存款余额（本外币）', '较年初增加', '增幅%', '位次', '各项贷款余额', '占比%', '排名']]),
    ).toEqual([
      'deposits balance 万元 本外币',
      'deposits yearToDateIncrease 万元 本外币',
      'deposits yearToDateGrowth % 本外币',
      'deposits growthRank 位 本外币',
      'loans balance 万元',
      'loans share %',
      'unknown',
    ]);
  });

  test('speak of the part at their left and are then none of ours', () => {
    expect(columns([['各项存款', '其中：住户存款', '较年初增加']])).toEqual([
      'deposits balance 万元',
      'unknown',
      'unknown',
    ]);
  });

  test.each([
    ['甲县各项存款情况（2022年9月）', 'deposits balance 万元'],
    ['甲县人民币存款余额表 2022年9月', 'deposits balance 万元 人民币'],
    ['甲县不良贷款明细（2022年9月）', 'nonPerformingLoans balance 万元'],
    ['甲县普惠贷款 2022年9月', 'inclusiveLoans balance 万元'],
    ['甲县存贷款情况（2022年9月）', 'unknown'],
    ['甲县存款、贷款（2022年9月）', 'unknown'],
  ])('take it from the title %s', (text, meaning) => {
    const read = readSheet([
      [text],
      ['单位：万元'],
      ['机构', '余额', '备注'],
      ['工商银行', 5, ''],
      ['农业银行', 6, ''],
    ]);
    expect(columnsOf(read.tables[0])[1]).toBe(meaning);
  });

  test('a rank first of all is unknown', () => {
    expect(columns([['名次', '各项存款']])).toEqual(['unknown', 'deposits balance 万元']);
  });

  test('a rank alone of an indicator without balance ranks the balance', () => {
    expect(columns([['各项存款', '贷款位次']])).toEqual(['deposits balance 万元', 'loans balanceRank 位']);
  });
});

describe('NPL that lag a month', () => {
  test('their only balance, dated the month before, is the balance, with its period', () => {
    const read = readSheet([
      [title],
      ['单位：万元'],
      ['机构', '各项贷款', '8月末不良贷款', '8月末不良率（%）'],
      ['工商银行', 5, 3, 2],
    ]);
    expect(columnsOf(read.tables[0]).slice(2)).toEqual(['nonPerformingLoans balance 万元', 'nplRatio value %']);
    expect(read.banks[0]?.columns[1]?.period).toEqual({ month: '2022-08' });
  });

  test('8月末 beside a balance of 9月末 is last month’s', () => {
    expect(columns([['9月末不良贷款', '8月末不良贷款']])).toEqual([
      'nonPerformingLoans balance 万元',
      'nonPerformingLoans lastMonthBalance 万元',
    ]);
  });
});

describe('rank order', () => {
  test.each([
    ['不良率位次（由低到高）', 'ascending'],
    ['不良率位次（由高到低）', 'descending'],
    ['不良率位次（升序）', 'ascending'],
    ['不良率位次（降序）', 'descending'],
    ['不良率位次', undefined],
  ])('%s is %s', (header, order) => {
    const read = readSheet([[title], ['单位：万元'], ['机构', '不良贷款率（%）', header], ['工商银行', 5, 1]]);
    expect(read.banks[0]?.columns[1]?.rankOrder).toBe(order);
  });
});

describe('增长 without a unit', () => {
  const sums = (values: readonly number[]): readonly (readonly CellValue[])[] => {
    const banks: readonly (readonly CellValue[])[] = [
      ['工商银行', 100, values[0]],
      ['农业银行', 200, values[1]],
    ];
    return [[title], ['单位：万元'], ['机构', '各项存款', '较年初增长'], ...banks, ['合计', 300, values[2]]];
  };

  test('adds up as the balance does: an amount', () => {
    const read = readSheet(sums([10, 21, 31]));
    expect(columnsOf(read.tables[0])[2]).toBe('deposits yearToDateIncrease 万元');
    expect(noticed(read)).toEqual([]);
  });

  test('does not add up: a percentage', () => {
    const read = readSheet(sums([10, 21, 17]));
    expect(columnsOf(read.tables[0])[2]).toBe('deposits yearToDateGrowth %');
    expect(noticed(read)).toEqual([]);
  });

  test('a blank among the figures does not hinder', () => {
    const rows = [...sums([10, 21, 31]), ['中国银行', undefined, undefined]];
    expect(columnsOf(readSheet(rows).tables[0])[2]).toBe('deposits yearToDateIncrease 万元');
    const blank = [
      [title],
      ['单位：万元'],
      ['机构', '各项存款', '较年初增长'],
      ['工商银行', 100, 10],
      ['农业银行', 50, 5],
      ['合计', 150, undefined],
    ];
    expect(columnsOf(readSheet(blank).tables[0])[2]).toBe('deposits yearToDateGrowth %');
  });

  test('shown with a percent sign: a percentage', () => {
    const rows = [[title], ['单位：万元'], ['机构', '各项存款', '较年初增长'], ['工商银行', 100, 0.1]];
    expect(columnsOf(readSheet(rows, { formats: { C4: '0.00%' } }).tables[0])[2]).toBe('deposits yearToDateGrowth %');
  });

  test.each([
    [['年初余额'], [90], 10, 'deposits yearToDateIncrease 万元'],
    [['年初余额'], [80], 25, 'deposits yearToDateGrowth %'],
    [['年初余额'], [80], 0.25, 'deposits yearToDateGrowth %'],
    [['增幅（%）'], [11.11], 10, 'deposits yearToDateIncrease 万元'],
    [['增量（万元）'], [10], 11.11, 'deposits yearToDateGrowth %'],
  ])('beside %p %p, %d is settled', (headers, figures, value, meaning) => {
    const rows = [
      [title],
      ['单位：万元'],
      ['机构', '各项存款', ...headers, '存款较年初增长'],
      ['工商银行', 100, ...figures, value],
      ['农业银行', undefined, ...figures, value],
    ];
    expect(columnsOf(readSheet(rows).tables[0]).at(-1)).toBe(meaning);
  });

  test.each([
    ['较年初增长', 'deposits yearToDateIncrease 万元', 'explain'],
    ['较年初', 'deposits yearToDateIncrease 万元', 'advisory'],
    ['同比增长', 'deposits yearOnYearGrowth %', 'advisory'],
  ])('%s with nothing to tell is taken by custom, and said', (header, meaning, severity) => {
    const read = readSheet([[title], ['单位：万元'], ['机构', '各项存款', header], ['工商银行', 100, 10]]);
    expect(columnsOf(read.tables[0])[2]).toBe(meaning);
    expect(noticed(read)).toEqual([`${severity} structure/assumed-column C3`]);
  });
});

test('比年初增长 is in one column what it proves to be in another of the same words', () => {
  const read = readSheet([
    ['各县区存贷款 2022年9月'],
    ['单位：亿元'],
    ['县区', '存款余额', '存款比年初增长', '贷款余额', '贷款比年初增加', '贷款比年初增长'],
    ['甲县', 100, 4, 50, 10, 25],
    ['丙县', 200, 9, 60, 5, 9.09],
  ]);
  expect(columnsOf(read.tables[0]).slice(2)).toEqual([
    'deposits yearToDateGrowth %',
    'loans balance 亿元',
    'loans yearToDateIncrease 亿元',
    'loans yearToDateGrowth %',
  ]);
  expect(noticed(read)).toEqual([]);
});

test('columns of the same words that prove to be different things tell nothing of a third', () => {
  const read = readSheet([
    ['各县区存贷款 2022年9月'],
    ['单位：亿元'],
    [
      '县区',
      '存款余额',
      '存款比年初增长',
      '贷款余额',
      '贷款比年初增加',
      '贷款比年初增长',
      '普惠贷款余额',
      '普惠贷款增幅',
      '普惠贷款比年初增长',
    ],
    ['甲县', 110, 4, 50, 10, 25, 10, 11.11, 1],
    ['丙县', 200, 9, 60, 5, 9.09, 20, 25, 4],
  ]);
  expect(columnsOf(read.tables[0])[2]).toBe('deposits yearToDateIncrease 亿元');
  expect(noticed(read)).toEqual(['explain structure/assumed-column C3']);
});

test('排名 behind 比年初增长 is of the growth where that column is one', () => {
  const read = readSheet([
    ['各县区存贷款 2022年9月'],
    ['单位：亿元'],
    ['县区', '贷款余额', '贷款年初余额', '比年初增加', '比年初增长', '排名'],
    ['甲县', 50, 40, 10, 25, 1],
    ['丙县', 160, 140, 20, 14.29, 2],
    ['丁县', 60, 55, 5, 9.09, 3],
  ]);
  expect(columnsOf(read.tables[0])[5]).toBe('loans growthRank 位');
});

test('a column beside a group speaks of the group, not of its last part', () => {
  const read = readSheet(
    [
      ['甲县银行业贷款结构 2022年9月 单位：万元'],
      ['机构', '各项贷款', '', '', '同比增速(%)'],
      ['', '合计', '短期贷款', '中长期贷款', ''],
      ['工商银行', 100, 40, 60, 5],
      ['农业银行', 200, 90, 110, 6],
    ],
    { merges: ['B2:D2', 'A2:A3', 'E2:E3'] },
  );
  expect(columnsOf(read.tables[0])).toEqual([
    'name',
    'loans balance 万元',
    'unknown',
    'unknown',
    'loans yearOnYearGrowth %',
  ]);
});

test.each<[string, readonly number[], string]>([
  ['the order of the balances', [1, 2, 3], 'balanceRank'],
  ['the order of the increases', [3, 1, 2], 'increaseRank'],
  ['the order from low to high', [3, 2, 1], 'balanceRank'],
  ['no order', [2, 1, 3], 'increaseRank'],
])('a bare 位次 behind balance and increase tells %s', (_, places, measure) => {
  const rows = [
    ['工商银行', 300, 5],
    ['农业银行', 200, 9],
    ['中国银行', 100, 7],
  ].map((row, index) => [...row, places[index]]);
  const read = readSheet([
    ['甲县银行业不良贷款 2022年9月 单位：万元'],
    ['机构', '不良贷款余额', '比年初', '位次'],
    ...rows,
    ['合计', 600, 21, '—'],
  ]);
  expect(columnsOf(read.tables[0])[3]).toBe(`nonPerformingLoans ${measure} 位`);
});

test('places behind a comparison in points are those of the column before it', () => {
  const read = readSheet([
    ['乙市各县区贷款增速 2022年9月 单位：亿元'],
    ['县区', '贷款余额', '增速（%）', '增速高于全市（个百分点）', '增速排名'],
    ['丙县', 40, 5, 1.2, 1],
    ['丁县', 30, 3, -0.8, 2],
  ]);
  expect(columnsOf(read.tables[0])).toEqual([
    'name',
    'loans balance 亿元',
    'loans yearToDateGrowth %',
    'unknown',
    'loans growthRank 位',
  ]);
});
