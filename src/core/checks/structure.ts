// Checks of what was recognised: tables, month and county must be known, or nothing else is.
import { type Bilingual, words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';
import { balanceTables } from './balance-tables';
import type { Check, CheckContext } from './check';

export const structure: readonly Check[] = [
  {
    id: 'structure/no-balances',
    severity: 'mandatory',
    title: words('有银行表或县区表', 'There is a bank or county sheet'),
    run: (context) =>
      balanceTables(context.month).length > 0
        ? []
        : [
            workbookObservation(context, 'structure/no-balances', 'mandatory', [
              '没有找到银行表或县区表：没有一张表的表头能认出存款、贷款等列。请检查表头，或在“金报设置”中登记列名。',
              'No bank or county sheet was found: no header was recognised as deposits or loans. Check the headers.',
            ]),
          ],
  },
  {
    id: 'structure/no-month',
    severity: 'mandatory',
    title: words('知道报告月份', 'The reporting month is known'),
    run: (context) =>
      context.month.month !== undefined
        ? []
        : [
            workbookObservation(context, 'structure/no-month', 'mandatory', [
              '无法确定报告月份：表题、表头和设置均未写明。请在“金报设置”的“报告月份”中填写，如2022-09。',
              'The reporting month is unknown: no title, header or setting names it. Enter it in the settings sheet, e.g. 2022-09.',
            ]),
          ],
  },
  {
    id: 'structure/no-county',
    severity: 'mandatory',
    title: words('知道本县', 'The own county is known'),
    run: (context) =>
      context.month.county !== undefined
        ? []
        : [
            workbookObservation(context, 'structure/no-county', 'mandatory', [
              '无法确定本县：设置和银行表表题均未写明。请在“金报设置”的“本县”中填写。',
              'The own county is unknown: neither a setting nor the bank sheet’s title names it. Enter it in the settings sheet.',
            ]),
          ],
  },
  {
    id: 'structure/county-not-listed',
    severity: 'mandatory',
    title: words('本县在县区表中', 'The own county stands in the county sheet'),
    run: ({ month }) => countyNotListed(month),
  },
];

function countyNotListed(month: MonthlyStatistics): ReturnType<Check['run']> {
  const { county, counties } = month;
  const [table] = counties;
  if (county === undefined || table === undefined) {
    return {
      cannotRun: words('没有县区表，或不知道本县。', 'There is no county sheet, or the own county is unknown.'),
    };
  }
  const isListed = counties.some(({ rows }) =>
    rows.some(({ name, role }) => name === county || ('canonical' in role && role.canonical === county)),
  );
  if (isListed) return [];
  const at: CellRef = { sheet: table.table.sheet, cell: table.table.id.split('!').at(-1) as string };
  return [
    {
      check: 'structure/county-not-listed',
      severity: 'mandatory',
      at,
      subject: county,
      message: words(
        `县区表中没有“${county}”一行，无法取得本县的数值和位次。请核对“本县”的设置与表中名称，或登记别名。`,
        `The county sheet has no row "${county}", so its values and places are unknown. Check the setting or enter an alias.`,
      ),
      cells: [at],
    },
  ];
}

/** About the workbook as a whole: shown at its first sheet's first cell. */
function workbookObservation(
  { book }: CheckContext,
  check: string,
  ...[severity, [chinese, english]]: readonly [Observation['severity'], readonly [string, string]]
): Observation {
  const at = { sheet: book.sheets[0]?.name ?? '', cell: 'A1' };
  const message: Bilingual = words(chinese, english);
  return { check, severity, at, subject: '', message, cells: [at] };
}
