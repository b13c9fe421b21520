// Which month and county the workbook reports, from what its tables and settings say.
import { findPeriod, type PeriodText } from '../measure/date-text';
import { isReportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import type { Located, Period } from '../model/table';
import { cellRef } from '../workbook/address';
import type { Block } from './block';
import type { HeaderMeaning } from './header-meaning';
import { completePeriod, type TableContext, yearFor } from './table-context';

export interface DatedBlock {
  readonly block: Block;
  readonly context: TableContext;
}

/** The reporting month: asked, else set, else the most common of the tables of figures, then of all; the latest of equals. */
export function reportMonth(
  blocks: readonly DatedBlock[],
  said: { readonly asked?: string | undefined; readonly set?: string | undefined; readonly file?: string | undefined },
): ReportingMonth | undefined {
  for (const month of [said.asked, said.set]) if (month !== undefined && isReportingMonth(month)) return month;
  const year = commonYear(blocks) ?? findPeriod(said.file ?? '')?.year;
  const monthOf = ({ block, context }: DatedBlock): string | undefined =>
    (completePeriod(context.period?.value, year) ?? headerPeriod(block, year))?.month;
  const months = (some: readonly DatedBlock[]): readonly string[] => some.flatMap((dated) => monthOf(dated) ?? []);
  const measured = blocks.filter(({ block }) => block.kind.kind === 'measures');
  const figures = mostCommon(months(measured));
  if (figures !== undefined) return latestOfSeries(measured, figures, monthOf);
  return mostCommon(months(blocks)) ?? completePeriod(findPeriod(said.file ?? ''), undefined)?.month;
}

/** A month stated once on a sheet, above its first table of figures, holds for the tables below it. */
export function withSheetPeriods(blocks: readonly DatedBlock[]): readonly DatedBlock[] {
  return blocks.map((dated) => {
    const { block, context } = dated;
    if (block.kind.kind !== 'measures' || context.period !== undefined) return dated;
    const stated = blocks.flatMap((other) =>
      other.block.grid === block.grid && other.block.kind.kind === 'measures' ? (other.context.period ?? []) : [],
    );
    const [first] = stated;
    const isOne = first !== undefined && stated.every(({ value }) => isSamePeriod(value, first.value));
    return isOne ? { block, context: { ...context, period: first } } : dated;
  });
}

function isSamePeriod(one: PeriodText, other: PeriodText): boolean {
  return one.year === other.year && one.month === other.month && one.day === other.day;
}

// Where the same table stands for several months, the last of them is the one to report.
function latestOfSeries(
  blocks: readonly DatedBlock[],
  month: ReportingMonth,
  monthOf: (block: DatedBlock) => string | undefined,
): ReportingMonth {
  const header = ({ block }: DatedBlock): string => block.meanings.map(({ parts }) => parts.join('/')).join('|');
  const headers = new Set(blocks.filter((block) => monthOf(block) === month).map(header));
  const months = blocks.filter((block) => headers.has(header(block))).map((block) => monthOf(block) ?? '');
  return months.reduce((latest, other) => (other > latest ? other : latest));
}

/** A table's own period; its year borrowed from the reporting month where only the month is written. */
export function tablePeriod(dated: DatedBlock, month: ReportingMonth | undefined): Located<Period> | undefined {
  const { context, block } = dated;
  const said = context.period;
  const isLedger = block.kind.kind !== 'measures';
  const year =
    said?.value.year ??
    (said?.value.month === undefined ? undefined : yearFor(said.value.month, { reference: month, isLedger }));
  const period = completePeriod(said?.value, year);
  if (said !== undefined && period !== undefined) return { value: period, at: said.at };
  const inHeader = headerPeriod(block, month === undefined ? undefined : yearOf(month));
  return inHeader === undefined
    ? undefined
    : { value: inHeader, at: cellRef(block.grid.sheet.name, block.headerFrom, block.left) };
}

// Columns dated 2021年末 and 2022年9月末: the table speaks of the latest.
function headerPeriod(block: Block, year: number | undefined): Period | undefined {
  if (block.kind.kind !== 'measures') return undefined;
  const periods = block.meanings.flatMap((meaning) => {
    const period =
      meaning.period?.isYearStart === false ? completePeriod(meaning.period, meaning.period.year ?? year) : undefined;
    return period === undefined ? [] : [period];
  });
  const last = periods.reduce<Period | undefined>(
    (latest, period) => (latest === undefined || period.month > latest.month ? period : latest),
    undefined,
  );
  return last?.month.endsWith('-12') === true && block.meanings.some(isUndatedLevel) ? undefined : last;
}

// 时点余额 beside 2021年12月末余额: the dated column is the year start, not the time of the table.
function isUndatedLevel({ period, indicator, words }: HeaderMeaning): boolean {
  const isCompared = words.has('yearStart') || words.has('lastMonth') || words.has('lastYear');
  return period === undefined && indicator !== undefined && words.has('level') && !isCompared;
}

function commonYear(blocks: readonly DatedBlock[]): number | undefined {
  const years = blocks.flatMap(({ context }) =>
    context.period?.value.year === undefined ? [] : [String(context.period.value.year)],
  );
  const year = mostCommon(years);
  return year === undefined ? undefined : Number(year);
}

function mostCommon(texts: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  const [best] = [...counts].sort(([one, many], [other, fewer]) => fewer - many || (one < other ? 1 : -1));
  return best?.[0];
}
