// A text with what was chosen corrected, and where its corrections stand.
import { correct } from '../../../src/core/claims/text-edit';

test('corrections are carried out in the order of the text, each with its place in the new one', () => {
  const chosen = [{ edits: [{ start: 6, end: 7, to: '333' }] }, { edits: [{ start: 0, end: 2, to: '减少' }] }];
  expect(correct('增加𠮷12，5元', [])).toEqual({ text: '增加𠮷12，5元', spans: [] });
  expect(correct('增加1亿元，5元', chosen)).toEqual({
    text: '减少1亿元，333元',
    spans: [
      { start: 0, end: 2 },
      { start: 6, end: 9 },
    ],
  });
});

test('a verb that two numbers want changed is changed once; offsets are those of UTF-16', () => {
  const verb = { start: 2, end: 4, to: '减少' };
  const chosen = [{ edits: [verb, { start: 4, end: 5, to: '1' }] }, { edits: [verb, { start: 6, end: 7, to: '2' }] }];
  expect(correct('𠮷增加5、6', chosen)).toEqual({
    text: '𠮷减少1、2',
    spans: [
      { start: 2, end: 4 },
      { start: 4, end: 5 },
      { start: 6, end: 7 },
    ],
  });
});
