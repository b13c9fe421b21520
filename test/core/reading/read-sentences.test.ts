// What the settings sheet says of the report's sentences.
import type { CellValue } from '../../../src/core/workbook/cell';
import { noticed, readSheet } from '../../support/read-sheet';

const sentences = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof readSheet> =>
  readSheet([['语句', '写入（是/否）', '措辞', '可用槽位'], ...rows]);

test('sentences left out and worded by the office are kept by their ids', () => {
  const read = sentences(
    ['各项存款', '是', '存款{余额}，{较年初增加}', '{余额}'],
    ['存贷比', '否', '', ''],
    ['小标题：存贷款（均增长时）', '', '存贷款双增', ''],
    ['各项贷款', '', '', ''],
  );
  expect(read.settings.sentences).toEqual({
    'indicator/deposits': {
      isTold: true,
      wording: { value: '存款{余额}，{较年初增加}', at: { sheet: '表', cell: 'C2' } },
    },
    'indicator/loanToDepositRatio': { isTold: false },
    'heading/lending-grown': { isTold: true, wording: { value: '存贷款双增', at: { sheet: '表', cell: 'C4' } } },
    'indicator/loans': { isTold: true },
  });
  expect(read.observations).toEqual([]);
  expect(read.tables.map(({ kind }) => kind)).toEqual(['sentences']);
});

test('a table without one of the columns leaves that as it is', () => {
  expect(
    readSheet([
      ['报告语句', '是否写入'],
      ['存贷比', '否'],
    ]).settings.sentences,
  ).toEqual({
    'indicator/loanToDepositRatio': { isTold: false },
  });
  const worded = readSheet([
    ['报告语句', '自定措辞'],
    ['存贷比', '存贷比{数值}'],
  ]).settings.sentences;
  expect(worded['indicator/loanToDepositRatio']?.wording?.value).toBe('存贷比{数值}');
});

test('what cannot be used is noticed at its cell, and ours stands', () => {
  const read = sentences(
    ['各项存款', '也许', '存款{余头}'],
    ['没有的语句', '否', ''],
    ['小标题：存贷款', '是', '存贷款{余额}'],
  );
  expect(read.settings.sentences).toEqual({
    'indicator/deposits': { isTold: true },
    'heading/lending': { isTold: true },
  });
  expect(noticed(read)).toEqual([
    'explain structure/bad-setting B2',
    'explain structure/bad-wording C2',
    'advisory structure/unknown-setting A3',
    'explain structure/bad-wording C4',
  ]);
});
