// Checks of what was recognised: tables, columns, rows, units, month and county must be known, or nothing else is.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import { balanceTables } from './balance-tables';
import type { Check, CheckContext } from './check';
import { countyFound, countyKnown, filledTables, monthKnown, periodsKnown } from './known-month';
import { noticed } from './noticed';

export const structure: readonly Check[] = [
  {
    id: 'structure/no-balances',
    severity: 'mandatory',
    title: words('有银行表或县区表', 'There is a bank or county sheet'),
    run: noBalances,
  },
  {
    id: 'structure/no-month',
    severity: 'explain',
    title: words('知道报告月份', 'The reporting month is known'),
    run: ({ month }) => monthKnown(month),
  },
  {
    id: 'structure/no-county',
    severity: 'explain',
    title: words('知道本县', 'The own county is known'),
    run: ({ month }) => countyKnown(month),
  },
  {
    id: 'structure/county-not-found',
    severity: 'explain',
    title: words('本县在县区表中', 'The own county stands in the county sheet'),
    run: ({ month }) => countyFound(month),
  },
  noticed('structure/no-unit', 'mandatory', words('表中写明金额单位', 'A table states its unit')),
  noticed(
    'structure/unit-inferred',
    'explain',
    words('金额单位由比对得出', 'A unit was worked out from another table'),
  ),
  {
    id: 'structure/no-period',
    severity: 'advisory',
    title: words('表中写明年月', 'A table names its month'),
    run: ({ month }) => periodsKnown(month),
  },
  noticed('structure/other-month', 'advisory', words('表是报告月份的', 'A table is of the reporting month')),
  noticed('structure/unknown-table', 'advisory', words('表已识别', 'A table is recognised')),
  noticed('structure/unknown-column', 'advisory', words('列已识别', 'A column is recognised')),
  noticed('structure/assumed-column', 'explain', words('列的含义确定', 'A column has one meaning')),
  noticed('structure/unclassified-row', 'explain', words('行是县区还是功能区已确定', 'A row is a county or a zone')),
  noticed('structure/unclear-list', 'explain', words('“其中”各行的含义确定', 'Rows behind 其中 have one meaning')),
  noticed('structure/unnamed-row', 'explain', words('有数据的行有名称', 'A row with figures has a name')),
  noticed('structure/hidden', 'advisory', words('没有隐藏的行列', 'No hidden rows or columns')),
  noticed('structure/bad-setting', 'explain', words('设置内容有效', 'A setting can be used')),
  noticed('structure/bad-wording', 'explain', words('报告语句的措辞可用', 'A wording of the report can be used')),
  noticed('structure/bad-correction', 'explain', words('手工认定可以采用', 'A correction of a reading can be used')),
  noticed(
    'structure/unmatched-correction',
    'explain',
    words('手工认定的表和列仍在', 'What a correction of a reading names is there'),
  ),
  noticed('structure/unknown-setting', 'advisory', words('设置项存在', 'A setting exists')),
];

function noBalances({ book, month }: CheckContext): readonly Observation[] {
  if (filledTables(month).length > 0) return [];
  const [empty] = balanceTables(month);
  const sheet = empty?.table.sheet ?? book.sheets[0]?.name ?? '';
  const at = { sheet, cell: 'A1' };
  return [
    {
      check: 'structure/no-balances',
      severity: 'mandatory',
      at,
      subject: '',
      message: empty === undefined ? unknownTables : emptyTables,
      cells: [at],
    },
  ];
}

const unknownTables = words(
  '没有找到银行表或县区表：没有一张表的表头能认出存款、贷款等列。请检查表头，或在“金报设置”中登记列名。',
  'No bank or county sheet was found: no header was recognised as deposits or loans. Check the headers, or enter them in the settings sheet.',
);

const emptyTables = words(
  '银行表、县区表还没有本月的数据。请填写后再校验。',
  'The bank and county sheets have no data of this month yet. Fill them in and check again.',
);
