// Enterprise visits: how many, how much new credit, by how many banks.
import { dateOf, textOf } from '../model/ledger';
import { type Entry, distinctBy } from './ledger-rows';
import { type Tallies, type SumRules, countOf, sumOfColumn } from './ledger-tally';

export const visitTallies: Tallies = (entries) => {
  const latest = latestEntries(entries);
  const banks = distinctBy(latest, 'bank');
  return {
    visitedEnterprises: sumOfColumn(latest, enterprises),
    newCreditLines: sumOfColumn(latest, creditLines),
    visitingBanks: banks.length === 0 ? undefined : countOf(banks, 'bank'),
  };
};

const enterprises: SumRules = { key: 'enterprises', isAmount: false, isNeeded: () => true };
const creditLines: SumRules = { key: 'creditLine', isAmount: true, isNeeded: () => true };

// Banks report running totals: of one bank's rows for one campaign, those of its latest cut-off stand.
function latestEntries(entries: readonly Entry[]): readonly Entry[] {
  const latest = new Map<string, string>();
  for (const entry of entries) {
    const known = latest.get(keyOf(entry)) ?? '';
    latest.set(keyOf(entry), dayOf(entry) > known ? dayOf(entry) : known);
  }
  return entries.filter((entry) => dayOf(entry) === latest.get(keyOf(entry)));
}

function keyOf(entry: Entry): string {
  return `${textOf(entry, 'campaign') ?? ''}\n${textOf(entry, 'bank') ?? ''}`;
}

function dayOf(entry: Entry): string {
  return dateOf(entry, 'cutOff')?.to ?? '';
}
