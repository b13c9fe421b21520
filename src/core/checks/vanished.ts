// Banks and counties of the latest earlier month that this month's tables do not list.
import { words } from '../measure/bilingual';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import { cellRef } from '../workbook/address';
import { type DatedMonth, isInstitution } from './balance-tables';

export function vanished(month: DatedMonth, earlier: readonly DatedMonth[]): readonly Observation[] {
  return (['banks', 'counties'] as const).flatMap((kind) => {
    const [table] = month[kind];
    const then = earlier.find((other) => other[kind].length > 0);
    if (table === undefined || then === undefined) return [];
    const listed = new Set(month[kind].flatMap(({ rows }) => rows.map(nameOf)));
    const before = then[kind].flatMap(({ rows }) => rows.filter(isInstitution).map(nameOf));
    const { sheet, area } = table.table;
    const at = cellRef(sheet, area.top, area.left);
    return [...new Set(before)]
      .filter((name) => !listed.has(name))
      .map((name) => ({
        check: 'across-months/institution-missing',
        severity: 'explain' as const,
        at,
        subject: name,
        message: words(
          `“${name}”在${then.month}工作簿中有，本月没有。请补报；撤并或改名的请说明或登记别名。`,
          `"${name}" is in the workbook of ${then.month} and not here. Add it; if merged or renamed, explain or enter an alias.`,
        ),
        cells: [at],
      }));
  });
}
