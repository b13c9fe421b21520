// The filters that print a number in a unit, by the unit's name.
import { unitWords } from '../claims/lexicon';
import type { UnitSense } from '../claims/sense';

export interface PrintedUnit {
  readonly sense: UnitSense;
  /** What stands behind the number, and before it. */
  readonly text: string;
  readonly lead: string;
}

// '%' and '‰' are no names of the template language.
const percent = '百分比';

/** Undefined where no unit is called so. 位 prints 第3位. */
export function unitNamed(name: string): PrintedUnit | undefined {
  const text = name === percent ? '%' : name;
  if (text === '位') return { sense: { is: 'place' }, text, lead: '第' };
  const sense = unitWords.find(([word]) => word === text)?.[1];
  if (sense === undefined || sense.is === 'date' || sense.is === 'times') return undefined;
  return isName(name) ? { sense, text, lead: '' } : undefined;
}

/** What the filter of a unit is called, as it is written in texts; undefined where none prints it. */
export function filterOfUnit(text: string): string | undefined {
  const name = text === '%' ? percent : text;
  return unitNamed(name) === undefined ? undefined : name;
}

function isName(text: string): boolean {
  return /^\p{Script=Han}+$/u.test(text);
}
