// A plain text file behind the port: read in its own encoding, and changed byte for byte only where it is edited.
import type { TextFile, TextRevision } from '../app/ports';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import { type Encoding, encodingOf } from './encoding';

export class PlainText implements TextFile {
  /** Line ends are \n and a byte order mark is gone, whatever the file has. */
  readonly text: string;
  readonly tables = [];
  readonly extensions = ['.txt', '.md'] as const;
  private readonly bytes: Uint8Array;
  private readonly encoding: Encoding;
  private readonly raw: string;

  /** Throws a UserError when the bytes are no text. */
  constructor(bytes: Uint8Array, name: string) {
    this.bytes = bytes;
    this.encoding = encodingOf(bytes);
    this.raw = decoded(bytes, { encoding: this.encoding, name });
    this.text = this.raw.replace(/\r\n?/g, '\n');
  }

  /** Marks and remarks have no place in plain text and are left out. */
  revised({ edits }: TextRevision): Uint8Array {
    const { bytes, encoding } = this;
    const lineEnd = /\r\n?|\n/.exec(this.raw)?.[0] ?? '\n';
    const places = this.byteOffsets(edits.flatMap(({ start, end }) => [start, end]));
    const pieces: Uint8Array[] = [];
    let at = 0;
    edits.forEach(({ to }, index) => {
      pieces.push(bytes.subarray(at, places[index * 2]), encoding.encode(to.replaceAll('\n', lineEnd)));
      at = places[index * 2 + 1] ?? at;
    });
    return joined([...pieces, bytes.subarray(at)]);
  }

  /** Where ascending offsets of the text stand in the file. */
  private byteOffsets(offsets: readonly number[]): readonly number[] {
    const { bytes, encoding, raw } = this;
    const found: number[] = [];
    let byte = encoding.markLength;
    let offset = 0;
    for (let index = 0; index < raw.length;) {
      while ((offsets[found.length] ?? Infinity) <= offset) found.push(byte);
      if (found.length === offsets.length) break;
      const units = (raw.codePointAt(index) ?? 0) > 0xffff ? 2 : 1;
      byte += encoding.lengthAt(bytes, byte);
      // The text has one character where the file has \r\n.
      if (raw[index] !== '\r' || raw[index + 1] !== '\n') offset += units;
      index += units;
    }
    while (found.length < offsets.length) found.push(byte);
    return found;
  }
}

function decoded(
  bytes: Uint8Array,
  { encoding, name }: { readonly encoding: Encoding; readonly name: string },
): string {
  const text = textOrNothing(bytes.subarray(encoding.markLength), encoding);
  if (text === undefined || text.includes('\u0000')) throw notText(name);
  return text;
}

function textOrNothing(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return encoding.decode(bytes);
  } catch {
    // The decoder throws for what is no text in its encoding, and for nothing else.
    return undefined;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function notText(name: string): UserError {
  return new UserError(
    'not-text',
    words(
      `“${name}”不是可读的文本文件。请用记事本打开确认，另存为 UTF-8 编码的 .txt 后重试。`,
      `"${name}" is no text file that can be read. Open it in an editor, save it as UTF-8 .txt and try again.`,
    ),
  );
}
