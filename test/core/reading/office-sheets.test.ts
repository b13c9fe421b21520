// The office's own sheets: settings, aliases, indicators of its own, rules, explanations.
import { readWorkbook } from '../../../src/core/reading/read-workbook';
import { defaultSettings } from '../../../src/core/model/settings';
import { settingRows } from '../../../src/core/sheets/settings-rows';
import type { CellValue } from '../../../src/core/workbook/cell';
import { book } from '../../support/build-workbook';
import { columnsOf, noticed, readSheet, rowsOf } from '../../support/read-sheet';

const settings = (...rows: readonly (readonly CellValue[])[]): ReturnType<typeof readSheet> =>
  readSheet([['设置项', '内容', '说明'], ...rows]);

describe('settings', () => {
  test.each([
    ['本县', '甲 县', { county: '甲县' }],
    ['所在市', '乙市', { city: '乙市' }],
    ['省份', '丙省', { province: '丙省' }],
    ['落款单位', '甲县金融发展服务中心', { office: '甲县金融发展服务中心' }],
    ['主送', '县政府', { recipient: '县政府' }],
    ['报告标题', '关于…的汇报', { reportTitle: '关于…的汇报' }],
    ['报告月份', '2022-09', { month: '2022-09' }],
    ['报告月份', '2022年9月', { month: '2022-09' }],
    ['金额小数位数', 1, { decimals: { amount: 1, percent: 2, points: 2 } }],
    ['百分比小数位数', '3', { decimals: { amount: 2, percent: 3, points: 2 } }],
    ['百分点小数位数', '0', { decimals: { amount: 2, percent: 2, points: 0 } }],
    ['修约方式', '四舍六入五成双', { rounding: 'half-even' }],
    ['并列位次', '不跳名次', { ties: 'dense' }],
    ['不良贷款率位次顺序', '由低到高', { rankOrder: { nplRatio: 'ascending' } }],
    ['各项存款排名方向：', '降序', { rankOrder: { deposits: 'descending' } }],
    ['纳入排名的功能区', '高新区、经开区', { ranked: { include: ['高新区', '经开区'], exclude: [] } }],
    ['不参与排名的县区', '城区', { ranked: { include: [], exclude: ['城区'] } }],
    ['本县数据来源', '银行表', { ownFiguresFrom: 'banks' }],
    ['缺数据的句子', '省略', { missingSentence: 'omit' }],
    ['前列位次', '5', { leadingPlaces: 5 }],
    ['停用的校验', 'within-row/growth；cells/blank', { disabledChecks: ['within-row/growth', 'cells/blank'] }],
    ['容差倍数', '1.5', { toleranceFactor: 1.5 }],
  ])('%s %s', (label, value, changed) => {
    const read = settings([label, value]);
    expect(read.settings).toEqual({ ...defaultSettings, ...changed });
    expect(read.observations).toEqual([]);
  });

  test('where each stands', () => {
    expect(settings(['本县', '甲县'], ['修约方式', '四舍五入']).settingCells).toEqual({
      county: { value: '甲县', at: { sheet: '表', cell: 'B2' } },
      rounding: { value: '四舍五入', at: { sheet: '表', cell: 'B3' } },
    });
  });

  test.each([
    ['报告月份', '下个月'],
    ['金额小数位数', '7'],
    ['金额小数位数', '两位'],
    ['修约方式', '银行家'],
    ['容差倍数', '0.5'],
    ['容差倍数', '很大'],
    ['前列位次', '-1'],
  ])('%s cannot be %s, which is said', (label, value) => {
    const read = settings([label, value]);
    expect(read.settings).toEqual(defaultSettings);
    expect(noticed(read)).toEqual(['explain structure/bad-setting B2']);
  });

  test('an unknown setting is said; a blank one leaves the default; a row without a label is none', () => {
    const read = settings(['字体大小', 3], ['本县', ''], ['', '甲县'], ['所在市', true]);
    expect(read.settings).toEqual(defaultSettings);
    expect(noticed(read)).toEqual(['advisory structure/unknown-setting A2']);
  });

  test('项目 | 内容 is a settings table on a settings sheet, or with a known setting', () => {
    const rows = [
      ['项目', '内容'],
      ['字体', '宋体'],
    ];
    expect(readWorkbook(book({ 设置: rows })).tables[0]?.kind).toBe('settings');
    expect(readWorkbook(book({ 别的: rows })).tables[0]?.kind).toBe('unknown');
    expect(readWorkbook(book({ 别的: [...rows, ['本县', '甲县']] })).tables[0]?.kind).toBe('settings');
  });

  test('a date in the settings', () => {
    const read = readSheet(
      [
        ['设置项', '内容'],
        ['报告月份', 44834],
      ],
      { formats: { B2: 'yyyy-mm-dd' } },
    );
    expect(read.settings.month).toBe('2022-09');
  });

  test('every setting’s label and aliases are its own', () => {
    const all = settingRows.flatMap((row) => [row.label, ...row.aliases]);
    expect(new Set(all).size).toBe(all.length);
  });

  test.each(settingRows.filter((row) => row.allowed !== undefined))('$label takes each of its words', (row) => {
    for (const word of row.allowed ?? []) expect(row.set(defaultSettings, word)).toBeDefined();
  });
});

describe('aliases', () => {
  const rows = [
    ['甲县 2022年9月', '', '', '单位：万元'],
    ['NAME', 'DEP', 'LOAN', '三农贷'],
    ['城关信用社', 5, 4, 1],
    ['农业银行', 6, 5, 1],
  ];

  test('of headers and of institutions', () => {
    const read = readWorkbook(
      book({
        数据: rows,
        别名表: [
          ['名称', '别名'],
          ['机构', 'NAME'],
          ['各项存款余额', 'DEP、存款总计'],
          ['各项贷款余额', 'LOAN'],
          ['甲县农商银行', '城关信用社；'],
          ['', 'X'],
        ],
      }),
    );
    expect(columnsOf(read.banks[0]?.table)).toEqual(['name', 'deposits balance 万元', 'loans balance 万元', 'unknown']);
    expect(rowsOf(read.banks[0]?.table)[0]).toBe('城关信用社 member as 甲县农商银行');
    expect(read.tables.find(({ kind }) => kind === 'aliases')?.rows).toHaveLength(4);
  });

  test('of a bank whose branch is written out, and of a county', () => {
    const read = readSheet([
      ['甲县 2022年9月 单位：万元'],
      ['机构', '存款余额'],
      ['某某银行股份有限公司', 5],
      ['农业银行', 6],
      [],
      ['乙市各县区 2022年9月 单位：亿元'],
      ['县区', '存款余额'],
      ['大丙', 5],
      ['丁县', 6],
      [],
      ['名称', '别名'],
      ['新名银行', '某某银行'],
      ['丙县', '大丙'],
    ]);
    expect(rowsOf(read.banks[0]?.table)[0]).toBe('某某银行股份有限公司 member as 新名银行');
    expect(rowsOf(read.counties[0]?.table)[0]).toBe('大丙 member as 丙县');
  });
});

describe('indicators of the office', () => {
  const read = readSheet([
    ['甲县银行 2022年9月', '', '', '', '单位：万元'],
    ['银行', '各项存款', '住户存款', '制造业贷', '首贷户'],
    ['工行', 100, 60, 30, 12],
    ['农行', 90, 50, 20, 11],
    [],
    ['指标', '公式', '单位', '口径说明', '别名', '位次顺序'],
    ['住户存款', '', '亿元', '居民存款', '', '由高到低'],
    ['制造业贷款', '', '万元', '', '制造业贷', ''],
    ['首贷户', '', '户', '', '', ''],
    ['住户占比', '＝住户存款 / 各项存款', '', '', '', '由低到高'],
    ['人均', '各项存款 * 2', '', '', '', ''],
    ['提高', '', '个百分点', '', '', ''],
    ['各项存款', '', '', '', '', ''],
    ['首贷户', '', '家', '', '', ''],
  ]);

  test('are read from their columns', () => {
    expect(columnsOf(read.banks[0]?.table).slice(2)).toEqual([
      '住户存款 balance 万元',
      '制造业贷款 balance 万元',
      '首贷户 balance 万元',
    ]);
  });

  test('have kind, unit and order', () => {
    expect(
      read.indicators
        .slice(8)
        .map(({ key, kind, unit, formula, rankOrder, movesBy }) => [key, kind, unit, formula, rankOrder, movesBy]),
    ).toEqual([
      ['住户存款', 'amount', '亿元', undefined, 'descending', 'amount'],
      ['制造业贷款', 'amount', '亿元', undefined, undefined, 'amount'],
      ['首贷户', 'count', '户', undefined, undefined, 'amount'],
      ['住户占比', 'ratio', '%', '住户存款 / 各项存款', 'ascending', 'level'],
      ['人均', 'amount', '亿元', '各项存款 * 2', undefined, 'amount'],
      ['提高', 'ratio', '%', undefined, undefined, 'level'],
    ]);
    expect(read.indicators[8]?.definition['zh-CN']).toBe('居民存款');
  });
});

test('an alias of an indicator of the office, and tables of which only the header stands', () => {
  const read = readSheet([
    ['甲县银行 2022年9月', '', '单位：万元'],
    ['银行', '各项存款', '首次贷'],
    ['工行', 100, 60],
    ['农行', 90, 50],
    [],
    ['指标', '单位'],
    ['首贷户', '户'],
    [],
    ['名称', '别名'],
    ['首贷户', '首次贷'],
    [],
    ['问题编号', '说明'],
  ]);
  expect(columnsOf(read.banks[0]?.table)[2]).toBe('首贷户 balance 万元');
  expect(read.tables.at(-1)).toMatchObject({ kind: 'explanations', rows: [], area: { top: 11, bottom: 11 } });
});

describe('rules and explanations', () => {
  test('rules are recognised', () => {
    expect(
      readSheet([
        ['规则名称', '公式'],
        ['甲', '乙'],
      ]).tables[0]?.kind,
    ).toBe('rules');
  });

  test('explanations by finding id, with author and expiry where given', () => {
    const read = readSheet([
      ['问题编号', '说明', '说明人', '有效期'],
      ['a1', '口径不同', '张三', '2022年12月'],
      ['b2', '已核实', '', ''],
      ['c3', '', '张三', ''],
    ]);
    expect(read.explanations).toEqual({
      a1: { text: '口径不同', by: '张三', until: '2022年12月' },
      b2: { text: '已核实' },
    });
  });

  test('without columns for author and expiry', () => {
    expect(
      readSheet([
        ['问题编号', '情况说明'],
        ['a1', '口径不同'],
      ]).explanations,
    ).toEqual({ a1: { text: '口径不同' } });
  });
});

test('稿件选择: what the office chose for ambiguous numbers of its texts; a row without a meaning is none', () => {
  const month = readSheet([
    ['语境', '含义'],
    ['不良率*%，列全市第*位', '不良贷款率 位次'],
    ['列第*位', ''],
  ]);
  expect(month.tables[0]?.kind).toBe('textChoices');
  expect(month.textChoices).toEqual([{ context: '不良率*%，列全市第*位', meaning: '不良贷款率 位次' }]);
});
