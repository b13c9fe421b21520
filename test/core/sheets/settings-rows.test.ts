// Each row of the settings sheet: what it takes, what it sets and what it refuses.
import { type Settings, defaultSettings } from '../../../src/core/model/settings';
import { settingRows } from '../../../src/core/sheets/settings-rows';

function set(label: string, text: string): Settings | undefined {
  const row = settingRows.find((one) => one.label === label);
  if (row === undefined) throw new Error(`no setting ${label}`);
  return row.set(defaultSettings, text);
}

test.each<[string, string, Partial<Settings>]>([
  ['本县', '甲县', { county: '甲县' }],
  ['报告月份', '2022年9月', { month: '2022年9月' }],
  ['金额小数位数', '1', { decimals: { amount: 1, percent: 2, points: 2 } }],
  ['修约方式', '四舍六入五成双', { rounding: 'half-even' }],
  ['并列位次', '不跳名次', { ties: 'dense' }],
  ['不良贷款率位次顺序', '由低到高', { rankOrder: { nplRatio: 'ascending' } }],
  ['纳入排名的功能区', '高新区、经开区', { ranked: { include: ['高新区', '经开区'], exclude: [] } }],
  ['不参与排名的县区', '市本级', { ranked: { include: [], exclude: ['市本级'] } }],
  ['本县数据来源', '银行表', { ownFiguresFrom: 'banks' }],
  ['缺数据的句子', '省略', { missingSentence: 'omit' }],
  ['前列位次', '4', { leadingPlaces: 4 }],
  ['停用的校验', 'within-row/growth，targets/missed', { disabledChecks: ['within-row/growth', 'targets/missed'] }],
  ['容差倍数', '1.5', { toleranceFactor: 1.5 }],
])('%s as %s', (label, text, expected) => {
  expect(set(label, text)).toEqual({ ...defaultSettings, ...expected });
});

test.each([
  ['金额小数位数', '7'],
  ['金额小数位数', '二'],
  ['修约方式', '随便'],
  ['容差倍数', '0.5'],
  ['容差倍数', '大'],
  ['前列位次', '100'],
])('%s is not %s', (label, text) => {
  expect(set(label, text)).toBeUndefined();
});

test('every row says what it is for, under labels that no other row has', () => {
  const labels = settingRows.flatMap((row) => [row.label, ...row.aliases]);
  expect(new Set(labels).size).toBe(labels.length);
  for (const row of settingRows) {
    expect(row.explanation['zh-CN']).not.toBe('');
    expect((row.allowed ?? []).every((word) => row.set(defaultSettings, word) !== undefined)).toBe(true);
  }
});
