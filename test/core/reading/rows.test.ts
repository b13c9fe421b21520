// What each row of a bank or county sheet is.
import type { CellValue } from '../../../src/core/workbook/cell';
import { noticed, readSheet, rowsOf } from '../../support/read-sheet';

type Rows = readonly (readonly CellValue[])[];

const banks = (rows: Rows): Rows => [
  ['甲县银行业存贷款 2022年9月'],
  ['单位：万元'],
  ['机构', '存款余额', '贷款余额'],
  ...rows,
];
const counties = (rows: Rows, headers: readonly string[] = ['存款余额', '贷款余额']): Rows => [
  ['乙市各县区存贷款 2022年9月'],
  ['单位：亿元'],
  ['县区', ...headers],
  ...rows,
];

describe('totals', () => {
  test.each([
    '合计',
    '合  计',
    '总计',
    '全县',
    '全县合计',
    '全县总计',
    '合计（全县）',
    '小计',
    '各行合计',
    '甲县',
    '甲县合计',
    '银行业金融机构合计',
  ])('%s is the sum of the bank sheet', (name) => {
    const read = readSheet(
      banks([
        [name, 30, 20],
        ['工商银行', 10, 10],
        ['农业银行', 20, 10],
      ]),
    );
    expect(rowsOf(read.tables[0])[0]).toBe(`${name.replaceAll(' ', '')} total`);
  });

  test.each(['全市', '全市合计', '合计', '乙市', '乙市合计', '各县区合计'])(
    '%s is the sum of the county sheet',
    (name) => {
      const read = readSheet(
        counties([
          ['丙县', 10, 10],
          ['丁县', 20, 10],
          [name, 30, 20],
        ]),
      );
      expect(rowsOf(read.tables[0])[2]).toBe(`${name} total`);
    },
  );

  test('a row no word tells of is the total where the figures say so', () => {
    const rows = [
      ['工商银行', 10, 10],
      ['农业银行', 20, 10],
      ['辖内机构', 30, 20],
    ];
    expect(rowsOf(readSheet(banks(rows)).tables[0])[2]).toBe('辖内机构 total');
  });

  test('a total without a name is found by its figures, and so is one in the numbering column', () => {
    const nameless = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['农业银行', 20, 10],
        [undefined, 30, 20],
      ]),
    );
    expect(rowsOf(nameless.tables[0])[2]).toBe('total');
    const numbered = readSheet([
      ['甲县银行业存贷款 2022年9月 单位：万元'],
      ['序号', '机构', '存款余额'],
      [1, '工商银行', 10],
      [2, '农业银行', 20],
      ['合计', undefined, 30],
    ]);
    expect(rowsOf(numbered.tables[0])[2]).toBe('合计 total');
  });

  test('合计 merged over numbering and name', () => {
    const read = readSheet(
      [
        ['甲县银行业存贷款 2022年9月 单位：万元'],
        ['序号', '机构', '存款余额'],
        [1, '工商银行', 10],
        ['合计', undefined, 10],
      ],
      { merges: ['A4:B4'] },
    );
    expect(rowsOf(read.tables[0])[1]).toBe('合计 total');
  });
});

describe('subtotals and categories', () => {
  test('numbered categories above their banks', () => {
    const read = readSheet(
      banks([
        ['一、国有商业银行', 30, 20],
        ['1.工商银行', 10, 10],
        ['2.农业银行', 20, 10],
        ['（二）其他', 5, 5],
        ['甲县村镇银行', 5, 5],
        ['三、本地', 7, 7],
        ['甲县农商银行', 7, 7],
        ['合计', 42, 32],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      '一、国有商业银行 subtotal in 国有商业银行',
      '1.工商银行 member in 国有商业银行 as 工商银行',
      '2.农业银行 member in 国有商业银行 as 农业银行',
      '（二）其他 subtotal in 其他',
      '甲县村镇银行 member in 其他',
      '三、本地 subtotal in 本地',
      '甲县农商银行 member in 本地',
      '合计 total',
    ]);
  });

  test('subtotals below their banks', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['农业银行', 20, 10],
        ['国有银行小计', 30, 20],
        ['村镇银行', 5, 5],
        ['农商银行', 6, 5],
        ['地方法人小计', 11, 10],
        ['合计', 41, 30],
      ]),
    );
    expect(rowsOf(read.tables[0]).slice(0, 5)).toEqual([
      '工商银行 member in 国有银行',
      '农业银行 member in 国有银行',
      '国有银行小计 subtotal in 国有银行',
      '村镇银行 member in 地方法人',
      '农商银行 member in 地方法人',
    ]);
  });

  test('a heading without figures, and its 小计', () => {
    const read = readSheet(
      banks([
        ['国有银行', undefined, undefined],
        ['工商银行', 10, 10],
        ['小计', 10, 10],
        ['二、地方法人', undefined, undefined],
        ['农商银行', 6, 5],
        ['小计', 6, 5],
        ['合计', 16, 15],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      '国有银行 ignored',
      '工商银行 member in 国有银行',
      '小计 subtotal in 国有银行',
      '二、地方法人 ignored',
      '农商银行 member in 地方法人',
      '小计 subtotal in 地方法人',
      '合计 total',
    ]);
    expect(read.tables[0]?.rows[0]?.why?.['zh-CN']).toBe('分类标题，没有数据');
  });

  test('小计 with no category in sight closes the rows above it', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['农业银行', 20, 10],
        ['小计', 30, 20],
        ['邮储银行', 1, 1],
        ['合计', 31, 21],
      ]),
    );
    expect(rowsOf(read.tables[0]).slice(1, 4)).toEqual([
      '农业银行 member in 小计',
      '小计 subtotal in 小计',
      '邮储银行 member',
    ]);
  });

  test.each([
    [
      [
        ['村镇银行', 30, 20],
        ['甲县一村镇银行', 10, 10],
        ['甲县二村镇银行', 20, 10],
      ],
      '村镇银行 subtotal in 村镇银行',
    ],
    [
      [
        ['村镇银行', 30, 20],
        ['工商银行', 10, 10],
        ['甲县二村镇银行', 21, 10],
      ],
      '村镇银行 member',
    ],
  ])('村镇银行 is a category or one bank as the figures say', (rows, first) => {
    const read = readSheet(banks([...rows, ['合计', 60, 40]]));
    expect(rowsOf(read.tables[0])[0]).toBe(first);
  });

  test('村镇银行 below its only bank', () => {
    const read = readSheet(
      banks([
        ['工商银行', 9, 9],
        ['一、国有', 9, 9],
        ['甲县一村镇银行', 10, 10],
        ['村镇银行', 10, 10],
        ['合计', 19, 19],
      ]),
    );
    expect(rowsOf(read.tables[0])[3]).toBe('村镇银行 subtotal in 村镇银行');
  });

  test('a group of counties named by no known word', () => {
    const read = readSheet(
      counties([
        ['东部三县片区组', 30, 20],
        ['丙县', 10, 10],
        ['丁县', 20, 10],
        ['西部两县片区组', 15, 12],
        ['戊县', 10, 10],
        ['己县', 5, 2],
        ['全市', 45, 32],
      ]),
    );
    expect(rowsOf(read.tables[0]).filter((row) => row.includes('subtotal'))).toEqual([
      '东部三县片区组 subtotal in 东部三县片区组',
      '西部两县片区组 subtotal in 西部两县片区组',
    ]);
  });

  test('provinces over indented cities, and one without', () => {
    const read = readSheet(
      counties([
        ['吉林省', 30, 20],
        ['  长春市', 10, 10],
        ['  吉林市', 20, 10],
        ['上海市', 7, 7],
        ['江苏省', 5, 5],
        ['  南京市', 5, 5],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      '吉林省 subtotal in 吉林省',
      '长春市 member in 吉林省',
      '吉林市 member in 吉林省',
      '上海市 member',
      '江苏省 subtotal in 江苏省',
      '南京市 member in 江苏省',
    ]);
  });

  test('blanks typed before some banks of a category do not end it where the sum holds them all', () => {
    const read = readSheet(
      banks([
        ['一、国有商业银行', 35, 20],
        ['  建设银行', 10, 10],
        ['工商银行', 20, 6],
        ['  中国银行', 5, 4],
        ['二、地方法人机构', 8, 5],
        ['甲县农商银行', 8, 5],
        ['合计', 43, 25],
      ]),
    );
    expect(rowsOf(read.tables[0]).filter((row) => row.includes('member'))).toEqual([
      '建设银行 member in 国有商业银行',
      '工商银行 member in 国有商业银行',
      '中国银行 member in 国有商业银行',
      '甲县农商银行 member in 地方法人机构',
    ]);
  });

  test('indented rows alone make no sum of a head without figures', () => {
    const read = readSheet(
      counties([
        ['丙县', 30, 20],
        ['其中：城区', 10, 10],
        ['丁县', undefined, undefined],
        ['  戊县', 4, 4],
        ['  己县', 4, 4],
      ]),
    );
    expect(rowsOf(read.tables[0]).slice(0, 3)).toEqual(['丙县 member', '其中：城区 part of 丙县', '丁县 member']);
  });

  test('a category column, merged or filled downwards', () => {
    const read = readSheet([
      ['甲县银行业存贷款 2022年9月 单位：万元'],
      ['类别', '机构', '存款余额'],
      ['国有', '工商银行', 10],
      ['', '农业银行', 20],
      ['国有', '小计', 30],
      ['地方', '农商银行', 5],
      ['合计', '', 35],
    ]);
    expect(rowsOf(read.tables[0])).toEqual([
      '工商银行 member in 国有',
      '农业银行 member in 国有',
      '小计 subtotal in 国有',
      '农商银行 member in 地方',
      '合计 total',
    ]);
  });

  test('a second name column is a category; a category column alone names the rows', () => {
    const read = readSheet([
      ['甲县银行业存贷款 2022年9月 单位：万元'],
      ['银行', '地区', '存款余额'],
      ['工商银行', '甲县', 10],
      ['农业银行', '甲县', 20],
    ]);
    expect(rowsOf(read.tables[0])).toEqual(['工商银行 member in 甲县', '农业银行 member in 甲县']);
    const alone = readSheet([['甲县 2022年9月 单位：万元'], ['类别', '存款余额'], ['工商银行', 10], ['农业银行', 20]]);
    expect(rowsOf(alone.tables[0])).toEqual(['工商银行 member', '农业银行 member']);
  });
});

test('a sheet not yet filled in: its sums close the groups above them', () => {
  const read = readSheet(
    banks([['工商银行'], ['农业银行'], ['国有银行小计'], ['农商银行'], ['地方法人小计'], ['合计']]),
  );
  expect(rowsOf(read.tables[0])).toEqual([
    '工商银行 member in 国有银行',
    '农业银行 member in 国有银行',
    '国有银行小计 subtotal in 国有银行',
    '农商银行 member in 地方法人',
    '地方法人小计 subtotal in 地方法人',
    '合计 total',
  ]);
});

test('a category that no figure confirms keeps the banks under it', () => {
  const read = readSheet(
    banks([
      ['国有银行', 99, 99],
      ['工商银行', 10, 0],
      ['农业银行', 20, 0],
      ['合计', 30, 0],
    ]),
  );
  expect(rowsOf(read.tables[0])[1]).toBe('工商银行 member in 国有银行');
});

test('parts and notes within a group are not counted in its sum', () => {
  const read = readSheet(
    banks([
      ['甲县一村镇银行', 10, 0],
      ['其中：营业部', 4, 0],
      ['村镇银行', 10, 0],
      ['工商银行', 5, 0],
      ['合计', 15, 0],
    ]),
  );
  expect(rowsOf(read.tables[0])[2]).toBe('村镇银行 subtotal in 村镇银行');
});

test('parts under a category the figures decide are not counted in its sum', () => {
  const read = readSheet(
    banks([
      ['村镇银行', 10, 0],
      ['甲县一村镇银行', 10, 0],
      ['其中：营业部', 4, 0],
      ['工商合计', 5, 0],
      ['合计', 15, 0],
    ]),
  );
  expect(rowsOf(read.tables[0])[0]).toBe('村镇银行 subtotal in 村镇银行');
});

test('the own county’s name heads the total even where the figures do not add up', () => {
  const read = readSheet(
    banks([
      ['甲县', 99, 77],
      ['工商银行', 10, 10],
      ['农业银行', 20, 10],
    ]),
  );
  expect(rowsOf(read.tables[0])[0]).toBe('甲县 total');
});

describe('parts', () => {
  test('其中 rows belong to the row above', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['其中：营业部', 4, 4],
        ['其中:城关支行', 3, 3],
        ['农业银行', 20, 10],
        ['合计', 30, 20],
        ['其中：法人机构', 5, 5],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual([
      '工商银行 member',
      '其中：营业部 part of 工商银行',
      '其中:城关支行 part of 工商银行',
      '农业银行 member',
      '合计 total',
      '其中：法人机构 part of 合计',
    ]);
  });
});

describe('counties and zones', () => {
  test.each(['高新区', '经济技术开发区', '旅游度假区', '综合保税区', '市本级', '市直', '滨海新区'])(
    '%s is a zone',
    (name) => {
      const read = readSheet(
        counties([
          ['丙县', 10, 10],
          ['丁市', 20, 10],
          [name, 5, 5],
          ['全市', 35, 25],
        ]),
      );
      expect(rowsOf(read.tables[0])[2]).toBe(`${name} zone`);
    },
  );

  test('a printed place settles who is ranked', () => {
    const rows = [
      ['丙县', 10, 2],
      ['高新区', 20, 1],
      ['丁县', 5, 3],
      ['经开区', 4, '—'],
      ['戊开发区组合片', 3, '—'],
      ['己示范合作组团', 2, 4],
      ['全市', 44, '—'],
    ];
    const read = readSheet(counties(rows, ['存款余额', '位次']));
    expect(rowsOf(read.tables[0]).slice(1)).toEqual([
      '高新区 member',
      '丁县 member',
      '经开区 zone',
      '戊开发区组合片 zone',
      '己示范合作组团 member',
      '全市 total',
    ]);
  });

  test('a row of which nothing tells is left out of the ranking, and said', () => {
    const read = readSheet(
      counties([
        ['丙县', 10, 10],
        ['某某合作组团', 20, 10],
        ['全市', 99, 99],
      ]),
    );
    expect(rowsOf(read.tables[0])[1]).toBe('某某合作组团 zone');
    expect(noticed(read)).toEqual(['explain structure/unclassified-row A5']);
  });

  test('short names without 县 are counties', () => {
    const read = readSheet(
      counties([
        ['莒县', 10, 10],
        ['青州', 20, 10],
        ['昌 乐', 7, 7],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual(['莒县 member', '青州 member', '昌乐 member']);
  });

  test('a county that has not reported stays a county', () => {
    const read = readSheet(
      counties([
        ['丙县', 10, 10],
        ['丁县', undefined, undefined],
        ['莒地', '', ''],
        ['高新区', '', ''],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual(['丙县 member', '丁县 member', '莒地 member', '高新区 zone']);
    expect(read.counties[0]?.rows[1]?.missing).toEqual({ 0: 'blank', 1: 'blank' });
  });

  test('the settings include a zone and leave out a county', () => {
    const read = readSheet([
      ...counties(
        [
          ['丙县', 10, 10],
          ['高新区', 20, 10],
          ['丁县', 5, 5],
        ],
        ['存款余额', '贷款余额'],
      ),
      [],
      ['设置项', '内容'],
      ['纳入排名的功能区', '高新区、经开区'],
      ['不参与排名的县区', '丁县'],
    ]);
    expect(rowsOf(read.counties[0]?.table)).toEqual(['丙县 member', '高新区 member', '丁县 zone']);
  });
});

describe('rows that are not counted', () => {
  test.each([
    '注：本表不含异地贷款',
    '备注',
    '填表人：张三',
    '审核人',
    '数据来源：人民银行',
    '制表日期：2022年10月8日',
    '※不含票据',
  ])('%s is a note', (note) => {
    const read = readSheet(banks([['工商银行', 10, 10], ['农业银行', 10, 10], [note]]));
    expect(rowsOf(read.tables[0])[2]).toBe(`${note} ignored`);
    expect(read.tables[0]?.rows[2]?.why?.['zh-CN']).toBe('说明文字');
    expect(read.tables[0]?.area.bottom).toBe(4);
  });

  test('a long sentence, a note beside the name column, a name that is no bank’s', () => {
    const read = readSheet(
      banks([['工商银行', 10, 10], ['本'.repeat(31)], [undefined, '注：单位为万元'], ['其余各家待报']]),
    );
    expect(
      rowsOf(read.tables[0])
        .slice(1)
        .every((row) => row.endsWith('ignored')),
    ).toBe(true);
  });

  test('averages', () => {
    const read = readSheet(
      counties([
        ['丙县', 10, 10],
        ['丁县', 20, 10],
        ['全市平均', 15, 10],
      ]),
    );
    expect(rowsOf(read.tables[0])[2]).toBe('全市平均 ignored');
    expect(read.tables[0]?.rows[2]?.why?.['zh-CN']).toContain('平均数');
  });

  test('a row of figures without a name is left out, and said', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['农业银行', 10, 10],
        [undefined, 7, 7],
        ['合计', 27, 27],
      ]),
    );
    expect(rowsOf(read.tables[0])[2]).toBe('ignored');
    expect(noticed(read)).toEqual(['explain structure/unnamed-row A6']);
  });

  test('and so is a numbered one', () => {
    const read = readSheet([
      ['甲县银行业存贷款 2022年9月 单位：万元'],
      ['序号', '机构', '存款余额'],
      [1, '工商银行', 10],
      [2, undefined, 20],
    ]);
    expect(noticed(read)).toEqual(['explain structure/unnamed-row B4']);
  });

  test('blank rows inside, and the header again on a new page', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        [],
        ['甲县银行业存贷款 2022年9月'],
        ['单位：万元'],
        ['机构', '存款余额', '贷款余额'],
        ['农业银行', 10, 10],
        [],
        ['合计', 20, 20],
      ]),
    );
    expect(read.tables).toHaveLength(1);
    expect(rowsOf(read.tables[0]).filter((row) => row !== 'ignored')).toEqual([
      '工商银行 member',
      '农业银行 member',
      '合计 total',
    ]);
    expect(read.tables[0]?.rows.find(({ row }) => row === 7)?.why?.['zh-CN']).toBe('换页重复的表头');
  });

  test('a bank of which the words say nothing is a bank', () => {
    expect(
      rowsOf(
        readSheet(
          banks([
            ['工商银行', 10, 10],
            ['某某公司', 3, 3],
            ['四、某某社', 5, 5],
          ]),
        ).tables[0],
      ),
    ).toEqual(['工商银行 member', '某某公司 member', '四、某某社 subtotal in 某某社']);
  });
});

describe('names across sheets', () => {
  test.each([
    ['工行', '工商银行'],
    ['中国工商银行', '工商银行'],
    ['中国工商银行股份有限公司甲县支行', '工商银行'],
    ['工行甲县支行', '工商银行'],
    ['甲县工行', '工商银行'],
    ['农发行', '农业发展银行'],
    ['中国农业发展银行甲县支行', '农业发展银行'],
    ['农行', '农业银行'],
    ['中国银行甲县支行', '中国银行'],
    ['邮政储蓄银行', '邮储银行'],
    ['邮储银行甲县支行', '邮储银行'],
    ['工商银行（本部）', '工商银行'],
    ['招商证券', '招商证券'],
    ['某某工行信用卡中心', '某某工行信用卡中心'],
    ['甲县农村商业银行', '甲县农村商业银行'],
    ['联社', '联社'],
  ])('%s is %s', (printed, canonical) => {
    const read = readSheet(
      banks([
        [printed, 10, 10],
        ['建设银行', 10, 10],
      ]),
    );
    expect(read.banks[0]?.rows[0]?.role).toMatchObject({ is: 'member', canonical });
  });

  test('two banks of one local kind keep their own names', () => {
    const read = readSheet(
      banks([
        ['甲县农商银行', 10, 10],
        ['丙县农商行甲县支行', 10, 10],
      ]),
    );
    expect(rowsOf(read.tables[0])).toEqual(['甲县农商银行 member', '丙县农商行甲县支行 member']);
  });

  test('联社, 农商行 and 甲县农村商业银行 on three sheets are one bank, by its fullest name', () => {
    const read = readSheet([
      ...banks([
        ['联社', 10, 10],
        ['工行', 1, 1],
      ]),
      [],
      ['甲县不良贷款 2022年9月'],
      ['单位：万元'],
      ['机构', '不良贷款余额'],
      ['甲县农村商业银行股份有限公司', 1],
      ['工商银行', 1],
      [],
      ['项目名单 2022年9月'],
      ['银行机构', '走访企业数'],
      ['农商行', 5],
      ['工行、农商', 5],
      ['外地银行', 1],
    ]);
    expect(read.banks.map(({ rows }) => rowsOf({ ...(read.tables[0] ?? fail()), rows })[0])).toEqual([
      '联社 member as 甲县农村商业银行',
      '甲县农村商业银行股份有限公司 member as 甲县农村商业银行',
    ]);
    expect(read.ledgers.enterpriseVisits?.[0]?.rows.map((row) => row.cells['bank']?.value)).toEqual([
      { is: 'text', text: '甲县农村商业银行' },
      { is: 'text', text: '工行、甲县农村商业银行' },
      { is: 'text', text: '外地银行' },
    ]);
    expect(noticed(read)).toEqual(['advisory cells/name A15', 'advisory cells/name A16']);
  });

  test.each([
    ['村镇银行', '甲县惠民村镇银行'],
    ['甲县村镇银行', '甲县惠民村镇银行'],
    ['甲县惠民村镇银行', '甲县惠民村镇银行'],
    ['乙县兴业村镇银行', '乙县兴业村镇银行'],
    ['县农商行', '甲县农商银行'],
    ['甲农商行', '甲县农商银行'],
    ['甲县联社', '甲县农商银行'],
    ['乙县农商银行', '乙县农商银行'],
  ])('a ledger’s %s is %s: a local bank of another place is another bank', (written, bank) => {
    const read = readSheet([
      ...banks([
        ['甲县农商银行', 10, 10],
        ['甲县惠民村镇银行', 1, 1],
      ]),
      [],
      ['项目名单 2022年9月'],
      ['银行机构', '走访企业数'],
      [written, 5],
    ]);
    expect(read.ledgers.enterpriseVisits?.[0]?.rows[0]?.cells['bank']?.value).toEqual({ is: 'text', text: bank });
  });

  test('a local bank whose sheet names no place is meant by every name of the kind', () => {
    const read = readSheet([
      ...banks([
        ['村镇银行', 10, 10],
        ['工行', 1, 1],
      ]),
      [],
      ['项目名单 2022年9月'],
      ['银行机构', '走访企业数'],
      ['甲县村镇银行', 5],
    ]);
    expect(read.ledgers.enterpriseVisits?.[0]?.rows[0]?.cells['bank']?.value).toEqual({
      is: 'text',
      text: '村镇银行',
    });
  });

  test('the fullest name is kept whichever sheet stands first', () => {
    const read = readSheet([
      ...banks([
        ['甲县农村商业银行', 10, 10],
        ['工行', 1, 1],
      ]),
      [],
      ['甲县不良贷款 2022年9月'],
      ['单位：万元'],
      ['机构', '不良贷款余额'],
      ['联社', 1],
      ['工商银行', 1],
    ]);
    expect(read.banks[1]?.rows[0]?.role).toMatchObject({ canonical: '甲县农村商业银行' });
  });

  test('丙 of one sheet is 丙县 of the other', () => {
    const read = readSheet([
      ...counties([
        ['丙县', 10, 10],
        ['丁县', 20, 10],
      ]),
      [],
      ['乙市各县区不良贷款 2022年9月'],
      ['单位：亿元'],
      ['县区', '不良贷款余额'],
      ['丙', 1],
      ['丁', 1],
      ['合计', 2],
    ]);
    expect(rowsOf(read.counties[1]?.table)).toEqual(['丙 member as 丙县', '丁 member as 丁县', '合计 total']);
  });
});

function fail(): never {
  throw new Error('no table was read');
}

test.each(['丙县★', '★丙县', '丙县*', '丙县（本县）', '▲丙县'])('%s is 丙县', (name) => {
  const read = readSheet(
    counties([
      [name, 10, 10],
      ['丁县', 20, 10],
      ['全市', 30, 20],
    ]),
  );
  expect(read.counties[0]?.rows[0]?.role).toEqual({ is: 'member', canonical: '丙县' });
});

test('a total’s name in a column of places is no wrong place', () => {
  const read = readSheet([
    ['乙市各县区存款 2022年9月 单位：亿元'],
    ['位次', '县区', '余额'],
    [1, '丙县', 20],
    [2, '丁县', 10],
    ['全市', undefined, 30],
  ]);
  expect(rowsOf(read.tables[0])[2]).toBe('全市 total');
  expect(noticed(read)).toEqual([]);
});

describe('a numbered category over its one member of the same name', () => {
  const sheet = (last: readonly CellValue[], head: readonly CellValue[] = ['二、邮储银行', 8, 5]): readonly string[] =>
    rowsOf(
      readSheet(
        banks([
          ['一、国有商业银行', 30, 20],
          ['工商银行', 10, 10],
          ['农业银行', 20, 10],
          head,
          ['邮储银行', 8, 5],
          ...(last.length === 0 ? [] : [last]),
          ['合计', 38, 25],
        ]),
      ).tables[0],
    );

  test('is a category where its figures are the member’s', () => {
    expect(sheet([])).toContain('二、邮储银行 subtotal in 邮储银行');
    expect(sheet([])).toContain('邮储银行 member in 邮储银行');
  });

  test.each<[string, readonly CellValue[], readonly CellValue[]]>([
    ['its figures are others', [], ['二、邮储银行', 9, 7]],
    ['two members stand below it', ['农商银行', 1, 1], ['二、邮储银行', 8, 5]],
    ['it has no number', [], ['邮政储蓄银行', 8, 5]],
  ])('is a bank where %s', (_, last, head) => {
    expect(sheet(last, head).some((row) => /^(?:二、邮储|邮政储蓄)银行 subtotal/.test(row))).toBe(false);
  });

  test('is a bank where no other category is numbered', () => {
    const read = readSheet(
      banks([
        ['工商银行', 10, 10],
        ['二、邮储银行', 8, 5],
        ['邮储银行', 8, 5],
        ['合计', 26, 20],
      ]),
    );
    expect(rowsOf(read.tables[0]).some((row) => row.includes('subtotal'))).toBe(false);
  });
});
