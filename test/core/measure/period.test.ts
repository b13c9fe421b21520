// Months and days of the calendar, and Excel's way of counting them.
import * as fc from 'fast-check';
import {
  addMonths,
  calendarDate,
  dateOfSerial,
  daysIn,
  isReportingMonth,
  lastDayOf,
  monthOf,
  monthOfDate,
  monthsBetween,
  reportingMonth,
  yearOf,
} from '../../../src/core/measure/period';

test('a month is written yyyy-MM and taken apart again', () => {
  const month = reportingMonth(2022, 9);
  expect([month, yearOf(month), monthOf(month)]).toEqual(['2022-09', 2022, 9]);
});

test.each([
  ['2022-09', true],
  ['2022-12', true],
  ['2022-13', false],
  ['2022-00', false],
  ['2022-9', false],
  ['202209', false],
])('%s is a reporting month: %p', (text, is) => {
  expect(isReportingMonth(text)).toBe(is);
});

test.each([
  ['2022-09', 1, '2022-10'],
  ['2022-12', 1, '2023-01'],
  ['2022-01', -1, '2021-12'],
  ['2022-09', -12, '2021-09'],
  ['2022-09', -21, '2020-12'],
])('%s and %d months is %s', (month, count, later) => {
  expect(addMonths(month, count)).toBe(later);
});

test.each([
  [2022, 2, 28],
  [2024, 2, 29],
  [1900, 2, 28],
  [2000, 2, 29],
  [2022, 4, 30],
  [2022, 12, 31],
])('month %d-%d has %d days', (year, month, days) => {
  expect(daysIn(year, month)).toBe(days);
});

test.each([
  [2022, 9, 30, '2022-09-30'],
  [2022, 2, 30, undefined],
  [2022, 0, 1, undefined],
  [2022, 13, 1, undefined],
  [2022, 1, 0, undefined],
])('day %d-%d-%d is %s', (year, month, day, date) => {
  expect(calendarDate(year, month, day)).toBe(date);
});

test('the last day of a month, and the month of a day', () => {
  expect([lastDayOf('2024-02'), monthOfDate('2024-02-29')]).toEqual(['2024-02-29', '2024-02']);
});

test.each([
  [1, false, '1900-01-01'],
  [59, false, '1900-02-28'],
  [60, false, undefined],
  [61, false, '1900-03-01'],
  [44834, false, '2022-09-30'],
  [44834.75, false, '2022-09-30'],
  [43372, true, '2022-09-30'],
  [0, true, '1904-01-01'],
  [0, false, undefined],
  [-5, false, undefined],
  [2958465, false, '9999-12-31'],
  [2958466, false, undefined],
  [45351, false, '2024-02-29'],
])('serial %d (1904: %p) is %s', (serial, date1904, date) => {
  expect(dateOfSerial(serial, date1904)).toBe(date);
});

test('adding months and counting them are each other’s inverse', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: -500, max: 500 }),
      (year, month, count) => {
        const from = reportingMonth(year, month);
        expect(monthsBetween(from, addMonths(from, count))).toBe(count);
      },
    ),
  );
});

test('one serial later is one day later', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const [today = '', tomorrow = ''] = [dateOfSerial(serial, false), dateOfSerial(serial + 1, false)];
      const day = Number(today.slice(8));
      const isLast = day === daysIn(yearOf(today), monthOf(today));
      expect(tomorrow).toBe(
        isLast ? `${addMonths(monthOfDate(today), 1)}-01` : `${monthOfDate(today)}-${String(day + 1).padStart(2, '0')}`,
      );
    }),
  );
});
