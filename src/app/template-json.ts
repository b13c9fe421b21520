// A template just made as the JSON that the command line prints: its text, its slots, and what stayed text and why.
import type { Language } from '../core/measure/bilingual';
import type { MadeSlot, MadeTemplate } from '../core/template/template';
import type { ParagraphLevel } from '../core/model/report';
import type { CellRef } from '../core/workbook/cell';

export interface TemplateJson {
  readonly template: string;
  readonly lines: readonly { readonly level: ParagraphLevel; readonly text: string }[];
  /** Offsets are UTF-16 in the text given. */
  readonly slots: readonly TemplateSlotJson[];
  readonly left: readonly LeftJson[];
}

export interface TemplateSlotJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly slot: string;
  readonly indicator: string | null;
  readonly measure: string | null;
  readonly of: string | null;
  readonly cells: readonly CellRef[];
}

export interface LeftJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
  /** Slots that print the same, where several might be meant. */
  readonly candidates: readonly string[];
}

/** The template as plain text, a paragraph a line. */
export function templateText({ template }: MadeTemplate): string {
  return template.lines.map(({ text }) => text).join('\n');
}

export function templateJson(made: MadeTemplate, language: Language): TemplateJson {
  return {
    template: templateText(made),
    lines: made.template.lines.map(({ level, text }) => ({ level, text })),
    slots: made.slots.map(slotJson),
    left: made.left.map(({ start, end, text, why, candidates }) => ({
      start,
      end,
      text,
      why: why[language],
      candidates,
    })),
  };
}

function slotJson({ start, end, text, slot, indicator, measure, of, cells }: MadeSlot): TemplateSlotJson {
  return { start, end, text, slot, indicator: indicator ?? null, measure: measure ?? null, of: of ?? null, cells };
}
