// Checks across the rows of a table: totals and subtotals, parts, duplicates, printed places.
import { words } from '../measure/bilingual';
import { balanceTables } from './balance-tables';
import type { Check } from './check';
import { duplicates, repeatedRows } from './duplicates';
import { equationCheck, slipCheck } from './equation-checks';
import { ledgerTotals } from './ledger-totals';
import { partsBelow } from './parts';
import { printedRanks } from './printed-ranks';

export const acrossRows: readonly Check[] = [
  equationCheck('across-rows/total', words('合计等于各行之和', 'The total is the sum of the rows')),
  equationCheck('across-rows/subtotal', words('小计等于所属各行之和', 'A subtotal is the sum of its rows')),
  slipCheck('across-rows/text-in-sum', words('文本数字未计入合计', 'No number is left out of a sum as text')),
  {
    id: 'across-rows/ledger-total',
    severity: 'explain',
    title: words('台账合计等于各行之和', 'A ledger’s total is the sum of its rows'),
    run: ledgerTotals,
  },
  {
    id: 'across-rows/part',
    severity: 'mandatory',
    title: words('“其中”不大于所属行', 'A part row is within its row'),
    run: ({ month }) => {
      const tables = balanceTables(month);
      if (!tables.some(({ rows }) => rows.some(({ role }) => role.is === 'part'))) {
        return { cannotRun: words('没有“其中”行。', 'There are no part rows.') };
      }
      const { toleranceFactor: factor } = month.settings;
      return tables.flatMap((table) =>
        partsBelow(table, { check: 'across-rows/part', factor, indicators: month.indicators }),
      );
    },
  },
  {
    id: 'across-rows/duplicate',
    severity: 'explain',
    title: words('机构或县区不重复', 'No institution stands twice'),
    run: ({ month }) => balanceTables(month).flatMap(duplicates),
  },
  {
    id: 'across-rows/repeated-row',
    severity: 'explain',
    title: words('没有数字完全相同的行', 'No two rows hold the same numbers'),
    run: ({ month }) => balanceTables(month).flatMap(repeatedRows),
  },
  {
    id: 'across-rows/rank',
    severity: 'mandatory',
    title: words('印出的位次与数值相符', 'Printed places fit the values'),
    run: ({ month, contradictions }) => {
      const wrong = contradictions.observations.map(({ at }) => at);
      const found = balanceTables(month).map((table) => printedRanks(table, month, wrong));
      if (found.every((each) => each === undefined)) {
        return { cannotRun: words('没有印位次的列。', 'No sheet prints places beside their values.') };
      }
      return found.flatMap((each) => each ?? []);
    },
  },
];
