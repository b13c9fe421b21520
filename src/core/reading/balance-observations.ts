// What the columns and rows of a table of figures have to say.
import type { Observation } from '../model/finding';
import { cellRef } from '../workbook/address';
import { headerOf, nameColumn, type Parts } from './balance-parts';
import type { Block } from './block';
import { elementAt } from './element';
import * as notices from './notices';
import { unclearList } from './part-notices';
import type { ClassifiedRows } from './row-roles';
import { rawAt } from './sheet-grid';

export function columnObservations(parts: Parts): readonly Observation[] {
  const { block } = parts.input;
  const at = (column: number): ReturnType<typeof cellRef> => cellRef(block.grid.sheet.name, block.headerTo, column);
  const unknown = parts.drafts.flatMap((draft) =>
    draft.role.is === 'unknown' && hasNumbers(block, draft.column)
      ? [notices.unknownColumn(at(draft.column), draft.meaning.printed.join(''), draft.role.why)]
      : [],
  );
  const assumed = parts.settled.flatMap((column) => {
    const header = headerOf(parts, column.column);
    return column.assumed === undefined ? [] : [notices.assumedColumn(at(column.column), header, column.assumed)];
  });
  return [...unknown, ...assumed];
}

function hasNumbers(block: Block, column: number): boolean {
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    if (typeof rawAt(block.grid, row, column) === 'number') return true;
  }
  return false;
}

export function rowObservations(
  parts: Parts,
  { rows: roles, uncertain, unclear }: ClassifiedRows,
): readonly Observation[] {
  const { block } = parts.input;
  const names = nameColumn(parts.drafts, block.left);
  const open = unclear.map(({ parent, first, standing }) => {
    const cells = [first, parent].map((index) => cellRef(block.grid.sheet.name, elementAt(roles, index).row, names));
    const [above, name] = [parent, first].map((index) => elementAt(parts.rows, index).plain);
    return unclearList(elementAt(cells, 0), { parent: String(above), first: String(name), standing }, cells);
  });
  const odd = roles.flatMap((row, index) => {
    const isNameless = row.name === '' && row.role.is === 'ignored';
    if (!isNameless && !uncertain.has(row.row)) return [];
    const at = cellRef(block.grid.sheet.name, row.row, names);
    if (!isNameless) return row.role.is === 'zone' ? [notices.unclassifiedRow(at, row.name)] : [];
    const isFilled = elementAt(parts.values.values, index).some((value) => value !== undefined);
    return isFilled ? [notices.unnamedRow(at)] : [];
  });
  return [...open, ...odd];
}
