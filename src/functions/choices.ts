// What an optional single argument chooses: an order, how ties count, a unit, a tolerance.
import { type Bilingual, words } from '../core/measure/bilingual';
import { type Decimal, signOf } from '../core/measure/decimal';
import { compact } from '../core/measure/half-width';
import { type AmountUnit, amountUnits, isAmountUnit } from '../core/measure/unit';
import type { RankOrder } from '../core/model/indicator';
import { cellInput } from './cell-input';
import { type Grid, cellAt } from './grid';
import { type Failure, invalid } from './result';

/** 0 or left out: largest first, as RANK.EQ has it. */
export function orderOf(grid: Grid | undefined): RankOrder | Failure {
  const chosen = textOf(grid);
  if (['', '0', '由高到低', '降序', 'descending'].includes(chosen)) return 'descending';
  if (['1', '由低到高', '升序', 'ascending'].includes(chosen)) return 'ascending';
  return invalid(
    words(
      `“排序”应为0（由高到低）或1（由低到高），不能是${chosen}`,
      `“order” is 0 (largest first) or 1 (smallest first), not ${chosen}`,
    ),
  );
}

/** 0 or left out: 1-2-2-4. */
export function tiesOf(grid: Grid | undefined): 'min' | 'dense' | Failure {
  const chosen = textOf(grid);
  if (['', '0', 'min'].includes(chosen)) return 'min';
  if (['1', 'dense'].includes(chosen)) return 'dense';
  return invalid(
    words(
      `“并列”应为0（1、2、2、4）或1（1、2、2、3），不能是${chosen}`,
      `“ties” is 0 (1, 2, 2, 4) or 1 (1, 2, 2, 3), not ${chosen}`,
    ),
  );
}

/** An amount unit by its Chinese name. */
export function unitOf(grid: Grid | undefined, name: Bilingual): AmountUnit | Failure {
  const chosen = textOf(grid);
  if (isAmountUnit(chosen)) return chosen;
  const known = Object.keys(amountUnits).join('、');
  return invalid(
    words(
      `“${name['zh-CN']}”应为${known}之一，不能是“${chosen}”`,
      `“${name['en-US']}” is one of ${known}, not “${chosen}”`,
    ),
  );
}

/** Undefined where it is left out. */
export function toleranceOf(grid: Grid | undefined): Decimal | undefined | Failure {
  const input = cellInput(grid === undefined ? undefined : cellAt(grid, 0, 0));
  if (input.is === 'blank') return undefined;
  if (input.is === 'number' && signOf(input.value) >= 0) return input.value;
  return invalid(words('“容差”应为不小于0的数字', '“tolerance” is a number that is not negative'));
}

/** The text of a single argument, '' where it is blank or left out. */
export function textOf(grid: Grid | undefined): string {
  const raw = grid === undefined ? undefined : cellAt(grid, 0, 0);
  return typeof raw === 'string' || typeof raw === 'number' ? compact(String(raw)) : '';
}
