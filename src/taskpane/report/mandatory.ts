// What the pane says of a report while numbers behind it must still be corrected; the report is not held back.
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { MonthView } from '../month/month-view';

export const mandatoryStrings = {
  open: (count: number): Bilingual =>
    words(
      `还有${String(count)}条强制问题未更正，汇报不宜报出。`,
      `${String(count)} mandatory ${count === 1 ? 'finding is' : 'findings are'} not corrected yet; the report should not go out.`,
    ),
  toCheck: words('去校验', 'Go to Check'),
} as const;

export function mandatoryLeft({ findings }: Pick<MonthView, 'findings'>): number {
  return findings.filter(({ severity }) => severity === 'mandatory').length;
}

/** What is said of the report as it is taken along, and that it should not go out yet. */
export function withWarning(said: Bilingual, view: Pick<MonthView, 'findings'>): Bilingual {
  const left = mandatoryLeft(view);
  if (left === 0) return said;
  const warning = mandatoryStrings.open(left);
  return words(`${said['zh-CN']}⚠ ${warning['zh-CN']}`, `${said['en-US']} ⚠ ${warning['en-US']}`);
}
