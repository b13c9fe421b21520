// Which turn of a loop it is, as a slot prints it: 1, or 一 for 一是….
import { chineseNumber } from '../narrative/ordinals';
import { parseSlot } from './slot-expression';

export interface LoopCount {
  /** From the start, from the end, or how many there are; Liquid's own words. */
  readonly part: 'index' | 'rindex' | 'length';
  readonly isChinese: boolean;
}

export const loopName = 'forloop';

const chinese = '中文';

/** Undefined for a slot that asks for something else. */
export function loopCount(content: string): LoopCount | undefined {
  const parsed = parseSlot(content);
  if ('why' in parsed) return undefined;
  const { path, filter } = parsed.expression;
  const [root, part, ...more] = path;
  if (root !== loopName || more.length > 0 || (part !== 'index' && part !== 'rindex' && part !== 'length'))
    return undefined;
  const isChinese = filter?.name === chinese && filter.arguments.length === 0;
  return filter === undefined || isChinese ? { part, isChinese } : undefined;
}

export function printedCount({ isChinese }: LoopCount, turn: number): string {
  return isChinese ? chineseNumber(turn) : String(turn);
}
