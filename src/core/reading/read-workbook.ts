// The door of reading: a workbook's snapshot in, everything recognised in it out.
import type { MonthlyStatistics } from '../model/statistics';
import type { RecognisedTable } from '../model/table';
import { withTyped } from '../sheets/typed-explanations';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { unreadTable } from './correct-blocks';
import { hiddenObservations } from './hidden-cells';
import { knownBlocks } from './known-blocks';
import { readExplanations, readSettings, readTextChoices } from './office-tables';
import { sourceSheets } from './own-areas';
import { readSentences } from './read-sentences';
import { readTables } from './read-tables';
import type { Asked } from './reader';
import { type DatedBlock, reportMonth, withSheetPeriods } from './report-month';
import { type SheetGrid, sheetGrid } from './sheet-grid';
import { tableContext } from './table-context';
import { unknownTables } from './unknown-tables';

export function readWorkbook(book: WorkbookSnapshot, asked: Asked = {}): MonthlyStatistics {
  const grids = sourceSheets(book).map((sheet) => sheetGrid(sheet, book.date1904));
  const { blocks, unread, corrections, observations: corrected, ...words } = knownBlocks(grids);
  const { settings: set, cells, observations } = readSettings(blocks);
  const told = readSentences(blocks, words.indicators);
  const settings = { ...set, sentences: told.sentences };
  const dated = withSheetPeriods(blocks.map((block): DatedBlock => ({ block, context: tableContext(block) })));
  const month = reportMonth(dated, { asked: asked.month, set: settings.month, file: book.name });
  const known = month === undefined ? {} : { month };
  const read = readTables({ ...words, ...known, dated, settings, asked });
  const unknown = unknownTables(grids, [...blocks, ...unread]);
  const choices = readTextChoices(blocks);
  return {
    ...known,
    ...(read.county === undefined ? {} : { county: read.county }),
    settings,
    settingCells: cells,
    tables: inSheetOrder([...read.tables, ...unread.map(unreadTable), ...unknown.tables], grids),
    banks: read.balances.filter((table) => table.kind === 'banks'),
    counties: read.balances.filter((table) => table.kind === 'counties'),
    ledgers: read.ledgers,
    indicators: words.indicators,
    explanations: withTyped(readExplanations(blocks), book),
    ...(choices.length === 0 ? {} : { textChoices: choices }),
    ...(corrections === undefined ? {} : { corrections }),
    observations: [
      ...observations,
      ...corrected,
      ...told.observations,
      ...read.observations,
      ...unknown.observations,
      ...hiddenObservations(grids, read.tables),
    ],
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
