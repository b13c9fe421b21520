// A table of figures as it is listed for people: every column and row with what it was taken for.
import { words } from '../measure/bilingual';
import type { BalanceColumn } from '../model/balances';
import type { ColumnRole, RecognisedColumn, RecognisedRow, RecognisedTable } from '../model/table';
import { address } from '../workbook/address';
import type { Parts } from './balance-parts';
import type { Block } from './block';
import type { ColumnDraft } from './column-draft';

export function recognised(
  parts: Parts,
  roles: readonly RecognisedRow[],
  columns: readonly BalanceColumn[],
): RecognisedTable {
  const { block, context, period, unit } = parts.input;
  const sheet = block.grid.sheet.name;
  const lastRow = roles.filter((row) => row.role.is !== 'ignored').at(-1)?.row ?? block.headerTo;
  return {
    id: `${sheet}!${address(block.headerFrom, block.left)}`,
    sheet,
    kind: parts.kind,
    why: parts.why,
    area: { top: block.headerFrom, left: block.left, bottom: lastRow, right: block.right },
    headerRows: { from: block.headerFrom, to: block.headerTo },
    ...(context.title === undefined ? {} : { title: context.title }),
    ...(period === undefined ? {} : { period }),
    ...(unit === undefined ? {} : { unit }),
    columns: parts.drafts.map((draft) => recognisedColumn(parts, draft, columns)),
    rows: [...roles, ...repeatedHeaders(block)].sort((one, other) => one.row - other.row),
  };
}

/** Why a column is left unread. */
export const unreadWhy = words('“金报设置”的列认定写明不读取', 'the settings sheet leaves it unread');

function repeatedHeaders(block: Block): readonly RecognisedRow[] {
  return [...block.repeats].map((row) => ({
    row,
    name: '',
    role: { is: 'ignored' },
    why: words('换页重复的表头', 'the header again on a new page'),
  }));
}

function recognisedColumn(parts: Parts, draft: ColumnDraft, columns: readonly BalanceColumn[]): RecognisedColumn {
  const base = { column: draft.column, headers: draft.meaning.printed };
  const { role } = draft;
  if (role.is === 'unknown') return { ...base, role: { is: 'unknown' }, why: role.why };
  if (role.is === 'remark') return { ...base, role: { is: 'unknown' }, why: words('文字说明列', 'a column of text') };
  if (role.is === 'unread') return { ...base, role: { is: 'unknown' }, why: unreadWhy };
  if (role.is !== 'measure') return { ...base, role: { is: role.is } };
  const measure = columns.find((column) => column.column === draft.column);
  if (measure === undefined)
    return { ...base, role: { is: 'unknown' }, why: words('没有写明金额单位', 'no unit is stated') };
  const { column: _, header: __, ...rest } = measure;
  const assumed = parts.settled.find((column) => column.column === draft.column)?.assumed;
  return { ...base, role: rest satisfies ColumnRole, ...(assumed === undefined ? {} : { why: assumed.why }) };
}
