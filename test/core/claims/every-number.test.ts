// Every number of a text is told of, or excepted by rule: dates, numbers of headings and of documents.
import { array, assert, constantFrom, integer, oneof, property, tuple } from 'fast-check';
import { proofreadText } from '../../../src/core/claims/proofread-text';
import { office } from '../../support/claims-month';

const month = office();

const pieces = constantFrom(
  '全县各项存款余额',
  '继续巩固全县各项贷款余额',
  '力争',
  '较年初增加',
  '增幅',
  '不良率控制在',
  '低于乙县（',
  '）',
  '、',
  '，',
  '。',
  '；',
  '的良好基础',
  '的银行',
  '比全市平均水平',
  '其中',
  '第一批',
  '分别为',
  '列全市第',
  '走访企业',
  '工商银行',
  '与乙县相比',
  '累计发放普惠贷款',
  '保费收入',
  '以上',
);
const numbers = tuple(integer({ min: 1, max: 9999 }), constantFrom('亿元', '万元', '%', '个百分点', '家', '场'));

test('each number with a unit has exactly one verdict', () => {
  assert(
    property(array(oneof(pieces, numbers), { maxLength: 24 }), (list) => {
      let text = '';
      const told: number[] = [];
      for (const piece of list) {
        // Digits run together are one number.
        const isNumber = typeof piece !== 'string';
        if (isNumber && !/\d$/.test(text)) told.push(text.length);
        text += isNumber ? piece.join('') : piece;
      }
      const judged = proofreadText({ text, ...month }).map(({ claim }) => claim.slot.start);
      const digits = judged.filter((start) => /\d/.test(text.charAt(start)));
      expect(digits).toEqual(told);
    }),
  );
});

test('dates, headings and document numbers say nothing', () => {
  const text = '1.总体情况。2022年9月15日，按云政发〔2022〕12号文件，一是稳存款。';
  expect(proofreadText({ text, ...month })).toEqual([]);
});
