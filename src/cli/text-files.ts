// How a text file named on the command line is read: UTF-8, UTF-16 or GB18030, as offices save it.
import { extname } from 'node:path';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import { bytesOf } from './input-files';

/** Line ends become \n; a byte order mark goes. */
export function readTextFile(path: string): string {
  if (!['.txt', '.md'].includes(extname(path).toLowerCase())) throw notText(path);
  const text = decoded(bytesOf(path));
  if (text.includes('\u0000')) throw notText(path);
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // What is no UTF-8 is what Chinese Windows writes as ANSI.
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function notText(path: string): UserError {
  return new UserError(
    'not-text',
    words(
      `“${path}”不是文本文件。请把文稿另存为 .txt 后重试。`,
      `"${path}" is no text file. Save the draft as .txt and try again.`,
    ),
  );
}
