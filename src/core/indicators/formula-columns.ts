// The values of an indicator that the user defined by a formula of other indicators' names.
import { decimal, isEqual, shifted } from '../measure/decimal';
import { type Expression, evaluate, namesIn } from '../measure/expression';
import { parseFormula } from '../measure/formula';
import type { Outcome } from '../model/figure';
import {
  type AmountMeasure,
  type Indicator,
  type IndicatorKey,
  type Measure,
  type RatioMeasure,
  amountMeasures,
  measureLabels,
} from '../model/indicator';
import type { Board, Question } from './board';
import { type Column, kept, weakest } from './column';
import { badFormula, unknownName } from './withheld';

/** Undefined for an indicator without a formula, and for a measure that is not had by putting numbers into one. */
export function formulaColumn(board: Board, { indicator, measure }: Question): Column | undefined {
  const moment = moments.find((each) => each.value === measure || each.balance === measure);
  if (indicator.formula === undefined || moment === undefined) return undefined;
  const parsed = quantityOf(indicator.formula);
  if (!('quantity' in parsed)) return constant(indicator, parsed);
  const named = new Map<string, Column>();
  for (const name of namesIn(parsed.quantity)) {
    const meant = meaningOf(board, { name, indicator, moment });
    if (meant === undefined) return constant(indicator, unknownName(name));
    const isOfMoment = moment === now || meant.measure === moment.balance || meant.measure === moment.value;
    const column = isOfMoment ? board.column(meant.key, meant.measure) : undefined;
    if (column === undefined) return undefined;
    named.set(name, column);
  }
  return evaluated(parsed.quantity, { indicator, named });
}

interface Moment {
  readonly balance: AmountMeasure;
  readonly value: RatioMeasure;
}

const now: Moment = { balance: 'balance', value: 'value' };

const moments: readonly Moment[] = [
  now,
  { balance: 'yearStartBalance', value: 'yearStartValue' },
  { balance: 'lastMonthBalance', value: 'lastMonthValue' },
  { balance: 'lastYearBalance', value: 'lastYearValue' },
];

interface Named {
  readonly indicator: Indicator;
  /** Every name of the formula. */
  readonly named: ReadonlyMap<string, Column>;
}

/** The right side where the formula begins with the indicator's own name. */
function quantityOf(text: string): { readonly quantity: Expression } | Outcome {
  const parsed = parseFormula(text);
  if ('problem' in parsed) return badFormula(parsed.problem.why);
  const { formula } = parsed;
  return { quantity: formula.is === 'quantity' ? formula.quantity : formula.right };
}

interface Meaning {
  readonly key: IndicatorKey;
  readonly measure: Measure;
}

interface NameQuestion {
  readonly name: string;
  readonly indicator: Indicator;
  readonly moment: Moment;
}

// 不良贷款 is the balance of 不良贷款; 不良贷款较年初增加 that measure of it. Undefined for a name that nothing has.
function meaningOf({ indicators }: Board, { name, indicator, moment }: NameQuestion): Meaning | undefined {
  for (const other of indicators.values()) {
    const measure = other === indicator ? undefined : namedMeasure(other, name, moment);
    if (measure !== undefined) return { key: other.key, measure };
  }
  return undefined;
}

// A ratio's changes are not named: 不良贷款率 is its value.
function namedMeasure(indicator: Indicator, name: string, moment: Moment): Measure | undefined {
  const names = [indicator.key, indicator.label['zh-CN'], indicator.shortLabel['zh-CN']];
  if (names.includes(name)) return indicator.kind === 'ratio' ? moment.value : moment.balance;
  if (indicator.kind === 'ratio') return undefined;
  return amountMeasures.find((measure) => names.some((each) => each + measureLabels[measure]['zh-CN'] === name));
}

function evaluated(quantity: Expression, { indicator, named }: Named): Column | undefined {
  const columns = [...named.values()];
  const [first] = columns;
  if (first === undefined) return undefined;
  const isPercent = indicator.unit === '%' && !isTimesHundred(quantity);
  return {
    unit: indicator.unit,
    coverage: first.coverage,
    ...(first.date === undefined ? {} : { date: first.date }),
    covers: (index) => columns.every((column) => column.covers(index)),
    outcome: kept((index) => {
      const result = evaluate(quantity, (name) => (named.get(name) as Column).outcome(index));
      return isPercent && 'value' in result ? { value: shifted(result.value, 2) } : result;
    }),
    origin: (index) => columns.map((column) => column.origin(index)).reduce(weakest, 'computed'),
    supports: (index) =>
      indicator.kind === 'ratio' ? Infinity : Math.min(...columns.map((column) => column.supports(index))),
    cells: (index) => columns.flatMap((column) => column.cells(index)),
  };
}

const hundred = decimal(100);

/** 不良贷款 / 各项贷款 × 100 is a percent already; × 100% is a plain quotient. */
export function isTimesHundred(quantity: Expression): boolean {
  if (quantity.is !== 'arithmetic') return false;
  const { by, left, right } = quantity;
  if (by === '*') return [left, right].some((side) => isHundred(side) || isTimesHundred(side));
  return by === '/' && !isHundred(right) && (isHundred(left) || isTimesHundred(left));
}

function isHundred(side: Expression): boolean {
  return side.is === 'number' && isEqual(side.value, hundred);
}

// Every county and bank says what is wrong with the formula.
function constant(indicator: Indicator, outcome: Outcome): Column {
  return {
    unit: indicator.unit,
    coverage: '',
    covers: () => true,
    outcome: () => outcome,
    origin: () => 'computed',
    supports: () => 0,
    cells: () => [],
  };
}
