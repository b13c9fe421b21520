// Listing candidates: how many companies, and how many key ones.
import { textOf } from '../model/ledger';
import { distinctBy } from './ledger-rows';
import { type Tallies, countOf } from './ledger-tally';

/** A company may have a row for each of its leaders and counts once. */
export const listingTallies: Tallies = (entries) => {
  const all = distinctBy(entries, 'enterprise');
  const tiers = entries.filter((entry) => textOf(entry, 'tier') !== undefined);
  const key = distinctBy(
    entries.filter((entry) => textOf(entry, 'tier')?.includes('重点') === true),
    'enterprise',
  );
  return {
    listingCandidates: all.length === 0 ? undefined : countOf(all, 'enterprise'),
    keyListingCandidates: tiers.length === 0 ? undefined : countOf(key, 'enterprise'),
  };
};
