// What is counted and summed from the ledgers, and what is measured against a target.
import { type Bilingual, words } from '../measure/bilingual';
import type { Unit } from '../measure/unit';

export const ledgerIndicators = [
  'visitedEnterprises',
  'newCreditLines',
  'visitingBanks',
  'climbingEnterprises',
  'climbingNeeds',
  'climbingBorrowers',
  'climbingLoans',
  'climbingResolved',
  'events',
  'eventBanks',
  'eventEnterprises',
  'listingCandidates',
  'keyListingCandidates',
] as const;

export type LedgerIndicator = (typeof ledgerIndicators)[number];

/** 'total' up to the ledger's cut-off; the other three belong to a target. */
export const ledgerMeasures = ['total', 'target', 'gap', 'monthlyPace'] as const;

export type LedgerMeasure = (typeof ledgerMeasures)[number];

export const ledgerIndicatorLabels: Readonly<
  Record<LedgerIndicator, { readonly label: Bilingual; readonly unit: Unit }>
> = {
  visitedEnterprises: { label: words('走访企业', 'Enterprises visited'), unit: '家' },
  newCreditLines: { label: words('新增授信额度', 'New credit lines'), unit: '亿元' },
  visitingBanks: { label: words('参与走访银行', 'Banks visiting'), unit: '家' },
  climbingEnterprises: { label: words('攀登企业', 'Climbing enterprises'), unit: '家' },
  climbingNeeds: { label: words('有融资需求的攀登企业', 'Climbing enterprises with a financing need'), unit: '家' },
  climbingBorrowers: { label: words('获贷攀登企业', 'Climbing enterprises that got a loan'), unit: '家' },
  climbingLoans: { label: words('攀登企业贷款', 'Loans to climbing enterprises'), unit: '亿元' },
  climbingResolved: { label: words('销号攀登企业', 'Climbing enterprises resolved'), unit: '家' },
  events: { label: words('活动', 'Events'), unit: '场' },
  eventBanks: { label: words('参加活动银行', 'Banks at events'), unit: '家' },
  eventEnterprises: { label: words('参加活动企业', 'Enterprises at events'), unit: '家' },
  listingCandidates: { label: words('上市后备企业', 'Listing candidates'), unit: '家' },
  keyListingCandidates: { label: words('重点上市后备企业', 'Key listing candidates'), unit: '家' },
};

export const ledgerMeasureLabels: Readonly<Record<LedgerMeasure, Bilingual>> = {
  total: words('累计', 'Total'),
  target: words('目标值', 'Target'),
  gap: words('差距', 'Gap'),
  monthlyPace: words('月均需完成', 'Needed a month'),
};
