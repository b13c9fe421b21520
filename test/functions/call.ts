// A custom function called as Excel calls it, by its id; failures as their Excel code and Chinese reason.
import { catalogue } from '../../src/functions/catalogue';
import { gridOf } from '../../src/functions/grid';
import { type Result, isFailure } from '../../src/functions/result';

const shown = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
} as const;

/** The rows that spill. */
export async function spill(id: string, ...given: readonly unknown[]): Promise<(number | string)[][]> {
  const definition = catalogue.find((each) => each.id === id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  const results = await definition.compute(definition.parameters.map((_, index) => gridOf(given[index])));
  return results.map((row) => row.map(cell));
}

/** The one cell of a formula that does not spill. */
export async function value(id: string, ...given: readonly unknown[]): Promise<number | string> {
  const rows = await spill(id, ...given);
  const [[only] = []] = rows;
  if (rows.length !== 1 || rows[0]?.length !== 1 || only === undefined) throw new Error(`${id} spills`);
  return only;
}

/** Numbers of a column as a range. */
export function down(...cells: readonly unknown[]): unknown[][] {
  return cells.map((each) => [each]);
}

/** How an error comes in from Excel. */
export function excelErrorIn(code: string): unknown {
  return Object.assign(new Error(''), { code });
}

function cell(result: Result): number | string {
  return isFailure(result) ? `${shown[result.code]} ${result.why['zh-CN']}` : result;
}
