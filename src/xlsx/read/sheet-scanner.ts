// The tags of a sheet's cells, straight from the bytes: decoding 20 MB to a string first costs more than reading it.
import { Rejection } from '../../ooxml/rejection';

/** Where a scan stands, and what the tag read last says; one object a sheet, changed in place for speed. */
export interface SheetScanner {
  readonly bytes: Uint8Array;
  /** After the tag read last. */
  at: number;
  kind: 'open' | 'empty' | 'close';
  /** The local name, packed: its letters as bytes of one number, e.g. tagCode('row'). */
  tag: number;
  /** Where the values of the attributes that matter begin and end; from = 0 where the tag has none. */
  readonly r: Span;
  readonly s: Span;
  readonly t: Span;
  readonly si: Span;
  readonly ref: Span;
  readonly hidden: Span;
}

export interface Span {
  from: number;
  to: number;
}

export function startScan(bytes: Uint8Array, at: number): SheetScanner {
  const span = (): Span => ({ from: 0, to: 0 });
  const spans = { r: span(), s: span(), t: span(), si: span(), ref: span(), hidden: span() };
  return { bytes, at, kind: 'open', tag: 0, ...spans };
}

/** A name of up to six letters as one number, as the scanner gives it. */
export function tagCode(name: string): number {
  let code = 0;
  for (const letter of name) code = code * 256 + letter.charCodeAt(0);
  return code;
}

/** Moves past the next tag; false at the end of the bytes. Text, comments and instructions are passed over. */
export function scanTag(scan: SheetScanner): boolean {
  const { bytes } = scan;
  for (;;) {
    // Most tags follow at once: a look is cheaper than a search.
    const open = bytes[scan.at] === lessThan ? scan.at : bytes.indexOf(lessThan, scan.at);
    if (open < 0) return false;
    const next = bytes[open + 1];
    if (next === exclamation || next === question) {
      scan.at = passOver(bytes, open);
      continue;
    }
    const isClose = next === slash;
    scan.kind = isClose ? 'close' : 'open';
    scan.at = readName(scan, isClose ? open + 2 : open + 1);
    clearSpans(scan);
    readAttributes(scan);
    return true;
  }
}

const lessThan = 0x3c;
const greaterThan = 0x3e;
const slash = 0x2f;
const exclamation = 0x21;
const question = 0x3f;
const colon = 0x3a;
const equals = 0x3d;

const [codeR, codeS, codeT, codeSi, codeRef, codeHidden] = ['r', 's', 't', 'si', 'ref', 'hidden'].map(tagCode);

/** Sets the tag's packed local name; returns where the name ends. */
function readName(scan: SheetScanner, from: number): number {
  const { bytes } = scan;
  let code = 0;
  let at = from;
  for (; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === greaterThan || byte === slash || byte <= 0x20) break;
    code = byte === colon ? 0 : code * 256 + byte;
  }
  scan.tag = code;
  return at;
}

function readAttributes(scan: SheetScanner): void {
  const { bytes } = scan;
  let at = scan.at;
  for (;;) {
    const byte = bytes[at];
    if (byte === undefined) throw new Rejection('damaged');
    if (byte === greaterThan) break;
    if (byte === slash) scan.kind = 'empty';
    at = byte <= 0x20 || byte === slash ? at + 1 : readAttribute(scan, at);
  }
  scan.at = at + 1;
}

/** Notes one attribute where it matters; returns the position after it. */
function readAttribute(scan: SheetScanner, start: number): number {
  const { bytes } = scan;
  let code = 0;
  let at = start;
  for (let byte = bytes[at] ?? equals; byte !== equals; byte = bytes[at] ?? equals) {
    if (byte > 0x20) code = code * 256 + byte;
    at += 1;
  }
  at += 1;
  let quote = bytes[at];
  while (quote !== undefined && quote <= 0x20) quote = bytes[(at += 1)];
  if (quote !== 0x22 && quote !== 0x27) throw new Rejection('damaged');
  const from = at + 1;
  const to = bytes.indexOf(quote, from);
  if (to < 0) throw new Rejection('damaged');
  const span = spanOf(scan, code);
  if (span !== undefined) {
    span.from = from;
    span.to = to;
  }
  return to + 1;
}

function spanOf(scan: SheetScanner, code: number): Span | undefined {
  if (code === codeR) return scan.r;
  if (code === codeS) return scan.s;
  if (code === codeT) return scan.t;
  if (code === codeSi) return scan.si;
  if (code === codeRef) return scan.ref;
  return code === codeHidden ? scan.hidden : undefined;
}

function clearSpans(scan: SheetScanner): void {
  scan.r.from = 0;
  scan.s.from = 0;
  scan.t.from = 0;
  scan.si.from = 0;
  scan.ref.from = 0;
  scan.hidden.from = 0;
}

/** Past a comment, a CDATA section or an instruction; a document type is refused. */
function passOver(bytes: Uint8Array, at: number): number {
  if (bytes[at + 1] === question) return after(bytes, [question, greaterThan], at + 2);
  if (bytes[at + 2] === 0x2d) return after(bytes, [0x2d, 0x2d, greaterThan], at + 4);
  if (bytes[at + 2] === 0x5b) return after(bytes, [0x5d, 0x5d, greaterThan], at + 9);
  throw new Rejection('dtd');
}

function after(bytes: Uint8Array, mark: readonly [number, ...number[]], from: number): number {
  for (let at = bytes.indexOf(mark[0], from); at >= 0; at = bytes.indexOf(mark[0], at + 1)) {
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at + mark.length;
  }
  throw new Rejection('damaged');
}
