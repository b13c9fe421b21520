// Whether Excel takes a name for a sheet.
import { sheetByKey, type Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { fail } from '../protocol/host-error';

export function checkSheetName(book: Book, name: unknown, self?: Sheet): void {
  const isText = typeof name === 'string' && name.length > 0 && name.length <= 31;
  if (!isText || /[\\/?*[\]:]|^'|'$/.test(name) || name.toLowerCase() === 'history') fail('InvalidArgument');
  const other = sheetByKey(book, name);
  if (other !== undefined && other !== self) fail('ItemAlreadyExists');
}
