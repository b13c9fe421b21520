// A row of the target sheet: what it wants, of whom, and the figure that it speaks of.
import type { Figure } from '../model/figure';
import { type LedgerRow, numberOf, textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';
import { wholeLedger } from './ledger-tally';
import { type TargetMeaning, targetMeaning } from './target-indicator';

export type FindFigure = (
  indicator: Figure['indicator'],
  measure: Figure['measure'],
  name: string,
) => Figure | undefined;

export interface Target {
  readonly row: LedgerRow;
  /** The indicator in the sheet's words. */
  readonly words: string;
  /** A county or bank; the own county where the sheet names none. */
  readonly object: string;
  readonly meaning: TargetMeaning | undefined;
  /** Not above the target; else not below. */
  readonly isCeiling: boolean;
  readonly number: number;
  /** As written; '' where none is. */
  readonly unit: string;
  readonly at: CellRef;
}

/** Undefined where the row has no indicator or no number. */
export function readTarget(month: MonthlyStatistics, row: LedgerRow): Target | undefined {
  const words = textOf(row, 'indicator');
  const cell = row.cells['target'];
  const number = numberOf(row, 'target');
  if (words === undefined || cell?.value.is !== 'number' || number === undefined) return undefined;
  const meaning = targetMeaning(words, month.indicators);
  return {
    row,
    words,
    object: objectOf(month, textOf(row, 'object')),
    meaning,
    isCeiling: isCeiling(textOf(row, 'direction'), words),
    number,
    unit: textOf(row, 'unit') ?? cell.value.unit ?? '',
    at: cell.at,
  };
}

/** The figure to hold against the target. */
export function currentOf({ meaning, object }: Target, month: MonthlyStatistics, find: FindFigure): Figure | undefined {
  if (meaning === undefined) return undefined;
  const name = meaning.measure === 'total' && object === month.county ? wholeLedger : object;
  return find(meaning.indicator, meaning.measure, name);
}

function objectOf({ county }: MonthlyStatistics, text: string | undefined): string {
  if (text === undefined || /^(全县|本县|我县|全区|本区|我区)$/.test(text)) return county ?? wholeLedger;
  return /^(本市|我市)$/.test(text) ? '全市' : text;
}

// Bad loans are to fall, all else is to grow, where the sheet does not say.
function isCeiling(direction: string | undefined, words: string): boolean {
  if (direction === undefined) return words.includes('不良');
  return /[≤<＜]|不高于|不超过|不大于|以内|以下|低于|压降/.test(direction);
}
