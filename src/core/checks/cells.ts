// Checks of single cells: blanks where a column is filled, negative balances, and what reading noticed.
import { words } from '../measure/bilingual';
import { balanceTables } from './balance-tables';
import { blankCells } from './blank-cells';
import type { Check } from './check';
import { negativeEntries } from './negative-entries';
import { negativeBalances } from './negative-balances';
import { noticed } from './noticed';

export const cells: readonly Check[] = [
  noticed('cells/normalised', 'advisory', words('数字以数字形式存储', 'Numbers are stored as numbers')),
  noticed('cells/name', 'advisory', words('机构按其全称或规范名称读取', 'Names of institutions are as known')),
  noticed('cells/unclear', 'mandatory', words('数字列中都是数字', 'A number column holds numbers')),
  noticed('cells/error', 'mandatory', words('没有错误值', 'No error values')),
  noticed('cells/uncalculated', 'mandatory', words('公式都有计算结果', 'Every formula has a result')),
  {
    id: 'cells/blank',
    severity: 'explain',
    title: words('已填的列中没有空白', 'No blanks in a filled column'),
    run: ({ month }) => balanceTables(month).flatMap((table) => blankCells(table, month.indicators)),
  },
  {
    id: 'cells/negative',
    severity: 'explain',
    title: words('余额和台账数字不为负数', 'Balances and ledger entries are not negative'),
    run: ({ month }) => [
      ...balanceTables(month).flatMap((table) => negativeBalances(table, month)),
      ...negativeEntries(month),
    ],
  },
];
