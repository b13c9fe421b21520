// What every table of figures is read with: the office's words, settings and month.
import type { ReportingMonth } from '../measure/period';
import type { Indicator } from '../model/indicator';
import type { Settings } from '../model/settings';
import { cellRef } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import type { DatedBlock } from './report-month';
import type { Vocabulary } from './vocabulary';

export interface Asked {
  readonly county?: string;
  readonly month?: ReportingMonth;
}

export interface Reader {
  readonly dated: readonly DatedBlock[];
  readonly settings: Settings;
  readonly vocabulary: Vocabulary;
  readonly month?: ReportingMonth;
  readonly indicators: readonly Indicator[];
  readonly asked: Asked;
}

/** The first cell of a table's header. */
export function headerCell({ block }: DatedBlock): CellRef {
  return cellRef(block.grid.sheet.name, block.headerFrom, block.left);
}
