// Every check there is, in the order of families; a further check is one entry in its family's file.
import { acrossRows } from './across-rows';
import { acrossSheets } from './across-sheets';
import type { Check } from './check';
import { plausibility } from './plausibility';
import { structure } from './structure';
import { withinRow } from './within-row';

export const checks: readonly Check[] = [...structure, ...withinRow, ...acrossRows, ...acrossSheets, ...plausibility];
