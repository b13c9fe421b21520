// A month's two boards, of the counties and of the banks, each with the same board of earlier months behind it.
import { type ReportingMonth, addMonths } from '../measure/period';
import type { BalanceTable } from '../model/balances';
import type { MonthlyStatistics } from '../model/statistics';
import type { Board, EarlierBoard } from './board';
import { groupsOf, preferredCurrency } from './coverage';
import { tablesByMonth } from './current-tables';
import { boardOf } from './make-board';
import { printedOrder } from './rank-column';
import { rosterOf } from './roster';

export interface MonthBoards {
  readonly counties: Board;
  readonly banks: Board;
}

type Kind = keyof MonthBoards;

/** Boards are built when first asked for. */
export function monthBoards(month: MonthlyStatistics, earlier: readonly MonthlyStatistics[]): MonthBoards {
  const counties = tablesByMonth(month.month, month.counties);
  const banks = tablesByMonth(month.month, month.banks);
  const rosters = { counties: rosterOf('counties', counties.current), banks: rosterOf('banks', banks.current) };
  const groups = {
    counties: groupsOf(rosters.counties, month.month),
    banks: groupsOf(rosters.banks, month.month),
  };
  const currency = preferredCurrency([groups.counties, groups.banks]);
  const inBook = { counties: counties.earlier, banks: banks.earlier };
  const shared = {
    month: month.month,
    settings: month.settings,
    indicators: new Map(month.indicators.map((indicator) => [indicator.key, indicator])),
    currency,
  };
  const boardFor = (kind: Kind, orderElsewhere: Board['orderElsewhere']): Board =>
    boardOf({
      orderElsewhere,
      ...shared,
      roster: rosters[kind],
      groups: groups[kind],
      earlier: earlierBoards({ month, earlier, kind, inBook: inBook[kind] }),
    });
  // The city's sheet says which end is first; banks are placed likewise where their sheet does not say.
  const ofCounties = boardFor('counties', () => undefined);
  return { counties: ofCounties, banks: boardFor('banks', (of) => printedOrder(ofCounties, of)) };
}

interface EarlierInput {
  readonly month: MonthlyStatistics;
  readonly earlier: readonly MonthlyStatistics[];
  readonly kind: Kind;
  readonly inBook: ReadonlyMap<ReportingMonth, readonly BalanceTable[]>;
}

// A sheet of the same workbook comes before another workbook.
function earlierBoards({ month, earlier, kind, inBook }: EarlierInput): Board['earlier'] {
  const known = new Map<number, EarlierBoard | undefined>();
  return (months) => {
    if (month.month === undefined) return undefined;
    const asked = addMonths(month.month, -months);
    if (!known.has(months)) known.set(months, build(asked));
    return known.get(months);
  };

  function build(asked: ReportingMonth): EarlierBoard | undefined {
    const tables = inBook.get(asked);
    if (tables !== undefined) {
      const then = { ...month, month: asked, banks: [], counties: [], [kind]: tables };
      return { board: monthBoards(then, [])[kind], isInBook: true };
    }
    const other = earlier.find((each) => each.month === asked);
    return other === undefined ? undefined : { board: monthBoards(other, [])[kind], isInBook: false };
  }
}
