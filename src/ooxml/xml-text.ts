// How text stands in XML: entities, bytes and what may not be written raw.
const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with its entities resolved and line ends as XML wants them; an unknown entity stays as written. */
export function decodeText(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (whole, ...groups: unknown[]) => {
    const [hexadecimal, decimal, name] = groups as readonly (string | undefined)[];
    if (name !== undefined) return named[name] ?? whole;
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute's value: as text, and white space is a blank. */
export function decodeAttribute(raw: string): string {
  return decodeText(/[\t\n\r]/.test(raw) ? raw.replace(/\r\n|[\t\n\r]/g, ' ') : raw);
}

/** Text as XML, for elements and attributes alike; characters that XML 1.0 cannot hold are dropped. */
export function escapeXml(text: string): string {
  const clean = text.replace(forbidden, '');
  if (!/[&<>"\t\n\r]/.test(clean)) return clean;
  return clean.replace(/[&<>"\t\n\r]/g, (letter) => escapes[letter] ?? letter);
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

// oxlint-disable-next-line no-control-regex -- these are the characters that XML 1.0 forbids
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** The text of a part: UTF-8 unless a byte-order mark says UTF-16. */
export function decodePart(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** The part as UTF-8 without a byte-order mark, for scanning as bytes. */
export function asUtf8(bytes: Uint8Array): Uint8Array {
  if (encodingOf(bytes) !== 'utf-8') return new TextEncoder().encode(decodePart(bytes));
  return bytes[0] === 0xef && bytes[1] === 0xbb ? bytes.subarray(3) : bytes;
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}
