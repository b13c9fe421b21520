// What there is to say of a correction by hand that cannot be obeyed.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { CellRef } from '../workbook/cell';

export function badCorrection(
  at: CellRef,
  { text, allowed }: { readonly text: string; readonly allowed: string },
): Observation {
  return {
    check: 'structure/bad-correction',
    severity: 'explain',
    at,
    subject: text,
    found: text,
    expected: allowed,
    message: words(
      `表格认定或列认定中的“${text}”不能识别，未予采用。可填：${allowed}。`,
      `"${text}" in the corrections of readings is not understood and not used. Write e.g. ${allowed}.`,
    ),
    cells: [at],
  };
}

/** `what` is the sheet, table or header that is not there. */
export function unmatchedCorrection(at: CellRef, what: string): Observation {
  return {
    check: 'structure/unmatched-correction',
    severity: 'explain',
    at,
    subject: what,
    found: what,
    message: words(
      `工作簿中没有“${what}”，此行认定未起作用。请改正名称，或删去此行。`,
      `The workbook has no "${what}"; this correction of a reading has no effect. Correct the name or remove the row.`,
    ),
    cells: [at],
  };
}

/** The table lacks what makes it such a kind. */
export function unfitKind(at: CellRef, kind: string, missing: string): Observation {
  return {
    check: 'structure/bad-correction',
    severity: 'explain',
    at,
    subject: kind,
    found: kind,
    message: words(
      `不能按“${kind}”读取：表中没有“${missing}”列。请在列认定中写明哪一列是，或改正表格类型。`,
      `The table cannot be read as ${kind}: it has no column "${missing}". Say in 列认定 which column it is, or correct the kind.`,
    ),
    cells: [at],
  };
}
