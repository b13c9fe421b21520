// Checks against earlier months' workbooks: bases that must not move, ledgers that must not shrink, institutions that vanish.
import { words } from '../measure/bilingual';
import { type DatedMonth, isDated } from './balance-tables';
import type { Check, CheckContext, CheckOutcome } from './check';
import { movedBases } from './moved-bases';
import { shrunkLedgers } from './shrunk-ledgers';
import { vanished } from './vanished';

export const acrossMonths: readonly Check[] = [
  {
    id: 'across-months/year-start',
    severity: 'explain',
    title: words('年初余额与往月表一致', 'Year start as in earlier months'),
    run: (context) =>
      comparedMonths(context, (month, earlier) => movedBases('across-months/year-start', month, earlier)),
  },
  {
    id: 'across-months/last-month',
    severity: 'explain',
    title: words('上月余额与上月表一致', 'Last month as in its own workbook'),
    run: (context) =>
      comparedMonths(context, (month, earlier) => movedBases('across-months/last-month', month, earlier)),
  },
  {
    id: 'across-months/last-year',
    severity: 'explain',
    title: words('上年同期余额与上年表一致', 'Same month last year as in its own workbook'),
    run: (context) =>
      comparedMonths(context, (month, earlier) => movedBases('across-months/last-year', month, earlier)),
  },
  {
    id: 'across-months/ledger-fell',
    severity: 'explain',
    title: words('累计台账不减少', 'Cumulative ledgers do not fall'),
    run: (context) => comparedMonths(context, shrunkLedgers),
  },
  {
    id: 'across-months/institution-missing',
    severity: 'explain',
    title: words('往月的机构本月都在', 'Institutions of earlier months are here'),
    run: (context) => comparedMonths(context, vanished),
  },
];

/** Earlier months, the latest first; a month that is not earlier takes no part. */
function comparedMonths(
  { month, earlier }: CheckContext,
  run: (month: DatedMonth, earlier: readonly DatedMonth[]) => CheckOutcome,
): CheckOutcome {
  const before = isDated(month) ? earlier.filter(isDated).filter((other) => other.month < month.month) : [];
  if (!isDated(month) || before.length === 0) {
    return { cannotRun: words('没有提供更早月份的工作簿。', 'No workbook of an earlier month was given.') };
  }
  return run(
    month,
    before.sort((left, right) => right.month.localeCompare(left.month)),
  );
}
