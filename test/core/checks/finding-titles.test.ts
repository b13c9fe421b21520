// Findings are listed under what is wrong, not under the rule that was broken.
import { checks } from '../../../src/core/checks/check-list';
import { findingTitle, findingTitles } from '../../../src/core/checks/finding-titles';

test('每项校验的问题都有自己的名称', () => {
  expect(Object.keys(findingTitles).sort()).toEqual(checks.map(({ id }) => id).sort());
});

test.each([
  ['targets/missed', '目标任务未达到'],
  ['cells/blank', '已填的列中有空白'],
  ['structure/hidden', '有隐藏的行列'],
  ['structure/no-county', '不知道本县'],
  ['own/rule', 'own/rule'],
])('%s列为“%s”', (id, title) => {
  expect(findingTitle(id)['zh-CN']).toBe(title);
});
