// GROWTH, INCREASE and CHANGEPOINTS: how a balance or a ratio has changed.
import { words } from '../core/measure/bilingual';
import { baseNotPositive } from '../core/indicators/withheld';
import { difference, percentOf } from '../core/indicators/amount-arithmetic';
import type { FunctionDefinition, Parameter } from './definition';
import { elementwise } from './elementwise';
import { base, current, numbers } from './parameters';

const balances: readonly Parameter[] = [current, base];

const ratios: readonly Parameter[] = [
  numbers(words('本期比率', 'current'), words('本期比率，以%为单位，如85.21', 'The ratio now, in %, such as 85.21')),
  numbers(words('基期比率', 'base'), words('基期比率，以%为单位，如84.01', 'The ratio then, in %, such as 84.01')),
];

export const growthFunctions: readonly FunctionDefinition[] = [
  {
    id: 'GROWTH',
    name: words('增长幅度', 'GROWTH'),
    description: words(
      '增幅 =（本期 − 基期）÷ 基期 × 100，以%为单位；基期为零或负数时没有意义',
      'Growth = (current − base) ÷ base × 100, in %; undefined where the base is zero or negative',
    ),
    parameters: balances,
    gives: 'number',
    compute: elementwise({
      parameters: balances,
      unit: '亿元',
      formula: ([now, then]) => ({ result: percentOf(difference(now, then), then, baseNotPositive), divisor: then }),
    }),
  },
  {
    id: 'INCREASE',
    name: words('增加金额', 'INCREASE'),
    description: words('增加额 = 本期 − 基期，单位不变', 'Increase = current − base, in the same unit'),
    parameters: balances,
    gives: 'number',
    compute: elementwise({
      parameters: balances,
      unit: '亿元',
      formula: ([now, then]) => ({ result: difference(now, then) }),
    }),
  },
  {
    id: 'CHANGEPOINTS',
    name: words('变动百分点', 'CHANGEPOINTS'),
    description: words(
      '比率的变动 = 本期比率 − 基期比率，以百分点为单位',
      'Change of a ratio = current − base, in percentage points',
    ),
    parameters: ratios,
    gives: 'number',
    compute: elementwise({
      parameters: ratios,
      unit: '%',
      formula: ([now, then]) => ({ result: difference(now, then) }),
    }),
  },
];
