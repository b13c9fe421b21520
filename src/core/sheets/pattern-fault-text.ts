// What is wrong with a wording, in words for the clerk, with the slots that may be used instead.
import { type Bilingual, words } from '../measure/bilingual';
import type { SentenceKind } from './sentence-kinds';
import type { PatternFault } from './sentence-pattern';

export function faultText(
  { slots }: Pick<SentenceKind, 'slots'>,
  fault: PatternFault,
): { readonly why: Bilingual; readonly slots: string } {
  return { why: whyOf(fault), slots: slots.map(({ name }) => `{${name}}`).join('') };
}

function whyOf(fault: PatternFault): Bilingual {
  if (fault.is === 'unclosed') return words('花括号没有成对。', 'a brace has no partner.');
  if (fault.is === 'empty') return words('没有写出文字。', 'it says nothing.');
  const { slot } = fault;
  if (fault.is === 'unknown') return words(`没有{${slot}}这个槽位。`, `there is no slot {${slot}}.`);
  return words(
    `{${slot}}自带随正负变化的动词，请删去前面的“${fault.before}”。`,
    `{${slot}} brings its own verb; delete “${fault.before}” before it.`,
  );
}
