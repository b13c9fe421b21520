import { ownValue } from '../../../src/core/narrative/narrative';
import { numberFact, printNumber } from '../../../src/core/narrative/print-number';
import { type MonthInput } from '../../support/build-month';
import { narrative } from './narrative-of';

const wan: MonthInput = {
  banks: { columns: ['loans.balance', 'loans.yearToDateGrowth'], rows: [['合计', 3512, 1.25]] },
  counties: { columns: ['loans.balance'], rows: [['甲县', 0.35]] },
  ledgers: {
    enterpriseVisits: {
      sheet: '走访',
      entries: [{ bank: '工行', creditLine: { number: 350.5, unit: '万元' } as const, enterprises: 8 }],
    },
    climbingEnterprises: { sheet: '攀登', unit: '万元', entries: [{ amount: 500, bank: '工行' }] },
    targets: { sheet: '目标', entries: [{ target: { number: 1, unit: '%' } as const }] },
  },
};

const at = (sheet: string, cell: string): { readonly sheet: string; readonly cell: string } => ({ sheet, cell });

test.each<[string, number, readonly { readonly sheet: string; readonly cell: string }[], string]>([
  ['an amount of 1亿元 or more is told in 亿元', 12.345, [at('银行', 'B4')], '12.35亿元'],
  ['a small amount from a sheet in 万元 is told in 万元', 0.3512, [at('银行', 'B4')], '3512万元'],
  ['a small amount printed in 亿元 with two decimals stays in 亿元', 0.35, [at('县区', 'B4')], '0.35亿元'],
  ['the least precise cell decides', 0.3512, [at('银行', 'B4'), at('县区', 'B4')], '0.35亿元'],
  ['a small amount of a ledger in 万元 is told in 万元', 0.03505, [at('走访', 'B4')], '350.5万元'],
  ['a ledger’s own unit counts where the cell has none', 0.05, [at('攀登', 'A4')], '500万元'],
  ['a text of a ledger says nothing', 0.3505, [at('攀登', 'B4')], '0.35亿元'],
  ['a ledger cell that is no amount says nothing', 0.3505, [at('走访', 'C4')], '0.35亿元'],
  ['a cell in a percent says nothing', 0.3505, [at('目标', 'A4')], '0.35亿元'],
  ['a percent column says nothing', 0.3505, [at('银行', 'C4')], '0.35亿元'],
  ['a cell of no table says nothing', 0.3505, [at('银行', 'B1'), at('别处', 'B1')], '0.35亿元'],
  ['a name’s cell says nothing', 0.3505, [at('银行', 'A4')], '0.35亿元'],
  ['zero stays in 亿元', 0, [at('银行', 'B4')], '0.00亿元'],
])('%s', (_title, value, cells, expected) => {
  const told = narrative({ 'loans.balance': { value, cells } }, wan);
  const own = ownValue(told, 'loans', 'balance');
  if (own === undefined) throw new Error('no figure');
  expect(printNumber(told, own).text).toBe(expected);
});

test('a fact gives the unrounded value in the unit printed', () => {
  const told = narrative({ 'loans.balance': { value: 0.35126, cells: [at('银行', 'B4')] } }, wan);
  const own = ownValue(told, 'loans', 'balance');
  if (own === undefined) throw new Error('no figure');
  expect(numberFact(told, own)).toEqual({
    is: 'fact',
    printed: '3513万元',
    indicator: 'loans',
    measure: 'balance',
    of: '甲县',
    value: '3512.6',
    cells: [at('银行', 'B4')],
  });
});

test('the rounding of the setting is used once', () => {
  const told = narrative({ 'loans.balance': 24.345 }, { settings: { rounding: 'half-even' } });
  const own = ownValue(told, 'loans', 'balance');
  if (own === undefined) throw new Error('no figure');
  expect(printNumber(told, own).text).toBe('24.34亿元');
});
