// Which month and county the workbook reports, from what its tables and settings say.
import { findPeriod } from '../measure/date-text';
import { isReportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import type { Located, Period } from '../model/table';
import { cellRef } from '../workbook/address';
import type { Block } from './find-blocks';
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
  return periods.reduce<Period | undefined>(
    (latest, period) => (latest === undefined || period.month > latest.month ? period : latest),
    undefined,
  );
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

/** The county named in the title of a bank sheet: one the county sheet has, else the words before 银行业, 金融机构, 存…. */
export function countyInTitle(title: string, known: ReadonlySet<string>): string | undefined {
  const found = [...known].filter((name) => title.includes(name)).sort((one, other) => other.length - one.length)[0];
  if (found !== undefined) return found;
  const plain = title
    .replace(/^附[件表]\d*[:：]?/, '')
    .replace(
      /\d{2,4}年(?:度|末|初)?(?:\d{1,2}[-—至])?(?:\d{1,2}月(?:份|末|底)?(?:\d{1,2}日)?)?|截[至止]|\d{1,2}月(?:份|末|底)?/g,
      ' ',
    );
  const match =
    /([\p{Script=Han}]{1,9}?(?:自治县|县|区|市|旗))(?=\s*(?:辖?内)?(?:各|银行|金融|存|贷|主要|信贷|本外币|人民币|普惠|不良|法人|驻|支持))/u.exec(
      plain,
    );
  const place = match?.[1]?.replace(/^.*省/, '').replace(/^[^县区市]{1,6}市(?=.+[县区市旗]$)/, '');
  return place === undefined || /^(?:各|全|县区|区县|市辖区|县市区|辖)/.test(place) ? undefined : place;
}

/** The city named in the title of a county sheet, e.g. 乙市各县区存贷款情况. */
export function cityInTitle(title: string): string | undefined {
  const match = /([\p{Script=Han}]{1,6}?(?:市|州|盟|地区))(?=各|所辖|辖|县|区|存|贷|金融|银行|主要|全)/u.exec(
    title.replace(/^附[件表]\d*[:：]?|\d+年|\d+月(?:份|末|底)?|截[至止]/g, ''),
  );
  const city = match?.[1];
  return city === undefined || /^(?:各|全|县)/.test(city) ? undefined : city;
}
