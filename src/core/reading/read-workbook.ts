// The door of reading: a workbook's snapshot in, everything recognised in it out.
import { indicators } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { RecognisedTable } from '../model/table';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import type { Block } from './block';
import { findBlocks } from './find-blocks';
import { hiddenObservations } from './hidden-cells';
import { isSettingsTable, readExplanations, readSettings, readTextChoices } from './office-tables';
import { officeVocabulary, ownIndicators } from './office-vocabulary';
import { sourceSheets } from './own-areas';
import { readSentences } from './read-sentences';
import { readTables } from './read-tables';
import type { Asked, Reader } from './reader';
import { type DatedBlock, reportMonth } from './report-month';
import { type SheetGrid, sheetGrid } from './sheet-grid';
import { tableContext } from './table-context';
import { unknownTables } from './unknown-tables';
import { plainVocabulary } from './vocabulary';

export function readWorkbook(book: WorkbookSnapshot, asked: Asked = {}): MonthlyStatistics {
  const grids = sourceSheets(book).map((sheet) => sheetGrid(sheet, book.date1904));
  const { blocks, ...words } = knownBlocks(grids);
  const { settings: set, cells, observations } = readSettings(blocks);
  const told = readSentences(blocks, words.indicators);
  const settings = { ...set, sentences: told.sentences };
  const dated = blocks.map((block): DatedBlock => ({ block, context: tableContext(block) }));
  const month = reportMonth(dated, { asked: asked.month, set: settings.month, file: book.name });
  const known = month === undefined ? {} : { month };
  const read = readTables({ ...words, ...known, dated, settings, asked });
  const unknown = unknownTables(grids, blocks);
  const choices = readTextChoices(blocks);
  return {
    ...known,
    ...(read.county === undefined ? {} : { county: read.county }),
    settings,
    settingCells: cells,
    tables: inSheetOrder([...read.tables, ...unknown.tables], grids),
    banks: read.balances.filter((table) => table.kind === 'banks'),
    counties: read.balances.filter((table) => table.kind === 'counties'),
    ledgers: read.ledgers,
    indicators: words.indicators,
    explanations: readExplanations(blocks),
    ...(choices.length === 0 ? {} : { textChoices: choices }),
    observations: [
      ...observations,
      ...told.observations,
      ...read.observations,
      ...unknown.observations,
      ...hiddenObservations(grids, read.tables),
    ],
  };
}

type Known = Pick<Reader, 'vocabulary' | 'indicators'> & { readonly blocks: readonly Block[] };

// The office's own words stand in tables themselves: where it has any, all sheets are looked through again with them.
function knownBlocks(grids: readonly SheetGrid[]): Known {
  const plain = plainVocabulary();
  const first = grids.flatMap((grid) => findBlocks(grid, plain));
  const own = ownIndicators(first);
  const vocabulary = officeVocabulary(first, own);
  const isWidened = vocabulary.headers.size > 0 || own.length > 0;
  const found = isWidened ? grids.flatMap((grid) => findBlocks(grid, vocabulary)) : first;
  return {
    vocabulary,
    indicators: [...Object.values(indicators), ...own],
    blocks: found.filter((block) => block.kind.kind !== 'settings' || isSettingsTable(block)),
  };
}

function inSheetOrder(tables: readonly RecognisedTable[], grids: readonly SheetGrid[]): readonly RecognisedTable[] {
  const names = grids.map((grid) => grid.sheet.name);
  return [...tables].sort(
    (one, other) =>
      names.indexOf(one.sheet) - names.indexOf(other.sheet) ||
      one.area.top - other.area.top ||
      one.area.left - other.area.left,
  );
}
