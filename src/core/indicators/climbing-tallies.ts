// Climbing enterprises: enterprises, those with a need, borrowers and resolved ones are four different counts.
import { flagOf, numberOf } from '../model/ledger';
import { type Entry, cellsAt, distinctBy } from './ledger-rows';
import { type Tallies, type SumRules, type Tally, countOf, sumOfColumn } from './ledger-tally';

/** An enterprise has many rows (rounds, loans) and counts once. */
export const climbingTallies: Tallies = (entries) => {
  const enterprises = distinctBy(entries, name);
  return {
    climbingEnterprises: enterprises.length === 0 ? undefined : countOf(enterprises, name),
    climbingNeeds: countWhere(entries, ['hasNeed'], (entry) => flagOf(entry, 'hasNeed') === true),
    climbingBorrowers: countWhere(entries, ['amount', 'loanDate'], isBorrower),
    climbingLoans: sumOfColumn(entries, loans),
    climbingResolved: countWhere(entries, ['resolved', 'resolvedDate'], isResolved),
  };
};

const name = 'enterprise';

// A blank amount is no loan, unless the row has the date of one.
const loans: SumRules = {
  key: 'amount',
  isAmount: true,
  isNeeded: ({ cells }) => cells['loanDate']?.value.is === 'date',
};

function isBorrower(entry: Entry): boolean {
  return (numberOf(entry, 'amount') ?? 0) > 0 || entry.cells['loanDate']?.value.is === 'date';
}

function isResolved(entry: Entry): boolean {
  return flagOf(entry, 'resolved') ?? entry.cells['resolvedDate']?.value.is === 'date';
}

// Where no entry has the column, nobody has said.
function countWhere(
  entries: readonly Entry[],
  keys: readonly string[],
  is: (entry: Entry) => boolean,
): Tally | undefined {
  if (cellsAt(entries, keys).length === 0) return undefined;
  return countOf(distinctBy(entries.filter(is), name), name);
}
