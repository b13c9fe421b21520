// A filled draft as the JSON that the command line prints: the text, and a slot for each star.
import type { FilledDraft } from '../core/claims/fill-text';
import type { FilledSlot } from '../core/claims/fill-draft';
import type { Language } from '../core/measure/bilingual';
import type { CellRef } from '../core/workbook/cell';

export interface FillJson {
  readonly text: string;
  readonly slots: readonly SlotJson[];
}

export interface SlotJson {
  /** Offsets in the draft. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: FilledSlot['status'];
  readonly printed: string | null;
  readonly indicator: string | null;
  readonly measure: string | null;
  readonly of: string | null;
  readonly cells: readonly CellRef[];
  readonly why: string;
  /** For an ambiguous slot: what it could be. */
  readonly candidates: readonly {
    readonly indicator: string | null;
    readonly measure: string | null;
    readonly printed: string;
    /** What it says, in words; with `context` the key under which the choice is remembered. */
    readonly meaning: string;
  }[];
  readonly context: string | null;
}

export function fillJson(draft: FilledDraft, language: Language): FillJson {
  return { text: draft.text, slots: draft.slots.map((slot) => slotJson(slot, language)) };
}

function slotJson(slot: FilledSlot, language: Language): SlotJson {
  const { start, end, text, status, says, figure, cells } = slot;
  return {
    start,
    end,
    text,
    status,
    printed: slot.printed ?? null,
    indicator: says?.indicator ?? null,
    measure: says?.measure ?? null,
    of: figure?.of.name ?? null,
    cells,
    why: slot.why[language],
    candidates: slot.candidates.map(({ saying, printed, label }) => ({
      indicator: saying.indicator ?? null,
      measure: saying.measure ?? null,
      printed,
      meaning: label['zh-CN'],
    })),
    context: slot.context ?? null,
  };
}
