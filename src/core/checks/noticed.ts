// Entries for what reading itself notices: their observations come with the month.
import type { Bilingual } from '../measure/bilingual';
import type { Severity } from '../model/finding';
import type { Check } from './check';

export function noticed(id: string, severity: Severity, title: Bilingual): Check {
  return { id, severity, title, run: ({ month }) => month.observations.filter(({ check }) => check === id) };
}
