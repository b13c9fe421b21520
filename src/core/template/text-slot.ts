// A piece of last year's text with what would stand in its place, or the reason why it stays.
import type { Bilingual } from '../measure/bilingual';
import type { LeftNumber, MadeSlot } from './template';

export type TextSlot =
  | {
      readonly slots: readonly MadeSlot[];
      /** The word of direction that the number rests on, and whose sign it now follows. */
      readonly follows?: { readonly verb: number; readonly path: readonly string[] };
    }
  | { readonly left: LeftNumber };

export function leftAs(
  { start, end, text }: Pick<LeftNumber, 'start' | 'end' | 'text'>,
  why: Bilingual,
  candidates: readonly string[] = [],
): TextSlot {
  return { left: { start, end, text, why, candidates } };
}
