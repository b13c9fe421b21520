// A row's name without what stands before and behind it.
import { nameMarks, numbering, partWords } from '../sheets/row-words';

// Most names are plain; telling so is many times faster than taking them apart.
const mayHoldMore = /^(?:[\d一二三四五六七八九十(①-⑳*#其★☆▲△●◆◎])|[*※#★☆▲△●◆◎)]$/;

/** A row's name without its numbering, 其中 and footnote marks. */
export function plainName(name: string): string {
  if (!mayHoldMore.test(name)) return name;
  const bare = name.replace(numbering, '');
  const own = partWords.test(bare) ? bare.replace(partWords, '').replace(numbering, '') : bare;
  return own.replace(nameMarks, '');
}
