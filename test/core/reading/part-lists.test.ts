// When the rows behind 其中 are members of the row above, and when they are only a part of it.
import type { CellValue } from '../../../src/core/workbook/cell';
import { noticed, readSheet, rowsOf } from '../../support/read-sheet';

/** Name, deposits, loans, and what the row must be: m member, s subtotal, t total, p part, z zone, - ignored; behind it the category. */
type Row = readonly [name: string, deposits: CellValue, loans: CellValue, role: string];

const letters: Readonly<Record<string, string>> = { m: 'member', s: 'subtotal', t: 'total', p: 'part', z: 'zone' };

function read(head: string, rows: readonly Row[]): ReturnType<typeof readSheet> {
  const title = head === '县区' ? '乙市各县区存贷款 2022年9月' : '甲县银行业存贷款 2022年9月';
  return readSheet([[title], ['单位：万元'], [head, '存款余额', '贷款余额'], ...rows.map((row) => row.slice(0, 3))]);
}

function expectRoles(head: string, rows: readonly Row[]): void {
  const found = read(head, rows).tables[0]?.rows.map(({ name, role }) => {
    const category = 'category' in role && role.is === 'member' ? ` ${role.category}` : '';
    return `${name} ${role.is}${category}`;
  });
  const expected = rows.map(([name, , , role]) => {
    const [letter = '', category = ''] = role.split(' ');
    const word = letters[letter] ?? 'ignored';
    return `${name.replaceAll(' ', '')} ${word}${category === '' ? '' : ` ${category}`}`;
  });
  expect(found).toEqual(expected);
}

const share: readonly Row[] = [
  ['股份制银行', 300, 200, 's'],
  ['其中：招商银行', 100, 50, 'm 股份制银行'],
  ['浦发银行', 200, 150, 'm 股份制银行'],
  ['合计', 6300, 4200, 't'],
];

const banks: Readonly<Record<string, readonly Row[]>> = {
  'on the first member only': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 2000, 1100, 'm 国有商业银行'],
    ['中国银行', 3000, 2000, 'm 国有商业银行'],
    ...share,
  ],
  'on every member': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：1.工商银行', 1000, 900, 'm 国有商业银行'],
    ['其中：2.建设银行', 5000, 3100, 'm 国有商业银行'],
    ...share,
  ],
  'indented, behind numbers and a colon of either width': [
    ['一、国有商业银行', 6000, 4000, 's'],
    ['  其中:工商银行', 1000, 900, 'm 国有商业银行'],
    ['        建设银行', 5000, 3100, 'm 国有商业银行'],
    ...share,
  ],
  'on a row of its own': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：', undefined, undefined, '-'],
    ['工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 5000, 3100, 'm 国有商业银行'],
    ...share,
  ],
  'with branches under the names of their banks': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：工行甲县支行', 1000, 900, 'm 国有商业银行'],
    ['建行甲县支行', 5000, 3100, 'm 国有商业银行'],
    ...share,
  ],
  'a category of one bank': [
    ['政策性银行', 10, 90, 's'],
    ['其中：农发行', 10, 90, 'm 政策性银行'],
    ['工商银行', 50, 20, 'm'],
    ['合计', 60, 110, 't'],
  ],
  'banks of no category behind the list': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 5000, 3100, 'm 国有商业银行'],
    ['进出口银行', 0, 0, 'm 国有商业银行'],
    ['招商银行', 100, 50, 'm'],
    ['合计', 6100, 4050, 't'],
  ],
  'one wrong cell hides no list, and rounding none either': [
    ['国有商业银行', 60.01, 40.01, 's'],
    ['其中：工商银行', 10.01, 9.01, 'm 国有商业银行'],
    ['建设银行', 20.02, 11.02, 'm 国有商业银行'],
    ['中国银行', 29.99, 19.99, 'm 国有商业银行'],
    ['合计', 60.01, 40.01, 't'],
  ],
  'a heading without figures': [
    ['国有商业银行', undefined, undefined, '-'],
    ['其中：工商银行', 10, 9, 'm 国有商业银行'],
    ['建设银行', 20, 11, 'm 国有商业银行'],
    ['合计', 30, 20, 't'],
  ],
  'the categories of the whole': [
    ['合计', 6300, 4200, 't'],
    ['其中：国有商业银行', 6000, 4000, 's'],
    ['工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 5000, 3100, 'm 国有商业银行'],
    ['股份制银行', 300, 200, 's'],
    ['招商银行', 300, 200, 'm 股份制银行'],
  ],
  'lists within lists': [
    ['合计', 6350, 4250, 't'],
    ['其中：国有商业银行', 6000, 4000, 's'],
    ['其中：工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 5000, 3100, 'm 国有商业银行'],
    ['股份制银行', 300, 200, 's'],
    ['其中：招商银行', 300, 200, 'm 股份制银行'],
    ['外资银行', 50, 50, 'm'],
  ],
  'every row of a list within a list marked': [
    ['合计', 6300, 4200, 't'],
    ['其中：国有商业银行', 6000, 4000, 's'],
    ['其中：工商银行', 1000, 900, 'm 国有商业银行'],
    ['其中：建设银行', 5000, 3100, 'm 国有商业银行'],
    ['其中：股份制银行', 300, 200, 's'],
    ['其中：招商银行', 300, 200, 'm 股份制银行'],
  ],
  'the categories of the whole, then every bank': [
    ['合计', 6300, 4200, 't'],
    ['其中：国有商业银行', 6000, 4000, 's'],
    ['股份制银行', 300, 200, 's'],
    ['工商银行', 1000, 900, 'm'],
    ['建设银行', 5000, 3100, 'm'],
    ['招商银行', 300, 200, 'm'],
  ],
  'a bank over other banks': [
    ['农信系统银行', 300, 200, 's'],
    ['其中：甲县农商银行', 200, 150, 'm 农信系统银行'],
    ['其中：乙县农商银行', 100, 50, 'm 农信系统银行'],
    ['工商银行', 50, 20, 'm'],
    ['合计', 350, 220, 't'],
  ],
  'offices of one bank, though they add up': [
    ['工商银行', 100, 90, 'm'],
    ['其中：营业部', 40, 50, 'p'],
    ['城关支行', 60, 40, 'p'],
    ['农业银行', 50, 20, 'm'],
    ['合计', 150, 110, 't'],
  ],
  'a part of one bank': [
    ['工商银行', 100, 90, 'm'],
    ['其中：普惠贷款', 40, 50, 'p'],
    ['农业银行', 50, 20, 'm'],
    ['合计', 150, 110, 't'],
  ],
  'a part of the whole, and then all of it': [
    ['合计', 150, 110, 't'],
    ['其中：农商银行', 50, 20, 'p'],
    ['工商银行', 100, 90, 'm'],
    ['农商银行', 50, 20, 'm'],
  ],
  'a part at the end': [
    ['工商银行', 100, 90, 'm'],
    ['农商银行', 50, 20, 'm'],
    ['合计', 150, 110, 't'],
    ['其中：法人机构', 50, 20, 'p'],
  ],
  'a part of a category, and then all of it': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：县域支行', 500, 300, 'p'],
    ['工商银行', 1000, 900, 'm 国有商业银行'],
    ['建设银行', 5000, 3100, 'm 国有商业银行'],
    ['合计', 6000, 4000, 't'],
  ],
  'a branch of no bank that is named': [
    ['国有商业银行', 6000, 4000, 's'],
    ['其中：城关支行', 500, 300, 'p'],
    ['合计', 6000, 4000, 't'],
  ],
  'nothing above': [
    ['其中：工商银行', 1000, 900, 'p'],
    ['建设银行', 5000, 3100, 'm'],
  ],
};

test.each(Object.entries(banks))('其中 in a bank sheet: %s', (_, rows) => {
  expectRoles('机构', rows);
  expect(noticed(read('机构', rows))).not.toContainEqual(expect.stringContaining('unclear-list'));
});

const counties: Readonly<Record<string, readonly Row[]>> = {
  'the counties of the whole': [
    ['全市', 105, 80, 't'],
    ['其中：市区', 60, 50, 'z'],
    ['其中：高新区', 15, 10, 'p'],
    ['丙县', 25, 20, 'm'],
    ['丁县', 20, 10, 'm'],
  ],
  'a zone within the whole, beside its counties': [
    ['全市', 105, 80, 't'],
    ['其中：高新区', 60, 50, 'z'],
    ['丙县', 25, 20, 'm'],
    ['丁县', 20, 10, 'm'],
  ],
  'a zone that the counties contain': [
    ['全市', 105, 80, 't'],
    ['其中：高新区', 5, 5, 'p'],
    ['丙县', 65, 50, 'm'],
    ['丁县', 40, 30, 'm'],
  ],
  'a county and its zone': [
    ['丙县', 65, 50, 'm'],
    ['其中：高新区', 5, 5, 'p'],
    ['丁县', 40, 30, 'm'],
    ['全市', 105, 80, 't'],
  ],
  'a county, its towns and its country': [
    ['丙县', 65, 50, 'm'],
    ['其中：城区', 45, 35, 'p'],
    ['乡镇', 20, 15, 'p'],
    ['丁县', 40, 30, 'm'],
    ['全市', 105, 80, 't'],
  ],
  'the districts of the city': [
    ['市辖区', 65, 50, 's'],
    ['其中：甲区', 45, 35, 'm 市辖区'],
    ['乙区', 20, 15, 'm 市辖区'],
    ['丁县', 40, 30, 'm'],
    ['全市', 105, 80, 't'],
  ],
  'a city among cities': [
    ['甲市', 65, 50, 's'],
    ['其中：丙县', 45, 35, 'm 甲市'],
    ['丁县', 20, 15, 'm 甲市'],
    ['戊县', 40, 30, 'm'],
    ['全省', 105, 80, 't'],
  ],
  'the city by its name is the whole': [
    ['衡州市', 65, 50, 't'],
    ['其中：丙县', 45, 35, 'm'],
    ['丁县', 20, 15, 'm'],
  ],
  'the city by its name, though a county has a zone': [
    ['衡州市', 65, 50, 't'],
    ['其中：丙县', 45, 35, 'm'],
    ['丁县', 20, 15, 'm'],
    ['其中：高新区', 5, 5, 'p'],
    ['注：本表不含异地贷款', undefined, undefined, '-'],
  ],
  'a group that is no place': [
    ['东部三县一片区组', 65, 50, 'z'],
    ['其中：南岸重点发展走廊', 45, 35, 'p'],
    ['北岸重点发展走廊', 20, 15, 'p'],
    ['丁县', 40, 30, 'm'],
    ['全市', 105, 80, 't'],
  ],
};

test.each(Object.entries(counties))('其中 in a county sheet: %s', (_, rows) => {
  expectRoles('县区', rows);
});

describe('where the sums do not tell', () => {
  test.each<[string, string, readonly Row[]]>([
    [
      'a blank among the members: they stay banks',
      'A5',
      [
        ['国有商业银行', 6000, 4000, 's'],
        ['其中：工商银行', 1000, 900, 'm 国有商业银行'],
        ['建设银行', undefined, undefined, 'm 国有商业银行'],
        ['中国银行', 3000, 2000, 'm 国有商业银行'],
        ...share.slice(0, 3),
        ['合计', 6300, 4200, 't'],
      ],
    ],
    [
      'members that are fewer than all: they are parts',
      'A5',
      [['国有商业银行', 6000, 4000, 's'], ['其中：工商银行', 1000, 900, 'p'], ['建设银行', 2000, 1100, 'p'], ...share],
    ],
    [
      'members that are more than all',
      'A5',
      [
        ['国有商业银行', 900, 800, 's'],
        ['其中：工商银行', 1000, 900, 'p'],
        ['建设银行', 2000, 1100, 'm'],
        ['合计', 6300, 4200, 't'],
      ],
    ],
    [
      'more at first and less at last',
      'A5',
      [
        ['国有商业银行', 900, 800, 's'],
        ['其中：工商银行', 1000, 900, 'p'],
        ['其中：建设银行', -200, -190, 'p'],
        ['合计', 6300, 4200, 't'],
      ],
    ],
    [
      'a bank of the whole that is not all of it',
      'A5',
      [
        ['合计', 6300, 4200, 't'],
        ['其中：工商银行', 1000, 900, 'p'],
      ],
    ],
  ])('%s, and it is said', (_, cell, rows) => {
    expectRoles('机构', rows);
    expect(noticed(read('机构', rows))).toContain(`explain structure/unclear-list ${cell}`);
  });

  test('the words name both rows and what to do', () => {
    const found = read('机构', [
      ['国有商业银行', 6000, 4000, 's'],
      ['其中：工商银行', 1000, 900, 'p'],
      ['建设银行', 2000, 1100, 'p'],
      ['合计', 6000, 4000, 't'],
    ]).observations.find(({ check }) => check === 'structure/unclear-list');
    expect(found?.message['zh-CN']).toBe(
      '不能确定“其中”各行（自“工商银行”起）是否为“国有商业银行”的全部：各行之和小于该行，“其中”各行按部分读取，不作为机构参加计算和排名。如为全部成员，请核对数据，或删去“其中”。',
    );
    expect(found?.cells.map(({ cell }) => cell)).toEqual(['A5', 'A4']);
  });
});

describe('其中 in a column before the names', () => {
  const title = ['甲县银行业存贷款 2022年9月 单位：万元'];
  const rows = [
    ['国有商业银行', undefined, 6000],
    ['其中：', '工商银行', 1000],
    [undefined, '建设银行', 5000],
    ['股份制银行', undefined, 300],
    ['其中：', '招商银行', 300],
    ['合计', undefined, 6300],
  ];
  const expected = [
    '国有商业银行 subtotal in 国有商业银行',
    '工商银行 member in 国有商业银行',
    '建设银行 member in 国有商业银行',
    '股份制银行 subtotal in 股份制银行',
    '招商银行 member in 股份制银行',
    '合计 total',
  ];
  test('under a head of its own', () => {
    expect(rowsOf(readSheet([title, ['类别', '机构', '存款余额'], ...rows]).tables[0])).toEqual(expected);
  });
  test('under one head merged over both, or with no head over the names', () => {
    const sheet = [title, ['机构', undefined, '存款余额'], ...rows];
    expect(rowsOf(readSheet(sheet, { merges: ['A2:B2'] }).tables[0])).toEqual(expected);
    expect(rowsOf(readSheet(sheet).tables[0])).toEqual(expected);
  });
  test('categories before every name under one merged head; a remark beside names under no head', () => {
    const named = [
      ['国有商业银行', '工商银行', 10],
      ['国有商业银行', '建设银行', 20],
    ];
    const merged = readSheet([title, ['机构', undefined, '存款余额'], ...named], { merges: ['A2:B2'] });
    expect(rowsOf(merged.tables[0])).toEqual(['工商银行 member in 国有商业银行', '建设银行 member in 国有商业银行']);
    const remarks = [
      ['工商银行甲县支行', '快报数', 10],
      ['建设银行甲县支行', '快报数', 20],
    ];
    const plain = readSheet([title, ['机构', undefined, '存款余额'], ...remarks]);
    expect(rowsOf(plain.tables[0])).toEqual([
      '工商银行甲县支行 member as 工商银行',
      '建设银行甲县支行 member as 建设银行',
    ]);
  });
  test('numbers before the names under one head are numbers', () => {
    const numbered = [title, ['机构', undefined, '存款余额'], [1, '工商银行', 10], [2, '建设银行', 20]];
    expect(rowsOf(readSheet(numbered, { merges: ['A2:B2'] }).tables[0])).toEqual([
      '工商银行 member',
      '建设银行 member',
    ]);
  });
});
