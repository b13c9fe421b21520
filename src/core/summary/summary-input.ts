// What every sheet of the summary is built from.
import type { CheckResult } from '../checks/run-checks';
import type { FigureSet } from '../indicators/figures';
import { monthOf, yearOf } from '../measure/period';
import type { Subject } from '../model/figure';
import type { Indicator } from '../model/indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { city } from './county-rows';
import type { Derivation } from './derivation';
import { figureIndex, type FigureIndex, namesOfKind } from './figure-index';
import { type Sources, sourcesOf } from './source-cells';

export interface SummaryInput {
  readonly book: WorkbookSnapshot;
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  readonly result: CheckResult;
}

/** The input with what several sheets look up in it. */
export interface SummaryWork extends SummaryInput {
  readonly index: FigureIndex;
  readonly sources: Sources;
  readonly indicators: ReadonlyMap<string, Indicator>;
  /** The total of the bank sheet: a subject of its own, or the own county itself. */
  readonly bankTotal: Subject;
}

export function summaryWork(input: SummaryInput): SummaryWork {
  const { book, month, figures } = input;
  const [banks] = namesOfKind(figures.list, 'banks');
  return {
    ...input,
    index: figureIndex(figures.list),
    sources: sourcesOf(book, month),
    indicators: new Map(month.indicators.map((indicator) => [indicator.key, indicator])),
    bankTotal: banks === undefined ? { kind: 'county', name: countyText({ month }) } : { kind: 'banks', name: banks },
  };
}

/** What all derivations share; a sheet adds where its figures stand and what it can offer. */
export function derivationOf(work: SummaryWork, own: Partial<Pick<Derivation, 'placed' | 'offered'>> = {}): Derivation {
  return {
    figures: work.index,
    sources: work.sources,
    indicators: work.indicators,
    placed: own.placed ?? ((): undefined => undefined),
    offered: own.offered ?? ((): undefined => undefined),
    ways: new Map(),
    wholeOf: (of) => (of.kind === 'county' ? city : work.bankTotal),
  };
}

export function ownCounty({ county }: MonthlyStatistics): Subject | undefined {
  return county === undefined ? undefined : { kind: 'county', name: county };
}

/** 2022年9月; '' while no sheet names the month. */
export function monthText({ month }: MonthlyStatistics): string {
  return month === undefined ? '' : `${String(yearOf(month))}年${String(monthOf(month))}月`;
}

/** 统计时点：2022年9月末. */
export function periodLine({ month }: SummaryWork): string {
  return month.month === undefined ? '统计时点：未识别' : `统计时点：${monthText(month)}末`;
}

/** The own county as titles begin with it; '' while none is known. */
export function countyText({ month }: Pick<SummaryWork, 'month'>): string {
  return month.county ?? '';
}
