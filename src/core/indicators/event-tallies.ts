// Events: how many, and how many banks and enterprises took part, each as often as it came.
import { type Tallies, type SumRules, countOf, sumOfColumn } from './ledger-tally';

export const eventTallies: Tallies = (entries) => ({
  events: entries.length === 0 ? undefined : countOf(entries, 'name'),
  eventBanks: sumOfColumn(entries, banks),
  eventEnterprises: sumOfColumn(entries, enterprises),
});

// Many events have no banks or enterprises to count.
const banks: SumRules = { key: 'banks', isAmount: false, isNeeded: () => false };
const enterprises: SumRules = { key: 'enterprises', isAmount: false, isNeeded: () => false };
