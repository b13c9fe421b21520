// A formula of the core applied cell by cell: ranges become columns of figures, the answers spill.
import { type Decimal, signOf, toNumber } from '../core/measure/decimal';
import type { Unit } from '../core/measure/unit';
import type { Column } from '../core/indicators/column';
import { type CellInput, cellInput } from './cell-input';
import type { Parameter } from './definition';
import { type Grid, blankGrid, commonShape, stretchedAt } from './grid';
import { obstacle } from './obstacle';
import { type Result, type Results, single } from './result';

export interface Formula {
  readonly result: Column | undefined;
  /** Where it is zero, Excel's own division says #DIV/0!, and so do we. */
  readonly divisor?: Column | undefined;
}

export interface Elementwise {
  readonly parameters: readonly Parameter[];
  readonly unit: Unit;
  /** One column a parameter. */
  readonly formula: (columns: readonly Column[]) => Formula;
}

/** The answers have the common size of the arguments. */
export function elementwise(of: Elementwise): (given: readonly (Grid | undefined)[]) => Results {
  return (given) => {
    const grids = of.parameters.map((_, index) => given[index] ?? blankGrid);
    const shape = commonShape(grids);
    if ('code' in shape) return single(shape);
    return Array.from({ length: shape.rows }, (_row, row) =>
      Array.from({ length: shape.columns }, (_column, column) =>
        answer(
          of,
          grids.map((grid) => cellInput(stretchedAt(grid, row, column))),
        ),
      ),
    );
  };
}

/** A column of one value: what the core's formulas take. */
function columnOfOne(value: Decimal, unit: Unit): Column {
  return {
    unit,
    coverage: '',
    covers: () => true,
    outcome: () => ({ value }),
    origin: () => 'printed',
    supports: () => Infinity,
    cells: () => [],
  };
}

function answer({ parameters, unit, formula }: Elementwise, inputs: readonly CellInput[]): Result {
  const stopped = obstacle(
    inputs,
    parameters.map(({ name }) => name),
  );
  if (stopped !== undefined) return stopped;
  return resultOf(formula(inputs.flatMap((input) => (input.is === 'number' ? [columnOfOne(input.value, unit)] : []))));
}

function resultOf({ result, divisor }: Formula): Result {
  // Every input is a number by now, so there is a result.
  const outcome = result?.outcome(0);
  if (outcome === undefined) return '';
  if ('value' in outcome) return toNumber(outcome.value);
  const below = divisor?.outcome(0);
  const isZero = below !== undefined && 'value' in below && signOf(below.value) === 0;
  return { code: isZero ? 'divisionByZero' : 'notAvailable', why: outcome.withheld.why };
}
