// A proofread text as the JSON that the command line prints: a verdict for each number.
import type { JudgedClaim } from '../core/claims/proofread';
import type { StyleFault, StyleRule } from '../core/claims/style-fault';
import type { TextEdit } from '../core/claims/text-edit';
import type { Language } from '../core/measure/bilingual';
import type { CellRef } from '../core/workbook/cell';

export interface ProofreadJson {
  readonly claims: readonly ClaimJson[];
  /** Numbers that are not written as official style has them. */
  readonly style: readonly StyleJson[];
}

export interface StyleJson {
  readonly rule: StyleRule;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly why: string;
  readonly edits: readonly TextEdit[];
}

export interface ClaimJson {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: JudgedClaim['status'];
  readonly printed: string;
  readonly expected: string | null;
  readonly indicator: string | null;
  readonly measure: string | null;
  readonly of: string | null;
  readonly cells: readonly CellRef[];
  readonly why: string;
}

export function proofreadJson(found: ProofreadText, language: Language): ProofreadJson {
  const { text, claims, style } = found;
  return {
    claims: claims.map((judged) => claimJson(judged, language)),
    style: style.map(({ rule, start, end, why, edits }) => ({
      rule,
      start,
      end,
      text: text.slice(start, end),
      why: why[language],
      edits,
    })),
  };
}

/** A text with both verdicts on its numbers: what they say, and how they are written. */
export interface ProofreadText {
  readonly text: string;
  readonly claims: readonly JudgedClaim[];
  readonly style: readonly StyleFault[];
}

function claimJson({ claim, status, says, figure, expected, cells, why }: JudgedClaim, language: Language): ClaimJson {
  const { slot } = claim;
  return {
    start: slot.start,
    end: slot.end,
    text: slot.text + slot.unitText,
    status,
    printed: slot.text,
    expected: expected ?? null,
    indicator: says?.indicator ?? null,
    measure: says?.measure ?? null,
    of: figure?.of.name ?? null,
    cells,
    why: why[language],
  };
}
