// Every check there is, in the order of families; a further check is one entry in its family's file.
import { acrossMonths } from './across-months';
import { acrossRows } from './across-rows';
import { acrossSheets } from './across-sheets';
import { cells } from './cells';
import type { Check } from './check';
import { dates } from './dates';
import { plausibility } from './plausibility';
import { structure } from './structure';
import { targets } from './targets';
import { templates } from './templates';
import { withinRow } from './within-row';

export const checks: readonly Check[] = [
  ...structure,
  ...cells,
  ...withinRow,
  ...acrossRows,
  ...acrossSheets,
  ...acrossMonths,
  ...dates,
  ...plausibility,
  ...targets,
  ...templates,
];
