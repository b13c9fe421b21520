// The names of one office's workbook as its texts may write them.
import type { BalanceTable } from '../model/balances';
import { nameOf } from '../model/balances';
import { textOf } from '../model/ledger';
import { builtInIndicators } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { institutions } from '../sheets/institutions';
import type { KnownNames } from './lexicon-index';

type Institution = KnownNames['institutions'][number];

export function knownNames(month: MonthlyStatistics): KnownNames {
  const own = month.county === undefined ? [] : [month.county];
  const { city } = month.settings;
  return {
    own,
    city: city === undefined ? [] : [city],
    institutions: [...counties(month), ...banks(month.banks)],
    campaigns: campaigns(month),
    indicators: month.indicators
      .filter(({ key }) => !builtIn.has(key))
      .map(({ key, label }) => ({ key, texts: [label['zh-CN']] })),
  };
}

function campaigns(month: MonthlyStatistics): readonly string[] {
  const rows = (month.ledgers.enterpriseVisits ?? []).flatMap((table) => table.rows);
  return [...new Set(rows.flatMap((row) => textOf(row, 'campaign') ?? []))];
}

const builtIn: ReadonlySet<string> = new Set(builtInIndicators);

function counties(month: MonthlyStatistics): readonly Institution[] {
  const names = new Set(month.counties.flatMap((table) => membersOf(table)));
  return [...names].filter((name) => name !== month.county).map((name) => ({ name, kind: 'county', texts: [name] }));
}

function banks(tables: readonly BalanceTable[]): readonly Institution[] {
  const found = new Map<string, Set<string>>();
  for (const table of tables) {
    for (const row of table.rows) {
      if (row.role.is !== 'member') continue;
      const texts = found.get(row.role.canonical) ?? new Set([row.role.canonical, ...otherNames(row.role.canonical)]);
      found.set(row.role.canonical, texts.add(row.name));
    }
  }
  const members = [...found].map(([name, texts]): Institution => ({
    name,
    kind: 'bank',
    texts: [...texts].filter(isTelling),
  }));
  return [...members, ...categories(tables)];
}

function categories(tables: readonly BalanceTable[]): readonly Institution[] {
  const names = tables.flatMap((table) =>
    table.rows.flatMap(({ role }) => (role.is === 'subtotal' ? [role.category] : [])),
  );
  return [...new Set(names)].map((name) => ({ name, kind: 'category', texts: [name] }));
}

function membersOf(table: BalanceTable): readonly string[] {
  return table.rows.filter(({ role }) => role.is === 'member' || role.is === 'zone').map(nameOf);
}

function otherNames(canonical: string): readonly string[] {
  return institutions.find(([name]) => name === canonical)?.slice(1) ?? [];
}

// 中信, 工商 also begin other words: a short name counts only where it says 行 or 社.
function isTelling(name: string): boolean {
  return /[行社库司]$/.test(name);
}
