// What is said of a cell that contradicts others: found, expected, difference, tolerance, the likely slip and a fix.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, decimal, plus, shifted } from '../measure/decimal';
import { type Interval, exactly, middleOf, widthOf } from '../measure/interval';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { Blame } from './blame';
import type { Cause } from './cause';
import type { CheckInput } from './check';
import { certainFix } from './certain-fix';
import { type Cell, type Grid, at, columnOfCell, refOf, rowOf, valueOf } from './grid';
import { columnLabel, printedCell, printedDifference, printedLike, printedTolerance, unsigned } from './print-cell';
import { type Relation, cellsOf, readingOf } from './relation';
import type { Judged } from './judged';
import { solvedFor } from './solve';

export function blameObservation(judged: Judged, blame: Blame): Observation {
  const { grid, input } = judged;
  const { cell, failures, cause } = blame;
  const [first] = failures as readonly [Relation];
  const expected = cause?.value ?? expectedValue(grid, cell, first);
  const said = {
    found: printedCell(grid, cell),
    expected: printedLike(grid, cell, expected),
    difference: printedDifference(grid, cell, decimal(valueOf(grid, cell) as number).minus(expected)),
    tolerance: printedTolerance(grid, cell, toleranceOf(grid, cell, first)),
  };
  const fix = certainFix(judged, blame, expected);
  return {
    check: cause === undefined || isOff(checkOf[cause.is], input) ? first.check : checkOf[cause.is],
    severity: failures.some(({ severity }) => severity === 'mandatory') ? 'mandatory' : 'explain',
    at: refOf(grid, cell),
    subject: nameOf(rowOf(grid, cell)),
    message: message(judged, blame, said),
    ...said,
    cells: involved(cell, failures).map((each) => refOf(grid, each)),
    ...(fix === undefined ? {} : { fix }),
  };
}

const checkOf: Readonly<Record<Cause['is'], string>> = {
  unit: 'plausibility/unit-slip',
  sign: 'plausibility/sign',
  transposition: 'plausibility/transposition',
};

function isOff(check: string, { month }: CheckInput): boolean {
  return month.settings.disabledChecks.includes(check);
}

/** From the printed numbers themselves, as a clerk would recompute it. */
function expectedValue(grid: Grid, cell: Cell, relation: Relation): Decimal {
  const power = (each: Cell): number => at(grid.powers, each % grid.width);
  const asPrinted = (each: Cell): Interval => exactly(shifted(decimal(valueOf(grid, each) as number), power(each)));
  // The equation determined the cell within its tolerance, so it does so without.
  const solved = solvedFor(relation, cell, asPrinted) as Interval;
  return shifted(middleOf(solved), -power(cell));
}

/** What rounding of all the numbers of the equation allows, in the cell's unit. */
function toleranceOf(grid: Grid, cell: Cell, relation: Relation): Decimal {
  const read = readingOf(grid);
  const others = solvedFor(relation, cell, read) as Interval;
  return shifted(plus(widthOf(others), widthOf(read(cell))).times(0.5), -at(grid.powers, cell % grid.width));
}

interface Said {
  readonly found: string;
  readonly expected: string;
  readonly difference: string;
  readonly tolerance: string;
}

function message({ grid, input }: Judged, { cell, failures, cause }: Blame, said: Said): Bilingual {
  const [{ formula, target }] = failures as readonly [Relation];
  const label = columnLabel(columnOfCell(grid, cell), input.month.indicators);
  const name = nameOf(rowOf(grid, cell));
  const defined = columnLabel(columnOfCell(grid, target), input.month.indicators);
  const isDefined = cell === target;
  const chinese = isDefined
    ? `按“${formula['zh-CN']}”应为${said.expected}`
    : `与${nameOf(rowOf(grid, target))}“${defined['zh-CN']}＝${formula['zh-CN']}”不符，由其他数字推算应为${said.expected}`;
  const english = isDefined
    ? `"${formula['en-US']}" gives ${said.expected}`
    : `it contradicts "${defined['en-US']} = ${formula['en-US']}" of ${nameOf(rowOf(grid, target))}; the other numbers give ${said.expected}`;
  const slip = slipWords(cause);
  return words(
    `${name}“${label['zh-CN']}”为${said.found}，${chinese}，相差${unsigned(said.difference)}，超出舍入允许的${said.tolerance}。${slip['zh-CN']}请核对。`,
    `${name}: ${label['en-US']} is ${said.found}, but ${english} (difference ${said.difference}, rounding allows ${said.tolerance}). ${slip['en-US']}Check it.`,
  );
}

function slipWords(cause: Cause | undefined): Bilingual {
  if (cause === undefined) return words('', '');
  if (cause.is !== 'unit') return digitSlips[cause.is];
  const power = String(Math.abs(cause.power));
  return words(`疑似单位用错，差10的${power}次方倍。`, `Probably the wrong unit: off by ten to the ${power}. `);
}

const digitSlips: Readonly<Record<Exclude<Cause['is'], 'unit'>, Bilingual>> = {
  sign: words('疑似漏写或多写负号。', 'Probably a wrong sign. '),
  transposition: words('疑似相邻两位数字颠倒。', 'Probably two neighbouring digits are swapped. '),
};

/** The cell first; a long sum is named by its total only. */
function involved(cell: Cell, failures: readonly Relation[]): readonly Cell[] {
  const all = failures.flatMap((failure) => {
    const cells = cellsOf(failure);
    return cells.length > 100 ? [failure.target] : cells;
  });
  return [...new Set([cell, ...all])];
}
