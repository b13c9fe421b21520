// Worksheet functions of logic, look-up, text and dates.
import { dateSerial } from '../model/input';
import { formattedText } from '../model/number-text';
import { mapped, type Argument } from './evaluate';
import { scalarFunction, textFunction, wildcard, type FunctionTable } from './function-table';
import {
  compared,
  errorOf,
  flat,
  gridOf,
  isError,
  isGrid,
  scalarOf,
  toNumber,
  toText,
  textOf,
  toTruth,
} from './values';
import type { Grid, Scalar, Value } from './values';

export const logicFunctions: FunctionTable = {
  IF: ([condition, yes, no]) => {
    const value = condition?.value();
    if (isGrid(value) && value.grid.flat().length > 1) {
      return mapped([value, yes?.value(), no === undefined ? false : no.value()], ([test, a, b]) => choice(test, a, b));
    }
    const truth = toTruth(scalarOf(value));
    if (isError(truth)) return truth;
    const taken = truth ? yes : no;
    return taken === undefined ? truth : (taken.value() ?? 0);
  },
  IFERROR: ([value, other]) => mapped([value?.value(), other?.value()], ([a, b]) => (isError(a) ? (b ?? 0) : a)),
  IFNA: ([value, other]) => {
    const first = value?.value();
    const one = scalarOf(first);
    return isError(one) && one.error === '#N/A' ? other?.value() : first;
  },
  AND: (args) => truths(args, (all) => all.every(Boolean)),
  OR: (args) => truths(args, (all) => all.some(Boolean)),
  NOT: scalarFunction((value) => {
    const truth = toTruth(value);
    return isError(truth) ? truth : !truth;
  }),
  TRUE: () => true,
  FALSE: () => false,
  NA: () => errorOf.missing,
  ISNUMBER: (args) => mapped(values(args), ([value]) => typeof value === 'number'),
  ISTEXT: (args) => mapped(values(args), ([value]) => typeof value === 'string'),
  ISBLANK: (args) => mapped(values(args), ([value]) => value === undefined),
  ISERROR: (args) => mapped(values(args), ([value]) => isError(value)),
  ISNA: (args) => mapped(values(args), ([value]) => isError(value) && value.error === '#N/A'),
  N: (args) =>
    mapped(values(args), ([value]) => (typeof value === 'string' ? 0 : isError(value) ? value : Number(value ?? 0))),
};

export const lookupFunctions: FunctionTable = {
  INDEX: ([source, row, column]) => {
    const grid = gridOf(source?.value());
    const [first, second] = [toNumber(scalarOf(row?.value())), toNumber(scalarOf(column?.value()))];
    if (isError(first)) return first;
    if (isError(second)) return second;
    const isRow = grid.length === 1 && column === undefined;
    return indexed(grid, isRow ? 1 : first, isRow ? first : second);
  },
  MATCH: ([wanted, range, kind]) => {
    const cells = flat(range?.value());
    const key = wanted?.value();
    const mode = kind === undefined ? 1 : toNumber(scalarOf(kind.value()));
    return mapped([key], ([one]) => matched(one, cells, isError(mode) ? 0 : mode));
  },
  VLOOKUP: ([wanted, source, column, near]) => {
    const grid = gridOf(source?.value());
    const mode = near === undefined || toTruth(scalarOf(near.value())) === true ? 1 : 0;
    const row = matched(
      scalarOf(wanted?.value()),
      grid.map(([first]) => first),
      mode,
    );
    const number = toNumber(scalarOf(column?.value()));
    if (isError(row) || typeof row !== 'number') return row;
    return isError(number) ? number : indexed(grid, row, number);
  },
  ROWS: ([source]) => gridOf(source?.value()).length,
  COLUMNS: ([source]) => gridOf(source?.value())[0]?.length ?? 0,
  ROW: ([source]) => lineNumbers(source?.value(), 'top'),
  COLUMN: ([source]) => lineNumbers(source?.value(), 'left'),
  CHOOSE: ([index, ...rest]) => {
    const number = toNumber(scalarOf(index?.value()));
    return isError(number) ? number : (rest[number - 1]?.value() ?? errorOf.value);
  },
  HYPERLINK: ([target, shown]) => (shown ?? target)?.value(),
};

export const textFunctions: FunctionTable = {
  CONCATENATE: textFunction((...texts) => texts.join('')),
  CONCAT: (args) =>
    args
      .flatMap((arg) => flat(arg.value()))
      .map((one) => textOf(one))
      .join(''),
  LEN: textFunction((text = '') => text.length),
  LEFT: scalarFunction((text, count = 1) => textOf(text).slice(0, Number(count))),
  RIGHT: scalarFunction((text, count = 1) => (Number(count) === 0 ? '' : textOf(text).slice(-Number(count)))),
  MID: scalarFunction((text, start, count) => textOf(text).slice(Number(start) - 1, Number(start) - 1 + Number(count))),
  TRIM: textFunction((text = '') => text.trim().replace(/ +/g, ' ')),
  UPPER: textFunction((text = '') => text.toUpperCase()),
  LOWER: textFunction((text = '') => text.toLowerCase()),
  SUBSTITUTE: textFunction((text = '', from = '', to = '') => (from === '' ? text : text.replaceAll(from, to))),
  FIND: textFunction((part = '', text = '') => (text.includes(part) ? text.indexOf(part) + 1 : errorOf.value)),
  SEARCH: textFunction((part = '', text = '') => {
    const at = text.toLowerCase().indexOf(part.toLowerCase());
    return at < 0 ? errorOf.value : at + 1;
  }),
  EXACT: textFunction((a, b) => a === b),
  VALUE: scalarFunction((value) => toNumber(value)),
  TEXT: scalarFunction((value, format) =>
    typeof value === 'number' ? formattedText(value, textOf(format)) : toText(value),
  ),
  REPT: scalarFunction((text, count) => textOf(text).repeat(Math.max(0, Number(count)))),
};

export const dateFunctions: FunctionTable = {
  DATE: scalarFunction((year, month, day) => dateSerial(Number(year), Number(month), Number(day))),
  YEAR: scalarFunction((serial) => dateOf(serial).getUTCFullYear()),
  MONTH: scalarFunction((serial) => dateOf(serial).getUTCMonth() + 1),
  DAY: scalarFunction((serial) => dateOf(serial).getUTCDate()),
};

function values(args: readonly Argument[]): readonly Value[] {
  return args.map((arg) => arg.value());
}

function choice(test: Scalar, yes: Scalar, no: Scalar): Scalar {
  const truth = toTruth(test);
  if (isError(truth)) return truth;
  return truth ? yes : no;
}

function truths(args: readonly Argument[], decide: (all: readonly boolean[]) => boolean): Scalar {
  const all = args.flatMap((arg) => flat(arg.value())).filter((one) => one !== undefined && typeof one !== 'string');
  return all.find(isError) ?? decide(all.map((one) => one !== 0 && one !== false));
}

/** 0 means the whole row or column. */
function indexed(grid: Grid, row: number, column: number): Value {
  const rows = row === 0 ? grid : grid.slice(row - 1, row);
  const cells = column === 0 ? rows : rows.map((one) => one.slice(Math.max(column, 1) - 1, Math.max(column, 1)));
  const isMissing = cells.length === 0 || cells[0]?.length === 0;
  if (isMissing || row < 0 || column < 0) return errorOf.reference;
  return cells.length === 1 && (cells[0]?.length ?? 0) === 1 ? cells[0]?.[0] : { grid: cells };
}

function matched(wanted: Scalar, cells: readonly Scalar[], mode: number): Scalar {
  if (isError(wanted)) return wanted;
  if (mode === 0) {
    const pattern = typeof wanted === 'string' && /[*?~]/.test(wanted) ? wildcard(wanted) : undefined;
    const isSame = (one: Scalar): boolean => {
      if (one === undefined || isError(one) || typeof one !== typeof wanted) return false;
      return pattern === undefined ? compared(one, wanted) === 0 : pattern.test(String(one));
    };
    const at = cells.findIndex(isSame);
    return at < 0 ? errorOf.missing : at + 1;
  }
  let last = -1;
  for (const [index, one] of cells.entries()) {
    if (one === undefined || typeof one !== typeof wanted) continue;
    if (compared(one, wanted) * mode > 0) break;
    last = index;
  }
  return last < 0 ? errorOf.missing : last + 1;
}

function lineNumbers(value: Value, edge: 'top' | 'left'): Value {
  if (!isGrid(value) || value.from === undefined) return errorOf.value;
  const { area } = value.from;
  const first = area[edge] + 1;
  if (edge === 'top') {
    return { grid: Array.from({ length: area.bottom - area.top + 1 }, (_, index) => [first + index]) };
  }
  return { grid: [Array.from({ length: area.right - area.left + 1 }, (_, index) => first + index)] };
}

function dateOf(serial: Scalar): Date {
  const days = toNumber(serial);
  return new Date(Date.UTC(1899, 11, 30) + Math.floor(isError(days) ? 0 : days) * 86_400_000);
}
