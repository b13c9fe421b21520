// How a text reads by what was decided for each of its numbers.
import { correct } from '../../../src/core/claims/text-edit';
import { words } from '../../../src/core/measure/bilingual';
import {
  type Answers,
  chosenEdits,
  correctable,
  editsFor,
  excerptOf,
  isOpen,
  settledMarks,
  stretchesOf,
} from '../../../src/taskpane/texts/answers';
import type { TextMark } from '../../../src/taskpane/texts/text-view';

const text = '余额*亿元，较年初增加*亿元，不良率*%，列全市第*位。';

function mark(start: number, part: Partial<TextMark>): TextMark {
  const plain = { status: 'open', why: words('', ''), words: [], cells: [], candidates: [], edits: [] } as const;
  return { start, end: start + 1, unitEnd: start + 1, ...plain, ...part };
}

const balance = mark(2, { status: 'filled', edits: [{ start: 2, end: 3, to: '10.5' }] });
const fall = mark(11, {
  status: 'filled',
  edits: [
    { start: 9, end: 11, to: '减少' },
    { start: 11, end: 12, to: '2' },
  ],
});
const ratio = mark(18, {});
const place = mark(25, {
  status: 'ambiguous',
  candidates: [
    { label: words('不良贷款率 位次', ''), printed: '3', cells: [], edits: [{ start: 25, end: 26, to: '3' }] },
    { label: words('不良贷款 位次', ''), printed: '4', cells: [], edits: [] },
  ],
});
const marks = [balance, fall, ratio, place];

test.each<[string, Answers, string]>([
  ['what is certain is filled, verbs included', {}, '余额10.5亿元，较年初减少2亿元，不良率*%，列全市第*位。'],
  [
    'a candidate and a typed number',
    { 2: { is: 'typed', text: '0.9' }, 3: { is: 'candidate', index: 0 } },
    '余额10.5亿元，较年初减少2亿元，不良率0.9%，列全市第3位。',
  ],
  [
    'a typed number leaves the verb, a star left is a star',
    { 0: { is: 'left' }, 1: { is: 'typed', text: '7' } },
    '余额*亿元，较年初增加7亿元，不良率*%，列全市第*位。',
  ],
])('%s', (_, answers, expected) => {
  expect(correct(text, chosenEdits(marks, answers)).text).toBe(expected);
  const stretches = stretchesOf(text, marks, answers);
  expect(stretches.map((stretch) => stretch.text).join('')).toBe(expected);
  const numbers = stretches.filter(({ mark: index, was }) => index !== undefined && was !== '增加');
  expect(numbers.map(({ mark: index }) => index)).toEqual([0, 1, 2, 3]);
});

test('of corrections that overlap one is carried out, and on the screen it is the same', () => {
  const twice = [
    mark(2, { status: 'disagrees', edits: [{ start: 0, end: 3, to: '余额9' }] }),
    mark(2, { status: 'style', end: 5, edits: [{ start: 2, end: 5, to: '9亿' }] }),
  ];
  const answers: Answers = { 0: { is: 'accepted' }, 1: { is: 'accepted' } };
  const shown = stretchesOf(text, twice, answers).map((stretch) => stretch.text);
  expect(shown.join('')).toBe(correct(text, chosenEdits(twice, answers)).text);
});

test.each<[string, TextMark, Answers[number] | undefined, boolean]>([
  ['filled', balance, undefined, false],
  ['open', ratio, undefined, true],
  ['open and left so on purpose', ratio, { is: 'left' }, false],
  ['open and typed', ratio, { is: 'typed', text: '1' }, false],
  ['ambiguous', place, undefined, true],
  ['chosen, but the sentence must be rewritten', place, { is: 'candidate', index: 1 }, true],
  ['wrong', mark(2, { status: 'disagrees', edits: [{ start: 2, end: 3, to: '9' }] }), undefined, true],
  ['cannot be checked', mark(2, { status: 'unknown' }), undefined, false],
])('something is left to do: %s', (_, one, answer, isLeft) => {
  expect(isOpen(one, answer)).toBe(isLeft);
});

test('nothing that is certain is corrected without being asked for', () => {
  const wrong = mark(2, { status: 'disagrees', edits: [{ start: 2, end: 3, to: '9' }] });
  expect(editsFor(wrong, undefined)).toEqual([]);
  expect(correctable([wrong, balance, ratio], {})).toEqual([0]);
  expect(correctable([wrong], { 0: { is: 'accepted' } })).toEqual([]);
});

test('the list says what stands in a number’s place now', () => {
  expect(settledMarks(marks, { 2: { is: 'typed', text: '0.9' } }).map(({ now }) => now)).toEqual([
    '10.5',
    '2',
    '0.9',
    undefined,
  ]);
});

test.each([
  ['一行\n二行*亿元\n三行', 5, '二行', '亿元'],
  ['一二三四五六七八九十一二三四五六七八九十*亿元较年初增加', 20, '…七八九十一二三四五六七八九十', '亿元较年初增'],
])('the words round a number in %j', (whole, start, before, after) => {
  expect(excerptOf(whole, mark(start, {}))).toEqual({ before, after });
});
