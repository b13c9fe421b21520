// What a batch of enterprises is called, however a cell writes it: 2, 二, 第2批次 are 第二批.
import { compact } from '../measure/half-width';

/** The batch as reports call it; a text that names no ordinal is kept. */
export function batchName(text: string): string {
  const [, ordinal] = /^第?(\d{1,2}|[一二三四五六七八九十]{1,3})(?:批次?)?$/.exec(compact(text)) ?? [];
  if (ordinal === undefined) return text;
  return `第${/\d/.test(ordinal) ? han(Number(ordinal)) : ordinal}批`;
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function han(count: number): string {
  const tens = Math.floor(count / 10);
  const ones = String(digits[count % 10]);
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : String(digits[tens])}十${ones}`;
}
