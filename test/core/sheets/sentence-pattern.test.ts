// How a wording is taken apart, and what keeps it from being used.
import { indicators } from '../../../src/core/model/indicator';
import { faultText } from '../../../src/core/sheets/pattern-fault-text';
import { allSentences, indicatorSentence, sentenceKinds } from '../../../src/core/sheets/sentence-kinds';
import { patternFault, readPattern, slotNamed } from '../../../src/core/sheets/sentence-pattern';

const all = allSentences(Object.values(indicators));
const deposits = indicatorSentence(indicators.deposits);

test.each([
  ['甲{余额}，乙；丙。', ['甲|{余额}', '，乙', '；丙'], '。'],
  ['甲{ 余 额 },乙;1,000家', ['甲|{余额}', '，乙', '；1,000家'], '。'],
  ['｛余额｝：', ['{余额}'], '：'],
  ['汇报如下:', ['汇报如下'], '：'],
  ['努力!', ['努力'], '！'],
  ['甲\n 乙。丙', ['甲乙', '。丙'], '。'],
  ['。，', [], '。'],
])('%s is clauses with the marks between them', (wording, clauses, end) => {
  const read = readPattern(wording);
  const text = read.clauses.map(
    ({ separator, parts }) =>
      separator + parts.map((part) => ('text' in part ? part.text : `{${part.slot}}`)).join('|'),
  );
  expect(text).toEqual(clauses);
  expect(read.end).toBe(end);
});

test.each([
  ['存款{余额}，{较年初增减}', undefined, ''],
  ['存款{余头}', { is: 'unknown', slot: '余头' }, '没有{余头}这个槽位。'],
  ['存款{余额', { is: 'unclosed' }, '花括号没有成对。'],
  [
    '存款{余额}，较年初增加{较年初增加}',
    { is: 'doubled', slot: '较年初增加', before: '增加' },
    '{较年初增加}自带随正负变化的动词，请删去前面的“增加”。',
  ],
  ['{余额}{较年初增加}', undefined, ''],
  ['，。', { is: 'empty' }, '没有写出文字。'],
])('%s', (wording, fault, text) => {
  const found = patternFault(deposits, wording);
  expect(found).toEqual(fault);
  if (found === undefined) return;
  expect(faultText(deposits, found).why['zh-CN']).toBe(text);
  expect(faultText(deposits, found).slots).toContain('{余额}');
});

describe('every sentence of ours', () => {
  test('has an id, a name and a wording of its own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
  });

  test.each(all.map((kind) => [kind.name, kind] as const))('%s can be worded as we word it', (_, kind) => {
    expect(patternFault(kind, kind.pattern)).toBeUndefined();
    const names = kind.slots.flatMap(({ name, aliases }) => [name, ...aliases]);
    expect(new Set(names).size).toBe(names.length);
  });
});

test('a slot is known by each of its names', () => {
  expect(slotNamed(deposits, '较年初减少')?.name).toBe('较年初增加');
  expect(slotNamed(sentenceKinds.reserve, '全区')?.name).toBe('全县');
  expect(slotNamed(deposits, '别的')).toBeUndefined();
});
