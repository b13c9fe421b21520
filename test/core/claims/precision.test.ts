// How fine a number the sheets allow, in filling and in proofreading.
import { fillText } from '../../../src/core/claims/fill-text';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { applyEdits } from '../../../src/core/claims/text-edit';
import type { MonthInput } from '../../support/build-month';
import { countyTable, office } from '../../support/claims-month';

const columns = ['deposits.balance', 'deposits.yearStartBalance'] as const;
const withBanks: MonthInput = {
  banks: {
    period: '2022-09',
    columns: [...columns],
    rows: [
      ['工行=工商银行', 2000000.5, 1800000.25],
      ['农行=农业银行', 1124712.25, 1063970.5],
      ['合计', 3124712.75, 2863970.75],
    ],
  },
};

function filled(text: string, changed?: MonthInput): string {
  return fillText({ text, ...office(changed) }).text;
}

function judged(text: string, changed?: MonthInput): readonly (readonly [string, string | undefined, string])[] {
  const found = proofreadText({ text, ...office(changed) });
  return found.map(({ status, expected, edits }) => [status, expected, applyEdits(text, edits)] as const);
}

test('a county sheet in 亿元 gives no whole 万元', () => {
  expect(filled('各项存款余额*万元，较年初增加*万元。')).toBe('各项存款余额*万元，较年初增加*万元。');
});

test('the bank sheet’s total does, where it agrees', () => {
  expect(filled('各项存款余额*万元，较年初增加*万元。', withBanks)).toBe(
    '各项存款余额3124713万元，较年初增加260742万元。',
  );
});

test('it does not speak for another county', () => {
  expect(filled('乙县各项存款余额*万元。', withBanks)).toBe('乙县各项存款余额*万元。');
});

test('a number finer than the sheet agrees where it rounds to it', () => {
  expect(judged('各项存款余额3124733.50万元，不良贷款余额4.2312亿元。').map(([status]) => status)).toEqual([
    'agrees',
    'agrees',
  ]);
});

test('or where the bank sheet has it', () => {
  expect(judged('各项存款较年初增加260742.00万元，增长9.1%。', withBanks).map(([status]) => status)).toEqual([
    'agrees',
    'agrees',
  ]);
});

test('what rounding leaves open is not called wrong', () => {
  expect(judged('不良贷款余额较年初下降5.70%。')[0]?.[0]).toBe('unknown');
  expect(judged('不良贷款余额较年初下降6.70%。')[0]?.[0]).toBe('disagrees');
});

test.each([
  ['the unit is put right', '各项存款余额312.47万元。', '312.47亿元', '各项存款余额312.47亿元。'],
  [
    'a wrong number too, where no sheet is so fine',
    '各项存款余额3024733万元。',
    '312.47亿元',
    '各项存款余额312.47亿元。',
  ],
])('%s', (_title, text, expected, corrected) => {
  expect(judged(text)).toEqual([['disagrees', expected, corrected]]);
});

const printedIncrease: MonthInput = {
  ...withBanks,
  counties: {
    period: '2022-09',
    columns: ['deposits.yearToDateIncrease', 'deposits.yearToDateGrowth'],
    rows: [
      ['甲县', 26.07, 9.1],
      ['乙县', 10, 2.6],
      ['全市', 36.07, 5.3],
    ],
  },
};

test('the bank sheet is as good where the county sheet prints the increase alone', () => {
  expect(filled('各项存款较年初增加*万元。', printedIncrease)).toBe('各项存款较年初增加260742万元。');
});

test('a growth that the sheet prints allows no other', () => {
  expect(judged('各项存款较年初增长9.3%。', printedIncrease)[0]?.[0]).toBe('disagrees');
});

test('a number of another county that prints finer is wrong', () => {
  expect(judged('乙县各项存款余额3124733.50万元。')[0]?.[0]).toBe('disagrees');
  expect(countyTable.period).toBe('2022-09');
});
