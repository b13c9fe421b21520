// What a table of figures is put together from.
import type { Bilingual } from '../measure/bilingual';
import type { ReportingMonth } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { Indicator, IndicatorKey } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { Located, Period } from '../model/table';
import type { Block } from './block';
import type { ColumnDraft } from './column-draft';
import type { MeasureValues } from './column-values';
import { elementAt } from './element';
import type { SettledColumn } from './settle-columns';
import type { TableContext } from './table-context';
import type { TableRow } from './table-rows';
import type { Vocabulary } from './vocabulary';

export interface BalanceInput {
  readonly block: Block;
  readonly context: TableContext;
  /** Of the table, else of the report. */
  readonly month?: ReportingMonth;
  readonly period?: Located<Period>;
  readonly unit?: Located<AmountUnit>;
  readonly titleIndicator?: IndicatorKey;
  readonly indicatorOf: (key: IndicatorKey) => Indicator | undefined;
  readonly vocabulary: Vocabulary;
  readonly settings: Settings;
  /** County names with their endings that the workbook knows. */
  readonly countyNames: ReadonlySet<string>;
  /** Names under which a row is the whole table. */
  readonly wholes: ReadonlySet<string>;
}

/** The table taken apart: columns settled, rows read, its kind known. */
export interface Parts {
  readonly input: BalanceInput;
  readonly drafts: readonly ColumnDraft[];
  readonly rows: readonly TableRow[];
  readonly settled: readonly SettledColumn[];
  readonly values: MeasureValues;
  readonly kind: 'banks' | 'counties' | 'unknown';
  readonly why: Bilingual;
}

/** The printed header over a column. */
export function headerOf(parts: Parts, column: number): string {
  return elementAt(parts.drafts, column - parts.input.block.left).meaning.printed.join('');
}

/** The column that names the rows; the first where none does, which is then no table of ours. */
export function nameColumn(drafts: readonly ColumnDraft[], left: number): number {
  return (
    left +
    Math.max(
      drafts.findIndex((draft) => draft.role.is === 'name'),
      0,
    )
  );
}
