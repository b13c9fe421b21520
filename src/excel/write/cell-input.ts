// What has to be given to Excel so that a cell holds exactly what the plan says.
import type { CellPlan } from '../../core/workbook/plan';

/** Value or formula of a cell as Range.formulas takes it; a styled blank is emptied. */
export function inputOf({ value, formula }: Pick<CellPlan, 'value' | 'formula'>): string | number | boolean {
  if (formula !== undefined) return `=${formula}`;
  return typeof value === 'string' ? asText(value) : (value ?? '');
}

/** A text that Excel takes as text: an apostrophe stands before what it would turn into something else. */
export function asText(text: string): string {
  return text !== '' && isTurned(text) ? `'${text}` : text;
}

const dateAndUnitLetters = '年月日时分秒点上下午星期一二三四五六七八九十〇零正元亿万千百';

/**
 * Formulas by their first sign; numbers, dates and times have a digit and no letters but those of
 * dates and units; the names of errors and truths stand for themselves.
 */
function isTurned(text: string): boolean {
  if (/^\s*[=+\-@'＝＋－＠#]/.test(text)) return true;
  if (/^\s*(true|false)\s*$/i.test(text)) return true;
  if (!/[\d０-９一二三四五六七八九十〇零]/.test(text)) return false;
  const others = text.match(/\p{Script=Han}/gu)?.filter((letter) => !dateAndUnitLetters.includes(letter)) ?? [];
  return others.length === 0;
}
