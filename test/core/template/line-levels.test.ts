// What kind of paragraph a line is, by its form and place; and how the column 样式 calls the kinds.
import { levelChoices, levelOf, levelWord } from '../../../src/core/template/level-words';
import { withLevels } from '../../../src/core/template/line-levels';

test.each<readonly [string, readonly string[], string]>([
  [
    'a whole report',
    ['甲县汇报', '县政府：', '现汇报如下：', '一、存款', '（一）余额', '存款增加。', '甲县中心', '2022年9月30日'],
    'title recipient body heading1 heading2 body signature date',
  ],
  ['blank lines between', ['', '甲县汇报', '', '县政府：', '正文。', ''], 'body title body recipient body body'],
  ['a paragraph alone', ['存款余额增加。'], 'body'],
  ['a long first line', ['存'.repeat(41)], 'body'],
  ['a date in Chinese numerals', ['汇报', '正文。', '二〇二二年九月三十日'], 'title body date'],
  ['a title and a date only', ['汇报', '2022年9月'], 'title date'],
  [
    'a sentence above the date is no signature',
    ['汇报', '正文。', '特此报告，请审阅', '2022年9月30日'],
    'title body body date',
  ],
  ['an enumeration that is a sentence', ['汇报', '一、存款增加。', '（二）贷款增加；'], 'title body body'],
  ['an address with a comma is text', ['汇报', '各位领导，同志们：', '正文。'], 'title body body'],
  ['nothing at all', [''], 'body'],
])('%s', (_, lines, levels) => {
  expect(
    withLevels(lines.map((text) => ({ text })))
      .map(({ level }) => level)
      .join(' '),
  ).toBe(levels);
});

test('every kind has a word, and the word means the kind', () => {
  expect(levelChoices).toEqual(['标题', '称呼', '一级', '二级', '正文', '落款', '日期']);
  for (const choice of levelChoices) {
    const level = levelOf(choice);
    expect(level === undefined ? '' : levelWord(level)).toBe(choice);
  }
  expect(levelOf(' 一级 标题 ')).toBe('heading1');
  expect(levelOf('')).toBe('body');
  expect(levelOf('三级')).toBeUndefined();
  expect(levelOf('constructor')).toBeUndefined();
});
