// How a value is shown with its number format: the formats that offices use, others as plain numbers.
import type { CellValue } from './sheet';

export function formattedText(value: CellValue, format: string): string {
  if (typeof value === 'object') return value.error;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return value;
  const [positive = 'General', negative, zero] = format.split(';');
  const section = value < 0 ? (negative ?? positive) : value === 0 ? (zero ?? positive) : positive;
  const shown = value < 0 && negative !== undefined ? -value : value;
  const plain = section.replace(/\[[^\]]*\]/g, '');
  if (isDateFormat(plain)) return dateText(value, plain);
  return /[0#]/.test(plain) ? numberText(shown, plain) : generalText(shown, plain);
}

function isDateFormat(format: string): boolean {
  return /[ymd]/i.test(format.replace(/"[^"]*"|\\./g, '')) && !/General/i.test(format);
}

/** General shows eleven digits at most. */
function generalText(value: number, format: string): string {
  if (!/General|@/i.test(format)) return unquoted(format);
  return String(Number(value.toPrecision(11)));
}

function numberText(value: number, format: string): string {
  const [, before = '', digits = '0', after = ''] = /^((?:"[^"]*"|\\.|[^0#,.])*)([0#,.]+)(.*)$/s.exec(format) ?? [];
  const isPercent = /%/.test(after.replace(/"[^"]*"/g, ''));
  const [whole = '', fraction = ''] = digits.split('.');
  const scaled = Math.abs(isPercent ? value * 100 : value) / 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0);
  // Shifting by the exponent rounds 1.005 up as Excel does, where toFixed would round it down.
  const rounded = Number(
    `${String(Math.round(Number(`${toPlain(scaled)}e${String(fraction.length)}`)))}e-${String(fraction.length)}`,
  );
  const [units = '0', decimals = ''] = rounded.toFixed(fraction.length).split('.');
  const least = (fraction.match(/0/g) ?? []).length;
  const kept = decimals.slice(0, Math.max(least, decimals.replace(/0+$/, '').length));
  const grouped = /,[0#]/.test(whole) ? units.replace(/\B(?=(\d{3})+$)/g, ',') : units;
  const sign = value < 0 && rounded !== 0 ? '-' : '';
  return `${sign}${unquoted(before)}${grouped}${kept === '' ? '' : `.${kept}`}${unquoted(after)}`;
}

function toPlain(value: number): string {
  const text = String(value);
  return text.includes('e') ? value.toFixed(10) : text;
}

function dateText(serial: number, format: string): string {
  const date = new Date(Date.UTC(1899, 11, 30) + Math.round(serial * 86_400) * 1000);
  const parts: Readonly<Record<string, string>> = {
    yyyy: String(date.getUTCFullYear()),
    yy: String(date.getUTCFullYear()).slice(2),
    mm: String(date.getUTCMonth() + 1).padStart(2, '0'),
    m: String(date.getUTCMonth() + 1),
    dd: String(date.getUTCDate()).padStart(2, '0'),
    d: String(date.getUTCDate()),
    hh: String(date.getUTCHours()).padStart(2, '0'),
    h: String(date.getUTCHours()),
    ss: String(date.getUTCSeconds()).padStart(2, '0'),
  };
  return format.replace(/"([^"]*)"|\\(.)|yyyy|yy|mm?|dd?|hh?|ss/gi, (part, quoted?: string, escaped?: string) => {
    return quoted ?? escaped ?? parts[part.toLowerCase()] ?? part;
  });
}

function unquoted(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)|_.|\*./g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}
