// The tables found on the sheets as the office's corrections by hand have them.
import { words } from '../measure/bilingual';
import { compact } from '../measure/half-width';
import type { ColumnCorrection, TableCorrection } from '../model/correction';
import type { Observation } from '../model/finding';
import type { Located, RecognisedTable } from '../model/table';
import { kindWords, unreadWord } from '../sheets/correction-words';
import { ledgers } from '../sheets/ledgers';
import { address } from '../workbook/address';
import type { Block } from './block';
import { headerName, lasting, meantBy } from './correction-names';
import { unfitKind, unmatchedCorrection } from './correction-notices';
import { headerKind, isLedgerKind, ledgerColumn } from './header-kind';
import { type HeaderMeaning, headerMeaning, unreadMeaning } from './header-meaning';
import type { ReadCorrections } from './read-corrections';
import { tableContext } from './table-context';
import type { Vocabulary } from './vocabulary';

export interface CorrectedBlocks {
  readonly blocks: readonly Block[];
  /** Left unread as the settings sheet says. */
  readonly unread: readonly Block[];
  readonly observations: readonly Observation[];
}

interface Work {
  readonly blocks: Block[];
  readonly observations: Observation[];
  readonly sheets: readonly string[];
  readonly vocabulary: Vocabulary;
}

export function correctedBlocks(
  found: readonly Block[],
  corrections: ReadCorrections,
  known: { readonly sheets: readonly string[]; readonly vocabulary: Vocabulary },
): CorrectedBlocks {
  const work: Work = { blocks: [...found], observations: [], ...known };
  for (const column of corrections.columns) correctColumn(work, column);
  for (const table of corrections.tables) correctTable(work, table);
  return {
    blocks: work.blocks.filter(({ decided }) => decided?.isRead !== false),
    unread: work.blocks.filter(({ decided }) => decided?.isRead === false),
    observations: work.observations,
  };
}

function correctColumn(work: Work, { value, at }: Located<ColumnCorrection>): void {
  const places = placesOf(work, { value, at });
  if (places === undefined) return;
  let isFound = false;
  for (const place of places) {
    const block = work.blocks[place] as Block;
    const columns = new Set(columnsMeant(block, value.header));
    if (columns.size === 0) continue;
    isFound = true;
    const meanings = block.meanings.map((meaning, index) =>
      columns.has(index) ? asCorrected(meaning, value.as, work.vocabulary) : meaning,
    );
    const kind = headerKind(meanings, block.headerTo - block.headerFrom + 1) ?? block.kind;
    work.blocks[place] = { ...block, meanings, kind };
  }
  if (!isFound) work.observations.push(unmatchedCorrection(at, `${value.sheet} ${value.header}`));
}

function asCorrected(meaning: HeaderMeaning, as: string, vocabulary: Vocabulary): HeaderMeaning {
  const { printed } = meaning;
  return as === unreadWord ? unreadMeaning(printed) : { ...headerMeaning([as], vocabulary), printed };
}

/** Indexes of the columns under a header, by all its parts or by the lowest. */
function columnsMeant(block: Block, header: string): readonly number[] {
  const { name, nth } = headerName(header);
  const byPath = block.meanings.map(({ printed }) => printed.map(compact).join('/'));
  const byLeaf = block.meanings.map(({ printed }) => printed.slice(-1).map(compact).join(''));
  const meant = (names: readonly string[]): readonly number[] => {
    const alike = new Set(meantBy(name, names));
    return names.flatMap((other, index) => (alike.has(other) ? [index] : []));
  };
  const paths = meant(byPath);
  const all = paths.length > 0 ? paths : meant(byLeaf);
  return nth === undefined ? all : all.slice(nth - 1, nth);
}

function correctTable(work: Work, correction: Located<TableCorrection>): void {
  const places = placesOf(work, correction);
  if (places === undefined) return;
  const { value, at } = correction;
  for (const place of places) {
    const block = work.blocks[place] as Block;
    const decided = { ...block.decided, ...value, at };
    const { kind } = value;
    const missing = kind === undefined ? undefined : missingColumn(block, kind);
    if (kind !== undefined && missing !== undefined) {
      work.observations.push(unfitKind(at, kindWords[kind], missing));
      continue;
    }
    work.blocks[place] = { ...block, decided, kind: kind === undefined ? block.kind : blockKind(kind) };
  }
}

function blockKind(kind: NonNullable<TableCorrection['kind']>): Block['kind'] {
  return isLedgerKind(kind)
    ? { kind, isList: kind === 'textMaterial' || kind === 'targets' }
    : { kind: 'measures', isList: false };
}

/** The first column without which a table is none of the kind. */
function missingColumn(block: Block, kind: NonNullable<TableCorrection['kind']>): string | undefined {
  if (!isLedgerKind(kind)) return block.meanings.some(({ indicator }) => indicator !== undefined) ? undefined : '余额';
  const keys = new Set(block.meanings.map((meaning) => ledgerColumn(kind, meaning)?.key));
  return ledgers[kind].columns.find(({ key, required }) => required && !keys.has(key))?.label;
}

// The tables of figures and ledgers that are meant; what is not there is said.
function placesOf(
  { blocks, observations, sheets }: Work,
  { value, at }: Located<{ readonly sheet: string; readonly table: string }>,
): readonly number[] | undefined {
  const names = new Set(meantBy(value.sheet, sheets));
  const onSheets = blocks.flatMap((block, index) => {
    const { kind } = block.kind;
    return names.has(block.grid.sheet.name) && (kind === 'measures' || isLedgerKind(kind)) ? [index] : [];
  });
  const places =
    value.table === '' ? onSheets : onSheets.filter((place) => isMeant(blocks[place] as Block, value.table));
  if (places.length > 0) return places;
  observations.push(unmatchedCorrection(at, names.size === 0 ? value.sheet : `${value.sheet} ${value.table}`.trim()));
  return undefined;
}

function isMeant(block: Block, table: string): boolean {
  const name = lasting(table);
  const headers = block.meanings.flatMap(({ printed }) => printed.slice(-1)).join('、');
  return lasting(tableContext(block).title?.value ?? '').includes(name) || lasting(headers).startsWith(name);
}

/** A table left unread, as it is listed. */
export function unreadTable(block: Block): RecognisedTable {
  const sheet = block.grid.sheet.name;
  const { title } = tableContext(block);
  return {
    id: `${sheet}!${address(block.headerFrom, block.left)}`,
    sheet,
    kind: 'unknown',
    why: words('“金报设置”的表格认定写明不读取', 'the settings sheet leaves it unread'),
    area: { top: block.headerFrom, left: block.left, bottom: block.dataTo, right: block.right },
    headerRows: { from: block.headerFrom, to: block.headerTo },
    ...(title === undefined ? {} : { title }),
    columns: block.meanings.map(({ printed }, index) => ({
      column: block.left + index,
      headers: printed,
      role: { is: 'unknown' },
    })),
    rows: [],
  };
}
