// A text that names this month, or the times that move with it, as the next month's sheet names them.
import { type ReportingMonth, addMonths, daysIn, monthOf, reportingMonth, yearOf } from '../../core/measure/period';

/**
 * Moves on by a month: this month, last month and this month of last year, with or without their last day, and a bare
 * 9月. The year start stays (2021年12月末), but for December's own sheet. Unchanged where nothing of these is named.
 */
export function nextMonthText(text: string, month: ReportingMonth): string {
  const moved: string[] = [];
  let end = 0;
  for (const match of text.matchAll(namedMonth)) {
    const next = movedOn(match, month);
    if (next === undefined) continue;
    moved.push(text.slice(end, match.index), next);
    end = match.index + match[0].length;
  }
  return end === 0 ? bareMonth(text, month) : [...moved, text.slice(end)].join('');
}

/** Year, sign, month, 月, 末, the sign before the day, the day, 日. */
const namedMonth = /(\d{4})(年|[.\-/])(\d{1,2})(?!\d)(月)?(?:(末|底)|([.\-/]?)(\d{1,2})(日)?(?!\d))?/g;

function movedOn(match: RegExpExecArray, month: ReportingMonth): string | undefined {
  const [, year = '', sign = '', number = '', ...rest] = match;
  if (Number(number) < 1 || Number(number) > 12) return undefined;
  const at = reportingMonth(Number(year), Number(number));
  return moves(at, month) ? written(addMonths(at, 1), { sign, number, rest }) : undefined;
}

function moves(at: ReportingMonth, month: ReportingMonth): boolean {
  const others = monthOf(month) === 1 ? [] : [addMonths(month, -1)];
  return [month, addMonths(month, -12), ...others].includes(at);
}

interface Parts {
  readonly sign: string;
  /** As printed: 9 or 09. */
  readonly number: string;
  /** 月, 末, the sign before the day, the day, 日. */
  readonly rest: readonly (string | undefined)[];
}

function written(at: ReportingMonth, { sign, number, rest }: Parts): string {
  const [unit = '', end = '', before = '', day = '', dayUnit = ''] = rest;
  const lastDay = day === '' ? '' : String(daysIn(yearOf(at), monthOf(at)));
  const padded = number.startsWith('0') || (sign !== '年' && number.length === 2);
  const shown = String(monthOf(at)).padStart(padded ? 2 : 1, '0');
  return `${String(yearOf(at))}${sign}${shown}${unit}${end}${before}${lastDay}${day === '' ? '' : dayUnit}`;
}

function bareMonth(text: string, month: ReportingMonth): string {
  const next = addMonths(month, 1);
  const lastDay = `${String(daysIn(yearOf(next), monthOf(next)))}日`;
  const since = monthOf(next) === 1 ? '' : '$2';
  const bare = `(^|[^\\d年.\\-/])((?:1[-－—至])?)${String(monthOf(month))}月`;
  return text
    .replace(new RegExp(`${bare}\\d{1,2}日`, 'g'), `$1${since}${String(monthOf(next))}月${lastDay}`)
    .replace(new RegExp(bare, 'g'), `$1${since}${String(monthOf(next))}月`);
}
