// What Excel makes of something typed or assigned to a cell: numbers, percents, dates and text by prefix.
import type { CellValue } from './sheet';

export interface Entered {
  readonly value: CellValue;
  /** The format that Excel gives a General cell along with the value. */
  readonly format?: string;
  readonly isTextByPrefix?: boolean;
}

const errors = new Set(['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!']);

export function entered(input: unknown, format: string): Entered {
  if (typeof input === 'number' || typeof input === 'boolean') return { value: input };
  const text = String(input);
  if (text.startsWith("'")) return { value: text.slice(1), isTextByPrefix: true };
  if (format === '@') return { value: text };
  const trimmed = asciiDigits(text.trim());
  if (errors.has(trimmed.toUpperCase())) return { value: { error: trimmed.toUpperCase() } };
  if (/^(true|false)$/i.test(trimmed)) return { value: trimmed.toLowerCase() === 'true' };
  return number(trimmed) ?? percent(trimmed) ?? date(trimmed) ?? { value: text };
}

/** Days since the last day of 1899 as Excel counts them (its 1900 is a leap year). */
export function dateSerial(year: number, month: number, day: number): number {
  return Math.round((Date.UTC(year, month - 1, day) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

function number(text: string): Entered | undefined {
  const isNumber = /^[+-]?(\d{1,3}(,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?$/i.test(text) && /\d/.test(text);
  return isNumber ? { value: Number(text.replaceAll(',', '')) } : undefined;
}

function percent(text: string): Entered | undefined {
  const [, digits] = /^([+-]?\d+(?:\.\d+)?)%$/.exec(text) ?? [];
  if (digits === undefined) return undefined;
  return { value: Number(digits) / 100, format: digits.includes('.') ? '0.00%' : '0%' };
}

function date(text: string): Entered | undefined {
  const dashed = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text);
  const chinese = /^(\d{4})年(\d{1,2})月(?:(\d{1,2})日)?$/.exec(text);
  const [, year, month, day] = dashed ?? chinese ?? [];
  if (year === undefined || month === undefined) return undefined;
  const serial = dateSerial(Number(year), Number(month), Number(day ?? 1));
  const long = day === undefined ? 'yyyy"年"m"月"' : 'yyyy"年"m"月"d"日"';
  return { value: serial, format: chinese === null ? 'yyyy/m/d' : long };
}

/** In a Chinese Excel full-width digits are numbers too. */
function asciiDigits(text: string): string {
  return text.replace(/[０-９．％＋－]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0));
}
