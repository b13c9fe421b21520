// A figure: the value of an indicator's measure for one institution and month, with the cells it came from.
import type { Bilingual } from '../measure/bilingual';
import type { Decimal } from '../measure/decimal';
import type { Unit } from '../measure/unit';
import type { CellRef } from '../workbook/cell';
import type { IndicatorKey, Measure, RankOrder } from './indicator';
import type { LedgerIndicator, LedgerMeasure } from './ledger-indicator';

/** Of whom a figure speaks. */
export interface Subject {
  /**
   * 'county' counts zones too; 'banks' is the total of the bank sheet; 'ledger' a whole ledger, a
   * campaign or a batch of it; 'target' one row of the target sheet.
   */
  readonly kind: 'county' | 'city' | 'bank' | 'category' | 'banks' | 'ledger' | 'target';
  /** Name as reported, e.g. 甲县, 全市, 工商银行, 国有商业银行, 第二批. */
  readonly name: string;
}

export interface Figure {
  readonly indicator: IndicatorKey | LedgerIndicator;
  readonly measure: Measure | LedgerMeasure;
  readonly of: Subject;
  readonly unit: Unit;
  readonly outcome: Outcome;
  /** Decimals to print: the setting, never more than the sources allow. */
  readonly decimals: number;
  /** Printed by a sheet (official), computed from printed balances, or derived from growth or increase backwards. */
  readonly origin: 'printed' | 'computed' | 'derived';
  /** Cells it came from; for a withheld figure the cells looked at. */
  readonly cells: readonly CellRef[];
  readonly coverage: string;
  /** What a reader should know of where it comes from. */
  readonly note?: Bilingual | undefined;
  /** For rank measures. */
  readonly rank?: RankEvidence | undefined;
}

export type Outcome =
  /** In `unit` of the figure (亿元, %, 个百分点, 位), unrounded. */
  { readonly value: Decimal } | { readonly withheld: Withheld };

export interface Withheld {
  /** 'missing' withholds ranks of the others, 'undefined' leaves this one out of them. */
  readonly kind: 'missing' | 'undefined' | 'conflict';
  readonly why: Bilingual;
}

/** What a rank rests on: who was ranked, the neighbours, and how safe the place is. */
export interface RankEvidence {
  readonly order: RankOrder;
  /** How many got a place, of how many in the population. */
  readonly ranked: number;
  readonly population: number;
  readonly populationLabel: Bilingual;
  readonly tiedWith: readonly string[];
  readonly better?: Neighbour;
  readonly worse?: Neighbour;
  readonly unranked: readonly { readonly name: string; readonly why: Bilingual }[];
  /** Neighbours whose value prints the same although it differs. */
  readonly warning?: Bilingual;
}

export interface Neighbour {
  readonly name: string;
  readonly place: number;
  readonly value: Decimal;
  /** Always positive: how far to the neighbour. */
  readonly distance: Decimal;
}

export function valueOfFigure(figure: Figure | undefined): Decimal | undefined {
  return figure !== undefined && 'value' in figure.outcome ? figure.outcome.value : undefined;
}
