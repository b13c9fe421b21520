// Two months compared as the JSON that the command line prints.
import type { Language } from '../core/measure/bilingual';
import type { FactState, ToldFigure } from '../core/narrative/compare-reports';
import type { KeptPromise } from '../core/narrative/promises';
import type { ComparedMonths } from './compare-months';

export interface CompareJson {
  readonly county: string | null;
  readonly month: string | null;
  readonly previousMonth: string | null;
  readonly facts: readonly FactChangeJson[];
  readonly unchanged: number;
  readonly promises: readonly (Omit<KeptPromise, 'gapBefore' | 'gapNow'> & {
    readonly gapBefore: string | null;
    readonly gapNow: string | null;
  })[];
}

interface FactChangeJson {
  readonly state: FactState;
  readonly label: string;
  readonly indicator: string;
  readonly measure: string;
  readonly of: string;
  readonly before: ToldFigure | null;
  readonly now: ToldFigure | null;
  readonly difference: string | null;
}

export function compareJson(compared: ComparedMonths, language: Language): CompareJson {
  const { county, month, previousMonth, changes, unchanged, promises } = compared;
  return {
    county: county ?? null,
    month: month ?? null,
    previousMonth: previousMonth ?? null,
    facts: changes.map(({ label, before, now, difference, ...fact }) => ({
      ...fact,
      label: label[language],
      before: before ?? null,
      now: now ?? null,
      difference: difference ?? null,
    })),
    unchanged,
    promises: promises.map(({ gapBefore, gapNow, ...kept }) => ({
      ...kept,
      gapBefore: gapBefore ?? null,
      gapNow: gapNow ?? null,
    })),
  };
}
