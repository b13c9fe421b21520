// A number or a placeholder at one place of a text: digits of both widths, Chinese numerals, stars.
import { type Decimal, decimal } from '../measure/decimal';

export interface ScannedNumber {
  readonly end: number;
  readonly number?: { readonly value: Decimal; readonly decimals: number };
  readonly asks?: number;
}

const digits = /[+＋\-－−]?(?:[0-9０-９]{1,3}(?:[,，][0-9０-９]{3}(?![0-9０-９]))+|[0-9０-９]+)(?:[.．][0-9０-９]+)?/y;
const stars =
  /(?:[*＊]+|[×✕]{1,6}|[XxＸ]{2,6}|[_＿]{2,40}|[○◯]{1,6}|〇{2,6}|[□■]{1,6})(?:[.．](?:[*＊]+|[×✕]+|[XxＸ]+|[_＿]+))?/y;
const braces = /\{[^{}\n]{0,40}\}|｛[^｛｝\n]{0,40}｝/y;
const chinese = /[零〇一二两三四五六七八九十百千]{1,7}(?=[多余]?(?:家|个|场|户|份|笔|次|名|人|批|位|项|万|亿元|倍))/y;

/** What stands at `at`; undefined where no number or placeholder begins there. */
export function scanNumber(text: string, at: number): ScannedNumber | undefined {
  return scanDigits(text, at) ?? scanPlaceholder(text, at) ?? scanChinese(text, at);
}

function scanDigits(text: string, at: number): ScannedNumber | undefined {
  const found = match(digits, text, at);
  if (found === undefined) return undefined;
  // A sign behind a digit, a letter or a date is a dash of a range or a name, not a minus.
  const signed = /^[+＋\-－−]/.test(found);
  if (signed && /[0-9０-９A-Za-z年月日号]/.test(text.slice(at - 1, at))) return undefined;
  const plain = normalised(found);
  return {
    end: at + found.length,
    number: { value: decimal(plain), decimals: plain.split('.')[1]?.length ?? 0 },
  };
}

function scanPlaceholder(text: string, at: number): ScannedNumber | undefined {
  const found = match(stars, text, at) ?? match(braces, text, at);
  // 二〇〇九年 is a year, not a blank.
  if (found === undefined || (found.startsWith('〇') && /[一二三四五六七八九]/.test(text.slice(at - 1, at))))
    return undefined;
  const fraction = /[.．](.+)$/.exec(found)?.[1];
  return fraction === undefined || found.startsWith('{')
    ? { end: at + found.length }
    : { end: at + found.length, asks: fraction.length };
}

function scanChinese(text: string, at: number): ScannedNumber | undefined {
  const found = match(chinese, text, at);
  const value = found === undefined ? undefined : chineseNumber(found);
  if (found === undefined || value === undefined) return undefined;
  return { end: at + found.length, number: { value: decimal(value), decimals: 0 } };
}

function match(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function normalised(text: string): string {
  return text
    .replace(/[,，＋+]/g, '')
    .replace(/[－−]/g, '-')
    .replace(/．/g, '.')
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

const numerals: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const scales: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** A Chinese numeral below ten thousand; undefined when the signs do not make one (一一, 百千). */
function chineseNumber(text: string): number | undefined {
  let total = 0;
  let digit: number | undefined;
  let last = Infinity;
  for (const sign of text) {
    const scale = scales[sign];
    const value = numerals[sign];
    if (scale !== undefined) {
      if (scale >= last) return undefined;
      total += (digit ?? 1) * scale;
      last = scale;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = value;
    }
  }
  return total + (digit ?? 0);
}
