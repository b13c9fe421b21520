// A ledger from its block: cells typed by the column's definition.
import { type Bilingual, words } from '../measure/bilingual';
import { halfWidth, tight } from '../measure/half-width';
import { lastDayOf } from '../measure/period';
import { isAmountUnit } from '../measure/unit';
import type { Observation } from '../model/finding';
import type { LedgerRow, LedgerTable } from '../model/ledger';
import type { RecognisedColumn, RecognisedRow, RecognisedTable } from '../model/table';
import { type LedgerColumn, ledgers } from '../sheets/ledgers';
import { noteWords } from '../sheets/row-words';
import { address, cellRef } from '../workbook/address';
import type { Block } from './block';
import { type ExtraNumbers, extraNumbers, extraObservations, extraWhy } from './ledger-extras';
import { type LedgerInput, type PlacedColumn, readCells } from './ledger-cells';
import { ledgerColumn } from './header-kind';
import type { HeaderMeaning } from './header-meaning';
import { headerPart } from './header-part';
import * as notices from './notices';
import { unreadWhy } from './recognised-table';
import { cellText, rawAt } from './sheet-grid';

export function readLedger(input: LedgerInput): {
  readonly ledger: LedgerTable;
  readonly observations: readonly Observation[];
} {
  const columns = placedColumns(input);
  const observations: Observation[] = [];
  const rows: LedgerRow[] = [];
  const recognised: RecognisedRow[] = [];
  const { block } = input;
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    const cells = readCells(input, row, columns);
    const name = rowName(input, row, columns);
    if (Object.keys(cells.cells).length === 0 && name === '') continue;
    const ignored = ignoredWhy(input, row, Object.keys(cells.cells));
    recognised.push(
      ignored === undefined
        ? { row, name, role: { is: 'entry' } }
        : { row, name, role: { is: ignored.role }, why: ignored.why },
    );
    if (ignored !== undefined) continue;
    rows.push({ row, cells: cells.cells });
    observations.push(...cells.observations);
  }
  observations.push(...unitObservations(input, columns, rows));
  const extras = extraNumbers(input.block, columns, rows);
  observations.push(...extraObservations(input.block, extras));
  const cutOff = cutOffOf(input);
  const table = recognisedTable(input, { columns, extras }, recognised);
  return { ledger: { ledger: input.ledger, table, rows, ...(cutOff === undefined ? {} : { cutOff }) }, observations };
}

function unitObservations(
  input: LedgerInput,
  columns: readonly PlacedColumn[],
  rows: readonly LedgerRow[],
): readonly Observation[] {
  const { sheet } = input.block.grid;
  return columns.flatMap(({ column, definition }) => {
    if (definition.type !== 'amount') return [];
    const isBare = rows.some((row) => {
      const value = row.cells[definition.key]?.value;
      return value?.is === 'number' && value.unit === undefined;
    });
    return isBare ? [notices.noUnit(cellRef(sheet.name, input.block.headerTo, column), sheet.name)] : [];
  });
}

// 职务 twice: each belongs to the leader at its left.
function placedColumns(input: LedgerInput): readonly PlacedColumn[] {
  const { block, ledger, context } = input;
  const taken = new Set<string>();
  const placed: PlacedColumn[] = [];
  for (const [index, meaning] of block.meanings.entries()) {
    const found = ledgerColumn(ledger, meaning);
    const left = placed.at(-1)?.definition.key;
    const definition = found?.key === 'countyLeaderPost' && left === 'cityLeader' ? postOfCity() : found;
    if (definition === undefined || taken.has(definition.key)) continue;
    taken.add(definition.key);
    const said = meaning.parts
      .map((part) => headerPart(part, input.vocabulary).unit)
      .find((unit) => unit !== undefined);
    const unit = said !== undefined && isAmountUnit(said) ? said : context.unit?.value;
    placed.push({
      column: block.left + index,
      definition,
      ...(definition.type !== 'amount' || unit === undefined ? {} : { unit }),
    });
  }
  return placed;
}

function postOfCity(): LedgerColumn | undefined {
  return ledgers.listingCandidates.columns.find((column) => column.key === 'cityLeaderPost');
}

function rowName(input: LedgerInput, row: number, columns: readonly PlacedColumn[]): string {
  const required = columns.filter(({ definition }) => definition.required);
  const named = required.map(({ column }) => tight(cellText(rawAt(input.block.grid, row, column))));
  return (named.find((text) => text !== '') ?? firstText(input, row)).slice(0, 60);
}

function ignoredWhy(
  input: LedgerInput,
  row: number,
  keys: readonly string[],
): { readonly role: 'ignored' | 'total'; readonly why: Bilingual } | undefined {
  const { block } = input;
  if (block.repeats.has(row)) return { role: 'ignored', why: words('重复的表头', 'the header again') };
  const first = halfWidth(firstText(input, row));
  if (/^(?:.{1,12})?(?:小计|合计|总计|总和)$/.test(first)) {
    return { role: 'total', why: words('合计行，由台账各行重新汇总', 'a total; ledgers are summed from their rows') };
  }
  if (keys.length <= 1 && noteWords.test(first)) return { role: 'ignored', why: words('说明文字', 'a note') };
  const hasRequired = ledgers[input.ledger].columns.some(({ key, required }) => required && keys.includes(key));
  return hasRequired ? undefined : { role: 'ignored', why: words('没有必填内容', 'its required cells are blank') };
}

function firstText(input: LedgerInput, row: number): string {
  for (let column = input.block.left; column <= input.block.right; column += 1) {
    const value = rawAt(input.block.grid, row, column);
    if (typeof value === 'string' && value.trim() !== '') return tight(value);
  }
  return '';
}

/** The day a ledger is kept up to: 截至2022年9月30日 in its title or around it. */
function cutOffOf({ period }: LedgerInput): LedgerTable['cutOff'] {
  if (period === undefined) return undefined;
  return { value: period.value.cutOff ?? lastDayOf(period.value.month), at: period.at };
}

interface LedgerColumns {
  readonly columns: readonly PlacedColumn[];
  readonly extras: ReadonlyMap<number, ExtraNumbers>;
}

function recognisedTable(
  input: LedgerInput,
  { columns, extras }: LedgerColumns,
  rows: readonly RecognisedRow[],
): RecognisedTable {
  const { block, context, period } = input;
  const sheet = block.grid.sheet.name;
  const label = ledgers[input.ledger].label;
  const bottom = rows.filter((row) => row.role.is === 'entry' || row.role.is === 'total').at(-1)?.row ?? block.headerTo;
  return {
    id: `${sheet}!${address(block.headerFrom, block.left)}`,
    sheet,
    kind: input.ledger,
    why: words(`表头与“${label['zh-CN']}”相符`, `its header is that of the ledger ${label['en-US'].toLowerCase()}`),
    area: { top: block.headerFrom, left: block.left, bottom, right: block.right },
    headerRows: { from: block.headerFrom, to: block.headerTo },
    ...(context.title === undefined ? {} : { title: context.title }),
    ...(period === undefined ? {} : { period }),
    ...(context.unit === undefined ? {} : { unit: context.unit }),
    columns: block.meanings.map((meaning, index) =>
      ledgerColumnOf(block, columns, { index, meaning, extra: extras.get(block.left + index) }),
    ),
    rows,
  };
}

function ledgerColumnOf(
  block: Block,
  columns: readonly PlacedColumn[],
  at: { readonly index: number; readonly meaning: HeaderMeaning; readonly extra: ExtraNumbers | undefined },
): RecognisedColumn {
  const column = block.left + at.index;
  const placed = columns.find((one) => one.column === column);
  const base = { column, headers: at.meaning.printed };
  if (placed === undefined) {
    if (at.meaning.names === 'number') return { ...base, role: { is: 'number' } };
    if (at.meaning.isUnread === true) return { ...base, role: { is: 'unknown' }, why: unreadWhy };
    const why = words('台账定义中没有这一列', 'the ledger defines no such column');
    return { ...base, role: { is: 'unknown' }, why: at.extra === undefined ? why : extraWhy(at.extra) };
  }
  return {
    ...base,
    role: { is: 'ledger', key: placed.definition.key, ...(placed.unit === undefined ? {} : { unit: placed.unit }) },
  };
}
