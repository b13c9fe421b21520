// A proofread text as the JSON that the command line prints: a verdict for each number.
import type { JudgedClaim } from '../core/claims/proofread';
import type { Language } from '../core/measure/bilingual';
import type { CellRef } from '../core/workbook/cell';

export interface ProofreadJson {
  readonly claims: readonly ClaimJson[];
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

export function proofreadJson(claims: readonly JudgedClaim[], language: Language): ProofreadJson {
  return { claims: claims.map((judged) => claimJson(judged, language)) };
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
