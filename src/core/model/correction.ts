// What the office decided by hand of how its sheets are read; kept in the settings sheet, obeyed before anything is recognised.
import type { ReportingMonth } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { LedgerKey } from './ledger-key';
import type { RecognisedColumn, RecognisedTable } from './table';

/** What a table can be said to be. */
export type CorrectableKind = 'banks' | 'counties' | LedgerKey;

/** Names stand for cells, so that inserted rows and columns do no harm. */
export interface TableCorrection {
  readonly sheet: string;
  /** As tableNameOf names it; '' for every table of the sheet. */
  readonly table: string;
  readonly kind?: CorrectableKind;
  readonly unit?: AmountUnit;
  readonly month?: ReportingMonth;
  /** False where the table is left unread. */
  readonly isRead?: boolean;
}

export interface ColumnCorrection {
  readonly sheet: string;
  /** As tableNameOf names it; '' for every table of the sheet. */
  readonly table: string;
  /** As headerNameOf names it. */
  readonly header: string;
  /** The header that should stand there: 各项存款余额, 放款日期, 机构名称 …; 不读取 leaves the column unread. */
  readonly as: string;
}

export interface Corrections {
  readonly tables: readonly TableCorrection[];
  readonly columns: readonly ColumnCorrection[];
}

/** The name by which a correction finds a table again: its title, else its headers where the sheet has another of that title. */
export function tableNameOf(table: RecognisedTable, tables: readonly RecognisedTable[]): string {
  const title = table.title?.value ?? '';
  const isOnly = tables.every(
    (other) => other.sheet !== table.sheet || other === table || other.title?.value !== title,
  );
  if (title !== '' && isOnly) return title;
  return table.columns
    .flatMap(({ headers }) => headers.slice(-1))
    .slice(0, 6)
    .join('、');
}

/** The name by which a correction finds a column again: its headers from the top, numbered where several are alike. */
export function headerNameOf(table: Pick<RecognisedTable, 'columns'>, column: RecognisedColumn): string {
  const name = column.headers.join('/');
  const alike = table.columns.filter(({ headers }) => headers.join('/') === name);
  return alike.length < 2 ? name : `${name}（第${String(alike.indexOf(column) + 1)}个）`;
}
