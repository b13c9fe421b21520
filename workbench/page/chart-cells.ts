// What a chart draws: the numbers and texts that stand in the addresses it names.
import { parsePlace } from '../model/area';
import { sheetByKey, type Book } from '../model/book';
import { formattedText } from '../model/number-text';
import { cellAt, type Cell } from '../model/sheet';
import { cellText } from './cell-look';
import type { ChartCells } from './charts-svg';

export function chartCells(book: Book): ChartCells {
  const read = <Entry>(address: string, entry: (cell: Cell | undefined) => Entry): readonly Entry[] => {
    const place = parsePlace(address);
    const sheet = place?.sheet === undefined ? book.active : sheetByKey(book, place.sheet);
    if (place === undefined || sheet === undefined) return [];
    const { top, left, bottom, right } = place.area;
    const width = right - left + 1;
    return Array.from({ length: (bottom - top + 1) * width }, (_, index) =>
      entry(cellAt(sheet, top + Math.floor(index / width), left + (index % width))),
    );
  };
  return {
    numbers: (address) => read(address, (cell) => (typeof cell?.value === 'number' ? cell.value : 0)),
    texts: (address) => read(address, cellText),
    label: formattedText,
  };
}
