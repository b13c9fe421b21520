// Days, months and spans as offices write them.
import * as fc from 'fast-check';
import { arabicDates, dayText, findPeriod, parseDateText } from '../../../src/core/measure/date-text';
import { calendarDate } from '../../../src/core/measure/period';

test.each([
  ['2022年9月30日', '2022-09-30', '2022-09-30', 'day'],
  ['２０２２年９月３０日', '2022-09-30', '2022-09-30', 'day'],
  ['22年9月3日', '2022-09-03', '2022-09-03', 'day'],
  ['9月5日', '2022-09-05', '2022-09-05', 'day'],
  ['9月5日上午', '2022-09-05', '2022-09-05', 'day'],
  ['2022.9.30', '2022-09-30', '2022-09-30', 'day'],
  ['2022-9-3', '2022-09-03', '2022-09-03', 'day'],
  ['2022/09/30 14:30', '2022-09-30', '2022-09-30', 'day'],
  ['20220930', '2022-09-30', '2022-09-30', 'day'],
  ['二〇二二年九月三十日', '2022-09-30', '2022-09-30', 'day'],
  ['二○二二年十二月十一日', '2022-12-11', '2022-12-11', 'day'],
  ['截至2022年9月30日', '2022-09-30', '2022-09-30', 'day'],
  ['12月31日前', '2022-12-31', '2022-12-31', 'day'],
  ['9月上旬', '2022-09-01', '2022-09-10', 'third'],
  ['9月中旬', '2022-09-11', '2022-09-20', 'third'],
  ['2024年2月下旬', '2024-02-21', '2024-02-29', 'third'],
  ['9月', '2022-09-01', '2022-09-30', 'month'],
  ['2021年9月份', '2021-09-01', '2021-09-30', 'month'],
  ['2022.09', '2022-09-01', '2022-09-30', 'month'],
  ['202209', '2022-09-01', '2022-09-30', 'month'],
  ['12月底前', '2022-12-31', '2022-12-31', 'month'],
  ['2022年底', '2022-12-31', '2022-12-31', 'month'],
  ['年末', '2022-12-31', '2022-12-31', 'month'],
  ['2023年三季度末', '2023-09-30', '2023-09-30', 'month'],
  ['第1季度', '2022-03-31', '2022-03-31', 'month'],
  ['上半年', '2022-06-30', '2022-06-30', 'month'],
  ['9月1日-15日', '2022-09-01', '2022-09-15', 'span'],
  ['9月1日至10月3日', '2022-09-01', '2022-10-03', 'span'],
  ['9月1-15日', '2022-09-01', '2022-09-15', 'span'],
  ['9月上旬至中旬', '2022-09-01', '2022-09-20', 'span'],
  ['7—9月', '2022-07-01', '2022-09-30', 'span'],
  ['2022年1月至2022年12月', '2022-01-01', '2022-12-31', 'span'],
  ['2022.9.1-9.15', '2022-09-01', '2022-09-15', 'span'],
  ['2022.9.1-2022.9.15', '2022-09-01', '2022-09-15', 'span'],
])('%s in 2022 is %s to %s', (text, from, to, precision) => {
  expect(parseDateText(text, 2022)).toMatchObject({ text, from, to, precision, month: to.slice(0, 7) });
});

test.each([
  '',
  '待定',
  '2022年2月30日',
  '13月',
  '9月15日-1日',
  '9月1日至',
  '至9月',
  '2022',
  '甲县-乙县',
  '9月1日-乙县',
  '2022年第五季度',
])('%j is no date', (text) => {
  expect(parseDateText(text, 2022)).toBeUndefined();
});

test.each(['9月5日', '9月', '年底', '上半年', '9月1日-15日'])(
  '%s without a year is no date where none is known',
  (text) => {
    expect(parseDateText(text)).toBeUndefined();
  },
);

test('a day from an Excel date is printed as such', () => {
  expect(dayText('2022-09-30')).toEqual({
    text: '2022-09-30',
    from: '2022-09-30',
    to: '2022-09-30',
    month: '2022-09',
    precision: 'day',
  });
});

test.each([
  ['一月二十日', '1月20日'],
  ['十月', '10月'],
  ['三十一日', '31日'],
])('%s is %s in digits', (text, digits) => {
  expect(arabicDates(text)).toBe(digits);
});

test.each([
  ['甲县2022年9月银行业存贷款情况', { year: 2022, month: 9 }],
  ['2022年9月末', { year: 2022, month: 9 }],
  ['截至2022年9月30日', { year: 2022, month: 9, day: 30 }],
  ['2022.09.30', { year: 2022, month: 9, day: 30 }],
  ['数据20220930', { year: 2022, month: 9, day: 30 }],
  ['2022.09', { year: 2022, month: 9 }],
  ['2022-9', { year: 2022, month: 9 }],
  ['报表202209', { year: 2022, month: 9 }],
  ['22年9月', { year: 2022, month: 9 }],
  ['二〇二二年九月', { year: 2022, month: 9 }],
  ['2022年1-9月', { year: 2022, month: 9 }],
  ['1—9月', { month: 9 }],
  ['9月末', { month: 9 }],
  ['9月30日', { month: 9, day: 30 }],
  ['2022年各县9月', { year: 2022, month: 9 }],
  ['2022年前三季度', { year: 2022, month: 9 }],
  ['2022年三季度末', { year: 2022, month: 9 }],
  ['2022年一季度', { year: 2022, month: 3 }],
  ['云川市2022年上半年', { year: 2022, month: 6 }],
  ['2021年末', { year: 2021, month: 12 }],
  ['2021年底', { year: 2021, month: 12 }],
  ['中国2014年地级以上城市年末存款', { year: 2014, month: 12 }],
  ['2022年度', { year: 2022 }],
  ['2022年', { year: 2022 }],
])('%s speaks of %p', (text, period) => {
  expect(findPeriod(text)).toEqual({ ...period, isYearStart: false });
});

test('2022年初 is the start of the year', () => {
  expect(findPeriod('2022年初')).toEqual({ year: 2022, isYearStart: true });
});

test.each(['', '存款', '年初', '较年初增加', '13月', '2022年13月45日', '123456', '第9位'])(
  '%j names no time',
  (text) => {
    const period = findPeriod(text);
    expect(period?.month).toBeUndefined();
  },
);

test('any day in any of the forms is read as itself', () => {
  const day = fc.record({
    year: fc.integer({ min: 1990, max: 2099 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
  });
  const forms = [
    (y: number, m: number, d: number) => `${y}年${m}月${d}日`,
    (y: number, m: number, d: number) => `${y}.${m}.${d}`,
    (y: number, m: number, d: number) => `${y}/${m}/${d}`,
  ];
  fc.assert(
    fc.property(day, fc.constantFrom(...forms), (one, form) => {
      const date = calendarDate(one.year, one.month, one.day);
      expect(parseDateText(form(one.year, one.month, one.day))?.from).toBe(date);
      expect(findPeriod(form(one.year, one.month, one.day))).toEqual({ ...one, isYearStart: false });
    }),
  );
});

test('no text makes either fail', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseDateText(text, 2022);
      findPeriod(text);
    }),
  );
});
