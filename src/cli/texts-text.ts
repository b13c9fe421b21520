// What fill and proofread print for people: the open slots of a draft, the numbers that do not agree.
import type { FilledSlot } from '../core/claims/fill-draft';
import type { JudgedClaim } from '../core/claims/proofread';
import type { StyleFault } from '../core/claims/style-fault';
import { type Language, words } from '../core/measure/bilingual';
import type { MadeTemplate } from '../core/template/template';

const around = 12;

/** One line a slot that was not filled, with the text round it and what is missing. */
export function openSlotLines(text: string, slots: readonly FilledSlot[], language: Language): readonly string[] {
  const open = slots.filter(({ status }) => status !== 'filled');
  const count = String(slots.length - open.length);
  const head = words(
    `共${String(slots.length)}处，已填${count}处，未填${String(open.length)}处`,
    `${String(slots.length)} slots, ${count} filled, ${String(open.length)} open`,
  );
  return [
    head[language],
    ...open.map((slot) => `  ${excerpt(text, slot.start, slot.end)}  ${slotReason(slot, language)}`),
  ];
}

function slotReason({ why, candidates }: FilledSlot, language: Language): string {
  return [why[language], ...candidates.map(({ printed }) => printed)].join(' ');
}

/** One line a number that disagrees or contradicts the text, then how many of each verdict there are. */
export function verdictLines(text: string, claims: readonly JudgedClaim[], language: Language): readonly string[] {
  const wrong = claims.filter(({ status }) => status === 'disagrees' || status === 'inconsistent');
  const count = (status: JudgedClaim['status']): string => String(claims.filter((one) => one.status === status).length);
  const head = words(
    `一致${count('agrees')}处，不符${count('disagrees')}处，前后矛盾${count('inconsistent')}处，无法核对${count('unknown')}处`,
    `${count('agrees')} agree, ${count('disagrees')} disagree, ${count('inconsistent')} contradict the text, ${count('unknown')} unknown`,
  );
  return [head[language], ...wrong.map((one) => `  ${verdict(text, one, language)}`)];
}

function verdict(text: string, { claim, expected, why }: JudgedClaim, language: Language): string {
  const should = expected === undefined ? '' : `${words('应为', 'should be ')[language]}${expected}  `;
  return `${excerpt(text, claim.slot.start, claim.slot.unitEnd)}  ${should}${why[language]}`;
}

/** One line a number that is not written in style; none where all are. */
export function styleLines(text: string, style: readonly StyleFault[], language: Language): readonly string[] {
  if (style.length === 0) return [];
  const head = words(`数字用法${String(style.length)}处`, `${String(style.length)} not in style`);
  return [head[language], ...style.map(({ start, end, why }) => `  ${excerpt(text, start, end)}  ${why[language]}`)];
}

/** How many numbers became slots, then one line a number that stayed text, with the reason. */
export function templateLines(text: string, { slots, left }: MadeTemplate, language: Language): readonly string[] {
  const head = words(
    `已改成数据项${String(slots.length)}处，保留原文${String(left.length)}处`,
    `${String(slots.length)} slots made, ${String(left.length)} numbers left as text`,
  );
  return [
    head[language],
    ...left.map(({ start, end, why, candidates }) =>
      ['', excerpt(text, start, end), [why[language], ...candidates].join(' ')].join('  '),
    ),
  ];
}

function excerpt(text: string, start: number, end: number): string {
  return text
    .slice(Math.max(0, start - around), Math.min(text.length, end + 4))
    .replaceAll('\n', ' ')
    .trim();
}
