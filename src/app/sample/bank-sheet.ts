// The sample's bank sheet: one row a bank in 万元, categories with subtotals, and the small disorders of a real one.
import { decimal, dividedBy, rounded, shifted, toNumber } from '../../core/measure/decimal';
import type { ReportingMonth } from '../../core/measure/period';
import { monthOf, yearOf } from '../../core/measure/period';
import type { SheetPlan } from '../../core/workbook/plan';
import { type BankBalances, bankCategories } from './bank-balances';
import { sampleCounty } from './sample-names';
import { type SourceColumn, type SourceRow, sourceSheet, type SourceValue } from './source-sheet';

export const bankSheetName = '各银行存贷款';

const whole = '#,##0';
const twoDecimals = '0.00';

const columns: readonly SourceColumn[] = [
  { label: '序号', width: 6, align: 'center' },
  { label: '机构名称', width: 26 },
  ...(['各项存款', '各项贷款'] as const).flatMap((group) => [
    { group, label: '余额', width: 12, numberFormat: whole },
    { group, label: '年初', width: 12, numberFormat: whole },
    { group, label: '上年同期', width: 12, numberFormat: whole },
    { group, label: '较年初增加', width: 12, numberFormat: whole },
    { group, label: '增幅（%）', width: 10, numberFormat: twoDecimals },
  ]),
  { group: '普惠金融重点领域贷款（不含票据融资）', label: '余额', width: 12, numberFormat: whole },
  { group: '普惠金融重点领域贷款（不含票据融资）', label: '年初', width: 12, numberFormat: whole },
  { group: '普惠金融重点领域贷款（不含票据融资）', label: '较年初增加', width: 12, numberFormat: whole },
  { group: '不良贷款', label: '余额', width: 11, numberFormat: whole },
  { group: '不良贷款', label: '年初', width: 11, numberFormat: whole },
  { label: '不良贷款率（%）', width: 11, numberFormat: twoDecimals },
];

/** The bank sheet of a month. */
export function bankSheet(month: ReportingMonth, banks: readonly BankBalances[]): SheetPlan {
  const period = `${String(yearOf(month))}年${String(monthOf(month))}月`;
  return sourceSheet({
    name: bankSheetName,
    title: `${sampleCounty}银行业金融机构存贷款情况表`,
    underTitle: [period, '单位：万元'],
    columns,
    rows: [...bankCategories.flatMap((category, index) => categoryRows(category, index, banks)), totalRow(banks)],
    notes: [
      '注：1.本表由各银行业金融机构报送，口径为本外币。2.“—”表示该机构无此项业务。',
      '填表人：林××　　审核人：周××',
    ],
  });
}

function categoryRows(category: string, index: number, banks: readonly BankBalances[]): readonly SourceRow[] {
  const numeral = ['一', '二', '三', '四'][index] ?? '';
  const members = banks.filter((bank) => bank.category === category);
  const subtotal = { values: [numeral, `${numeral}、${category}`, ...sums(members)], weight: 'subtotal' } as const;
  const rows = members.map((bank): SourceRow => ({
    values: [banks.indexOf(bank) + 1, bank.name, ...disordered(bank, numbersOf(bank))],
    ...(bank.isHidden === true ? { isHidden: true } : {}),
  }));
  // The office leaves a line blank above the last category.
  return index === 3 ? [{ values: [] }, subtotal, ...rows] : [subtotal, ...rows];
}

function totalRow(banks: readonly BankBalances[]): SourceRow {
  return { values: [undefined, '合  计', ...sums(banks)], weight: 'total' };
}

/** What comes in as text: thousands commas from one bank, full-width digits from another. */
function disordered(bank: BankBalances, values: readonly SourceValue[]): readonly SourceValue[] {
  if (bank.name === '邮汇银行') return values.map((value, column) => (column === 0 ? grouped(value) : value));
  if (bank.name === '兴泽银行') return values.map((value, column) => (column === 5 ? fullWidth(value) : value));
  return values;
}

function grouped(value: SourceValue): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}

function fullWidth(value: SourceValue): string {
  return String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
}

function sums(banks: readonly BankBalances[]): readonly SourceValue[] {
  const add = (pick: (bank: BankBalances) => number): number => banks.reduce((total, bank) => total + pick(bank), 0);
  const npl = banks.some((bank) => bank.nonPerformingLoans !== undefined);
  return numbersOf({
    name: '',
    category: '',
    deposits: [add((bank) => bank.deposits[0]), add((bank) => bank.deposits[1]), add((bank) => bank.deposits[2])],
    loans: [add((bank) => bank.loans[0]), add((bank) => bank.loans[1]), add((bank) => bank.loans[2])],
    inclusiveLoans: [add((bank) => bank.inclusiveLoans[0]), add((bank) => bank.inclusiveLoans[1])],
    ...(npl
      ? {
          nonPerformingLoans: [
            add((bank) => bank.nonPerformingLoans?.[0] ?? 0),
            add((bank) => bank.nonPerformingLoans?.[1] ?? 0),
          ] as const,
        }
      : {}),
  });
}

function numbersOf({ deposits, loans, inclusiveLoans, nonPerformingLoans }: BankBalances): readonly SourceValue[] {
  const [inclusiveNow, inclusiveYearStart] = inclusiveLoans;
  return [
    ...amount(deposits),
    ...amount(loans),
    inclusiveNow,
    inclusiveYearStart,
    inclusiveNow - inclusiveYearStart,
    ...(nonPerformingLoans === undefined
      ? ['—', '—', '—']
      : [...nonPerformingLoans, percent(nonPerformingLoans[0], loans[0])]),
  ];
}

function amount([current, yearStart, lastYear]: readonly [number, number, number]): readonly SourceValue[] {
  return [current, yearStart, lastYear, current - yearStart, percent(current - yearStart, yearStart)];
}

/** part / whole in %, rounded once to two decimals. */
function percent(part: number, whole: number): number {
  const quotient = dividedBy(decimal(part), decimal(whole));
  if (quotient === undefined) throw new RangeError('the sample divides by no zero');
  return toNumber(rounded(shifted(quotient, 2), 2, 'half-up'));
}
