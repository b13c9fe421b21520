// A month's figures: every measure of every indicator for every county, bank, ledger and target.
import type { ReportingMonth } from '../measure/period';
import type { Figure } from '../model/figure';
import type { MonthlyStatistics } from '../model/statistics';
import { balanceFigures } from './balance-figures';
import { ledgerFigures } from './ledger-figures';
import { monthBoards } from './month-boards';
import { targetFigures } from './target-figures';

export interface FigureSet {
  readonly month?: ReportingMonth;
  readonly county?: string;
  /** Counties and city, banks, categories and their total, ledgers, targets. */
  readonly list: readonly Figure[];
  /** The figure in the reported 口径; the own county's by its name, the city's by 全市; printed names do as well. */
  readonly find: (indicator: Figure['indicator'], measure: Figure['measure'], name: string) => Figure | undefined;
}

/** `earlier` are earlier months' workbooks, for month-on-month and year-on-year figures; in any order. */
export function computeFigures(month: MonthlyStatistics, earlier: readonly MonthlyStatistics[] = []): FigureSet {
  const boards = monthBoards(month, earlier);
  const { list: ofSheets, aliases } = balanceFigures(boards, month.county);
  const counted = [...ofSheets, ...ledgerFigures(month, (bank) => aliases.get(bank) ?? bank)];
  const list = [...counted, ...targetFigures(month, finder(counted, aliases))];
  return {
    ...(month.month === undefined ? {} : { month: month.month }),
    ...(month.county === undefined ? {} : { county: month.county }),
    list,
    find: finder(list, aliases),
  };
}

function finder(list: readonly Figure[], aliases: ReadonlyMap<string, string>): FigureSet['find'] {
  let byName: Map<string, Figure[]> | undefined;
  const indexed = (): Map<string, Figure[]> => {
    if (byName !== undefined) return byName;
    byName = new Map();
    for (const figure of list) {
      const same = byName.get(figure.of.name);
      if (same === undefined) byName.set(figure.of.name, [figure]);
      else same.push(figure);
    }
    return byName;
  };
  return (indicator, measure, name) => {
    const named = indexed().get(name) ?? indexed().get(aliases.get(name) ?? '');
    return named?.find((figure) => figure.indicator === indicator && figure.measure === measure);
  };
}
