// The checks that are equations: their entries read what contradictions.ts found for all of them together.
import { type Bilingual, words } from '../measure/bilingual';
import type { Severity } from '../model/finding';
import type { Check } from './check';

/** An entry for a check whose equations stand in row-rules or sum-rules. */
export function equationCheck(id: string, title: Bilingual, severity: Severity = 'mandatory'): Check {
  return {
    id,
    severity,
    title,
    run: ({ contradictions }) => {
      if (!contradictions.tried.has(id)) {
        return {
          cannotRun: words(
            '没有一张表同时给出所需的各列（或行）。',
            'No sheet gives all the columns (or rows) that it compares.',
          ),
        };
      }
      return contradictions.observations.filter(({ check }) => check === id);
    },
  };
}

/** An entry for a kind of slip that explains broken equations; it runs wherever any equation does. */
export function slipCheck(id: string, title: Bilingual, severity: Severity = 'mandatory'): Check {
  return {
    id,
    severity,
    title,
    run: ({ contradictions }) => contradictions.observations.filter(({ check }) => check === id),
  };
}
