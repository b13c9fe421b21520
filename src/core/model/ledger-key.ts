// Which ledgers there are.

export const ledgerKeys = [
  'enterpriseVisits',
  'climbingEnterprises',
  'events',
  'listingCandidates',
  'listingProgress',
  'targets',
  'textMaterial',
] as const;

export type LedgerKey = (typeof ledgerKeys)[number];
