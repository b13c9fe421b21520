// What a name of a slot means in one office's month: an indicator of whom, the period, a setting, a ledger.
import { words as lexiconWords } from '../claims/lexicon';
import { knownNames } from '../claims/known-names';
import { wholeLedger } from '../indicators/ledger-tally';
import { compact } from '../measure/half-width';
import type { Indicator, IndicatorKey, Measure } from '../model/indicator';
import type { LedgerKey } from '../model/ledger';
import {
  type LedgerIndicator,
  ledgerIndicatorLabels,
  ledgerIndicators,
  type LedgerMeasure,
} from '../model/ledger-indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { LedgerColumn } from '../sheets/ledgers';
import { ledgerColumn, ledgerParts, ledgersByName } from './ledger-names';
import {
  ledgerMeasureNames,
  materialRoot,
  measureNames,
  periodParts,
  type PeriodPart,
  periodRoot,
  settingNames,
  settingsRoot,
} from './name-words';

export type Meaning =
  | {
      readonly is: 'figure';
      readonly indicator: IndicatorKey | LedgerIndicator;
      readonly measure: Measure | LedgerMeasure;
      readonly of: string;
    }
  | { readonly is: 'period'; readonly part: PeriodPart }
  | { readonly is: 'setting'; readonly key: (typeof settingNames)[keyof typeof settingNames] }
  | { readonly is: 'material'; readonly part: string }
  | { readonly is: 'ledger'; readonly ledger: LedgerKey }
  /** One row of a ledger by its name, and one of its columns. */
  | { readonly is: 'cell'; readonly ledger: LedgerKey; readonly row: string; readonly column: LedgerColumn };

export interface Vocabulary {
  /** Undefined where the name means nothing. */
  readonly meaningOf: (path: readonly string[]) => Meaning | undefined;
  readonly indicatorOf: (key: string) => Indicator | undefined;
}

/** Every name of the month, ready to be looked up. */
export function vocabularyOf(month: MonthlyStatistics): Vocabulary {
  const names: Names = {
    county: month.county ?? '',
    indicators: indicatorsByName(month),
    subjects: subjectsByName(month),
    ledgers: ledgersByName(month),
  };
  const byKey = new Map<string, Indicator>(month.indicators.map((indicator) => [indicator.key, indicator]));
  return {
    meaningOf: (path) => meaningOf(path.map(compact), names),
    indicatorOf: (key) => byKey.get(key),
  };
}

interface Names {
  readonly county: string;
  readonly indicators: ReadonlyMap<string, Indicator | LedgerIndicator>;
  /** Counties, banks, categories, campaigns, batches …, by every way of writing, as figures name them. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly ledgers: ReadonlyMap<string, LedgerKey>;
}

function meaningOf(path: readonly string[], names: Names): Meaning | undefined {
  const [first = '', second, third, ...more] = path;
  if (more.length > 0) return undefined;
  const ledger = names.ledgers.get(first);
  if (ledger !== undefined && second === undefined) {
    // 目标任务 is a ledger and 走访企业 also what is counted: alone, a number is meant.
    return figureMeaning([first], names) ?? { is: 'ledger', ledger };
  }
  if (ledger !== undefined && second !== undefined && third !== undefined) {
    const column = ledgerColumn(ledger, third);
    return column === undefined ? undefined : { is: 'cell', ledger, row: second, column };
  }
  if (third === undefined) return otherMeaning(first, second) ?? figureMeaning(path, names);
  return figureMeaning(path, names);
}

function otherMeaning(first: string, second: string | undefined): Meaning | undefined {
  if (first === periodRoot) {
    const part = periodParts.find((one) => one === second);
    return part === undefined ? undefined : { is: 'period', part };
  }
  const setting = first === settingsRoot ? second : second === undefined ? first : undefined;
  const key = Object.entries(settingNames).find(([name]) => name === setting)?.[1];
  if (key !== undefined) return { is: 'setting', key };
  return first === materialRoot && second !== undefined ? { is: 'material', part: second } : undefined;
}

/** 指标, 指标.口径, 机构.指标 or 机构.指标.口径. */
function figureMeaning(path: readonly string[], names: Names): Meaning | undefined {
  const [first = '', second = '', third] = path;
  const own = names.indicators.get(first);
  if (own !== undefined && third === undefined) return withMeasure(own, path[1], subjectOf(own, names));
  const subject = names.subjects.get(first);
  const indicator = names.indicators.get(second);
  return subject === undefined || indicator === undefined ? undefined : withMeasure(indicator, third, subject);
}

function subjectOf(indicator: Indicator | LedgerIndicator, { county }: Names): string {
  return typeof indicator === 'string' ? wholeLedger : county;
}

function withMeasure(
  indicator: Indicator | LedgerIndicator,
  word: string | undefined,
  of: string,
): Meaning | undefined {
  const ledgerMeasure = ledgerMeasureNames.find(([name]) => name === word)?.[1];
  if (typeof indicator === 'string') {
    const measure = word === undefined ? 'total' : ledgerMeasure;
    return measure === undefined ? undefined : { is: 'figure', indicator, measure, of };
  }
  if (ledgerMeasure !== undefined && ledgerMeasure !== 'total')
    return { is: 'figure', indicator: indicator.key, measure: ledgerMeasure, of };
  const kind = indicator.kind === 'ratio' ? 'ratio' : 'amount';
  const measure = measureNames.find((one) => one[kind] !== undefined && one.words.includes(word ?? '余额'))?.[kind];
  return measure === undefined ? undefined : { is: 'figure', indicator: indicator.key, measure, of };
}

function indicatorsByName(month: MonthlyStatistics): ReadonlyMap<string, Indicator | LedgerIndicator> {
  const found = new Map<string, Indicator | LedgerIndicator>();
  const add = (name: string, indicator: Indicator | LedgerIndicator): void => {
    if (!found.has(compact(name))) found.set(compact(name), indicator);
  };
  for (const indicator of month.indicators) {
    add(indicator.label['zh-CN'], indicator);
    add(indicator.shortLabel['zh-CN'], indicator);
  }
  for (const key of ledgerIndicators) add(ledgerIndicatorLabels[key].label['zh-CN'], key);
  for (const [text, sense] of lexiconWords) {
    const key = sense.is === 'indicator' && sense.keys.length === 1 ? sense.keys[0] : undefined;
    const indicator = month.indicators.find((one) => one.key === key);
    if (indicator !== undefined) add(text, indicator);
  }
  return found;
}

function subjectsByName(month: MonthlyStatistics): ReadonlyMap<string, string> {
  const { own, city, institutions, campaigns } = knownNames(month);
  return new Map([
    ...[...campaigns.map(({ name }) => name), ...ledgerParts(month)].map((name) => [compact(name), name] as const),
    ...institutions.flatMap(({ name, texts }) => [...texts, name].map((text) => [compact(text), name] as const)),
    ...['全市', ...city].map((name) => [compact(name), '全市'] as const),
    ...own.map((name) => [compact(name), name] as const),
  ]);
}
