// What the columns and rows of a table of figures have to say.
import type { Observation } from '../model/finding';
import type { RecognisedRow } from '../model/table';
import { cellRef } from '../workbook/address';
import { headerOf, nameColumn, type Parts } from './balance-parts';
import type { Block } from './block';
import { elementAt } from './element';
import * as notices from './notices';
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
  roles: readonly RecognisedRow[],
  uncertain: ReadonlySet<number>,
): readonly Observation[] {
  const { block } = parts.input;
  const names = nameColumn(parts.drafts, block.left);
  return roles.flatMap((row, index) => {
    const at = cellRef(block.grid.sheet.name, row.row, names);
    const isFilled = elementAt(parts.values.values, index).some((value) => value !== undefined);
    if (row.name === '' && row.role.is === 'ignored' && isFilled) return [notices.unnamedRow(at)];
    return uncertain.has(row.row) && row.role.is === 'zone' ? [notices.unclassifiedRow(at, row.name)] : [];
  });
}
