// A template as data: paragraphs with slots, and what became of each number of the text it was made from.
import type { Bilingual } from '../measure/bilingual';
import type { Fact, ParagraphLevel } from '../model/report';
import type { CellRef } from '../workbook/cell';

export interface TemplateLine {
  readonly level: ParagraphLevel;
  /** Text with {{slots}} and {% tags %}. */
  readonly text: string;
  /** What the office should know of the line, in the column 说明. */
  readonly note?: string;
}

export interface Template {
  readonly lines: readonly TemplateLine[];
}

/** A template as it stands on its sheet, each line with its cell. */
export interface SheetTemplate extends Template {
  readonly lines: readonly SheetLine[];
}

export interface SheetLine extends TemplateLine {
  readonly at: CellRef;
  /** What the column 样式 says where it is no kind of paragraph; the line is then body text. */
  readonly unknownStyle?: string;
}

export interface MadeTemplate {
  readonly template: Template;
  readonly slots: readonly MadeSlot[];
  readonly left: readonly LeftNumber[];
}

/** A piece of the text that became a slot; offsets are UTF-16 in the text given. */
export interface MadeSlot extends Pick<Fact, 'indicator' | 'measure' | 'of' | 'cells'> {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What stands in its place, e.g. {{各项存款.余额 | 亿元}}. */
  readonly slot: string;
}

/** A number, or words such as 居前列, that stayed as they are, and why, so that the office can decide. */
export interface LeftNumber {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: Bilingual;
  /** Slots that print the same, where several might be meant. */
  readonly candidates: readonly string[];
}
