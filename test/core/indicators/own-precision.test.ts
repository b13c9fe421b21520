import { uncertaintyOf, decimalsKnown } from '../../../src/core/indicators/certainty';
import { decimal, plainText } from '../../../src/core/measure/decimal';
import { around, exactly } from '../../../src/core/measure/interval';
import { indicators, type Indicator, type Measure } from '../../../src/core/model/indicator';
import { month } from '../../support/build-month';
import { ask, figuresOf } from './shown';

describe('the last decimal printed is the first that is uncertain', () => {
  test.each([
    ['0.12', 1],
    ['0.1', 1],
    ['0.0999', 2],
    ['0.012', 2],
    ['1.2', 0],
    ['12', 0],
  ])('a value known to ± %s has %d', (uncertainty, decimals) => {
    const possible = around(decimal('-5.79'), decimal(uncertainty));
    expect(plainText(uncertaintyOf(possible))).toBe(uncertainty);
    expect(decimalsKnown(possible)).toBe(decimals);
  });

  test('an exact value has any', () => {
    expect(decimalsKnown(exactly(decimal(3)))).toBe(Infinity);
    expect(decimalsKnown(undefined)).toBe(Infinity);
  });

  test('a growth of small rounded amounts keeps one decimal, one of large amounts two', () => {
    const figures = figuresOf({
      counties: {
        columns: [
          'nonPerformingLoans.balance',
          'nonPerformingLoans.yearToDateIncrease',
          'loans.balance',
          'loans.yearToDateIncrease',
        ],
        rows: [
          ['乙县', 4.23, -0.26, 225.72, 26.15],
          ['合计', 4.23, -0.26, 525.72, 26.15],
        ],
      },
    });
    expect(figures.find('nonPerformingLoans', 'yearToDateGrowth', '乙县')?.decimals).toBe(1);
    expect(figures.find('loans', 'yearToDateGrowth', '乙县')?.decimals).toBe(2);
    expect(figures.find('loans', 'share', '乙县')?.decimals).toBe(2);
  });
});

const userRatio: Indicator = {
  ...indicators.inclusiveShare,
  key: '贷存比',
  label: { 'zh-CN': '贷存比', 'en-US': '贷存比' },
  shortLabel: { 'zh-CN': '贷存比', 'en-US': '贷存比' },
  formula: '各项贷款 / 各项存款',
};

describe('a percent of the own county that the county sheet does not print and leaves uncertain', () => {
  interface Given {
    readonly county?: readonly number[];
    readonly banks?: readonly (number | undefined)[];
    readonly coverage?: string;
    readonly period?: string;
    readonly unit?: '亿元' | '万元';
  }
  const growth = ['nonPerformingLoans', 'yearToDateGrowth'] as const;
  const sheets = ({ county = [4.23, -0.26], banks = [42303, 44886], coverage = '', period, unit = '万元' }: Given) =>
    figuresOf({
      counties: {
        period: '2022-09-30',
        columns: ['nonPerformingLoans.balance', 'nonPerformingLoans.yearToDateIncrease'],
        rows: [
          ['甲县', ...county],
          ['乙县', 6.1, 0.31],
        ],
      },
      banks: {
        unit,
        ...(period === undefined ? {} : { period }),
        columns: [`nonPerformingLoans.balance${coverage}`, `nonPerformingLoans.yearStartBalance${coverage}`],
        rows: [['合计', ...banks]],
      },
    });

  test.each<readonly [string, Given, string]>([
    ['comes from a bank sheet that agrees with it', {}, '-5.75457826494%'],
    ['stays where the bank total differs', { banks: [43303, 45946] }, '-5.79064587973%'],
    ['stays where the bank sheet gives a growth beyond its rounding', { banks: [42303, 45886] }, '-5.79064587973%'],
    ['stays where the bank sheet is no finer', { banks: [4.23, 4.49], unit: '亿元' }, '-5.79064587973%'],
    ['stays where the bank sheet has no year start', { banks: [42303, undefined] }, '-5.79064587973%'],
    ['stays where it is sure of its last decimal', { county: [4230.31, -258.32] }, '-5.75498537416%'],
    ['stays where the bank sheet has another 口径', { coverage: '@人民币' }, '-5.79064587973%'],
    ['stays where it has none', { county: [4.23, 4.23] }, '基期余额为零或负数，增幅没有意义'],
    ['stays where the bank sheet is of another day', { period: '2022-09-20' }, '-5.79064587973%'],
  ])('%s', (_title, given, expected) => {
    expect(ask(sheets(given), growth)).toBe(expected);
  });

  test('says so, and its place stays with the county sheet', () => {
    const figures = sheets({});
    expect(figures.find(...growth, '甲县')?.note?.['zh-CN']).toBe(
      '县区表未列该项，由该表四舍五入后的数推算为-5.79%（±0.12）；银行表合计与其相符且更精确，按银行表计算。',
    );
    const sheetsOf = (measure: Measure) =>
      figures.find('nonPerformingLoans', measure, '甲县')?.cells.map(({ sheet }) => sheet);
    expect(sheetsOf('yearToDateGrowth')).toEqual(['银行', '银行']);
    expect(sheetsOf('growthRank')).toEqual(['县区', '县区']);
  });

  test('of a formula of the user stays, as nothing is known of its rounding', () => {
    const columns = ['deposits.balance', 'loans.balance'];
    const figures = figuresOf({
      indicators: [userRatio],
      counties: { columns, rows: [['甲县', 5.12, 3.37]] },
      banks: { columns, rows: [['合计', 51234, 33712]] },
    });
    expect(ask(figures, ['贷存比', 'value'])).toBe('65.8203125%');
  });

  test('a ratio asks both its amounts', () => {
    const figures = figuresOf({
      counties: { columns: ['deposits.balance', 'loans.balance'], rows: [['甲县', 5.12, 3.37]] },
      banks: { columns: ['deposits.balance', 'loans.balance'], rows: [['合计', 51234, 33712]] },
    });
    expect(ask(figures, ['loanToDepositRatio', 'value'])).toBe('65.8000546512%');
  });
});

test.each([
  ['known from the earlier workbook', ['甲县', 4.49], 1],
  ['unknown where the earlier workbook lacks the county', ['丙县', 4.49], 2],
] as const)('month-on-month growth is printed as far as it is %s', (_title, row, decimals) => {
  const columns = ['nonPerformingLoans.balance'];
  const figures = figuresOf({ counties: { columns, rows: [['甲县', 4.23]] } }, [
    month({ month: '2022-08', counties: { columns, rows: [row] } }),
  ]);
  expect(figures.find('nonPerformingLoans', 'monthOnMonthGrowth', '甲县')?.decimals).toBe(decimals);
});

test.each([
  ['of all its rows', [1.21, 3.02], 1],
  ['and not where one of them is blank', [1.21, undefined], 2],
] as const)('a growth of summed rows rests on the rounding %s', (_title, [one, other], decimals) => {
  const figures = figuresOf({
    county: null,
    banks: {
      unit: '亿元',
      columns: ['nonPerformingLoans.balance', 'nonPerformingLoans.yearStartBalance'],
      rows: [
        ['工商银行', one, 1.31],
        ['农业银行', 2.5, 2.51],
        ['中国银行', other, 3.11],
      ],
    },
  });
  expect(figures.find('nonPerformingLoans', 'yearToDateGrowth', '合计')?.decimals).toBe(decimals);
});
