// Which columns 银行情况 has, under which heads.
import type { Indicator, Measure } from '../model/indicator';
import { measureSet } from './measure-columns';
import type { SummaryWork } from './summary-input';

export interface BankColumn {
  readonly indicator: Indicator;
  readonly measure: Measure;
  /** The two lines of its head; the second '' where one says all. */
  readonly heads: readonly [string, string];
}

const wanted: Readonly<Record<string, readonly Measure[]>> = {
  deposits: ['balance', 'yearToDateIncrease', 'yearToDateGrowth', 'share', 'contribution'],
  loans: ['balance', 'yearToDateIncrease', 'yearToDateGrowth', 'share', 'contribution'],
};

const otherBalances: readonly Measure[] = ['balance', 'yearToDateIncrease', 'yearToDateGrowth'];

/** The measures of which some bank has a value, in the order of the indicators. */
export function bankColumns({ month, figures }: SummaryWork): readonly BankColumn[] {
  const columns = month.indicators.flatMap((indicator) =>
    measuresOf(indicator).map((measure) => ({ indicator, measure, heads: headsOf(indicator, measure) })),
  );
  const asked = new Set(columns.map(({ indicator, measure }) => `${indicator.key}/${measure}`));
  const valued = new Set<string>();
  for (const figure of figures.list) {
    const key = `${figure.indicator}/${figure.measure}`;
    // One bank with a value is enough; thousands of others need not be reckoned for it.
    const isOpen = figure.of.kind === 'bank' && asked.has(key) && !valued.has(key);
    if (isOpen && 'value' in figure.outcome) valued.add(key);
  }
  return columns.filter(({ indicator, measure }) => valued.has(`${indicator.key}/${measure}`));
}

function measuresOf(indicator: Indicator): readonly Measure[] {
  return measureSet(indicator) === 'ratios' ? ['value'] : (wanted[indicator.key] ?? otherBalances);
}

// Twenty columns on one page: each head takes two short lines.
const heads: Readonly<Partial<Record<Measure, string>>> = {
  balance: '余额',
  yearToDateIncrease: '较年初\n增加',
  yearToDateGrowth: '较年初\n增幅（%）',
  share: '占比\n（%）',
  contribution: '增量贡献\n率（%）',
};

function headsOf(indicator: Indicator, measure: Measure): readonly [string, string] {
  const head = heads[measure];
  return head === undefined
    ? [`${indicator.shortLabel['zh-CN']}\n（${indicator.unit}）`, '']
    : [indicator.shortLabel['zh-CN'], head];
}
