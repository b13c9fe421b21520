// Findings as the JSON that the command line prints.
import type { Language } from '../core/measure/bilingual';
import type { Explanation, Finding, Severity } from '../core/model/finding';
import type { CellRef } from '../core/workbook/cell';
import type { CheckedMonth } from './check';

export interface CheckJson {
  readonly book: string | null;
  readonly month: string | null;
  readonly county: string | null;
  readonly findings: readonly FindingJson[];
  readonly counts: Readonly<Record<Severity, number>>;
}

export interface FindingJson {
  readonly id: string;
  readonly check: string;
  readonly severity: Severity;
  readonly sheet: string;
  readonly cell: string;
  readonly subject: string;
  readonly message: string;
  readonly found: string | null;
  readonly expected: string | null;
  readonly difference: string | null;
  readonly tolerance: string | null;
  readonly cells: readonly CellRef[];
  readonly fix: { readonly title: string; readonly cells: readonly CellRef[] } | null;
  readonly explanation: Explanation | null;
}

/** Messages in the language asked for; everything absent is null. */
export function checkJson(checked: CheckedMonth, language: Language): CheckJson {
  const { findings } = checked.result;
  return {
    book: checked.book.name ?? null,
    month: checked.month.month ?? null,
    county: checked.month.county ?? null,
    findings: findings.map((finding) => findingJson(finding, language)),
    counts: countsBySeverity(findings),
  };
}

export function countsBySeverity(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length;
  return { mandatory: count('mandatory'), explain: count('explain'), advisory: count('advisory') };
}

function findingJson(finding: Finding, language: Language): FindingJson {
  const { id, check, severity, at, subject, message, cells, fix, explanation } = finding;
  return {
    id,
    check,
    severity,
    sheet: at.sheet,
    cell: at.cell,
    subject,
    message: message[language],
    found: finding.found ?? null,
    expected: finding.expected ?? null,
    difference: finding.difference ?? null,
    tolerance: finding.tolerance ?? null,
    cells,
    fix: fix === undefined ? null : { title: fix.title[language], cells: fix.edits.map((edit) => edit.at) },
    explanation: explanation ?? null,
  };
}
