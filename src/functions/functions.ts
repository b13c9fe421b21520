// Entry of the functions' part: gives every function of the catalogue to Excel under its id.
import { catalogue } from './catalogue';
import type { FunctionDefinition } from './definition';
import { type ExcelCell, forExcel } from './excel-error';
import { gridOf } from './grid';

for (const definition of catalogue) CustomFunctions.associate(definition.id, forCells(definition));

// Excel hands over one more argument behind the parameters, the invocation, which no function needs.
function forCells({
  compute,
  parameters,
}: FunctionDefinition): (...given: unknown[]) => ExcelCell[][] | Promise<ExcelCell[][]> {
  return (...given) => {
    const results = compute(parameters.map((_, index) => gridOf(given[index])));
    return results instanceof Promise ? results.then(forExcel) : forExcel(results);
  };
}
