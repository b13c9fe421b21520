// Which equations the columns of a table must fit in every row: increase, growth, ratios, changes, shares.
import { type Bilingual, words } from '../measure/bilingual';
import type { BalanceTable } from '../model/balances';
import type { Severity } from '../model/finding';
import type { AmountMeasure, Indicator, Measure, RatioMeasure } from '../model/indicator';
import { columnIn, haveOneCoverage, haveOneDate, nearestColumn } from './pick-column';

/** A relation with columns in place of cells. */
export interface RowRule {
  readonly check: string;
  readonly severity: Severity;
  readonly formula: Bilingual;
  readonly target: number;
  readonly left: readonly ColumnTerm[];
  readonly right: readonly ColumnTerm[];
  readonly over?: readonly ColumnTerm[];
  readonly lessWhole: 0 | 100;
  /** The divisor stands in this row (index) for all: the total of a share. */
  readonly overRow?: number;
}

export interface ColumnTerm {
  readonly column: number;
  readonly sign: 1 | -1;
}

interface Movement {
  readonly base: AmountMeasure;
  readonly increase: AmountMeasure;
  readonly growth: AmountMeasure;
  readonly check: string;
  readonly words: Bilingual;
}

const movements: readonly Movement[] = [
  {
    base: 'yearStartBalance',
    increase: 'yearToDateIncrease',
    growth: 'yearToDateGrowth',
    check: '',
    words: words('年初余额', 'year start'),
  },
  {
    base: 'lastMonthBalance',
    increase: 'monthOnMonthIncrease',
    growth: 'monthOnMonthGrowth',
    check: 'month-on-month-',
    words: words('上月余额', 'last month'),
  },
  {
    base: 'lastYearBalance',
    increase: 'yearOnYearIncrease',
    growth: 'yearOnYearGrowth',
    check: 'year-on-year-',
    words: words('上年同期余额', 'same month last year'),
  },
];

export function rowRules(table: BalanceTable, indicators: readonly Indicator[]): readonly RowRule[] {
  const totalRow = table.rows.findIndex((row) => row.role.is === 'total');
  const groups = new Map(
    table.columns.map(({ indicator, coverage }) => [`${indicator}\n${coverage}`, { indicator, coverage }]),
  );
  return [...groups.values()].flatMap(({ indicator: key, coverage }) => {
    const indicator = indicators.find((other) => other.key === key);
    const find = (measure: Measure): number | undefined => columnIn(table, { indicator: key, measure, coverage });
    if (indicator?.kind === 'ratio') return ratioRules({ table, indicator, coverage, find });
    return [...movements.flatMap((movement) => movementRules(movement, find)), ...shareRules(find, totalRow)];
  });
}

type Find = (measure: Measure) => number | undefined;

function movementRules(movement: Movement, find: Find): readonly RowRule[] {
  const [balance, base] = [find('balance'), find(movement.base)];
  const [increase, growth] = [find(movement.increase), find(movement.growth)];
  const chinese = movement.words['zh-CN'];
  const english = movement.words['en-US'];
  const rules: RowRule[] = [];
  if (increase !== undefined && balance !== undefined && base !== undefined) {
    const formula = words(`余额－${chinese}`, `balance − ${english}`);
    rules.push({ ...rule(`${movement.check}increase`, increase, formula), right: [add(balance), subtract(base)] });
  }
  if (growth === undefined) return rules;
  const check = `${movement.check}growth`;
  if (increase !== undefined && base !== undefined) {
    const formula = words(`增加额÷${chinese}`, `increase ÷ ${english}`);
    rules.push({ ...rule(check, growth, formula), right: [add(increase)], over: [add(base)] });
  } else if (balance !== undefined && base !== undefined) {
    const formula = words(`余额÷${chinese}－1`, `balance ÷ ${english} − 1`);
    rules.push({ ...rule(check, growth, formula), right: [add(balance)], over: [add(base)], lessWhole: 100 });
  } else if (balance !== undefined && increase !== undefined) {
    const formula = words('增加额÷（余额－增加额）', 'increase ÷ (balance − increase)');
    rules.push({ ...rule(check, growth, formula), right: [add(increase)], over: [add(balance), subtract(increase)] });
  }
  return rules;
}

function shareRules(find: Find, totalRow: number): readonly RowRule[] {
  if (totalRow === -1) return [];
  const parts = [
    ['share', find('share'), find('balance'), words('余额÷合计余额', 'balance ÷ total balance')],
    [
      'contribution',
      find('contribution'),
      find('yearToDateIncrease'),
      words('较年初增加÷合计较年初增加', 'increase ÷ total increase'),
    ],
  ] as const;
  return parts.flatMap(([check, target, part, formula]) => {
    if (target === undefined || part === undefined) return [];
    return [{ ...rule(check, target, formula), right: [add(part)], over: [add(part)], overRow: totalRow }];
  });
}

interface RatioGroup {
  readonly table: BalanceTable;
  readonly indicator: Indicator;
  readonly coverage: string;
  readonly find: Find;
}

const ratioTimes: readonly (readonly [RatioMeasure, AmountMeasure, RatioMeasure?])[] = [
  ['value', 'balance'],
  ['yearStartValue', 'yearStartBalance', 'changePoints'],
  ['lastMonthValue', 'lastMonthBalance', 'monthOnMonthChangePoints'],
  ['lastYearValue', 'lastYearBalance', 'yearOnYearChangePoints'],
];

function ratioRules(group: RatioGroup): readonly RowRule[] {
  const value = group.find('value');
  return ratioTimes.flatMap(([measure, amount, change]) => {
    const printed = group.find(measure);
    const quotient = quotientOf(group, amount);
    const rules = printed === undefined || quotient === undefined ? [] : ratioRule(group, printed, quotient);
    const points = change === undefined ? undefined : group.find(change);
    if (points === undefined || value === undefined) return rules;
    return [...rules, ...changeRules(group, { points, value, base: printed, quotient })];
  });
}

interface Quotient {
  readonly right: readonly ColumnTerm[];
  readonly over: readonly ColumnTerm[];
}

/** Numerator and denominator of a ratio at one time; the increases may have to be taken from balances. */
function quotientOf({ table, indicator, coverage }: RatioGroup, amount: AmountMeasure): Quotient | undefined {
  if (indicator.ratio === undefined) return undefined;
  const { numerator, denominator, base } = indicator.ratio;
  if (base === 'yearToDateIncrease' && amount !== 'balance') return undefined;
  const part = (key: string): readonly ColumnTerm[] | undefined => {
    const find = (measure: Measure): number | undefined => nearestColumn(table, { indicator: key, measure, coverage });
    const printed = find(base === 'balance' ? amount : base);
    if (printed !== undefined || base === 'balance') return printed === undefined ? undefined : [add(printed)];
    const [balance, start] = [find('balance'), find('yearStartBalance')];
    return balance === undefined || start === undefined ? undefined : [add(balance), subtract(start)];
  };
  const [right, over] = [part(numerator), part(denominator)];
  return right === undefined || over === undefined ? undefined : { right, over };
}

function ratioRule(group: RatioGroup, target: number, quotient: Quotient): readonly RowRule[] {
  const definition = group.indicator.definition;
  return tempered(group.table, rule('ratio', target, definition), quotient);
}

interface Change {
  readonly points: number;
  readonly value: number;
  readonly base: number | undefined;
  readonly quotient: Quotient | undefined;
}

function changeRules({ table }: RatioGroup, { points, value, base, quotient }: Change): readonly RowRule[] {
  const formula = words('本期值－基期值', 'value − base value');
  const empty = rule('change-points', points, formula);
  if (base !== undefined) return [{ ...empty, right: [add(value), subtract(base)] }];
  if (quotient === undefined) return [];
  return tempered(table, { ...empty, left: [add(value), subtract(points)] }, quotient);
}

/** Columns of two dates are not compared; of two 口径 only with a question. */
function tempered(table: BalanceTable, empty: RowRule, quotient: Quotient): readonly RowRule[] {
  const columns = [...empty.left, ...quotient.right, ...quotient.over].map(({ column }) => column);
  if (!haveOneDate(table, columns)) return [];
  const made = { ...empty, ...quotient };
  return haveOneCoverage(table, columns) ? [made] : [{ ...made, severity: 'explain' }];
}

function rule(name: string, target: number, formula: Bilingual): RowRule {
  return {
    check: `within-row/${name}`,
    severity: 'mandatory',
    formula,
    target,
    left: [add(target)],
    right: [],
    lessWhole: 0,
  };
}

function add(column: number): ColumnTerm {
  return { column, sign: 1 };
}

function subtract(column: number): ColumnTerm {
  return { column, sign: -1 };
}
