// What a file is by its first bytes, whatever its name says.
import { Rejection, type RejectionCode } from './rejection';

/** Throws unless the bytes begin as a zip archive; the rejection says what they are instead. */
export function requireZip(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new Rejection('empty');
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw new Rejection(compoundFile(bytes));
  // BIFF2 to BIFF5 workbooks from before compound files: a bare BOF record.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) throw new Rejection('legacy-xls');
  throw new Rejection(textFile(bytes));
}

/** Directory names of an OLE compound file tell its owner; they are UTF-16 and may stand anywhere in it. */
function compoundFile(bytes: Uint8Array): RejectionCode {
  if (hasUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
  if (hasUtf16(bytes, 'Workbook') || hasUtf16(bytes, 'Book')) return 'legacy-xls';
  return hasUtf16(bytes, 'WordDocument') ? 'legacy-doc' : 'legacy-other';
}

function textFile(bytes: Uint8Array): RejectionCode {
  const head = asciiHead(bytes);
  if (/<(!doctype html|html|table|head|meta|body|tr|td)\b/i.test(head)) return 'html';
  if (/<\?mso-application|urn:schemas-microsoft-com:office:spreadsheet/i.test(head)) return 'html';
  return looksLikeText(bytes) ? 'text' : 'not-a-package';
}

/** The first 4 KB without NULs, so that UTF-16 text reads like ASCII too. */
function asciiHead(bytes: Uint8Array): string {
  let head = '';
  for (const byte of bytes.subarray(0, 4096)) if (byte !== 0) head += String.fromCharCode(byte);
  return head;
}

/** Text in any encoding (GBK, UTF-8, UTF-16) has no control bytes but tab and line ends, and has line ends. */
function looksLikeText(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 4096);
  const isUtf16 = startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff]);
  let lines = 0;
  for (const byte of sample) {
    if (byte === 0x0a || byte === 0x0d) lines += 1;
    else if (byte < 0x20 && byte !== 0x09 && !(isUtf16 && byte <= 0x06)) return false;
  }
  return lines > 0 || bytes.length < 4096;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

function hasUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = Array.from(text, (letter) => letter.charCodeAt(0));
  const end = bytes.length - wanted.length * 2;
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0 && at <= end; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((code, index) => bytes[at + index * 2] === code && bytes[at + index * 2 + 1] === 0)) return true;
  }
  return false;
}
