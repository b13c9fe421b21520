// What kind of paragraph each line of a plain text is: headline, address, headings, body, signature, date.
import type { ParagraphLevel } from '../model/report';

/** By how the line begins and ends and where it stands. */
export function withLevels<Line extends { readonly text: string }>(
  lines: readonly Line[],
): readonly (Line & { readonly level: ParagraphLevel })[] {
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const [first, second] = filled;
  const isDated = filled.slice(-1).some(({ text }) => isDate(text.trim()));
  const signer = isDated ? filled.at(-2) : undefined;
  return lines.map((line) => {
    const text = line.text.trim();
    const place = { isFirst: line === first, isSecond: line === second, isLast: line === filled.at(-1) };
    return { ...line, level: levelOf(text, { ...place, isSigner: line === signer }) };
  });
}

interface Place {
  readonly isFirst: boolean;
  readonly isSecond: boolean;
  readonly isLast: boolean;
  /** The one above the date under the report. */
  readonly isSigner: boolean;
}

function levelOf(text: string, { isFirst, isSecond, isLast, isSigner }: Place): ParagraphLevel {
  if (isFirst && isName(text)) return 'title';
  if (isSecond && isAddress(text)) return 'recipient';
  if (/^[一二三四五六七八九十]+、/.test(text) && isShort(text)) return 'heading1';
  if (/^[（(][一二三四五六七八九十]+[）)]/.test(text) && isShort(text)) return 'heading2';
  if (isLast && isDate(text)) return 'date';
  return isSigner && isName(text) ? 'signature' : 'body';
}

const longestHeading = 40;

function isShort(line: string): boolean {
  return line.length <= longestHeading && !/[。；]$/.test(line);
}

function isAddress(line: string): boolean {
  return line.length <= longestHeading && /[：:]$/.test(line) && !/[，。]/.test(line);
}

function isName(line: string): boolean {
  return line.length <= longestHeading && !/[。；：，]/.test(line);
}

function isDate(line: string): boolean {
  return /^[\d〇零一二三四五六七八九十]{2,4}年.{1,3}月(?:.{1,3}日)?$/.test(line);
}
