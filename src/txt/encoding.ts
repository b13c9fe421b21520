// In which encoding a text's bytes are, and how single pieces of it are written in that encoding again.
import { gb18030Bytes, gb18030Length } from './gb18030';

export interface Encoding {
  /** Of the byte order mark, 0 where there is none. */
  readonly markLength: number;
  /** Throws a TypeError for bytes that are no text in this encoding. */
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
  /** How many bytes the character at `at` takes; both halves of a pair are asked for as one. */
  readonly lengthAt: (bytes: Uint8Array, at: number) => number;
}

/** As offices save: UTF-8, UTF-16 with its mark, else what Chinese Windows calls ANSI. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return utf16('utf-16le');
  if (first === 0xfe && second === 0xff) return utf16('utf-16be');
  if (!isUtf8(bytes)) return gb18030;
  return first === 0xef && second === 0xbb ? { ...utf8, markLength: 3 } : utf8;
}

const utf8: Encoding = {
  markLength: 0,
  decode: (bytes) => new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes),
  encode: (text) => new TextEncoder().encode(text),
  lengthAt: (bytes, at) => {
    const lead = bytes[at] ?? 0;
    if (lead < 0x80) return 1;
    if (lead < 0xe0) return 2;
    return lead < 0xf0 ? 3 : 4;
  },
};

const gb18030: Encoding = {
  markLength: 0,
  decode: (bytes) => new TextDecoder('gb18030', { fatal: true }).decode(bytes),
  encode: gb18030Bytes,
  lengthAt: gb18030Length,
};

function utf16(label: 'utf-16le' | 'utf-16be'): Encoding {
  const isLittle = label === 'utf-16le';
  const unitAt = (bytes: Uint8Array, at: number): number => {
    const [low = 0, high = 0] = isLittle ? [bytes[at], bytes[at + 1]] : [bytes[at + 1], bytes[at]];
    return high * 256 + low;
  };
  return {
    markLength: 2,
    decode: (bytes) => new TextDecoder(label, { fatal: true, ignoreBOM: true }).decode(bytes),
    encode: (text) => {
      const bytes = new Uint8Array(text.length * 2);
      const view = new DataView(bytes.buffer);
      for (let index = 0; index < text.length; index += 1) view.setUint16(index * 2, text.charCodeAt(index), isLittle);
      return bytes;
    },
    lengthAt: (bytes, at) => (unitAt(bytes, at) >> 10 === 0xd800 >> 10 ? 4 : 2),
  };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    // The decoder throws for what is no UTF-8, and for nothing else.
    return false;
  }
}
