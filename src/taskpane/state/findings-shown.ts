// Which findings the list shows, in which groups, and how many there are of each severity.
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { Finding, Severity } from '../../core/model/finding';
import type { MonthView } from '../month/month-view';
import { strings } from '../strings';
import type { FindingFilter } from './pane-state';

export type ListedFindings = Pick<MonthView, 'findings' | 'checkTitles' | 'findingTitles'>;

export interface FindingGroup {
  readonly key: string;
  readonly title: Bilingual;
  readonly findings: readonly Finding[];
}

/** In the order of the findings, the gravest first; a group stands where its first finding does. */
export function findingGroups(view: ListedFindings, filter: FindingFilter): readonly FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of view.findings) {
    if (!isAsked(view, finding, filter)) continue;
    const key = groupKeys[filter.groupBy](finding);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [finding]);
    else group.push(finding);
  }
  return [...groups].map(([key, findings]) => ({ key, title: groupTitle(view, key, filter), findings }));
}

function isAsked(view: ListedFindings, finding: Finding, filter: FindingFilter): boolean {
  const { severities, text, showsExplained } = filter;
  const isLeftOut = finding.explanation !== undefined && !showsExplained;
  return !isLeftOut && severities.includes(finding.severity) && holdsText(view, finding, text);
}

/** Of what the search leaves. */
export function explainedCount(view: ListedFindings, { text }: FindingFilter): number {
  return view.findings.filter((finding) => finding.explanation !== undefined && holdsText(view, finding, text)).length;
}

const groupKeys: Readonly<Record<FindingFilter['groupBy'], (finding: Finding) => string>> = {
  check: ({ check }) => check,
  subject: ({ subject }) => subject,
  sheet: ({ at }) => at.sheet,
};

/** In the order in which the list shows them, from the first group to the last. */
export function shownFindings(view: ListedFindings, filter: FindingFilter): readonly Finding[] {
  return findingGroups(view, filter).flatMap((group) => group.findings);
}

/** Of what the search leaves, whatever severities are switched off. */
export function severityCounts(view: ListedFindings, { text }: FindingFilter): Readonly<Record<Severity, number>> {
  const counts = { mandatory: 0, explain: 0, advisory: 0 };
  for (const finding of view.findings) if (holdsText(view, finding, text)) counts[finding.severity] += 1;
  return counts;
}

/** One that is not on the list of checks (a rule of the office's) is called by its id. */
export function checkTitle({ checkTitles }: Pick<MonthView, 'checkTitles'>, id: string): Bilingual {
  return checkTitles[id] ?? words(id, id);
}

/** Every word of the search stands somewhere in the finding, in either language. */
function holdsText(view: ListedFindings, finding: Finding, search: string): boolean {
  const { message, subject, at, id, explanation } = finding;
  const title = checkTitle(view, finding.check);
  const place = `${at.sheet}!${at.cell}`;
  const named = view.findingTitles[finding.check] ?? title;
  const titles = [...Object.values(title), ...Object.values(named)];
  const texts = [...Object.values(message), ...titles, subject, place, id, explanation?.text ?? ''];
  const whole = texts.join('\n').toLowerCase();
  return search
    .toLowerCase()
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

function groupTitle(view: ListedFindings, key: string, { groupBy }: FindingFilter): Bilingual {
  if (groupBy === 'check') return view.findingTitles[key] ?? words(key, key);
  return key === '' ? strings.wholeWorkbook : words(key, key);
}
