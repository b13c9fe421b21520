// Which day, month or span a text means, in the forms Chinese offices write.
import {
  calendarDate,
  type CalendarDate,
  daysIn,
  lastDayOf,
  monthOfDate,
  type ReportingMonth,
  reportingMonth,
} from './period';
import { halfWidth } from './half-width';

/** A day, a third of a month, a month, or a span; the same shape as a ledger's LooseDate. */
export interface DateText {
  /** As printed. */
  readonly text: string;
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly month: ReportingMonth;
  readonly precision: 'day' | 'third' | 'month' | 'span';
}

interface Point {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly precision: 'day' | 'third' | 'month';
}

/** The date of a text; `year` stands in where the text names none. Undefined when it is no date or lacks a year. */
export function parseDateText(text: string, year?: number): DateText | undefined {
  const plain = arabicDates(halfWidth(text))
    .replaceAll(' ', '')
    .replace(/^截[至止]|(?:之?前|以前|内)$/g, '');
  const point = parsePoint(plain, year) ?? parseYearPart(plain, year);
  if (point !== undefined) return { text, ...point, month: monthOfDate(point.to) };
  return parseSpan(text, plain, year);
}

/** A date from its Excel serial, once known to be one. */
export function dayText(day: CalendarDate): DateText {
  return { text: day, from: day, to: day, month: monthOfDate(day), precision: 'day' };
}

/** 二〇二二年九月三十日 as 2022年9月30日; other text is left as it is. */
export function arabicDates(text: string): string {
  return text
    .replace(/[〇○零一二三四五六七八九]{4}(?=年)/g, (digits) =>
      Array.from(digits, (one) => String(digitOf(one))).join(''),
    )
    .replace(/([一二三四五六七八九十]{1,3})(?=[月日])/g, (number) => String(smallNumber(number)));
}

function digitOf(han: string): number {
  return Math.max('〇一二三四五六七八九'.indexOf(han), 0);
}

function smallNumber(han: string): number {
  const ten = han.indexOf('十');
  if (ten < 0) return digitOf(han);
  const tens = ten === 0 ? 1 : digitOf(han.slice(0, ten));
  return tens * 10 + digitOf(han.slice(ten + 1));
}

const dayPatterns = [
  /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(\d{1,2})[日号]?(?:[上下]午)?(?:星期.|周.)?$/,
  /^(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})(?:\d\d:\d\d(?::\d\d)?)?$/,
  /^(\d{4})(\d{2})(\d{2})$/,
];
const monthPatterns = [
  /^(?:(\d{4}|\d{2})年)?(\d{1,2})月(?:份|末|底|上旬|中旬|下旬|初)?$/,
  /^(\d{4})[.\-/](\d{1,2})$/,
  /^(\d{4})(\d{2})$/,
];

function parsePoint(plain: string, year: number | undefined): Point | undefined {
  for (const pattern of dayPatterns) {
    const match = pattern.exec(plain);
    const inYear = yearIn(match?.[1], year);
    const day =
      match === null || inYear === undefined ? undefined : calendarDate(inYear, Number(match[2]), Number(match[3]));
    if (day !== undefined) return { from: day, to: day, precision: 'day' };
  }
  for (const pattern of monthPatterns) {
    const match = pattern.exec(plain);
    const inYear = yearIn(match?.[1], year);
    const month = Number(match?.[2]);
    if (match !== null && inYear !== undefined && month >= 1 && month <= 12) {
      return monthPoint(reportingMonth(inYear, month), plain);
    }
  }
  return undefined;
}

const yearEnd = /^(?:(\d{4}|\d{2})年|年)(?:末|底|度)?$/;

// 2022年底, 年末: the last day of the year; 三季度末, 上半年: of the part.
function parseYearPart(plain: string, year: number | undefined): Point | undefined {
  const match = yearEnd.exec(plain);
  const end = yearIn(match?.[1], year);
  if (match !== null && end !== undefined) return lastDay(reportingMonth(end, 12));
  const part = /^(?:(\d{4})年)?(?:第?([一二三四1-4])季度|(上半年))[末底]?$/.exec(plain);
  const inYear = yearIn(part?.[1], year);
  if (part === null || inYear === undefined) return undefined;
  return lastDay(reportingMonth(inYear, part[3] === undefined ? quarterEnd(String(part[2])) : 6));
}

function lastDay(month: ReportingMonth): Point {
  return { from: lastDayOf(month), to: lastDayOf(month), precision: 'month' };
}

function yearIn(written: string | undefined, year: number | undefined): number | undefined {
  if (written === undefined) return year;
  return fullYear(written);
}

function fullYear(written: string): number {
  return written.length === 2 ? 2000 + Number(written) : Number(written);
}

function monthPoint(month: ReportingMonth, plain: string): Point {
  const day = (number: number): CalendarDate => `${month}-${String(number).padStart(2, '0')}`;
  const last = lastDayOf(month);
  if (plain.endsWith('上旬')) return { from: day(1), to: day(10), precision: 'third' };
  if (plain.endsWith('中旬')) return { from: day(11), to: day(20), precision: 'third' };
  if (plain.endsWith('下旬')) return { from: day(21), to: last, precision: 'third' };
  if (/[末底]$/.test(plain)) return { from: last, to: last, precision: 'month' };
  return { from: day(1), to: last, precision: 'month' };
}

// 9月1日-15日 and 9月1日至10月3日; the right side borrows what it leaves out from the left.
function parseSpan(text: string, plain: string, year: number | undefined): DateText | undefined {
  const match = /^(.+?)(?:-{1,2}|—{1,2}|~|～|至|到)(.+)$/.exec(plain);
  if (match === null) return undefined;
  const [left, right] = [String(match[1]), String(match[2])];
  const from = parsePoint(withEnding(left, right), year);
  if (from === undefined) return undefined;
  const to = parsePoint(withBeginning(right, from), Number(from.from.slice(0, 4)));
  if (to === undefined || to.to < from.from) return undefined;
  return { text, from: from.from, to: to.to, month: monthOfDate(to.to), precision: 'span' };
}

function withEnding(left: string, right: string): string {
  if (/月\d{1,2}$/.test(left)) return `${left}日`;
  return /\d$/.test(left) && /^\d{1,2}月[份末底]?$/.test(right) ? `${left}月` : left;
}

function withBeginning(right: string, from: Point): string {
  if (/^\d{1,2}[日号]?$/.test(right))
    return `${String(Number(from.from.slice(5, 7)))}月${right.replace(/[日号]$/, '')}日`;
  if (/^[上中下]旬$/.test(right)) return `${String(Number(from.from.slice(5, 7)))}月${right}`;
  return /^\d{1,2}[.\-/]\d{1,2}$/.test(right) ? `${from.from.slice(0, 4)}.${right.replace(/[-/]/, '.')}` : right;
}

/** What a title, heading or sheet name says of its time. */
export interface PeriodText {
  readonly year?: number;
  /** 1 to 12. */
  readonly month?: number;
  readonly day?: number;
  /** 年初: the balance that stood when the year began. */
  readonly isYearStart: boolean;
}

/** Of 一 to 四 or 1 to 4: the month in which the quarter ends. */
function quarterEnd(quarter: string): number {
  return (Math.max('一二三四'.indexOf(quarter), '1234'.indexOf(quarter)) + 1) * 3;
}

/** The last time a text speaks of: 2022年9月, 截至2022年9月30日, 2022.09, 前三季度, 9月末; undefined when it names none. */
export function findPeriod(text: string): PeriodText | undefined {
  const plain = arabicDates(halfWidth(text)).replaceAll(' ', '');
  return findDay(plain) ?? findMonth(plain) ?? findPartOfYear(plain);
}

function findDay(plain: string): PeriodText | undefined {
  const match =
    /(?:(?<!\d)(\d{4}|\d{2})年)?(?<!\d)(\d{1,2})月(\d{1,2})日/.exec(plain) ??
    /(?<!\d)(\d{4})[.\-/](\d{1,2})[.\-/](\d{1,2})(?!\d)/.exec(plain) ??
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?!\d)/.exec(plain);
  if (match === null) return undefined;
  const year = yearIn(match[1], undefined);
  const month = Number(match[2]);
  const day = Number(match[3]);
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year ?? 2000, month)) return undefined;
  return { ...(year === undefined ? {} : { year }), month, day, isYearStart: false };
}

function findMonth(plain: string): PeriodText | undefined {
  const match =
    /(?<!\d)(\d{4}|\d{2})年(?:1月?[-—~～至]+)?(1[0-2]|0?[1-9])月/.exec(plain) ??
    /(?<!\d)((?:19|20)\d\d)[.\-/](1[0-2]|0?[1-9])(?![\d.])/.exec(plain) ??
    /(?<!\d)((?:19|20)\d\d)(0[1-9]|1[0-2])(?!\d)/.exec(plain);
  if (match !== null) return { year: fullYear(String(match[1])), month: Number(match[2]), isYearStart: false };
  const bare = /(?<!\d)(?:1月?[-—~～至]+)?(1[0-2]|0?[1-9])月/.exec(plain);
  const alone = /(?<!\d)((?:19|20)\d\d)年/.exec(plain);
  if (bare === null) return undefined;
  return { ...(alone === null ? {} : { year: Number(alone[1]) }), month: Number(bare[1]), isYearStart: false };
}

function findPartOfYear(plain: string): PeriodText | undefined {
  const match = /(?:(?<!\d)(\d{4}|\d{2})年度?)?(第?[前一二三四1-4]+季度末?|上半年|年?末|年?底|年?初|全年)?/.exec(
    plain.replace(/^.*?(?=(?<!\d)(?:\d{4}|\d{2})年)/, ''),
  );
  const year = yearIn(match?.[1], undefined);
  if (year === undefined) return undefined;
  const part = match?.[2] ?? (/年?末|年底/.test(plain) ? '末' : '');
  if (part.endsWith('初')) return { year, isYearStart: true };
  const quarter = /([一二三四1-4])季度/.exec(part)?.[1];
  if (quarter !== undefined) return { year, month: quarterEnd(quarter), isYearStart: false };
  if (part === '上半年') return { year, month: 6, isYearStart: false };
  return part === '' ? { year, isYearStart: false } : { year, month: 12, isYearStart: false };
}
