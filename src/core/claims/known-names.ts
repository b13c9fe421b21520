// The names of one office's workbook as its texts may write them.
import type { BalanceTable } from '../model/balances';
import { nameOf } from '../model/balances';
import { textOf } from '../model/ledger';
import { builtInIndicators } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import { genericRural } from './lexicon';
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

function campaigns(month: MonthlyStatistics): KnownNames['campaigns'] {
  const rows = (month.ledgers.enterpriseVisits ?? []).flatMap((table) => table.rows);
  const names = [...new Set(rows.flatMap((row) => textOf(row, 'campaign') ?? []))];
  const short = names.flatMap((name) => shortCampaigns(name));
  const isOwn = (text: string): boolean => short.indexOf(text) === short.lastIndexOf(text) && !names.includes(text);
  return names.map((name) => ({ name, texts: [name, ...shortCampaigns(name).filter(isOwn)] }));
}

/** “金融春雨”行动 is “金融春雨” too, and 百行进万企专项行动 is 百行进万企. */
function shortCampaigns(name: string): readonly string[] {
  const quoted = /“[^”]{2,}”/.exec(name)?.[0];
  const bare = name.replace(/[“”]/g, '').replace(campaignKind, '');
  const plain = bare.length > 2 ? [bare] : [];
  return [...new Set([...(quoted === undefined ? [] : [quoted]), ...plain])].filter((text) => text !== name);
}

const campaignKind = /(?:(?:企业)?大?走访|专项|行动|活动)+$/;

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
      for (const name of [row.role.canonical, row.name]) for (const text of waysOfWriting(name)) texts.add(text);
      found.set(row.role.canonical, texts);
    }
  }
  const members = [...found].map(([name, texts]): Institution => {
    const others = [...found].filter(([other]) => other !== name).map(([, all]) => all);
    // A short name that two banks share tells neither.
    const own = [...texts].filter((text) => text === name || !others.some((all) => all.has(text)));
    return { name, kind: 'bank', texts: own.filter(isTelling) };
  });
  const groups = categories(tables);
  return [...members.map((member) => withGeneric(member, [...members, ...groups])), ...groups];
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

const localEndings = [
  ['农村商业银行', '农商银行', '农商行'],
  ['农村合作银行', '农合行'],
  ['农村信用合作联社', '农村信用联社', '农信联社', '农信社', '信用联社', '联社'],
] as const;

/** 江岭农村商业银行 is 江岭农商行 too, with or without its legal form. */
function waysOfWriting(name: string): readonly string[] {
  const plain = name.replace(/(?:股份)?(?:有限)?(?:责任)?公司$/, '');
  const same = localEndings.find((endings) => endings.some((ending) => plain.endsWith(ending)));
  const ending = same?.find((one) => plain.endsWith(one)) ?? '';
  const stem = plain.slice(0, plain.length - ending.length);
  return [name, plain, ...(same ?? []).map((one) => stem + one)];
}

/** 农商行 is the workbook's only one. */
function withGeneric(member: Institution, all: readonly Institution[]): Institution {
  const isRural = ({ texts }: Institution): boolean => texts.some((text) => ruralBank.test(text));
  if (!isRural(member) || all.filter(isRural).length !== 1) return member;
  return { ...member, texts: [...new Set([...member.texts, ...genericRural])] };
}

const ruralBank = /农(?:村)?商(?:业银)?行|农商银行/;

// 中信, 工商 also begin other words: a short name counts only where it says 行 or 社.
function isTelling(name: string): boolean {
  return /[行社库司]$/.test(name);
}
