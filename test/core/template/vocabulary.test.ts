// What names mean in one office's month, by every way the office writes them.
import { figurePath } from '../../../src/core/template/figure-path';
import { lineProblems } from '../../../src/core/template/line-problems';
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

test('every figure of the month has a name that leads back to it', () => {
  const { figures } = world.narrative;
  // The bank sheet's total is told by the county's own figures.
  const told = figures.list.filter(({ of }) => of.kind !== 'banks');
  const led = told.map((figure) => {
    const meaning = meaningOf(figurePath(figure, world));
    if (meaning?.is !== 'figure') return `no ${figurePath(figure, world).join('.')}`;
    return figures.find(meaning.indicator, meaning.measure, meaning.of) === figure ? 'back' : 'astray';
  });
  expect(led.length).toBeGreaterThan(100);
  expect(new Set(led)).toEqual(new Set(['back']));
});

test('a target of something unknown is told by its own words, which are no name', () => {
  const entries = [{ object: '甲县', indicator: '处置率', direction: '≥', target: 60, unit: '%' }];
  const office = worldOf({ ledgers: { targets: { entries } } });
  const figure = office.narrative.figures.list.find(({ measure }) => measure === 'target');
  const path = figure === undefined ? [] : figurePath(figure, office);
  expect(path).toEqual(['处置率', '目标值']);
  expect(office.vocabulary.meaningOf(path)).toBeUndefined();
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
