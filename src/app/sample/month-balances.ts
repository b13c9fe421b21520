// The balances of one month of the sample: September as invented, August between the year start and September.
import { bankBalances, type BankBalances } from './bank-balances';
import { otherCounties, zones, type CountyBalances } from './county-balances';
import { sampleCounty } from './sample-names';

export interface MonthBalances {
  readonly banks: readonly BankBalances[];
  /** The counties that are ranked, the own one second, then the zones. */
  readonly counties: readonly CountyBalances[];
}

/** What the city counts as the county's inclusive loans and its banks do not report: loans from outside, in 万元. */
const inclusiveLoansFromOutside = [1_236, 1_080, 1_015] as const;

/** September's balances. */
export function septemberBalances(): MonthBalances {
  return monthBalances(bankBalances, [...otherCounties, ...zones]);
}

/** August's: of each increase since the year start four fifths to nine tenths were already there. */
export function augustBalances(): MonthBalances {
  const part = parts();
  const banks = bankBalances.map((bank) => earlierBank(bank, part));
  const others = [...otherCounties, ...zones].map((county) => ({
    ...county,
    deposits: earlierThree(county.deposits, part),
    loans: earlierThree(county.loans, part),
    inclusiveLoans: earlierThree(county.inclusiveLoans, part),
    nonPerformingLoans: earlierThree(county.nonPerformingLoans, part),
  }));
  return monthBalances(banks, others);
}

function monthBalances(banks: readonly BankBalances[], others: readonly CountyBalances[]): MonthBalances {
  const [first, ...rest] = others;
  return { banks, counties: first === undefined ? [] : [first, ownCounty(banks), ...rest] };
}

function ownCounty(banks: readonly BankBalances[]): CountyBalances {
  const total = (pick: (bank: BankBalances) => number): number => banks.reduce((sum, bank) => sum + pick(bank), 0);
  const [outsideNow, outsideYearStart, outsideLastYear] = inclusiveLoansFromOutside;
  const npl = total((bank) => bank.nonPerformingLoans?.[1] ?? 0);
  const inclusive = total((bank) => bank.inclusiveLoans[1]);
  return {
    name: sampleCounty,
    deposits: [total((bank) => bank.deposits[0]), total((bank) => bank.deposits[1]), total((bank) => bank.deposits[2])],
    loans: [total((bank) => bank.loans[0]), total((bank) => bank.loans[1]), total((bank) => bank.loans[2])],
    inclusiveLoans: [
      total((bank) => bank.inclusiveLoans[0]) + outsideNow,
      inclusive + outsideYearStart,
      // The bank sheet has no inclusive loans of last year; the city's has: 4.2 % less than at the year start.
      inclusive - Math.round(inclusive * 0.042) + outsideLastYear,
    ],
    nonPerformingLoans: [total((bank) => bank.nonPerformingLoans?.[0] ?? 0), npl, npl + 683],
  };
}

function earlierBank(bank: BankBalances, part: () => number): BankBalances {
  const npl = bank.nonPerformingLoans;
  return {
    ...bank,
    deposits: earlierThree(bank.deposits, part),
    loans: earlierThree(bank.loans, part),
    inclusiveLoans: [earlier(bank.inclusiveLoans, part), bank.inclusiveLoans[1]],
    ...(npl === undefined ? {} : { nonPerformingLoans: [earlier(npl, part), npl[1]] as const }),
  };
}

function earlierThree(
  [current, yearStart, lastYear]: readonly [number, number, number],
  part: () => number,
): readonly [number, number, number] {
  return [earlier([current, yearStart], part), yearStart, lastYear - Math.round(lastYear * (part() - 0.8) * 0.06)];
}

function earlier([current, yearStart]: readonly [number, number], part: () => number): number {
  return yearStart + Math.round((current - yearStart) * part());
}

/** Numbers from 0.80 to 0.90, always the same ones (a linear congruence with a fixed seed). */
function parts(): () => number {
  let state = 20_220_930;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return 0.8 + (state % 1000) / 10_000;
  };
}
