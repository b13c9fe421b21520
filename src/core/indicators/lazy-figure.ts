// A figure of a table row, computed when asked: a sheet of 20,000 banks has a quarter of a million of them.
import type { Bilingual } from '../measure/bilingual';
import type { Unit } from '../measure/unit';
import type { Figure, Outcome, RankEvidence, Subject } from '../model/figure';
import type { IndicatorKey, Measure } from '../model/indicator';
import type { Settings } from '../model/settings';
import type { CellRef } from '../workbook/cell';
import { type Column, type Origin, distinctCells } from './column';
import { printedDecimals } from './printed-decimals';
import type { RankColumn } from './rank-column';

/** One measure of one indicator for all institutions of a sheet. */
export interface FigureColumn {
  readonly indicator: IndicatorKey;
  readonly measure: Measure;
  readonly column: Column | RankColumn;
  readonly settings: Settings;
  /** What a reader should know of where it comes from. */
  readonly note?: Bilingual;
}

/** A class, against the habit here: as plain records with all values these would cost a second and 200 MB. */
export class LazyFigure implements Figure {
  readonly #from: FigureColumn;
  readonly #index: number;

  constructor(
    from: FigureColumn,
    index: number,
    readonly of: Subject,
  ) {
    this.#from = from;
    this.#index = index;
  }

  get indicator(): IndicatorKey {
    return this.#from.indicator;
  }

  get measure(): Measure {
    return this.#from.measure;
  }

  get unit(): Unit {
    return this.#from.column.unit;
  }

  get coverage(): string {
    return this.#from.column.coverage;
  }

  get outcome(): Outcome {
    return this.#from.column.outcome(this.#index);
  }

  get origin(): Origin {
    return this.#from.column.origin(this.#index);
  }

  get decimals(): number {
    const { settings, column } = this.#from;
    return printedDecimals(settings, column.unit, column.supports(this.#index));
  }

  get cells(): readonly CellRef[] {
    return distinctCells(this.#from.column.cells(this.#index));
  }

  get note(): Bilingual | undefined {
    return this.#from.note;
  }

  get rank(): RankEvidence | undefined {
    const { column } = this.#from;
    return 'evidence' in column ? column.evidence(this.#index) : undefined;
  }
}
