// The one maker of findings: gives each observation the id under which it is known next time.
import type { Explanation, Finding, Observation } from '../model/finding';
import type { ReportingMonth } from '../measure/period';
import type { RecognisedColumn, RecognisedTable } from '../model/table';
import { nameOf } from '../model/balances';
import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/cell';

export interface Known {
  readonly tables: readonly RecognisedTable[];
  readonly explanations: Readonly<Record<string, Explanation>>;
  readonly month?: ReportingMonth;
}

/**
 * In the order given. The id is a hash of check, sheet, row name and column meaning, so that it
 * survives inserted rows; the address counts only where nothing is recognised at the cell. A second
 * one in the same place (two rows of one name) is numbered.
 */
export function makeFindings(observations: readonly Observation[], known: Known): readonly Finding[] {
  const places = placesOf(known.tables);
  const seen = new Map<string, number>();
  return observations.map((observation) => {
    const key = [observation.check, ...placeOf(observation, places)].join('\n');
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const id = idOf(count === 1 ? key : `${key}\n${String(count)}`);
    const explanation = validExplanation(known, id);
    return { ...observation, id, ...(explanation === undefined ? {} : { explanation }) };
  });
}

/** f- and 13 letters and digits, never taken for a number by a sheet. */
export function idOf(text: string): string {
  const part = (seed: number): string => fnv1a(text, seed).toString(36).padStart(7, '0');
  return `f-${(part(0x811c9dc5) + part(0x01000193)).slice(1)}`;
}

function fnv1a(text: string, seed: number): number {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

interface Place {
  readonly table: RecognisedTable;
  readonly rowNames: ReadonlyMap<number, string>;
}

function placesOf(tables: readonly RecognisedTable[]): ReadonlyMap<string, readonly Place[]> {
  const bySheet = new Map<string, Place[]>();
  for (const table of tables) {
    const place = { table, rowNames: new Map(table.rows.map((row) => [row.row, nameOf(row)])) };
    bySheet.set(table.sheet, [...(bySheet.get(table.sheet) ?? []), place]);
  }
  return bySheet;
}

function placeOf(observation: Observation, places: ReadonlyMap<string, readonly Place[]>): readonly string[] {
  const { at, subject } = observation;
  const where = parseAddress(at.cell);
  const table = where === undefined ? undefined : (places.get(at.sheet) ?? []).find((place) => isInside(place, where));
  if (where === undefined || table === undefined) return [at.sheet, subject === '' ? addressOf(at) : subject];
  const row = where.row <= table.table.headerRows.to ? '' : (table.rowNames.get(where.row) ?? '');
  const column = meaningOf(table.table.columns.find((each) => each.column === where.column));
  const name = [row, subject].filter((text) => text !== '').join('\n');
  return [at.sheet, name === '' && column === '' ? addressOf(at) : name, column];
}

function addressOf(at: CellRef): string {
  return at.cell;
}

function isInside({ table }: Place, { row, column }: { readonly row: number; readonly column: number }): boolean {
  const { top, left, bottom, right } = table.area;
  return row >= top && row <= bottom && column >= left && column <= right;
}

function meaningOf(column: RecognisedColumn | undefined): string {
  if (column === undefined) return '';
  const { role } = column;
  if (role.is === 'measure') return `${role.indicator}.${role.measure}.${role.coverage}`;
  if (role.is === 'ledger') return role.key;
  return role.is === 'unknown' ? column.headers.join('/') : role.is;
}

/** An explanation whose time has passed is not one any more. */
function validExplanation({ explanations, month }: Known, id: string): Explanation | undefined {
  const given = Object.hasOwn(explanations, id) ? explanations[id] : undefined;
  const until = /^\d{4}-\d{2}/.exec(given?.until ?? '')?.[0];
  return until !== undefined && month !== undefined && until < month ? undefined : given;
}
