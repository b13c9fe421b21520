// What the pane shows of a text held against the month: a mark for each number, as plain data that survives a structured clone.
import type { ComparedMonths } from '../../app/compare-months';
import type { Claim } from '../../core/claims/claim';
import type { Candidate, FilledSlot } from '../../core/claims/fill-draft';
import type { JudgedClaim } from '../../core/claims/proofread';
import { sayingText } from '../../core/claims/saying-text';
import type { StyleFault } from '../../core/claims/style-fault';
import type { TextEdit } from '../../core/claims/text-edit';
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { MadeTemplate, Template } from '../../core/template/template';
import type { CellRef } from '../../core/workbook/cell';

export interface TextView {
  /** The text that was read; all offsets are in it. */
  readonly text: string;
  readonly marks: readonly TextMark[];
  /** The text was only held against itself: the workbook has no known table. */
  readonly isAlone: boolean;
  /** What was made of the text, where a template was asked for. */
  readonly template?: Template;
  /** The month's report against an earlier one, where that was asked for. */
  readonly comparison?: ComparedMonths;
}

/** A number becomes a slot of a template, or is kept as it stands. */
export type MarkStatus = FilledSlot['status'] | JudgedClaim['status'] | 'style' | 'slot' | 'kept';

export interface TextMark {
  readonly start: number;
  readonly end: number;
  /** Where its unit ends. */
  readonly unitEnd: number;
  readonly status: MarkStatus;
  /** The right number, as it would be printed here. */
  readonly value?: string;
  /** What the number says, and of whom. */
  readonly says?: Bilingual;
  readonly why: Bilingual;
  /** The words of the text that were read so. */
  readonly words: readonly string[];
  readonly cells: readonly CellRef[];
  readonly candidates: readonly MarkCandidate[];
  /** Under what a choice among the candidates is remembered. */
  readonly context?: string;
  /** What would make it right; empty when nothing certain would. */
  readonly edits: readonly TextEdit[];
}

export type MarkCandidate = Pick<Candidate, 'label' | 'printed' | 'cells' | 'edits'>;

export function slotMark(slot: FilledSlot): TextMark {
  const { start, end, status, printed, says, why, words: readFrom = [], cells, context, edits } = slot;
  return {
    start,
    end,
    unitEnd: end,
    status,
    ...(printed === undefined ? {} : { value: printed }),
    ...(says === undefined ? {} : { says: sayingText(says) }),
    why,
    words: readFrom,
    cells,
    candidates: slot.candidates.map(candidateOf),
    ...(context === undefined ? {} : { context }),
    edits,
  };
}

export function claimMark(judged: JudgedClaim): TextMark {
  const { claim, status, expected, says, why, cells, edits, candidates = [] } = judged;
  const { start, end, unitEnd } = claim.slot;
  return {
    start,
    end,
    unitEnd,
    status,
    ...(expected === undefined ? {} : { value: expected }),
    ...(says === undefined ? {} : { says: sayingText(says) }),
    why,
    words: wordsOf(claim),
    cells,
    candidates: candidates.map(candidateOf),
    edits,
  };
}

export function styleMark({ start, end, why, edits }: StyleFault): TextMark {
  return { start, end, unitEnd: end, status: 'style', why, words: [], cells: [], candidates: [], edits };
}

export function templateMarks({ slots, left }: MadeTemplate): readonly TextMark[] {
  const plain = { words: [], candidates: [], edits: [] } as const;
  const marks = [
    ...slots.map(({ start, end, slot, cells }): TextMark => {
      const why = words('每月按工作簿填数', 'filled from the workbook each month');
      return { ...plain, start, end, unitEnd: end, status: 'slot', value: slot, why, cells };
    }),
    ...left.map(({ start, end, why, candidates }): TextMark => {
      const value = candidates.length === 0 ? {} : { value: candidates.join(' / ') };
      return { ...plain, start, end, unitEnd: end, status: 'kept', why, cells: [], ...value };
    }),
  ];
  return marks.toSorted((one, other) => one.start - other.start);
}

function candidateOf({ label, printed, cells, edits }: Candidate): MarkCandidate {
  return { label, printed, cells, edits };
}

function wordsOf({ why }: Claim): readonly string[] {
  return [...new Set(why.map(({ text }) => text))];
}
