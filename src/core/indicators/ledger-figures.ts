// The totals of the ledgers: in all, then by campaign, batch, kind or stage, then by bank.
import type { Figure, Subject } from '../model/figure';
import { type LedgerIndicator, ledgerIndicatorLabels } from '../model/ledger-indicator';
import type { LedgerKey } from '../model/ledger';
import type { Settings } from '../model/settings';
import type { MonthlyStatistics } from '../model/statistics';
import { climbingTallies } from './climbing-tallies';
import { eventTallies } from './event-tallies';
import { type Entry, type EntryGroup, entriesOf, groupsBy } from './ledger-rows';
import { type Tallies, wholeLedger } from './ledger-tally';
import { listingTallies } from './listing-tallies';
import { printedDecimals } from './printed-decimals';
import { visitTallies } from './visit-tallies';

/** `canonical` gives a bank's name in the balance sheets for its name in a ledger. */
export function ledgerFigures(month: MonthlyStatistics, canonical: (bank: string) => string): readonly Figure[] {
  return countedLedgers.flatMap((counted) => {
    const entries = entriesOf(month, counted.ledger, counted.dateKey);
    const whole: Subject = { kind: 'ledger', name: wholeLedger };
    const groups = counted.groupKeys.flatMap((key) => groupsBy(entries, key));
    const banks = counted.hasBanks ? banksIn(entries, canonical) : [];
    return [
      ...figuresOf(counted.tallies(entries), whole, month.settings),
      ...groups.flatMap(({ name, entries: of }) =>
        figuresOf(counted.tallies(of), { kind: 'ledger', name }, month.settings),
      ),
      ...banks.flatMap(({ name, entries: of }) =>
        figuresOf(counted.tallies(of), { kind: 'bank', name }, month.settings),
      ),
    ];
  });
}

interface CountedLedger {
  readonly ledger: LedgerKey;
  readonly dateKey: string;
  readonly groupKeys: readonly string[];
  readonly hasBanks: boolean;
  readonly tallies: Tallies;
}

const countedLedgers: readonly CountedLedger[] = [
  { ledger: 'enterpriseVisits', dateKey: 'cutOff', groupKeys: ['campaign'], hasBanks: true, tallies: visitTallies },
  {
    ledger: 'climbingEnterprises',
    dateKey: 'loanDate',
    groupKeys: ['batch'],
    hasBanks: true,
    tallies: climbingTallies,
  },
  { ledger: 'events', dateKey: 'date', groupKeys: ['type'], hasBanks: false, tallies: eventTallies },
  { ledger: 'listingCandidates', dateKey: '', groupKeys: ['tier', 'stage'], hasBanks: false, tallies: listingTallies },
];

// A bank under two names is one.
function banksIn(entries: readonly Entry[], canonical: (bank: string) => string): readonly EntryGroup[] {
  const banks = new Map<string, Entry[]>();
  for (const { name, entries: of } of groupsBy(entries, 'bank')) {
    banks.set(canonical(name), [...(banks.get(canonical(name)) ?? []), ...of]);
  }
  return [...banks].map(([name, of]) => ({ name, entries: of }));
}

function figuresOf(tallies: ReturnType<Tallies>, of: Subject, settings: Settings): readonly Figure[] {
  return Object.entries(tallies).flatMap(([key, tally]): readonly Figure[] => {
    const indicator = key as LedgerIndicator;
    // A cell may be blank in all entries: nothing is said then.
    if (tally === undefined) return [];
    const { unit } = ledgerIndicatorLabels[indicator];
    return [
      {
        indicator,
        measure: 'total',
        of,
        unit,
        outcome: tally.outcome,
        decimals: printedDecimals(settings, unit, tally.supports),
        origin: 'computed',
        cells: tally.cells,
        coverage: '',
      },
    ];
  });
}
