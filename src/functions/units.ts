// TOUNIT: an amount in another unit, exactly.
import { words } from '../core/measure/bilingual';
import { shifted, toNumber } from '../core/measure/decimal';
import { type AmountUnit, unitPower } from '../core/measure/unit';
import { cellInput } from './cell-input';
import { unitOf } from './choices';
import type { FunctionDefinition, Parameter } from './definition';
import { blankGrid } from './grid';
import { obstacle } from './obstacle';
import { numbers } from './parameters';
import { type Result, single } from './result';

const amount = numbers(
  words('金额', 'amount'),
  words(
    '要换算的金额；自带单位的文字（如1.2亿元）按其自带单位',
    'Amounts; text with its own unit (1.2亿元) keeps that',
  ),
);
const from = unit(words('原单位', 'from'), words('元、千元、万元、百万元或亿元', '元, 千元, 万元, 百万元 or 亿元'));
const to = unit(words('新单位', 'to'), from.description);

export const unitFunctions: readonly FunctionDefinition[] = [
  {
    id: 'TOUNIT',
    name: words('单位换算', 'TOUNIT'),
    description: words(
      '金额换算单位，移动小数点，不舍入',
      'An amount in another unit: the point moves, nothing is rounded',
    ),
    parameters: [amount, from, to],
    gives: 'number',
    compute: ([amounts = blankGrid, given, wanted]) => {
      const source = unitOf(given, from.name);
      const target = unitOf(wanted, to.name);
      if (typeof source === 'object') return single(source);
      if (typeof target === 'object') return single(target);
      return amounts.cells.map((row) => Array.from(row, (raw) => converted(raw, source, target)));
    },
  },
];

function converted(raw: unknown, source: AmountUnit, target: AmountUnit): Result {
  const input = cellInput(raw);
  if (input.is !== 'number') return obstacle([input], [amount.name]) ?? '';
  return toNumber(shifted(input.value, unitPower(input.unit ?? source, target)));
}

function unit(name: Parameter['name'], description: Parameter['description']): Parameter {
  return { name, description, takes: 'single' };
}
