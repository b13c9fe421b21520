// Numbers and words that a template kept from its own month, marked in the report until the office has decided on each.
import { words } from '../measure/bilingual';
import type { Gap, Paragraph } from '../model/report';

/** As the note of a line quotes them: a quotation taken out of the note is decided on and no longer marked. */
export function withKeptMarked(paragraphs: readonly Paragraph[], note = ''): readonly Paragraph[] {
  let waiting: readonly string[] = note.split('\n').flatMap((line) => quoted.exec(line)?.slice(1, 2) ?? []);
  return paragraphs.map((paragraph) => {
    const kept = keptIn(paragraph, waiting);
    waiting = kept.missing;
    return kept.gaps.length === 0 ? paragraph : { ...paragraph, gaps: sorted([...paragraph.gaps, ...kept.gaps]) };
  });
}

interface Kept {
  readonly gaps: readonly Gap[];
  /** What stands in none of the text: in a later paragraph of the line, or the office has rewritten it. */
  readonly missing: readonly string[];
}

function keptIn(paragraph: Paragraph, waiting: readonly string[]): Kept {
  const gaps: Gap[] = [];
  let from = 0;
  const missing = waiting.filter((wanted) => {
    const start = placeOf(wanted, from, paragraph);
    if (start === undefined) return true;
    from = start + wanted.length;
    gaps.push({ start, end: from, why: toCheck(wanted), isKept: true });
    return false;
  });
  return { gaps, missing };
}

const quoted = /^“(.+?)”：/u;

/** Where the quotation stands, outside of what the data printed and not as a part of a longer number. */
function placeOf(wanted: string, from: number, { text, facts, gaps }: Paragraph): number | undefined {
  for (let start = text.indexOf(wanted, from); start >= 0; start = text.indexOf(wanted, start + 1)) {
    const end = start + wanted.length;
    const isPrinted = [...facts, ...gaps].some((one) => one.start < end && start < one.end);
    const isPart = /\d[.,]?\n\d/u.test(`${text.slice(0, start)}\n${wanted}`);
    const isCut = /\d\n[.,]?\d/u.test(`${wanted}\n${text.slice(end)}`);
    if (!isPrinted && !isPart && !isCut) return start;
  }
  return undefined;
}

function sorted(gaps: readonly Gap[]): readonly Gap[] {
  return [...gaps].sort((left, right) => left.start - right.start);
}

function toCheck(text: string): Gap['why'] {
  return words(
    `“${text}”是模板的原文，不随数据变化，请核对；确认以后不必再提示的，从“报告模板”该行的“说明”中删去这一条。`,
    `“${text}” is the template's own text and does not follow the data; check it. To be asked no more, delete its entry beside the line on 报告模板.`,
  );
}
