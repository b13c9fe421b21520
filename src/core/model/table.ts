// What was recognised as what on a sheet: tables, their columns and rows, and what was left out and why.
import type { Bilingual } from '../measure/bilingual';
import type { CalendarDate, ReportingMonth } from '../measure/period';
import type { AmountUnit } from '../measure/unit';
import type { Area, CellRef } from '../workbook/cell';
import type { IndicatorKey, Measure } from './indicator';
import type { LedgerKey } from './ledger-key';

export type TableKind =
  | 'banks'
  | 'counties'
  | LedgerKey
  | 'settings'
  | 'aliases'
  | 'indicators'
  | 'rules'
  | 'explanations'
  | 'textChoices'
  | 'sentences'
  | 'tableCorrections'
  | 'columnCorrections'
  | 'unknown';

/** A block of cells under one header, wherever it stands. */
export interface RecognisedTable {
  /** Sheet and first header cell, e.g. 县区!A4; unique in the workbook. */
  readonly id: string;
  readonly sheet: string;
  readonly kind: TableKind;
  /** Why it was taken for that kind, or why for none. */
  readonly why: Bilingual;
  /** Header's first row to the last data row. */
  readonly area: Area;
  readonly headerRows: { readonly from: number; readonly to: number };
  readonly title?: Located<string>;
  readonly period?: Located<Period>;
  /** Unit stated for the whole table or sheet; a column may state its own. */
  readonly unit?: Located<AmountUnit>;
  readonly columns: readonly RecognisedColumn[];
  readonly rows: readonly RecognisedRow[];
}

/** Something read from a cell, with that cell. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellRef;
}

/** The time a table speaks of: a month, and its exact cut-off day where one is printed. */
export interface Period {
  readonly month: ReportingMonth;
  readonly cutOff?: CalendarDate;
}

export interface RecognisedColumn {
  /** Zero-based column of the sheet. */
  readonly column: number;
  /** Header texts from the top, merged heads repeated, e.g. ['各项存款', '余额']. */
  readonly headers: readonly string[];
  readonly role: ColumnRole;
  /** Why a column was ignored or how it was understood where that is not plain. */
  readonly why?: Bilingual;
}

export type ColumnRole =
  | { readonly is: 'name' }
  | { readonly is: 'category' }
  | { readonly is: 'number' }
  | MeasureColumn
  | { readonly is: 'ledger'; readonly key: string; readonly unit?: AmountUnit }
  | { readonly is: 'unknown' };

/** A column of balances, growth, ratios or ranks. */
export interface MeasureColumn {
  readonly is: 'measure';
  readonly indicator: IndicatorKey;
  readonly measure: Measure;
  /** 口径 as printed in header or title (本外币, 人民币, 不含票据融资 …); '' where none is stated. */
  readonly coverage: string;
  /** For amounts: the unit of the cells. Percent columns are stored as percent (8.37), points as points. */
  readonly unit: AmountUnit | '%' | '个百分点' | '位';
  /** How percent cells are stored: 0.0837 with a % format or as a fraction ('fraction'), or 8.37 ('percent'). */
  readonly storedAs: 'number' | 'percent' | 'fraction';
  /** Most decimals that any cell of the column has, in `unit`. */
  readonly decimals: number;
  /** Its own date when the header names another than the table's. */
  readonly period?: Period;
  /** For ranks: the order its header states, e.g. (由低到高). */
  readonly rankOrder?: 'descending' | 'ascending';
}

export interface RecognisedRow {
  /** Zero-based row of the sheet. */
  readonly row: number;
  /** As printed, blanks inside removed: 合  计 is 合计. */
  readonly name: string;
  readonly role: RowRole;
  readonly why?: Bilingual;
}

export type RowRole =
  /** A bank or a county. `canonical` joins its names across sheets and months; `category` is the subtotal row above or the category cell. */
  | { readonly is: 'member'; readonly canonical: string; readonly category?: string }
  /** A functional zone or 市本级: in the city total, not ranked unless chosen. */
  | { readonly is: 'zone'; readonly canonical: string }
  /** Sum of the members of a category. */
  | { readonly is: 'subtotal'; readonly category: string }
  /** Sum of the whole table. */
  | { readonly is: 'total' }
  /** 其中：… rows, part of the row above. */
  | { readonly is: 'part'; readonly of: string }
  /** A row of a ledger or settings sheet. */
  | { readonly is: 'entry' }
  | { readonly is: 'ignored' };
