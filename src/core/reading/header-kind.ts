// Which kind of table a header announces.
import type { LedgerKey } from '../model/ledger';
import { ledgerKeys } from '../model/ledger';
import type { TableKind } from '../model/table';
import { officeColumns, officeTables } from '../sheets/header-words';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';
import type { HeaderMeaning } from './header-meaning';
import { headerPart, isMeasureHeader } from './header-part';
import type { Vocabulary } from './vocabulary';

export type OfficeKind = keyof typeof officeTables;

export interface HeaderKind {
  /** 'measures': a bank or county sheet, decided by its rows later. */
  readonly kind: 'measures' | LedgerKey | OfficeKind;
  /** A list of words whose rows may look like headers. */
  readonly isList: boolean;
}

const officeKinds = Object.keys(officeTables) as readonly OfficeKind[];

const knownWords: ReadonlySet<string> = new Set([
  ...ledgerKeys.flatMap((key) => ledgers[key].columns.flatMap((column) => [column.label, ...column.aliases])),
  ...officeKinds.flatMap((kind) => officeTables[kind].flat()),
]);

const officeWords: ReadonlySet<string> = new Set([
  ...officeKinds.flatMap((kind) => officeTables[kind].flat()),
  ...Object.values(officeColumns).flat(),
]);

/** Whether a text would be at home in any header that is known. */
export function isHeaderLike(text: string, vocabulary: Vocabulary): boolean {
  if (knownHeaderWord(vocabulary.headers.get(text) ?? text)) return true;
  const part = headerPart(text, vocabulary);
  return part.names !== undefined || isMeasureHeader(part);
}

/** Whether a text stands as it is in the header of a ledger or of one of the office's own tables. */
function knownHeaderWord(text: string): boolean {
  return knownWords.has(text) || knownWords.has(withoutUnit(text));
}

function withoutUnit(text: string): string {
  return text.replace(/\((?:亿元|百万元|万元|千元|元|家|个|户|场|%)\)$/, '');
}

/** The ledger column a header names; its lowest part decides, then all its parts together. */
export function ledgerColumn(ledger: LedgerKey, meaning: HeaderMeaning): LedgerColumn | undefined {
  const leaf = withoutUnit(meaning.parts.at(-1) ?? '');
  const joined = withoutUnit(meaning.parts.join(''));
  const { columns } = ledgers[ledger];
  return (
    columns.find((column) => column.label === joined || column.aliases.includes(joined)) ??
    columns.find((column) => column.label === leaf || column.aliases.includes(leaf))
  );
}

export function headerKind(meanings: readonly HeaderMeaning[], rows: number): HeaderKind | undefined {
  const measures = meanings.filter((meaning) => meaning.indicator !== undefined).length;
  const ledger = ledgerOf(meanings);
  if (ledger !== undefined && ledger.matched >= measures)
    return { kind: ledger.key, isList: ledger.key === 'textMaterial' || ledger.key === 'targets' };
  const office = rows > 1 || hasFigureColumns(meanings) ? undefined : officeKindOf(meanings);
  if (office !== undefined && measures === 0) return { kind: office, isList: true };
  return isMeasureTable(meanings) ? { kind: 'measures', isList: false } : undefined;
}

function ledgerOf(
  meanings: readonly HeaderMeaning[],
): { readonly key: LedgerKey; readonly matched: number } | undefined {
  let best: { readonly key: LedgerKey; readonly matched: number } | undefined;
  for (const key of ledgerKeys) {
    const found = new Set(meanings.map((meaning) => ledgerColumn(key, meaning)?.key));
    found.delete(undefined);
    const { columns, identifiedBy } = ledgers[key];
    const hasRequired = columns.every((column) => !column.required || found.has(column.key));
    if (!hasRequired || !identifiedBy.some((column) => found.has(column))) continue;
    if (best === undefined || found.size > best.matched) best = { key, matched: found.size };
  }
  return best !== undefined && best.matched >= 2 ? best : undefined;
}

function officeKindOf(meanings: readonly HeaderMeaning[]): OfficeKind | undefined {
  const texts = meanings.map((meaning) => meaning.parts.at(-1) ?? '');
  return officeKinds.find((kind) =>
    officeTables[kind].every((words) => texts.some((text) => (words as readonly string[]).includes(text))),
  );
}

// 指标, 单位, 余额, 位次 is a table of results, not one that defines indicators.
function hasFigureColumns(meanings: readonly HeaderMeaning[]): boolean {
  return meanings.some(({ parts, words }) => words.size > 0 && parts.slice(-1).every((part) => !officeWords.has(part)));
}

// At least one column that measures something, and one that can name the rows.
function isMeasureTable(meanings: readonly HeaderMeaning[]): boolean {
  const isNamed = meanings.some((meaning) => meaning.names !== undefined && meaning.names !== 'number');
  const measuring = meanings.filter(
    (meaning) =>
      meaning.names === undefined &&
      (meaning.indicator !== undefined || meaning.words.size > 0 || meaning.period !== undefined),
  ).length;
  return isNamed ? measuring > 0 : measuring > 1 && meanings.some((meaning) => meaning.indicator !== undefined);
}

export function isLedgerKind(kind: TableKind | 'measures'): kind is LedgerKey {
  return Object.hasOwn(ledgers, kind);
}
