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
  /** One for an indicator, measure and subject: that of the reported 口径. */
  readonly figures: readonly FigureJson[];
  /** The same figures of other 口径 that the sheets give beside it. */
  readonly otherCoverages: readonly FigureJson[];
}

export interface FigureJson {
  readonly indicator: string;
  readonly measure: string;
  readonly of: string;
  /** Unrounded; null where withheld says why there is none. */
  readonly value: number | null;
  readonly unit: string;
  /** 口径 as printed; '' where none is stated. */
  readonly coverage: string;
  readonly printed: string | null;
  readonly cells: readonly CellRef[];
  readonly withheld: string | null;
  /** Where it comes from, where that is not plain. */
  readonly note?: string;
}

export function figuresJson(found: MonthFigures, language: Language): FiguresJson {
  const seen = new Set<string>();
  const reported: FigureJson[] = [];
  const others: FigureJson[] = [];
  for (const figure of found.figures.list) {
    const json = figureJson(figure, found, language);
    const key = JSON.stringify([json.indicator, json.measure, json.of, figure.of.kind]);
    (seen.has(key) ? others : reported).push(json);
    seen.add(key);
  }
  return {
    book: found.book.name ?? null,
    month: found.month.month ?? null,
    county: found.month.county ?? null,
    figures: reported,
    otherCoverages: others,
  };
}

function figureJson(figure: Figure, found: MonthFigures, language: Language): FigureJson {
  const { indicator, measure, of, unit, coverage, cells, outcome } = figure;
  const note = figure.note === undefined ? {} : { note: figure.note[language] };
  const shown = { indicator, measure, of: subjectName(of), unit, coverage, cells, ...note };
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
