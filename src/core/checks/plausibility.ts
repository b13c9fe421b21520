// Checks of what is possible but unlikely: slips that would explain a contradiction, and values out of scale.
import { words } from '../measure/bilingual';
import type { Check } from './check';
import { slipCheck } from './equation-checks';

export const plausibility: readonly Check[] = [
  slipCheck('plausibility/unit-slip', words('单位没有用错（×10000、×100等）', 'No unit is mistaken')),
  slipCheck('plausibility/sign', words('没有漏写或多写负号', 'No sign is lost')),
  slipCheck('plausibility/transposition', words('没有相邻数字颠倒', 'No digits are swapped')),
];
