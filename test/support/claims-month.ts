// A month small enough to reckon by hand, for drafts and texts: three counties, two banks, visits and events.
import { computeFigures, type FigureSet } from '../../src/core/indicators/figures';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { type BalanceInput, month, type MonthInput } from './build-month';

/**
 * 甲县: deposits 312.47 (+26.07, 9.10 %), loans 225.72 (-2.31, -1.01 %), bad loans 4.23 (-0.26, -5.79 %).
 * 乙县 and 丙县 have the same deposits; 乙县's loans grow by less than prints.
 */
export const countyTable: BalanceInput = {
  period: '2022-09',
  columns: [
    'deposits.balance',
    'deposits.yearStartBalance',
    'loans.balance',
    'loans.yearStartBalance',
    'nonPerformingLoans.balance',
    'nonPerformingLoans.yearStartBalance',
  ],
  rows: [
    ['甲县', 312.47, 286.4, 225.72, 228.03, 4.23, 4.49],
    ['乙县', 400.12, 390.12, 300.12, 300.12, 5.12, 5.02],
    ['丙县', 400.12, 390.12, 310.5, 290.25, 6.12, 5.02],
    ['全市', 1112.71, 1066.64, 836.34, 818.4, 15.47, 14.53],
  ],
};

const input: MonthInput = {
  settings: { city: '云州市' },
  counties: countyTable,
  banks: {
    period: '2022-09',
    columns: ['loans.balance', 'loans.yearStartBalance'],
    rows: [
      ['#国有商业银行', 50000, 40000],
      ['工行=工商银行', 20000, 15000],
      ['农行=农业银行', 30000, 25000],
    ],
  },
  ledgers: {
    enterpriseVisits: {
      entries: [
        { campaign: '“春雨”行动', bank: '工行', enterprises: 20, creditLine: { number: 3000, unit: '万元' } },
        { bank: '农行', enterprises: 30, creditLine: { number: 5000, unit: '万元' } },
      ],
    },
    events: {
      entries: [
        {
          date: '2022-09-15',
          kind: '宣传活动',
          name: '金融知识普及月集中宣传活动',
          place: '人民广场',
          banks: 14,
        },
        { date: '2022-08', kind: '对接会', name: '新型农业经营主体融资对接会', enterprises: 35 },
      ],
    },
  },
};

export interface Office {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
}

export function office(changed: MonthInput = {}): Office {
  const statistics = month({ ...input, ...changed });
  return { month: statistics, figures: computeFigures(statistics, []) };
}
