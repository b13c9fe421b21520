// SHARE and CONTRIBUTION: what part of a whole, or of its increase, one member makes.
import { words } from '../core/measure/bilingual';
import { difference, percentOf } from '../core/indicators/amount-arithmetic';
import { totalIncreaseNotPositive, wholeNotPositive } from '../core/indicators/withheld';
import type { FunctionDefinition, Parameter } from './definition';
import { elementwise } from './elementwise';
import { base, current, numbers } from './parameters';

const partOfWhole: readonly Parameter[] = [
  numbers(words('部分', 'part'), words('各行余额，可以是区域', 'Balances of the parts, a cell or a range')),
  numbers(words('合计', 'whole'), words('合计余额，通常是一个单元格', 'Balance of the whole, mostly one cell')),
];

const changes: readonly Parameter[] = [
  current,
  base,
  numbers(words('本期合计', 'wholeCurrent'), words('合计的期末余额', 'Balance of the whole at the end')),
  numbers(words('基期合计', 'wholeBase'), words('合计的基期余额', 'Balance of the whole at the base')),
];

export const shareFunctions: readonly FunctionDefinition[] = [
  {
    id: 'SHARE',
    name: words('所占比重', 'SHARE'),
    description: words(
      '占比 = 部分 ÷ 合计 × 100，以%为单位；合计为零或负数时没有意义',
      'Share = part ÷ whole × 100, in %; undefined where the whole is zero or negative',
    ),
    parameters: partOfWhole,
    gives: 'number',
    compute: elementwise({
      parameters: partOfWhole,
      unit: '亿元',
      formula: ([part, whole]) => ({ result: percentOf(part, whole, wholeNotPositive), divisor: whole }),
    }),
  },
  {
    id: 'CONTRIBUTION',
    name: words('增量贡献率', 'CONTRIBUTION'),
    description: words(
      '贡献率 =（本期 − 基期）÷（本期合计 − 基期合计）× 100，以%为单位；合计没有增加时没有意义',
      'Own increase ÷ increase of the whole × 100, in %; undefined unless the whole rose',
    ),
    parameters: changes,
    gives: 'number',
    compute: elementwise({
      parameters: changes,
      unit: '亿元',
      formula: ([now, then, wholeNow, wholeThen]) => {
        const divisor = difference(wholeNow, wholeThen);
        return { result: percentOf(difference(now, then), divisor, totalIncreaseNotPositive), divisor };
      },
    }),
  },
];
