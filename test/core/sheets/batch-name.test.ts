import { batchName } from '../../../src/core/sheets/batch-name';

test.each([
  ['第二批', '第二批'],
  ['第二批次', '第二批'],
  ['二', '第二批'],
  ['2', '第二批'],
  ['第 2 批', '第二批'],
  ['第10批', '第十批'],
  ['12', '第十二批'],
  ['20', '第二十批'],
  ['21批次', '第二十一批'],
  ['第十一批', '第十一批'],
  ['2023年新增', '2023年新增'],
  ['春季批次', '春季批次'],
])('the batch %s is called %s', (written, name) => {
  expect(batchName(written)).toBe(name);
});
