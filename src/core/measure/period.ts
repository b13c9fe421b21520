// Months and days as plain text ("2022-09", "2022-09-30"), with the small vocabulary the work needs.

/** A reporting month as yyyy-MM. */
export type ReportingMonth = string & { readonly brand?: 'ReportingMonth' };

/** A calendar day as yyyy-MM-dd. */
export type CalendarDate = string & { readonly brand?: 'CalendarDate' };

export function reportingMonth(year: number, month: number): ReportingMonth {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}`;
}

export function yearOf(month: ReportingMonth | CalendarDate): number {
  return Number(month.slice(0, 4));
}

export function monthOf(month: ReportingMonth | CalendarDate): number {
  return Number(month.slice(5, 7));
}

export function isReportingMonth(text: string): text is ReportingMonth {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(text);
}

/** The month so many months later (negative: earlier). */
export function addMonths(month: ReportingMonth, count: number): ReportingMonth {
  const index = yearOf(month) * 12 + (monthOf(month) - 1) + count;
  return reportingMonth(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1);
}

/** Whole months from one month to a later one (negative when it is earlier). */
export function monthsBetween(from: ReportingMonth, to: ReportingMonth): number {
  return (yearOf(to) - yearOf(from)) * 12 + monthOf(to) - monthOf(from);
}

/** The number of days of a month of the Gregorian calendar. */
export function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A day, or undefined when the calendar has none such (2022-02-30). */
export function calendarDate(year: number, month: number, day: number): CalendarDate | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${reportingMonth(year, month)}-${String(day).padStart(2, '0')}`;
}

export function lastDayOf(month: ReportingMonth): CalendarDate {
  return `${month}-${String(daysIn(yearOf(month), monthOf(month))).padStart(2, '0')}`;
}

export function monthOfDate(date: CalendarDate): ReportingMonth {
  return date.slice(0, 7);
}

/**
 * The day of an Excel serial (1900 system with its false 29 February 1900, or 1904), fraction
 * dropped; undefined outside 1900-9999.
 */
export function dateOfSerial(serial: number, date1904: boolean): CalendarDate | undefined {
  const days = Math.floor(serial) + (date1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465 || days === 60) return undefined;
  return civilDate(days - 25_569 + (days < 60 ? 1 : 0));
}

// Days since 1970-01-01 to a date of the proleptic Gregorian calendar (era arithmetic, no clock).
function civilDate(days: number): CalendarDate {
  const shifted = days + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  return `${reportingMonth(year, month)}-${String(day).padStart(2, '0')}`;
}
