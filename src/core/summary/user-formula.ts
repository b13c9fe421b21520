// An indicator that the office defined by a formula, as native arithmetic over the figures which the formula names.
import { plainText, shifted } from '../measure/decimal';
import { evaluate, type Expression, namesIn } from '../measure/expression';
import { parseFormula } from '../measure/formula';
import { isTimesHundred } from '../indicators/formula-columns';
import { amountMeasures, type Indicator, type Measure, measureLabels } from '../model/indicator';
import type { FigureKey } from './figure-index';
import { guarded, type Native, settled } from './native-formula';

interface Moment {
  readonly balance: Measure;
  readonly value: Measure;
}

const moments: readonly Moment[] = [
  { balance: 'balance', value: 'value' },
  { balance: 'yearStartBalance', value: 'yearStartValue' },
];

/** A quotient of two balances is a fraction; where the indicator is in % it is shown as percent. */
export function userFormulaNative(
  key: FigureKey,
  indicators: ReadonlyMap<string, Indicator>,
  operand: (key: FigureKey) => Native | undefined,
): Native | undefined {
  const indicator = indicators.get(key.indicator);
  const moment = moments.find(({ balance, value }) => balance === key.measure || value === key.measure);
  const quantity = indicator === undefined ? undefined : quantityOf(indicator);
  if (quantity === undefined || moment === undefined) return undefined;
  const named = new Map<string, Native>();
  for (const name of namesIn(quantity)) {
    const meant = meaningOf(name, { key, moment, indicators });
    const native = meant === undefined ? undefined : operand(meant);
    if (native === undefined) return undefined;
    named.set(name, native);
  }
  return calculated(quantity, named, indicator?.unit === '%' && !isTimesHundred(quantity) ? 2 : 0);
}

// The right side where the formula begins with the indicator's own name.
function quantityOf({ formula }: Indicator): Expression | undefined {
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (parsed === undefined || 'problem' in parsed) return undefined;
  return parsed.formula.is === 'quantity' ? parsed.formula.quantity : parsed.formula.right;
}

interface Meaning {
  readonly key: FigureKey;
  readonly moment: Moment;
  readonly indicators: ReadonlyMap<string, Indicator>;
}

function meaningOf(name: string, { key, moment, indicators }: Meaning): FigureKey | undefined {
  for (const other of indicators.values()) {
    const names = other.key === key.indicator ? [] : [other.key, other.label['zh-CN'], other.shortLabel['zh-CN']];
    const measure = names.includes(name)
      ? moment[other.kind === 'ratio' ? 'value' : 'balance']
      : amountMeasures.find((each) => names.some((known) => known + measureLabels[each]['zh-CN'] === name));
    if (measure !== undefined) return { ...key, indicator: other.key, measure };
  }
  return undefined;
}

function calculated(quantity: Expression, named: ReadonlyMap<string, Native>, power: number): Native {
  const result = evaluate(quantity, (name) => {
    const value = named.get(name)?.value;
    return value === undefined ? noNumber : { value };
  });
  return {
    formula: guarded(`ROUND(${written(quantity, named)}${power === 0 ? '' : '*100'},8)`),
    value: 'value' in result ? settled(shifted(result.value, power)) : undefined,
  };
}

const noNumber = { withheld: { kind: 'missing', why: { 'zh-CN': '', 'en-US': '' } } } as const;

// MAX passes over a dash in a cell; with 0 added the dash is an error, and the whole is the dash.
function written(expression: Expression, named: ReadonlyMap<string, Native>): string {
  const part = (inner: Expression): string => written(inner, named);
  if (expression.is === 'number') return plainText(expression.value);
  if (expression.is === 'name') return String(named.get(expression.name)?.formula);
  if (expression.is === 'negative') return `(-${part(expression.of)})`;
  if (expression.is === 'call')
    return `${expression.call.toUpperCase()}(${roundArguments(expression, part).join(',')})`;
  return `(${part(expression.left)}${expression.by}${part(expression.right)})`;
}

function roundArguments(
  { call, given }: Extract<Expression, { is: 'call' }>,
  part: (inner: Expression) => string,
): readonly string[] {
  const texts = given.map((inner) => `(${part(inner)}+0)`);
  return call === 'round' && texts.length === 1 ? [...texts, '0'] : texts;
}
