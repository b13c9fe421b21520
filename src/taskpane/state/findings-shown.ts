// Which findings the list shows, in which groups, and how many there are of each severity.
import { checks } from '../../core/checks/check-list';
import { type Bilingual, type Language, words } from '../../core/measure/bilingual';
import type { Finding, Severity } from '../../core/model/finding';
import { strings } from '../strings';
import type { FindingFilter } from './pane-state';

export interface FindingGroup {
  readonly key: string;
  readonly title: Bilingual;
  readonly findings: readonly Finding[];
}

/** In the order of the findings, the gravest first; a group stands where its first finding does. */
export function findingGroups(findings: readonly Finding[], filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings.filter((one) => isShown(one, filter))) {
    const key = filter.groupBy === 'check' ? finding.check : finding.subject;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([key, list]) => ({ key, title: titleOf(key, filter), findings: list }));
}

/** In the order in which the list shows them, from the first group to the last. */
export function shownFindings(findings: readonly Finding[], filter: FindingFilter): readonly Finding[] {
  return findingGroups(findings, filter).flatMap((group) => group.findings);
}

/** Of what the search leaves, whatever severities are switched off. */
export function severityCounts(
  findings: readonly Finding[],
  { text }: FindingFilter,
): Readonly<Record<Severity, number>> {
  const counts = { mandatory: 0, explain: 0, advisory: 0 };
  for (const finding of findings) if (holdsText(finding, text)) counts[finding.severity] += 1;
  return counts;
}

export function checkTitle(id: string): Bilingual {
  return checks.find((check) => check.id === id)?.title ?? words(id, id);
}

function isShown(finding: Finding, { severities, text }: FindingFilter): boolean {
  return severities.includes(finding.severity) && holdsText(finding, text);
}

/** Every word of the search stands somewhere in the finding, in either language. */
function holdsText(finding: Finding, search: string): boolean {
  const languages: readonly Language[] = ['zh-CN', 'en-US'];
  const title = checkTitle(finding.check);
  const texts = languages.flatMap((language) => [finding.message[language], title[language]]);
  const whole = [...texts, finding.subject, `${finding.at.sheet}!${finding.at.cell}`, finding.id]
    .join('\n')
    .toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function titleOf(key: string, { groupBy }: FindingFilter): Bilingual {
  if (groupBy === 'check') return checkTitle(key);
  return key === '' ? strings.wholeWorkbook : words(key, key);
}
