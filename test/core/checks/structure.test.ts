import type { MonthInput } from '../../support/build-month';
import { month } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { runChecks } from '../../../src/core/checks/run-checks';
import { check, only, said } from './check-month';

const counties = (names: readonly string[]): NonNullable<MonthInput['counties']> => ({
  columns: ['deposits.balance'],
  rows: names.map((name, index) => [name, 10 + index] as const),
});

describe('there is something to report on', () => {
  const nothing = { list: [], find: () => undefined, named: () => [], targets: [] };
  const said = (input: MonthInput, sheets: Parameters<typeof book>[0] = {}) =>
    runChecks({ book: book(sheets), month: month(input), figures: nothing, earlier: [] }).findings.map(
      ({ check: id, severity, at, message }) => [id, severity, at.sheet, message['zh-CN'].slice(0, 15)],
    );

  test.each<readonly [string, MonthInput, readonly unknown[]]>([
    ['no table is known', {}, [['structure/no-balances', 'mandatory', '备忘', '没有找到银行表或县区表：没有一']]],
    [
      'a table without rows',
      { banks: { columns: ['deposits.balance'], rows: [] } },
      [['structure/no-balances', 'mandatory', '银行', '银行表、县区表还没有本月的数据']],
    ],
    [
      'a form with names and year starts only',
      { banks: { columns: ['deposits.balance', 'deposits.yearStartBalance'], rows: [['工行', undefined, 3]] } },
      [['structure/no-balances', 'mandatory', '银行', '银行表、县区表还没有本月的数据']],
    ],
  ])('%s', (_title, input, expected) => {
    expect(said(input, { 备忘: { rows: [['x']] } })).toEqual(expected);
  });

  test('a table that has only year starts is data', () => {
    const input: MonthInput = { banks: { columns: ['deposits.yearStartBalance'], rows: [['工行', 3]] } };
    expect(said(input).map(([id]) => id)).not.toContain('structure/no-balances');
  });

  test('a row of which no cell says why it is empty is not filled in', () => {
    const read = month({ banks: { columns: ['deposits.balance'], rows: [['工行']] } });
    const banks = read.banks.map((table) => ({
      ...table,
      rows: table.rows.map(({ row, name, role, values }) => ({ row, name, role, values })),
    }));
    const { findings } = runChecks({ book: book({}), month: { ...read, banks }, figures: nothing, earlier: [] });
    expect(findings.map(({ check: id }) => id)).toContain('structure/no-balances');
  });

  test('a workbook without sheets', () => {
    expect(said({})).toEqual([['structure/no-balances', 'mandatory', '', '没有找到银行表或县区表：没有一']]);
  });
});

describe('month, own county and time of a table are known', () => {
  test.each<readonly [string, MonthInput, readonly string[]]>([
    ['all of them', { counties: counties(['甲县', '乙县']) }, []],
    ['no month', { month: null, counties: counties(['甲县']) }, ['structure/no-month @ 县区!A3']],
    ['no own county', { county: null, counties: counties(['甲县']) }, ['structure/no-county @ 县区!A3']],
    [
      'one that no county sheet lists',
      { county: '丙县', counties: counties(['甲县']) },
      ['structure/county-not-found @ 县区!A3'],
    ],
    ['a zone is listed', { county: '高新区', counties: counties(['甲县', '高新区*']) }, []],
    ['only a bank sheet', { county: '丙县', banks: { columns: ['deposits.balance'], rows: [['工行', 3]] } }, []],
  ])('%s', (_title, input, expected) => {
    expect(said(check(input)).filter((line) => line.startsWith('structure'))).toEqual(expected);
  });

  test('a table that names no month is told where the workbook has one', () => {
    const found = (input: MonthInput) =>
      runChecks({
        book: book({}),
        month: month(input),
        figures: { list: [], find: () => undefined, named: () => [], targets: [] },
        earlier: [],
      })
        .findings.filter(({ check: id }) => id === 'structure/no-period')
        .map(({ message }) => message['zh-CN']);
    expect(found({ counties: counties(['甲县']) })).toEqual(['工作表“县区”的表没有写明年月，按报告月份2022-09读取。']);
    expect(found({ month: null, counties: counties(['甲县']) })).toEqual([]);
    expect(
      found({ counties: { columns: [{ of: 'deposits.balance', period: '2022-09' }], rows: [['甲县', 1]] } }),
    ).toEqual([]);
  });

  test('a message names at most twelve counties', () => {
    const names = Array.from({ length: 14 }, (_, index) => `${String(index)}县`);
    const [found] = only(check({ county: '丙县', counties: counties(names) }), 'structure/county-not-found');
    expect(found?.message['zh-CN']).toContain('只有0县、1县、2县、3县、4县、5县、6县、7县、8县、9县、10县、11县等。');
  });
});
