// What kind of paragraph each line of a plain text is: headline, address, headings, body, signature, date.
import type { ParagraphLevel } from '../model/report';

/** By how the line begins and ends and where it stands. */
export function lineLevels(lines: readonly string[]): readonly ParagraphLevel[] {
  const plain = lines.map((line) => line.trim());
  const filled = plain.flatMap((line, index) => (line === '' ? [] : [index]));
  const [first, second] = filled;
  const last = filled.at(-1);
  return plain.map((line, index): ParagraphLevel => {
    if (index === first && isHeadline(line)) return 'title';
    if (index === second && isAddress(line)) return 'recipient';
    if (/^[一二三四五六七八九十]+、/.test(line) && isShort(line)) return 'heading1';
    if (/^[（(][一二三四五六七八九十]+[）)]/.test(line) && isShort(line)) return 'heading2';
    if (index === last && isDate(line)) return 'date';
    const isSignature = index === filled.at(-2) && isDate(plain[last ?? 0] ?? '') && isName(line);
    return isSignature && index !== first ? 'signature' : 'body';
  });
}

const longestHeading = 40;

function isShort(line: string): boolean {
  return line.length <= longestHeading && !/[。；]$/.test(line);
}

function isHeadline(line: string): boolean {
  return line.length <= longestHeading && isName(line);
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
