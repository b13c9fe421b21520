// Under which name a bank or county is joined across sheets and months.
import { compact, halfWidth, tight } from '../measure/half-width';
import type { BalanceTable } from '../model/balances';
import { institutions, localKinds } from '../sheets/institutions';
import type { Vocabulary } from './vocabulary';

const byAlias = new Map<string, string>(
  institutions.flatMap((names) => names.map((name) => [name, names[0]] as const)),
);
const longestFirst = [...byAlias.keys()].sort((one, other) => other.length - one.length);

const localAliases = institutions.filter(([kind]) => localKinds.includes(kind)).flat();

const branch = /(?:(?:[\p{Script=Han}]{1,12})?(?:支行|分行|营业部|分理处|办事处)(?:本级)?)$/u;
const legalForm = /(?:股份)?(?:有限)?(?:责任)?公司/g;

/** A bank's name without its legal form, branch and place, by the dictionary; else as printed. */
function bankName(printed: string, vocabulary: Vocabulary): string {
  const name = compact(printed);
  const own = vocabulary.institutions.get(name);
  if (own !== undefined) return own;
  const bare = name.replace(/\([^)]*\)/g, '').replace(legalForm, '');
  const mapped = vocabulary.institutions.get(bare) ?? knownBank(bare);
  return mapped ?? tight(halfWidth(printed));
}

function knownBank(name: string): string | undefined {
  const exact = byAlias.get(name) ?? byAlias.get(name.replace(/^中国/, ''));
  if (exact !== undefined) return exact;
  for (const alias of longestFirst) {
    const at = name.indexOf(alias);
    if (at < 0 || alias.length < 2) continue;
    if (isPlaceBefore(name.slice(0, at)) && isBranchBehind(name.slice(at + alias.length))) return byAlias.get(alias);
  }
  return undefined;
}

function isPlaceBefore(text: string): boolean {
  return (
    text === '' || /^(?:中国)?$|^(?:中国)?[\p{Script=Han}]{1,10}(?:省|市|县|区|旗)$|^[\p{Script=Han}]{1,4}$/u.test(text)
  );
}

function isBranchBehind(text: string): boolean {
  return text === '' || branch.test(text);
}

function isLocalKind(canonical: string): boolean {
  return localKinds.includes(canonical);
}

// 柳源农商银行 is not 清禾农商银行, but 农商行 and 清禾县农商行 are, where the sheet has no other.
function isOfOnePlace(name: string, other: string): boolean {
  const [place, otherPlace] = [placeOf(name), placeOf(other)];
  return place === '' || otherPlace === '' || place.startsWith(otherPlace) || otherPlace.startsWith(place);
}

/** What stands before the kind of a local bank, without 县, 市 or 区. */
function placeOf(bank: string): string {
  const name = compact(bank);
  const starts = localAliases.map((alias) => name.indexOf(alias)).filter((at) => at >= 0);
  return name.slice(0, Math.min(name.length, ...starts)).replace(/^本?[县市区旗]|[县市区旗]$/g, '');
}

/** Several banks of a sheet under one canonical name are kept apart by their printed names. */
export function joinedNames(printed: readonly string[], vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const owners = new Map<string, Set<string>>();
  const canonical = new Map<string, string>();
  for (const name of printed) {
    if (canonical.has(name)) continue;
    const joined = bankName(name, vocabulary);
    canonical.set(name, joined);
    if (!isLocalKind(joined)) continue;
    const sharing = owners.get(joined);
    if (sharing === undefined) owners.set(joined, new Set([name]));
    else sharing.add(name);
  }
  for (const names of owners.values()) {
    if (names.size > 1) for (const name of names) canonical.set(name, name);
  }
  return canonical;
}

/** 甲 and 甲县 are one county where the workbook has the longer name. */
export function countyName(printed: string, known: ReadonlySet<string>, vocabulary: Vocabulary): string {
  const name = compact(printed).replace(/^\d+[.、]?/, '');
  const own = vocabulary.institutions.get(name);
  if (own !== undefined) return own;
  for (const ending of ['县', '区', '市', '旗']) {
    if (known.has(name + ending)) return name + ending;
  }
  return name;
}

/** Names in ledgers as the bank sheets have them; several in a cell are each looked up. */
export function bankNamer(
  tables: readonly BalanceTable[],
  locals: ReadonlyMap<string, string>,
  vocabulary: Vocabulary,
): (name: string) => string {
  const known = new Set<string>();
  for (const table of tables) {
    if (table.kind !== 'banks') continue;
    for (const row of table.rows) if (row.role.is === 'member') known.add(row.role.canonical).add(row.name);
  }
  const one = (name: string): string => {
    if (known.has(name) || name === '') return name;
    const joined = bankName(name, vocabulary);
    const bank = locals.get(joined) ?? joined;
    return known.has(bank) && (!isLocalKind(joined) || isOfOnePlace(name, bank)) ? bank : name;
  };
  return (names) =>
    known.size === 0
      ? names
      : names
          .split(/([、，,；;\s]+)/)
          .map(one)
          .join('');
}
