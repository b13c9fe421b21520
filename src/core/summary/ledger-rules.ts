// What each ledger indicator sums or counts.
import type { LedgerKey } from '../model/ledger';
import type { LedgerIndicator } from '../model/ledger-indicator';

export interface LedgerRule {
  readonly ledger: LedgerKey;
  readonly column: string;
  /** 'distinct' counts each name once, however often it stands; 'value': no plain formula gives it. */
  readonly how: 'sum' | 'distinct' | 'value';
  /** Only rows in which this column's flag is set, or whose text has this word. */
  readonly only?: string;
  readonly word?: string;
}

// Who got a loan is told by any of three columns, which no plain formula can ask.
export const ledgerRules: Readonly<Record<LedgerIndicator, LedgerRule>> = {
  visitedEnterprises: { ledger: 'enterpriseVisits', column: 'enterprises', how: 'sum' },
  newCreditLines: { ledger: 'enterpriseVisits', column: 'creditLine', how: 'sum' },
  visitingBanks: { ledger: 'enterpriseVisits', column: 'bank', how: 'distinct' },
  climbingEnterprises: { ledger: 'climbingEnterprises', column: 'enterprise', how: 'distinct' },
  climbingNeeds: { ledger: 'climbingEnterprises', column: 'enterprise', how: 'distinct', only: 'hasNeed' },
  climbingBorrowers: { ledger: 'climbingEnterprises', column: 'enterprise', how: 'value' },
  climbingLoans: { ledger: 'climbingEnterprises', column: 'amount', how: 'sum' },
  climbingResolved: { ledger: 'climbingEnterprises', column: 'enterprise', how: 'distinct', only: 'resolved' },
  events: { ledger: 'events', column: 'name', how: 'distinct' },
  eventBanks: { ledger: 'events', column: 'banks', how: 'sum' },
  eventEnterprises: { ledger: 'events', column: 'enterprises', how: 'sum' },
  listingCandidates: { ledger: 'listingCandidates', column: 'enterprise', how: 'distinct' },
  keyListingCandidates: {
    ledger: 'listingCandidates',
    column: 'enterprise',
    how: 'distinct',
    only: 'tier',
    word: '重点',
  },
};
