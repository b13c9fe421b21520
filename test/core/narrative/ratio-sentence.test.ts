import { indicators } from '../../../src/core/model/indicator';
import { ratioSentence } from '../../../src/core/narrative/ratio-sentence';
import type { FigureExtras } from './build-figures';
import { narrative, textOf, written } from './narrative-of';

type Entries = Readonly<Record<string, number | FigureExtras>>;

test.each<[string, keyof typeof indicators, Entries, string]>([
  [
    'level, change in points and place',
    'loanToDepositRatio',
    { 'loanToDepositRatio.value': 82.3657, 'loanToDepositRatio.changePoints': 2.6284, 'loanToDepositRatio.rank': 4 },
    '存贷比为82.37%，较年初上升2.63个百分点，列全市第4位。',
  ],
  [
    'a fall of the NPL ratio is 下降, its place says its order',
    'nplRatio',
    {
      'nplRatio.value': 1.5637,
      'nplRatio.changePoints': -0.3064,
      'nplRatio.rank': { value: 3, rank: { order: 'ascending' } },
    },
    '不良贷款率为1.56%，较年初下降0.31个百分点，由低到高列全市第3位。',
  ],
  [
    'a change that prints as zero is 基本持平',
    'nplRatio',
    { 'nplRatio.value': 1.5637, 'nplRatio.changePoints': 0.0049, 'nplRatio.rank': 3 },
    '不良贷款率为1.56%，与年初基本持平，由高到低列全市第3位。',
  ],
  [
    'a ratio whose change is missing leaves a gap',
    'loanToDepositRatio',
    { 'loanToDepositRatio.value': 82.3657, 'loanToDepositRatio.rank': 4 },
    '存贷比为82.37%，【缺：存贷比较年初变动】，列全市第4位。',
  ],
  [
    'the incremental ratio needs no change',
    'incrementalLoanToDepositRatio',
    { 'incrementalLoanToDepositRatio.value': 111.3459, 'incrementalLoanToDepositRatio.rank': 4 },
    '增量存贷比为111.35%，列全市第4位。',
  ],
  [
    'a ratio without value is one gap',
    'incrementalLoanToDepositRatio',
    { 'incrementalLoanToDepositRatio.value': { withheld: 'undefined' }, 'incrementalLoanToDepositRatio.rank': 4 },
    '【缺：增量存贷比】。',
  ],
])('%s', (_title, indicator, entries, expected) => {
  expect(textOf(ratioSentence(narrative(entries), indicators[indicator]))).toBe(expected);
});

test('a ratio of the user has no parts to compare with', () => {
  const { ratio: _ratio, ...own } = { ...indicators.nplRatio, key: '首贷率' };
  const { text, facts } = written(ratioSentence(narrative({ '首贷率.value': 3.5, '首贷率.rank': 6 }), own));
  expect(text).toBe('不良贷款率为3.50%，由高到低列全市第6位。');
  expect(facts[0]?.note).toBeUndefined();
});
