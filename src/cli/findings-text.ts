// Findings as people read them in a terminal: by severity, each with its cell and both sides.
import type { CheckedMonth } from '../app/check';
import { countsBySeverity } from '../app/check-json';
import { checks } from '../core/checks/check-list';
import { type Bilingual, type Language, words } from '../core/measure/bilingual';
import type { Explanation, Finding, Severity } from '../core/model/finding';

const severities: readonly Severity[] = ['mandatory', 'explain', 'advisory'];

const titles = {
  mandatory: words('强制（必须更正）', 'Mandatory (must be corrected)'),
  explain: words('需说明（更正或说明）', 'To explain (correct or explain)'),
  advisory: words('提示', 'Advisory'),
} as const;

/** One line for the counts. */
export function countsLine(checked: CheckedMonth, language: Language): string {
  const { findings } = checked.result;
  const counts = countsBySeverity(findings);
  const explained = findings.filter((each) => each.severity === 'explain' && each.explanation !== undefined).length;
  const [done, ofThem] =
    explained === 0 ? ['', ''] : [`（已说明${String(explained)}条）`, ` (${String(explained)} explained)`];
  const text = words(
    `强制${String(counts.mandatory)}条，需说明${String(counts.explain)}条${done}，提示${String(counts.advisory)}条`,
    `${String(counts.mandatory)} mandatory, ${String(counts.explain)} to explain${ofThem}, ${String(counts.advisory)} advisory`,
  );
  return text[language];
}

/** The findings of the severities wanted, under their titles. */
export function findingLines(
  checked: CheckedMonth,
  language: Language,
  wanted: readonly Severity[] = severities,
): readonly string[] {
  return wanted.flatMap((severity) => {
    const found = checked.result.findings.filter((finding) => finding.severity === severity);
    return found.length === 0
      ? []
      : ['', titles[severity][language], ...found.flatMap((finding) => lines(finding, language))];
  });
}

/** The checks that could not run, those of one reason in one line. */
export function skippedLines(checked: CheckedMonth, language: Language): readonly string[] {
  const byReason = new Map<string, string[]>();
  for (const { check, why } of checked.result.skipped) {
    const titles = byReason.get(why[language]) ?? [];
    byReason.set(why[language], [...titles, titleOf(check, language)]);
  }
  if (byReason.size === 0) return [];
  const separator = words('；', '; ')[language];
  const reasons = [...byReason].map(([why, found]) => `  ${why} ${found.join(separator)}`);
  return ['', words('未能进行的校验', 'Checks that could not run')[language], ...reasons];
}

function titleOf(id: string, language: Language): string {
  return checks.find((check) => check.id === id)?.title[language] ?? id;
}

function lines(finding: Finding, language: Language): readonly string[] {
  const { at, message, explanation } = finding;
  const place = at.cell === '' ? at.sheet : `${at.sheet}!${at.cell}`;
  const said = explanation === undefined ? [] : [`      ${explained(explanation)[language]}${explanation.text}`];
  return [`  ${place}  ${message[language]}`, ...said];
}

function explained({ from }: Explanation): Bilingual {
  if (from === undefined) return words('说明：', 'Explained: ');
  return words(`说明（沿用${from}）：`, `Explained (as in ${from}): `);
}
