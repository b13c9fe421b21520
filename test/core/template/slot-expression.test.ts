// What may stand between the braces of a slot, and what is refused in plain words.
import { parseSlot, pathText } from '../../../src/core/template/slot-expression';
import { escapedText, slotText, withHalfBraces } from '../../../src/core/template/template-text';

test.each([
  ['各项存款.余额', ['各项存款', '余额'], undefined],
  [
    '工商银行.各项贷款.余额 | 万元: 2',
    ['工商银行', '各项贷款', '余额'],
    { name: '万元', arguments: [{ is: 'number', number: 2 }] },
  ],
  ['存贷比|增减:个百分点', ['存贷比'], { name: '增减', arguments: [{ is: 'name', path: ['个百分点'] }] }],
  [
    '["第二批（乡镇）"].攀登企业 | 数: 家, "多", \'少\'',
    ['第二批（乡镇）', '攀登企业'],
    {
      name: '数',
      arguments: [
        { is: 'name', path: ['家'] },
        { is: 'text', text: '多' },
        { is: 'text', text: '少' },
      ],
    },
  ],
  ['甲["乙.丙"]', ['甲', '乙.丙'], undefined],
  [
    '甲 | 亿元：２，随：乙．丙',
    ['甲'],
    {
      name: '亿元',
      arguments: [
        { is: 'number', number: 2 },
        { is: 'keyed', key: '随', path: ['乙', '丙'] },
      ],
    },
  ],
  ['“{”', ['"{'], undefined],
])('%s is read', (content, path, filter) => {
  expect(parseSlot(content)).toEqual({ expression: { path, ...(filter === undefined ? {} : { filter }) } });
});

test.each([
  '',
  '   ',
  '甲 乙',
  '.甲',
  '甲.',
  '甲..乙',
  '甲 |',
  '甲 | 亿元 | 万元',
  '甲 | 亿元 2',
  '甲 | "亿元"',
  '甲 | 亿元:',
  '甲 | 亿元: 2,',
  '甲 | 亿元: 随:',
  '甲 | 亿元: 甲 乙',
  '甲["乙"',
  '甲[乙]',
  '"甲',
  '"甲" 乙',
  '甲 | 亿元: "多" "少"',
])('%s is not well formed', (content) => {
  const parsed = parseSlot(content);
  expect('why' in parsed && parsed.why['zh-CN']).toContain('写法不对');
});

test.each([
  [['各项存款', '余额'], '各项存款.余额'],
  [['第二批（乡镇）', '攀登企业'], '第二批（乡镇）.攀登企业'],
  [['“春雨”行动', '走访企业'], '["“春雨”行动"].走访企业'],
  [['2022年专项', '走访企业'], '["2022年专项"].走访企业'],
  [['甲', '乙 丙'], '甲["乙 丙"]'],
])('%j is written so that it is read again', (path, text) => {
  expect(pathText(path)).toBe(text);
  expect(parseSlot(text)).toEqual({ expression: { path } });
});

test('a slot is written with its filter and what the filter needs', () => {
  expect(slotText(['存贷比'])).toBe('{{存贷比}}');
  expect(slotText(['存贷比'], '百分比')).toBe('{{存贷比 | 百分比}}');
  expect(slotText(['存贷比'], '百分比', ['1'])).toBe('{{存贷比 | 百分比: 1}}');
});

test.each([
  ['｛｛各项存款｝｝', '{{各项存款}}'],
  ['｛％ if 各项存款 ％｝', '{% if 各项存款 %}'],
  ['｛%endif%｝', '{%endif%}'],
  ['｛单个｝', '｛单个｝'],
  ['{{ "｛" }}各项存款｝', '{{ "｛" }}各项存款｝'],
])('%s typed by a Chinese keyboard means %s', (typed, meant) => {
  expect(withHalfBraces(typed)).toBe(meant);
});

test('braces of ordinary text open nothing', () => {
  expect(escapedText('{{甲}}｛｛乙｝｝{%if%}')).toBe('{{ "{" }}{{ "{" }}甲}}{{ "｛" }}{{ "｛" }}乙｝｝{{ "{" }}%if%}');
  expect(withHalfBraces(escapedText('｛｛甲｝｝｛%a%｝'))).toBe(escapedText('｛｛甲｝｝｛%a%｝'));
});
