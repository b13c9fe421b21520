// A month's figures: every measure of every indicator for every county, bank, ledger and target.
import type { ReportingMonth } from '../measure/period';
import type { Figure } from '../model/figure';
import type { MonthlyStatistics } from '../model/statistics';
import { balanceFigures } from './balance-figures';
import { ledgerFigures } from './ledger-figures';
import { monthBoards } from './month-boards';
import { alone, byName } from './named-figures';
import { targetFigures } from './target-figures';

export interface FigureSet {
  readonly month?: ReportingMonth;
  readonly county?: string;
  /** Counties and city, banks, categories and their total, ledgers, targets; made when first asked for. */
  readonly list: readonly Figure[];
  /** Those of the list with this very name, without making the others. */
  readonly named: (name: string) => readonly Figure[];
  /** Those of the targets. */
  readonly targets: readonly Figure[];
  /** The figure in the reported 口径; the own county's by its name, the city's by 全市; printed names do as well. */
  readonly find: (indicator: Figure['indicator'], measure: Figure['measure'], name: string) => Figure | undefined;
}

/** `earlier` are earlier months' workbooks, for month-on-month and year-on-year figures; in any order. */
export function computeFigures(month: MonthlyStatistics, earlier: readonly MonthlyStatistics[] = []): FigureSet {
  const boards = monthBoards(month, earlier);
  const { institutions, aliases } = balanceFigures(boards, month.county);
  const ledgers = ledgerFigures(month, (bank) => aliases.get(bank) ?? bank);
  const counted = [...institutions, ...ledgers.map(alone)];
  const targets = targetFigures(month, finder(byName(counted), aliases));
  const all = [...counted, ...targets.map(alone)];
  const named = byName(all);
  let list: readonly Figure[] | undefined;
  return {
    ...(month.month === undefined ? {} : { month: month.month }),
    ...(month.county === undefined ? {} : { county: month.county }),
    get list() {
      return (list ??= all.flatMap(({ figures }) => figures()));
    },
    named,
    targets,
    find: finder(named, aliases),
  };
}

function finder(named: FigureSet['named'], aliases: ReadonlyMap<string, string>): FigureSet['find'] {
  return (indicator, measure, name) => {
    const own = named(name);
    const figures = own.length > 0 ? own : named(aliases.get(name) ?? '');
    return figures.find((figure) => figure.indicator === indicator && figure.measure === measure);
  };
}
