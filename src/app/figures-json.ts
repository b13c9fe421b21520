// Figures as the JSON that the command line prints.
import type { Language } from '../core/measure/bilingual';
import { toNumber } from '../core/measure/decimal';
import type { Figure, Subject } from '../core/model/figure';
import { printNumber } from '../core/narrative/print-number';
import type { CellRef } from '../core/workbook/cell';
import type { MonthFigures } from './figures';

export interface FiguresJson {
  readonly book: string | null;
  readonly month: string | null;
  readonly county: string | null;
  readonly figures: readonly FigureJson[];
}

export interface FigureJson {
  readonly indicator: string;
  readonly measure: string;
  readonly of: string;
  /** Unrounded; null where withheld says why there is none. */
  readonly value: number | null;
  readonly unit: string;
  readonly printed: string | null;
  readonly cells: readonly CellRef[];
  readonly withheld: string | null;
}

export function figuresJson(found: MonthFigures, language: Language): FiguresJson {
  return {
    book: found.book.name ?? null,
    month: found.month.month ?? null,
    county: found.month.county ?? null,
    figures: found.figures.list.map((figure) => figureJson(figure, found, language)),
  };
}

function figureJson(figure: Figure, found: MonthFigures, language: Language): FigureJson {
  const { indicator, measure, of, unit, cells, outcome } = figure;
  const shown = { indicator, measure, of: subjectName(of), unit, cells };
  if ('withheld' in outcome) return { ...shown, value: null, printed: null, withheld: outcome.withheld.why[language] };
  return { ...shown, value: toNumber(outcome.value), printed: printedFigure(figure, found), withheld: null };
}

/** The total of the bank sheet has its county's name; beside the county's own figures it needs another. */
export function subjectName({ kind, name }: Subject): string {
  return kind === 'banks' ? `${name}（银行合计）` : name;
}

/** The figure as a report prints it, with its unit and sign; '—' where it is withheld. */
export function printedFigure(figure: Figure, { month, figures }: MonthFigures): string {
  if ('withheld' in figure.outcome) return '—';
  const narrative = { month, figures, county: month.county ?? '', earlier: [] };
  return printNumber(narrative, { figure, value: figure.outcome.value }).text;
}
