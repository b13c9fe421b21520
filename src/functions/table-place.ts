// A reason that names a cell of the table read, told by its row and column within the range given.
import { type Bilingual, words } from '../core/measure/bilingual';
import { columnIndex } from '../core/workbook/address';

/** The name under which a range is read like a sheet. */
export const rangeName = '区域';

/** `above`: rows put above the range's own when it was read. */
export function placedInRange(why: Bilingual, above: number): Bilingual {
  const row = (digits: string): string => String(Number(digits) - above);
  const column = (letters: string): string => String((columnIndex(letters) ?? 0) + 1);
  return words(
    why['zh-CN'].replace(
      /“区域”表([A-Z]+)(\d+)/g,
      (_, letters: string, digits: string) => `区域第${row(digits)}行第${column(letters)}列`,
    ),
    why['en-US'].replace(
      /区域!([A-Z]+)(\d+)/g,
      (_, letters: string, digits: string) => `row ${row(digits)}, column ${column(letters)} of the range`,
    ),
  );
}
