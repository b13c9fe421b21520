// The tables whose headers are understood, with the words and corrections of the office that the workbook itself holds.
import { compact } from '../measure/half-width';
import type { Corrections } from '../model/correction';
import { indicators } from '../model/indicator';
import { unreadWord } from '../sheets/correction-words';
import { type CorrectedBlocks, correctedBlocks } from './correct-blocks';
import { headerName, meantBy } from './correction-names';
import { findBlocks } from './find-blocks';
import { isHeaderLike } from './header-kind';
import { isSettingsTable } from './office-tables';
import { officeVocabulary, ownIndicators } from './office-vocabulary';
import { type ReadCorrections, readCorrections } from './read-corrections';
import type { Reader } from './reader';
import type { SheetGrid } from './sheet-grid';
import { plainVocabulary, type Vocabulary } from './vocabulary';

export interface KnownBlocks extends Pick<Reader, 'vocabulary' | 'indicators'>, CorrectedBlocks {
  /** Absent where the office corrected nothing. */
  readonly corrections?: Corrections;
}

/** The office's own words stand in tables themselves: where it has any, all sheets are looked through again with them. */
export function knownBlocks(grids: readonly SheetGrid[]): KnownBlocks {
  const plain = plainVocabulary();
  const first = grids.flatMap((grid) => findBlocks(grid, plain));
  const own = ownIndicators(first);
  const vocabulary = officeVocabulary(first, own);
  const said = readCorrections(first, vocabulary);
  const isWidened = vocabulary.headers.size > 0 || own.length > 0 || said.columns.length > 0;
  const sheets = grids.map(({ sheet }) => sheet.name);
  const words = (grid: SheetGrid): Vocabulary => sheetVocabulary(vocabulary, said, { sheets, own: grid.sheet.name });
  const found = isWidened ? grids.flatMap((grid) => findBlocks(grid, words(grid))) : first;
  const tables = found.filter((block) => block.kind.kind !== 'settings' || isSettingsTable(block));
  const corrected = correctedBlocks(tables, said, { sheets, vocabulary });
  return {
    vocabulary,
    indicators: [...Object.values(indicators), ...own],
    ...corrected,
    ...plainCorrections(said),
    observations: [...said.observations, ...corrected.observations],
  };
}

// A header no word of ours explains is known on its sheet by what the office says it is, so that its table is found.
function sheetVocabulary(
  vocabulary: Vocabulary,
  { columns }: ReadCorrections,
  { sheets, own }: { readonly sheets: readonly string[]; readonly own: string },
): Vocabulary {
  const unknown = columns.flatMap(({ value }): readonly (readonly [string, string])[] => {
    const leaf = headerName(value.header).name.replace(/^.*\//, '');
    const isHere = value.as !== unreadWord && meantBy(value.sheet, sheets).includes(own);
    return isHere && !isHeaderLike(leaf, vocabulary) ? [[compact(leaf), value.as]] : [];
  });
  if (unknown.length === 0) return vocabulary;
  return { ...vocabulary, headers: new Map([...vocabulary.headers, ...unknown]), parts: new Map() };
}

function plainCorrections({ tables, columns }: ReadCorrections): Pick<KnownBlocks, 'corrections'> {
  if (tables.length + columns.length === 0) return {};
  return { corrections: { tables: tables.map(({ value }) => value), columns: columns.map(({ value }) => value) } };
}
