// What names mean in one office's month, by every way the office writes them.
import { figurePath } from '../../../src/core/template/figure-path';
import { lineProblems } from '../../../src/core/template/line-problems';
import type { Figure } from '../../../src/core/model/figure';
import type { Indicator } from '../../../src/core/model/indicator';
import { words } from '../../../src/core/measure/bilingual';
import { worldOf } from './world-of';

const own: Indicator = {
  key: '制造业贷款',
  kind: 'amount',
  label: words('制造业贷款', 'Manufacturing loans'),
  shortLabel: words('制造业', 'Manufacturing'),
  unit: '亿元',
  definition: words('', ''),
  movesBy: 'amount',
};

const world = worldOf({ indicators: [own] });
const { meaningOf } = world.vocabulary;

test.each([
  ['各项存款', 'deposits balance 甲县'],
  ['存款.增速', 'deposits yearToDateGrowth 甲县'],
  ['甲县.贷款.环比增加', 'loans monthOnMonthIncrease 甲县'],
  ['农行.贷款总额.占比', 'loans share 农业银行'],
  ['国有商业银行.贷款', 'loans balance 国有商业银行'],
  ['全市.不良率.位次', 'nplRatio rank 全市'],
  ['存贷比.上月值', 'loanToDepositRatio lastMonthValue 甲县'],
  ['制造业.同比增长', '制造业贷款 yearOnYearGrowth 甲县'],
  ['各项贷款.目标', 'loans target 甲县'],
  ['走访企业', 'visitedEnterprises total 全部'],
  ['农行.走访企业.合计', 'visitedEnterprises total 农业银行'],
  ['不良贷款率.较年初变动', 'nplRatio changePoints 甲县'],
])('%s is %s', (name, meaning) => {
  const found = meaningOf(name.split('.'));
  expect(found?.is === 'figure' ? `${found.indicator} ${found.measure} ${found.of}` : found).toBe(meaning);
});

test.each([
  [['活动台账'], { is: 'ledger', ledger: 'events' }],
  [['目标任务'], { is: 'ledger', ledger: 'targets' }],
  [['文字素材'], { is: 'ledger', ledger: 'textMaterial' }],
  [['文字素材', '导语'], { is: 'material', part: '导语' }],
  [['报告单位'], { is: 'setting', key: 'office' }],
  [['设置', '报送对象'], { is: 'setting', key: 'recipient' }],
  [['设置', '无'], undefined],
  [['各项存款', '累计'], undefined],
  [['各项存款', '余额', '余额'], undefined],
  [[], undefined],
])('%j means %j', (path, meaning) => {
  expect(meaningOf(path)).toEqual(meaning);
});

test('every figure of the month has a name that leads back to it, or none', () => {
  const named = world.narrative.figures.list.map((figure) => {
    const path = figurePath(figure, world);
    const meaning = path === undefined ? undefined : meaningOf(path);
    if (meaning?.is !== 'figure') return 'none';
    const back = world.narrative.figures.find(meaning.indicator, meaning.measure, meaning.of);
    return back === figure ? 'same' : 'other';
  });
  expect(named.filter((one) => one === 'same').length).toBeGreaterThan(100);
  expect(named).not.toContain('other');
});

test('a figure without a name of its own has none', () => {
  const [figure] = world.narrative.figures.list;
  if (figure === undefined) throw new Error('no figure');
  const { indicator, measure, of, unit, outcome, decimals, origin, cells, coverage } = figure;
  const copy: Figure = { indicator, measure, of, unit, outcome, decimals, origin, cells, coverage };
  const other = (parts: Partial<Figure>): Figure => ({ ...copy, ...parts });
  expect(figurePath(other({ of: { kind: 'county', name: '丁县' } }), world)).toBeUndefined();
  expect(figurePath(other({ indicator: '无此指标' }), world)).toBeUndefined();
});

test('what is wrong with a line is said once each', () => {
  const parts = {
    slots: ['各项存款', '无此名', '无此名', '活动.日期', '活动.高度', '行.任意', 'forloop.index'],
    names: [['各项贷款', '余额'], ['无此名'], ['＜']],
    loops: new Map([
      ['活动', '活动台账'],
      ['行', '各项存款'],
      ['数', '(1..3)'],
    ]),
  };
  expect(lineProblems(parts, world.vocabulary).map((why) => /“([^”]+)”/.exec(why['zh-CN'])?.[1])).toEqual([
    '各项存款',
    '无此名',
    '＜',
    '活动.高度',
  ]);
  expect(lineProblems({ slots: [], names: [], loops: new Map() }, world.vocabulary)).toEqual([]);
});
