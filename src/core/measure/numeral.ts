// Which number a text means, as offices type numbers into cells.
import { halfWidth } from './half-width';
import { type AmountUnit, isAmountUnit } from './unit';

export interface Numeral {
  readonly value: number;
  /** What is written behind the number: an amount unit, '%', '个百分点' or a count unit; '万' and '亿' as amounts. */
  readonly unit?: AmountUnit | '%' | '个百分点' | 'count';
}

/** The number of a text; undefined when the text is no number or could be read in two ways. */
export function parseNumeral(text: string): Numeral | undefined {
  const plain = halfWidth(text).replace(/^['’‘`]/, '');
  const inBrackets = /^\((.+)\)([^()]*)$/.exec(plain);
  if (inBrackets !== null) return negated(unsigned(String(inBrackets[1]) + String(inBrackets[2])));
  const bare = plain.replace(/^¥\s*/, '');
  if (negativeMarks.test(bare)) return negated(unsigned(bare.replace(negativeMarks, '')));
  return unsigned(bare.replace(positiveMarks, ''));
}

const negativeMarks = /^(?:-|负|▲|△|↓|下降|减少|降低)\s*/;
const positiveMarks = /^(?:\+|↑|上升|增加|增长|第(?=\s*\d))\s*/;

function negated(numeral: Numeral | undefined): Numeral | undefined {
  return numeral === undefined || numeral.value === 0 ? numeral : { ...numeral, value: -numeral.value };
}

function unsigned(text: string): Numeral | undefined {
  const [, digits = '', tail = ''] = /^(\.?\d[\d,. ]*)(.*)$/.exec(text) ?? [];
  const value = digitsValue(digits);
  const unit = unitOf(tail);
  if (value === undefined || unit === undefined) return undefined;
  return unit === '' ? { value } : { value, unit };
}

/** Whether a text stands for 'does not apply': a dash, a slash, dots, N/A, 无. */
export function isNotApplicable(text: string): boolean {
  const plain = halfWidth(text);
  return /^(?:[-—―‐‑‒–_/\\.·*×─━]|…)+$/.test(plain) || /^(n\/?a|#n\/a|无|暂无|不适用|无数据|未统计)$/i.test(plain);
}

const counts = /^(家|个|场|户|人|份|笔|位|名|次|家次|户次|人次)$/;

function unitOf(tail: string): Exclude<Numeral['unit'], undefined> | '' | undefined {
  const text = tail.replaceAll(' ', '');
  if (text === '') return '';
  if (text === '%') return '%';
  if (/^个?百分点$/.test(text)) return '个百分点';
  if (text === '万' || text === '亿') return `${text}元`;
  const amount = text.replace(/^人民币/, '');
  if (isAmountUnit(amount)) return amount;
  return counts.test(text) ? 'count' : undefined;
}

function digitsValue(digits: string): number | undefined {
  const tight = digits.replace(/(\d) (?=\d)/g, '$1').trim();
  const isPlain = /^(?:\d+(?:\.\d*)?|\.\d+)$/.test(tight);
  const isGrouped = /^\d{1,3}(?:, ?\d{3})+(?:\.\d+)?$/.test(tight) || /^\d{1,4}(?:, ?\d{4})+(?:\.\d+)?$/.test(tight);
  if (!isPlain && !isGrouped) return undefined;
  const value = Number(tight.replace(/[, ]/g, ''));
  return Number.isFinite(value) ? value : undefined;
}
