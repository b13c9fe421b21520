// Numbers, addresses and texts of cells as they stand in the bytes of a sheet.
import { decodeText } from '../../ooxml/xml-text';
import { decodeExcelText } from './excel-text';
import type { Span } from './sheet-scanner';

/** A whole number of digits only, e.g. a style or a row; 0 for an empty span. */
export function digitsAt(bytes: Uint8Array, span: Span): number {
  let value = 0;
  for (let at = span.from; at < span.to; at += 1) value = value * 10 + (bytes[at] ?? 0) - 0x30;
  return value;
}

/** The zero-based column of an address such as "AB12". */
export function columnAt(bytes: Uint8Array, span: Span): number {
  let column = 0;
  for (let at = span.from; at < span.to; at += 1) {
    const byte = (bytes[at] ?? 0) & 0xdf;
    if (byte < 0x41 || byte > 0x5a) break;
    column = column * 26 + byte - 0x40;
  }
  return column - 1;
}

/**
 * The number written in a span; undefined where it is none. Up to 15 digits the double is the quotient of two
 * numbers that doubles hold exactly, so that it is the nearest one; only longer ones need Number().
 */
export function numberAt(bytes: Uint8Array, from: number, to: number): number | undefined {
  const isNegative = bytes[from] === 0x2d;
  let mantissa = 0;
  let digits = 0;
  let decimals = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - 0x30;
    if (digit >= 0 && digit <= 9) {
      mantissa = mantissa * 10 + digit;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else if (digit === -2 && decimals < 0) decimals = 0;
    else return parsedNumber(bytes, from, to);
  }
  if (digits === 0 || digits > 15) return parsedNumber(bytes, from, to);
  const value = decimals > 0 ? mantissa / (powers[decimals] ?? 1) : mantissa;
  return isNegative ? -value : value;
}

/** Text without entities resolved; ASCII only, for numbers, types and error values. */
export function asciiAt(bytes: Uint8Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** The raw XML between two positions. */
export function xmlAt(bytes: Uint8Array, from: number, to: number): string {
  return decoder.decode(bytes.subarray(from, to));
}

/** The text of an element that holds only text. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  const raw = xmlAt(bytes, from, to);
  const plain = raw.includes('<![CDATA[') ? raw.split(cdata).map(cdataText).join('') : decodeText(raw);
  return decodeExcelText(plain);
}

const decoder = new TextDecoder();
const powers = Array.from({ length: 16 }, (_, exponent) => 10 ** exponent);
const cdata = /(<!\[CDATA\[[\s\S]*?\]\]>)/;

function cdataText(piece: string): string {
  return piece.startsWith('<![CDATA[') ? piece.slice(9, -3) : decodeText(piece);
}

function parsedNumber(bytes: Uint8Array, from: number, to: number): number | undefined {
  const text = asciiAt(bytes, from, to).trim();
  const value = text === '' ? Number.NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
}
