// What fill and proofread print for people: the open slots of a draft, the numbers that do not agree.
import type { FilledSlot } from '../core/claims/fill-draft';
import type { JudgedClaim } from '../core/claims/proofread';
import type { StyleFault } from '../core/claims/style-fault';
import { type Language, words } from '../core/measure/bilingual';
import type { MadeTemplate } from '../core/template/template';

const before = 16;
const behind = 10;

/** One line a slot that was not filled, with the text round it and what is missing. */
export function openSlotLines(text: string, slots: readonly FilledSlot[], language: Language): readonly string[] {
  const open = slots.filter(({ status }) => status !== 'filled');
  const count = String(slots.length - open.length);
  const head = words(
    `共${String(slots.length)}处，已填${count}处，未填${String(open.length)}处`,
    `${String(slots.length)} slots, ${count} filled, ${String(open.length)} open`,
  );
  return [head[language], ...open.map((slot) => `  ${excerpt(text, slot, language)}  ${slotReason(slot, language)}`)];
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

/** One line a number that the workbook does not answer: only counted, it would be taken for checked. */
export function unknownLines(text: string, claims: readonly JudgedClaim[], language: Language): readonly string[] {
  const unknown = claims.filter(({ status }) => status === 'unknown');
  if (unknown.length === 0) return [];
  const head = words(
    `无法核对的${String(unknown.length)}处，请自行核对`,
    `${String(unknown.length)} unknown, to be checked by hand`,
  );
  return [
    head[language],
    ...unknown.map(({ claim: { slot }, why }) => `  ${excerpt(text, slot, language)}  ${why[language]}`),
  ];
}

function verdict(text: string, { claim, expected, why }: JudgedClaim, language: Language): string {
  const should = expected === undefined ? '' : `${words('应为', 'should be ')[language]}${expected}  `;
  return `${excerpt(text, claim.slot, language)}  ${should}${why[language]}`;
}

/** One line a number that is not written in style; none where all are. */
export function styleLines(text: string, style: readonly StyleFault[], language: Language): readonly string[] {
  if (style.length === 0) return [];
  const head = words(`数字用法${String(style.length)}处`, `${String(style.length)} not in style`);
  return [head[language], ...style.map((fault) => `  ${excerpt(text, fault, language)}  ${fault.why[language]}`)];
}

/** How many numbers became slots, then one line a number that stayed text, with the reason. */
export function templateLines(text: string, { slots, left }: MadeTemplate, language: Language): readonly string[] {
  const head = words(
    `已改成数据项${String(slots.length)}处，保留原文${String(left.length)}处`,
    `${String(slots.length)} slots made, ${String(left.length)} numbers left as text`,
  );
  return [
    head[language],
    ...left.map((one) =>
      ['', excerpt(text, one, language), [one.why[language], ...one.candidates].join(' ')].join('  '),
    ),
  ];
}

/** 第5段 …各项存款余额【320.94】亿元…: which paragraph, and the number itself marked. */
function excerpt(text: string, { start, end }: Span, language: Language): string {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = text.slice(end).search(/[\r\n]/u);
  const from = Math.max(lineStart, start - before);
  const to = Math.min(lineEnd < 0 ? text.length : end + lineEnd, end + behind);
  const paragraph = String(text.slice(0, start).split(/[\r\n]+/u).length);
  const place = words(`第${paragraph}段 `, `Paragraph ${paragraph}: `)[language];
  const [lead, rest] = [from > lineStart ? '…' : '', to < text.length && lineEnd !== to - end ? '…' : ''];
  return `${place}${lead}${text.slice(from, start)}【${text.slice(start, end)}】${text.slice(end, to)}${rest}`.trim();
}

interface Span {
  readonly start: number;
  readonly end: number;
}
