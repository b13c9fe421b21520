// Which turn of a loop a slot asks for.
import { loopCount, printedCount } from '../../../src/core/template/loop-count';

test.each([
  ['forloop.index', 2, '2'],
  ['forloop.rindex', 2, '2'],
  [' forloop.length ', 12, '12'],
  ['forloop.index | 中文', 12, '十二'],
])('%s at %i is %s', (content, turn, text) => {
  const count = loopCount(content);
  expect(count === undefined ? undefined : printedCount(count, turn)).toBe(text);
});

test.each([
  'forloop',
  'forloop.first',
  'forloop.index.x',
  'forloop.index | 亿元',
  'forloop.index | 中文: 2',
  '活动.index',
  '',
])('%s asks for something else', (content) => {
  expect(loopCount(content)).toBeUndefined();
});
