// What is to be written into a workbook, as data: previewed, tested and undone before a host sees it.
import type { Area, CellRef } from './cell';

/** Everything one request writes: all of it or nothing. Carried out by an adapter, which decides nothing. */
export interface WritePlan {
  /** In the order in which new sheets are to stand, after the user's own. */
  readonly sheets: readonly SheetPlan[];
  /** Workbook-level defined names to set (replacing one of the same name). */
  readonly names: readonly NamePlan[];
}

export interface NamePlan {
  readonly name: string;
  /** Without the leading '='. */
  readonly refersTo: string;
  readonly hidden: boolean;
}

export interface SheetPlan {
  readonly name: string;
  /** 'rewrite' creates the sheet when missing, else clears `clear` and writes; 'edit' touches only the cells named. */
  readonly mode: 'rewrite' | 'edit';
  /** The area of our earlier table on an existing sheet; contents, formats, merges, links in it go. */
  readonly clear?: Area;
  readonly cells: readonly CellPlan[];
  /** Applied only in 'rewrite' mode, below. */
  readonly merges?: readonly Area[];
  /** Zero-based column -> width in characters of the default font; a column named here is shown unless hidden below. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  /** Zero-based row -> height in points. */
  readonly rowHeights?: Readonly<Record<number, number>>;
  readonly hiddenColumns?: readonly number[];
  /** Zero-based; only source sheets that we make ourselves hide rows. */
  readonly hiddenRows?: readonly number[];
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly print?: PrintPlan;
  readonly charts?: readonly ChartPlan[];
  readonly conditionalFormats?: readonly ConditionalFormatPlan[];
  readonly validations?: readonly ValidationPlan[];
  /** Tab colour as RRGGBB. */
  readonly tabColor?: string;
}

export interface CellPlan {
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
  /** Text is written as text whatever it begins with. Absent with no formula: a styled blank. */
  readonly value?: string | number | boolean;
  /** Without the leading '='; `value` is then its cached result. */
  readonly formula?: string;
  readonly style?: CellStyle;
  /** A jump inside the workbook; shown text is `value`. */
  readonly link?: { readonly to: CellRef; readonly tip?: string };
  readonly note?: string;
}

/** Every property optional; absent means the workbook's default (in 'edit' mode: as the cell has it). */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Points. */
  readonly size?: number;
  readonly font?: string;
  /** RRGGBB. */
  readonly color?: string;
  /** RRGGBB. */
  readonly fill?: string;
  readonly border?: 'thin';
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly underline?: boolean;
}

export interface PrintPlan {
  readonly landscape: boolean;
  /** ISO A4 always; fit to one page wide. */
  readonly repeatRows?: { readonly from: number; readonly to: number };
  readonly footer?: string;
  /** Zero-based rows that begin a page. */
  readonly breaksAbove?: readonly number[];
}

export interface ChartPlan {
  /** Marks the chart as ours, so that a second run replaces and never doubles it; unique in the workbook. */
  readonly id: string;
  readonly type: 'bar' | 'column' | 'line' | 'pie';
  readonly title: string;
  readonly series: readonly { readonly name: string; readonly values: Area; readonly categories: Area }[];
  /** Where it stands on its own sheet. */
  readonly place: Area;
  /** Number format of the value labels; labels are shown when given. */
  readonly labelFormat?: string;
  /** Index of the one point drawn in the accent colour (our county), where there is one. */
  readonly accentPoint?: number;
}

export interface ConditionalFormatPlan {
  readonly area: Area;
  /** A formula relative to the area's first cell, without '='. */
  readonly formula: string;
  readonly style: Pick<CellStyle, 'bold' | 'color' | 'fill'>;
}

export interface ValidationPlan {
  readonly area: Area;
  readonly list: readonly string[];
}

export const emptyPlan: WritePlan = { sheets: [], names: [] };
