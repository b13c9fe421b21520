// What in the cells of an argument stands in the way of computing, and how people are told.
import { type Bilingual, words } from '../core/measure/bilingual';
import type { CellInput } from './cell-input';
import { type Result, invalid, notApplicable, unavailable } from './result';

/** What stands in the way of computing: the result to show instead, or undefined where every input is a number. */
export function obstacle(inputs: readonly CellInput[], names: readonly Bilingual[]): Result | undefined {
  if (inputs.every((input) => input.is === 'blank')) return '';
  for (const [index, input] of inputs.entries()) {
    const name = names[index] ?? unnamed;
    if (input.is === 'error') return { code: input.code, why: holdsError(name, input.shown) };
    if (input.is === 'text') return invalid(noNumber(name, input.text));
    if (input.is === 'number' && input.unit !== undefined) return invalid(hasUnit(name));
  }
  const blank = inputs.findIndex((input) => input.is === 'blank');
  if (blank >= 0) return unavailable(isBlank(names[blank] ?? unnamed));
  return inputs.some((input) => input.is === 'not-applicable') ? notApplicable : undefined;
}

const unnamed = words('参数', 'the argument');

function holdsError(name: Bilingual, shown: string): Bilingual {
  return words(`“${name['zh-CN']}”是错误值${shown}`, `“${name['en-US']}” is the error ${shown}`);
}

function noNumber(name: Bilingual, text: string): Bilingual {
  return words(`“${name['zh-CN']}”不是数字：${text}`, `“${name['en-US']}” is no number: ${text}`);
}

function isBlank(name: Bilingual): Bilingual {
  return words(`“${name['zh-CN']}”为空，空白不按0计算`, `“${name['en-US']}” is blank, and a blank is not zero`);
}

function hasUnit(name: Bilingual): Bilingual {
  return words(
    `“${name['zh-CN']}”的文字带有金额单位，请先用JB.TOUNIT换算`,
    `“${name['en-US']}” is text with an amount unit; convert it with JB.TOUNIT first`,
  );
}
