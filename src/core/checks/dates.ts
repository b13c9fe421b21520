// Checks of dates: ledger entries within their cut-off and the report year, tables of the report month.
import { words } from '../measure/bilingual';
import { yearOf } from '../measure/period';
import type { Observation } from '../model/finding';
import { type LedgerKey, type LedgerTable, dateOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import { cellRef } from '../workbook/address';
import { balanceTables } from './balance-tables';
import type { Check, CheckContext, CheckOutcome } from './check';
import { clearedBeforeLoan } from './cleared-before-loan';

/** Columns that say when something happened; deadlines lie ahead and milestones of a listing span years. */
const happened: Readonly<Partial<Record<LedgerKey, readonly string[]>>> = {
  enterpriseVisits: ['cutOff'],
  climbingEnterprises: ['loanDate', 'resolvedDate'],
  events: ['date'],
};

export const dates: readonly Check[] = [
  {
    id: 'dates/ledger-year',
    severity: 'explain',
    title: words('台账日期在报告年度内', 'Ledger dates lie in the report year'),
    run: (context) => ledgerDates(context, outsideYear),
  },
  {
    id: 'dates/after-cut-off',
    severity: 'explain',
    title: words('台账日期不晚于其截止日', 'Ledger dates are not after the cut-off'),
    run: (context) => ledgerDates(context, afterCutOff),
  },
  {
    id: 'dates/order',
    severity: 'explain',
    title: words('销号不早于放款', 'No clearance before its loan'),
    run: ({ month }) => clearedBeforeLoan(month),
  },
  {
    id: 'dates/table-month',
    severity: 'explain',
    title: words('所用各表是报告月份的', 'Tables in use are of the reporting month'),
    run: tablesOfOtherMonths,
  },
];

type Judge = (found: Found, month: MonthlyStatistics) => Observation | undefined;

interface Found {
  readonly ledger: LedgerTable;
  readonly date: NonNullable<ReturnType<typeof dateOf>>;
  readonly at: Observation['at'];
  readonly subject: string;
}

function ledgerDates({ month }: CheckContext, judge: Judge): CheckOutcome {
  const found = Object.values(month.ledgers).flatMap((tables) => tables.flatMap(datesIn));
  if (month.month === undefined || found.length === 0) {
    return {
      cannotRun: words('没有带日期的台账，或不知道报告月份。', 'No ledger has dates, or the month is unknown.'),
    };
  }
  return found.flatMap((one) => judge(one, month) ?? []);
}

function datesIn(ledger: LedgerTable): readonly Found[] {
  const keys = happened[ledger.ledger] ?? [];
  return ledger.rows.flatMap((row) =>
    keys.flatMap((key) => {
      const [date, cell] = [dateOf(row, key), row.cells[key]];
      if (date === undefined || cell === undefined) return [];
      const named = ['name', 'enterprise', 'bank'].map((name) => row.cells[name]?.value);
      const subject = named.find((value) => value?.is === 'text');
      return [{ ledger, date, at: cell.at, subject: subject?.is === 'text' ? subject.text : '' }];
    }),
  );
}

function outsideYear({ date, at, subject }: Found, { month }: MonthlyStatistics): Observation | undefined {
  const year = yearOf(month as string);
  if (yearOf(date.from) === year || yearOf(date.to) === year) return undefined;
  return {
    check: 'dates/ledger-year',
    severity: 'explain',
    at,
    subject,
    message: words(
      `“${date.text}”不在报告年度${String(year)}年内。请核对日期，属实的请说明是否计入本年。`,
      `"${date.text}" is not in the report year ${String(year)}. Check the date, or explain whether it counts.`,
    ),
    found: date.text,
    expected: `${String(year)}年`,
    cells: [at],
  };
}

function afterCutOff({ ledger, date, at, subject }: Found): Observation | undefined {
  const { cutOff } = ledger;
  if (cutOff === undefined || date.from <= cutOff.value) return undefined;
  return {
    check: 'dates/after-cut-off',
    severity: 'explain',
    at,
    subject,
    message: words(
      `“${date.text}”晚于本台账的截止日${cutOff.value}。请核对日期或截止日。`,
      `"${date.text}" is after the ledger's cut-off ${cutOff.value}. Check the date or the cut-off.`,
    ),
    found: date.text,
    expected: `≤${cutOff.value}`,
    cells: [at, cutOff.at],
  };
}

function tablesOfOtherMonths({ month }: CheckContext): CheckOutcome {
  const reported = month.month;
  if (reported === undefined) return { cannotRun: words('不知道报告月份。', 'The reporting month is unknown.') };
  return balanceTables(month).flatMap(({ table }) => {
    const { period } = table;
    if (period === undefined || period.value.month === reported) return [];
    const of = period.value.month;
    return [
      {
        check: 'dates/table-month',
        severity: 'explain' as const,
        at: period.at,
        subject: table.title?.value ?? table.sheet,
        message: words(
          `此表是${of}的，报告月份是${reported}；没有报告月份的同类表，暂用此表。请换成当月表，或说明滞后原因。`,
          `This table is of ${of}, the report of ${reported}; it is used as there is no other. Replace it, or explain the lag.`,
        ),
        found: of,
        expected: reported,
        cells: [period.at, cellRef(table.sheet, table.area.top, table.area.left)],
      },
    ];
  });
}
