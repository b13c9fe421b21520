// Worksheet functions of numbers: sums, counts, rounding, ranks.
import { criterion, numberFunction, overNumbers, type FunctionTable } from './function-table';
import { mapped, type Argument } from './evaluate';
import { errorOf, flat, gridOf, isError, scalarOf, toNumber, type Scalar, type Value } from './values';

export const mathFunctions: FunctionTable = {
  SUM: overNumbers(total),
  AVERAGE: overNumbers((numbers) => (numbers.length === 0 ? errorOf.division : total(numbers) / numbers.length)),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.min(a, b)))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : numbers.reduce((a, b) => Math.max(a, b)))),
  PRODUCT: overNumbers((numbers) => numbers.reduce((a, b) => a * b, 1)),
  MEDIAN: overNumbers(median),
  COUNT: (args) => args.flatMap((arg) => flat(arg.value())).filter((one) => typeof one === 'number').length,
  COUNTA: (args) => args.flatMap((arg) => flat(arg.value())).filter((one) => one !== undefined).length,
  COUNTBLANK: (args) =>
    args.flatMap((arg) => flat(arg.value())).filter((one) => one === undefined || one === '').length,
  ABS: numberFunction((x = 0) => Math.abs(x)),
  SIGN: numberFunction((x = 0) => Math.sign(x)),
  INT: numberFunction((x = 0) => Math.floor(x)),
  SQRT: numberFunction((x = 0) => (x < 0 ? errorOf.number : Math.sqrt(x))),
  POWER: numberFunction((x = 0, y = 0) => x ** y),
  MOD: numberFunction((x = 0, y = 0) => (y === 0 ? errorOf.division : x - y * Math.floor(x / y))),
  ROUND: numberFunction((x = 0, digits = 0) =>
    shifted(x, digits, (whole) => Math.sign(whole) * Math.round(Math.abs(whole))),
  ),
  ROUNDUP: numberFunction((x = 0, digits = 0) =>
    shifted(x, digits, (whole) => Math.sign(whole) * Math.ceil(Math.abs(whole))),
  ),
  ROUNDDOWN: numberFunction((x = 0, digits = 0) => shifted(x, digits, Math.trunc)),
  TRUNC: numberFunction((x = 0, digits = 0) => shifted(x, digits, Math.trunc)),
  LARGE: (args) => ranked(args, (a, b) => b - a),
  SMALL: (args) => ranked(args, (a, b) => a - b),
  RANK: rank,
  'RANK.EQ': rank,
  SUMPRODUCT: sumProduct,
  SUMIF: ([range, condition, sums]) => sumIfs([sums ?? range, range, condition]),
  SUMIFS: sumIfs,
  COUNTIF: countIfs,
  COUNTIFS: countIfs,
  AVERAGEIF: ([range, condition, values]) => averageIfs([values ?? range, range, condition]),
  AVERAGEIFS: averageIfs,
};

/** Decimal shifting, as ROUND(1.005, 2) is 1.01 in Excel. */
function shifted(x: number, digits: number, round: (whole: number) => number): number {
  const shift = (value: number, by: number): number => {
    const [mantissa = '0', exponent = '0'] = String(value).split('e');
    return Number(`${mantissa}e${String(Number(exponent) + by)}`);
  };
  const exact = Number(x.toPrecision(15));
  return shift(round(shift(exact, Math.trunc(digits))), -Math.trunc(digits));
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function median(numbers: readonly number[]): Scalar {
  const sorted = [...numbers].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? errorOf.number : (low + high) / 2;
}

function ranked([values, place]: readonly Argument[], order: (a: number, b: number) => number): Scalar {
  const numbers = flat(values?.value()).filter((one) => typeof one === 'number');
  const at = toNumber(scalarOf(place?.value()));
  return isError(at) ? at : (numbers.sort(order)[at - 1] ?? errorOf.number);
}

function rank([value, values, direction]: readonly Argument[]): Scalar {
  const own = toNumber(scalarOf(value?.value()));
  const rising = toNumber(scalarOf(direction?.value()));
  if (isError(own)) return own;
  const numbers = flat(values?.value()).filter((one) => typeof one === 'number');
  if (!numbers.includes(own)) return errorOf.missing;
  return 1 + numbers.filter((one) => (rising === 0 ? one > own : one < own)).length;
}

function sumProduct(args: readonly Argument[]): Scalar {
  const grids = args.map((arg) => gridOf(arg.value()));
  const [first] = grids;
  if (
    first === undefined ||
    grids.some((grid) => grid.length !== first.length || grid[0]?.length !== first[0]?.length)
  ) {
    return errorOf.value;
  }
  let sum = 0;
  for (const [row, cells] of first.entries()) {
    for (const column of cells.keys()) {
      const factors = grids.map((grid) => grid[row]?.[column]);
      const error = factors.find(isError);
      if (error !== undefined) return error;
      // Text and truth are 0 here unless an operator made numbers of them.
      sum += factors.reduce<number>((product, factor) => product * (typeof factor === 'number' ? factor : 0), 1);
    }
  }
  return sum;
}

/**
 * For each set of conditions (a range of them gives a range of results) what `compute` makes of the places at which
 * all hold. Ranges and conditions alternate in `pairs`.
 */
function overMatches(
  pairs: readonly (Argument | undefined)[],
  compute: (holds: (index: number) => boolean) => Scalar,
): Value {
  const ranges = pairs.filter((_, index) => index % 2 === 0).map((range) => flat(range?.value()));
  const conditions = pairs.filter((_, index) => index % 2 === 1).map((condition) => condition?.value());
  return mapped(conditions, (scalars) => {
    const tests = scalars.map(criterion);
    return compute((at) =>
      tests.every((test, index) => at < (ranges[index]?.length ?? 0) && test(ranges[index]?.[at])),
    );
  });
}

function countIfs(args: readonly (Argument | undefined)[]): Value {
  const places = flat(args[0]?.value());
  return overMatches(args, (holds) => places.filter((_, index) => holds(index)).length);
}

function sumIfs([values, ...conditions]: readonly (Argument | undefined)[]): Value {
  const cells = flat(values?.value());
  return overMatches(conditions, (holds) => {
    const found = cells.filter((_, index) => holds(index));
    return found.find(isError) ?? total(found.filter((one) => typeof one === 'number'));
  });
}

function averageIfs([values, ...conditions]: readonly (Argument | undefined)[]): Value {
  const cells = flat(values?.value());
  return overMatches(conditions, (holds) => {
    const numbers = cells.filter((one, index) => typeof one === 'number' && holds(index)).map(Number);
    return numbers.length === 0 ? errorOf.division : total(numbers) / numbers.length;
  });
}
