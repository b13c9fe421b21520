// Are the figures of a terminal told apart and in plain words?
import { figureLines } from '../../src/cli/figures-text';
import { computeFigures } from '../../src/core/indicators/figures';
import { type MonthInput, bookOf, month } from '../support/build-month';

function lines(input: MonthInput, language: 'zh-CN' | 'en-US' = 'zh-CN'): readonly string[] {
  const read = month(input);
  return figureLines({ book: bookOf(input), month: read, earlier: [], figures: computeFigures(read) }, language);
}

test('an indicator in several 口径 says on each line in which', () => {
  const shown = lines({
    counties: {
      columns: ['deposits.balance@本外币', 'deposits.balance@人民币', 'loans.balance@本外币'],
      rows: [['甲县', 12.34, 12.11, 9.87]],
    },
  });
  expect(shown[2]).toMatch(/^ {2}指标 +项目 +数值 {2}来源$/);
  expect(shown.filter((line) => / 余额 /.test(line))).toEqual([
    expect.stringMatching(/各项存款（本外币） +余额 +12.34亿元 {2}县区!B4/),
    expect.stringMatching(/各项存款（人民币） +余额 +12.11亿元 {2}县区!C4/),
    expect.stringMatching(/各项贷款 +余额 +9.87亿元 {2}县区!D4/),
  ]);
});

test('one that states no 口径 beside another says so', () => {
  const input: MonthInput = {
    counties: {
      columns: ['loans.balance@本外币', 'loans.balance@人民币', 'loans.balance'],
      rows: [['甲县', 3.1, 3, 2.9]],
    },
  };
  expect(lines(input).join('\n')).toContain('各项贷款（未注明口径）');
  expect(lines(input, 'en-US').join('\n')).toContain('(no stated coverage)');
});

test('a figure with a note tells it behind its cells', () => {
  const columns = ['nonPerformingLoans.balance', 'nonPerformingLoans.yearStartBalance'];
  const shown = lines({
    counties: { columns, rows: [['甲县', 4.23, 4.49]] },
    banks: { columns, rows: [['合计', 42_303, 44_886]] },
  });
  expect(shown.find((line) => line.includes('较年初增幅'))).toContain('-5.75%  银行!B4 银行!C4 县区表未列该项');
});
