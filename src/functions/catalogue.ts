// Every custom function, in the order in which they are listed for people.
import type { FunctionDefinition } from './definition';
import { growthFunctions } from './growth';
import { rankFunctions } from './ranks';
import { ratioFunctions } from './ratios';
import { shareFunctions } from './shares';
import { tableFunctions } from './tables';
import { totalFunctions } from './totals';
import { unitFunctions } from './units';

/** JB.GROWTH and so on. */
export const namespace = 'JB';

export const catalogue: readonly FunctionDefinition[] = [
  ...growthFunctions,
  ...ratioFunctions,
  ...shareFunctions,
  ...rankFunctions,
  ...unitFunctions,
  ...totalFunctions,
  ...tableFunctions,
];
