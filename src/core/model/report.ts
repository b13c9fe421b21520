// The work report: paragraphs of text in which every number is a fact with its cells.
import type { Bilingual } from '../measure/bilingual';
import type { CellRef } from '../workbook/cell';
import type { IndicatorKey, Measure } from './indicator';
import type { LedgerIndicator, LedgerMeasure } from './ledger-indicator';

export interface Report {
  readonly title: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Paragraph {
  /** Stable from month to month and run to run, e.g. 'credit/deposits'; unique in the report. */
  readonly id: string;
  readonly level: ParagraphLevel;
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly gaps: readonly Gap[];
  /** The sentences and headings it is made of. */
  readonly sentences?: readonly SentenceSpan[];
  /** What the user has made of it on the report's sheet. */
  readonly edit?: ParagraphEdit;
}

/** A sentence or heading in a paragraph's text. */
export interface SentenceSpan {
  readonly start: number;
  readonly end: number;
  /** An id of sheets/sentence-kinds, or 'material' for the office's own text. */
  readonly kind: string;
  /** The cell that words it: of the text material, or of the office's own wording. */
  readonly at?: CellRef;
}

/** The user's text in place of ours, or (isAdded) beside it as a paragraph of their own. */
export interface ParagraphEdit {
  readonly text: string;
  readonly facts: readonly Fact[];
  /** False where the new numbers could not be put in: it may still say old ones. */
  readonly isCurrent: boolean;
  readonly isAdded: boolean;
}

/** heading1 is 一、, heading2 is （一）; recipient is the line of address (称呼); signature and date stand right. */
export type ParagraphLevel = 'title' | 'recipient' | 'heading1' | 'heading2' | 'body' | 'signature' | 'date';

/** A number, date or name as printed in a text, and where it comes from. Offsets are UTF-16 in the paragraph's text. */
export interface Fact {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  /** Absent for a name, a date or a number taken as it stands from a ledger cell. */
  readonly indicator?: IndicatorKey | LedgerIndicator;
  readonly measure?: Measure | LedgerMeasure;
  readonly of?: string;
  /** The unrounded value as decimal text, in the unit printed; absent for names and dates. */
  readonly value?: string;
  readonly cells: readonly CellRef[];
  /** What a careful reader should know: rounding makes the printed parts not add up, place is narrow … */
  readonly note?: Bilingual;
}

/** A visible hole in the text: what is needed to fill it. */
export interface Gap {
  readonly start: number;
  readonly end: number;
  readonly why: Bilingual;
  /** No hole, but a number or word of the template's own month, to be checked each month. */
  readonly isKept?: true;
}

/** The whole text, a paragraph a line. */
export function reportText(report: Report): string {
  return report.paragraphs.map((paragraph) => paragraph.text).join('\n');
}
