// The ways of saying met in published texts and in the office's own drafts: each with what its numbers say.
import { noNames } from '../../../src/core/claims/lexicon-index';
import { said } from '../../support/say';

const wordings: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'a place and how far it moved',
    '各项贷款增速居全市第*位，较上月前移*位。',
    ['*位 own loans yearOnYearGrowthRank in:city | own loans growthRank in:city', '*位'],
  ],
  [
    'moves on last year and since the year start',
    '各项贷款增量列全市第*位，较上年同期前移*位；余额位次较年初后移*位。',
    [
      '*位 own loans increaseRank in:city',
      '*位 own loans increaseRank in:city up (change of a place)',
      '*位 own loans balanceRank down (change of a place)',
    ],
  ],
  [
    'a move since a month, and since nothing',
    '各项存款余额列全市第*位，较6月末上升*位，下降*位。',
    ['*位 own deposits balanceRank in:city', '*位 own deposits balanceRank in:city up (change of a place)', '*位'],
  ],
  ['a move of nothing', '较上月前移*位。工行存款占比5%，前移*位。', ['*位', '5% 工商银行 deposits share', '*位']],
  [
    'two ranks do not move as one',
    '存、贷款增幅均列全市第*位，较上月前移*位。',
    ['*位 own deposits growthRank in:city & own loans growthRank in:city', '*位'],
  ],
  [
    'by what is ranked, said before',
    '各项存款余额*亿元。从增量看，各项存款列第*位；存款从增量看列第*位。',
    ['*亿元 own deposits balance', '*位 own deposits increaseRank', '*位 own deposits increaseRank'],
  ],
  ['by what is ranked, alone', '从增量看列第*位。', ['*位']],
  [
    'the last of many',
    '不良率为全省第*低，列全市第*低。',
    ['*低 own nplRatio rank in:province ascending', '*低 own nplRatio rank in:city ascending'],
  ],
  [
    'banks in turn',
    '工行、乙县贷款余额分别为*亿元、*亿元。',
    ['*亿元 工商银行 loans balance', '*亿元 乙县 loans balance'],
  ],
  ['too few banks for the numbers', '工行、乙县贷款余额分别为*亿元、*亿元、*亿元。', ['*亿元', '*亿元', '*亿元']],
  [
    'banks without 分别 are a sum',
    '工行、乙县贷款余额*亿元，贷款增长*%。',
    ['*亿元 乙县 (mean or sum)', '*% 乙县 (mean or sum)'],
  ],
  [
    'a share and its change',
    '普惠贷款占各项贷款的*%，较年初提高*个百分点。制造业贷款占比*%，比年初上升*个百分点。',
    [
      '*% own inclusiveShare value',
      '*个百分点 own inclusiveShare changePoints yearStart up',
      '*% own 制造业贷款 (share of an unnamed whole)',
      '*个百分点 own 制造业贷款 yearStart up (change of a share)',
    ],
  ],
  [
    'a share in the list of two',
    '存款、贷款余额占全市的比重分别为*%、*%。',
    ['*% own deposits share in:city', '*% own loans share in:city'],
  ],
  [
    'what was added, in what the city added',
    '贷款新增*亿元，占全市新增贷款的*%。',
    ['*亿元 own loans yearToDateIncrease yearStart up', '*% own loans contribution in:city'],
  ],
  ['months in a row', '各项贷款增速连续*个月高于全市。', ['*个 own (duration)']],
  ['multiples', '各项贷款是上年全年投放量的*倍。', ['*倍 own loans (multiple)']],
  [
    'interest rates in points and basis points',
    '企业贷款加权平均利率*%，同比下降*个百分点，较年初下降*个基点，环比下降*BP。',
    [
      '*% own 贷款加权平均利率 value',
      '*个百分点 own 贷款加权平均利率 yearOnYearChangePoints lastYear down',
      '*个基点 own 贷款加权平均利率 changePoints yearStart down',
      '*BP own 贷款加权平均利率 monthOnMonthChangePoints lastMonth down',
    ],
  ],
  ['a mark passed', '各项存款突破*亿元大关。', ['*亿元 own deposits balance']],
  [
    'about, over, nearly',
    '各项存款约*亿元，*余亿元，近*亿元，超*亿元，*亿元以上，*亿元左右。',
    [
      '*亿元 own deposits balance',
      '*亿元 own deposits balance',
      '*亿元 own deposits balance',
      '*亿元 own deposits balance',
      '*亿元 own deposits balance',
      '*亿元 own deposits balance',
    ],
  ],
  [
    'a record is no time',
    '各项贷款增量*亿元，创历史同期新高，增速为2019年以来最高，创近5年新高，同比增长*%。',
    ['*亿元 own loans yearToDateIncrease unstated up', '2019年', '5年', '*% own loans yearOnYearGrowth lastYear up'],
  ],
  [
    'listing in numbers',
    '新增上市公司*家，总数*家，辅导备案*家。上市后备企业*家。',
    [
      '*家 own 上市公司 yearStart (change of a count)',
      '*家 own 上市公司 total (another count)',
      '*家 own 辅导备案 total (another count)',
      '*家 own listingCandidates total',
    ],
  ],
  [
    'outcomes of an event',
    '现场签约*个项目，授信意向金额*亿元，发放宣传资料*余份，接待咨询*万余人次。',
    [
      '*个 own 现场签约 total (another count)',
      '*亿元 own (outcome of an event)',
      '*份 own 发放宣传资料 total (another count)',
      '*万人次 own 接待咨询 total (another count)',
    ],
  ],
  ['people and accounts', '*万户，比年初增加*户。', ['*万户', '*户 own yearStart (change of a count)']],
  [
    'placeholders of every kind',
    '各项存款×亿元，XX亿元，__亿元，＿＿亿元，{…}亿元，□亿元，○亿元，○○亿元，×.××亿元。',
    [
      '×亿元 own deposits balance',
      'XX亿元 own deposits balance',
      '__亿元 own deposits balance',
      '＿＿亿元 own deposits balance',
      '{…}亿元 own deposits balance',
      '□亿元 own deposits balance',
      '○亿元 own deposits balance',
      '○○亿元 own deposits balance',
      '×.××亿元 own deposits balance',
    ],
  ],
  ['a year is no placeholder', '二〇〇九年各项存款*亿元。', ['*亿元 own deposits balance']],
  [
    'Chinese numerals',
    '存款突破三百亿元，走访企业三百二十家，百千万工程，增长两倍。',
    ['三百亿元 own deposits balance', '三百二十家 own visitedEnterprises total', '千', '两倍 own (multiple)'],
  ],
  [
    'both widths',
    '存款余额１２．５亿元，增长１２％，较年初增加１．２个百分点。',
    [
      '１２．５亿元 own deposits balance',
      '１２％ own deposits yearToDateGrowth unstated up | own deposits yearOnYearGrowth unstated up',
      '１．２个百分点 own deposits yearStart up (change of a growth rate)',
    ],
  ],
  [
    'since the end of a month or quarter',
    '各项贷款较3月末增加*亿元，较一季度末增长*%，比上季末增加*亿元，较2021年末增加*亿元，较去年6月末增长*%，较３月３１日增加*亿元。',
    [
      '*亿元 own loans since up (change since a month)',
      '*% own loans since up (change since a month)',
      '*亿元 own loans since up (change since a month)',
      '*亿元 own loans since up (change since a month)',
      '*% own loans since up (change since a month)',
      '３月',
      '３１日',
      '*亿元 own loans other up (change from something else)',
    ],
  ],
  [
    'a ratio since a month',
    '存贷比较6月末上升*个百分点。',
    ['*个百分点 own loanToDepositRatio since up (change since a month)'],
  ],
  [
    'since a quarter and not its end',
    '各项贷款较一季度增加*亿元。',
    ['*亿元 own loans lastQuarter up (change since a quarter)'],
  ],
  [
    'a base that is no time',
    '各项贷款较上届增加*亿元，增幅*%。比9月15日增加*亿元，余额*亿元。',
    [
      '*亿元',
      '*% own loans other up (change from something else)',
      '9月',
      '15日',
      '*亿元 own loans other up (change from something else)',
      '*亿元 own loans balance',
    ],
  ],
  [
    'an unknown base before the number',
    '项目373个，较上届增加*个，新增项目*个。各项存款较前次调研新增*亿元。',
    [
      '373个 own 项目 total (another count)',
      '*个 own 较上届 other (change of a count)',
      '*个 own 项目 yearStart (change of a count)',
      '*亿元',
    ],
  ],
  [
    'said with other words',
    '与上年同期比较，各项贷款增长*%。同上年同期放在一起，各项贷款增长*%。',
    ['*% own loans yearOnYearGrowth lastYear up', '*% own loans other up (change from something else)'],
  ],
  [
    'no stop between year end and name',
    '9月末存款*亿元，9月份贷款新增*亿元，6月初存款*亿元。',
    [
      '9月',
      '*亿元 own deposits balance',
      '9月',
      '*亿元 own loans monthOnMonthIncrease lastMonth up',
      '6月',
      '*亿元 own deposits balance',
    ],
  ],
  [
    'direct financing',
    '直接融资*亿元，其中债券融资*亿元。',
    ['*亿元 own 直接融资 balance', '*亿元 own 债券融资 balance'],
  ],
  [
    'higher and lower',
    '不良率低于全市平均水平*个百分点，高于同期各项贷款增速*个百分点。',
    [
      '*个百分点 own nplRatio value down (comparison with an average or another rate)',
      '*个百分点 own nplRatio (comparison with an average or another rate)',
    ],
  ],
  [
    'of several rates the one of last month',
    '增速较去年同期提升*个百分点。各项贷款增速环比回落*个百分点。',
    ['*个百分点', '*个百分点 own loans lastMonth down (change of a growth rate)'],
  ],
  [
    'two growths in turn',
    '各项贷款环比、同比分别提高*个百分点、*个百分点。',
    [
      '*个百分点 own loans lastMonth up (change of a growth rate)',
      '*个百分点 own loans lastYear up (change of a growth rate)',
    ],
  ],
  [
    'parts of a list',
    '普惠、养老、数字贷款余额同比分别增长*%、*%、*%。',
    [
      '*% own 普惠贷款 yearOnYearGrowth lastYear up',
      '*% own 养老贷款 yearOnYearGrowth lastYear up',
      '*% own 数字贷款 yearOnYearGrowth lastYear up',
    ],
  ],
  [
    'a list of one kind',
    '分别走访企业*家。住户存款分别增长*%。',
    ['*家', '*% own 住户存款 yearToDateGrowth unstated up | own 住户存款 yearOnYearGrowth unstated up'],
  ],
  [
    'names of parts',
    '中长期贷款*亿元，中小微企业贷款*亿元，企（事）业单位贷款*亿元，境内存款中，住户存款*亿元。',
    [
      '*亿元 own 中长期贷款 balance',
      '*亿元 own 中小微企业贷款 balance',
      '*亿元 own 企（事）业单位贷款 balance',
      '*亿元 own 住户存款 balance',
    ],
  ],
  [
    'places and banks nobody knows',
    '芦城区存款*亿元。新丰农商行贷款*亿元，不良率*%。脱贫地区贷款*亿元。临江是存款最多的，达*亿元。',
    [
      '*亿元 芦城区 deposits balance',
      '*亿元 新丰农商行 loans balance',
      '*% 新丰农商行 nplRatio value',
      '*亿元 own 脱贫地区贷款 balance',
      '*亿元 临江 deposits balance',
    ],
  ],
  [
    'the economy',
    '金融业增加值达到*亿元，占GDP的比重为*%，比去年末提高了*个百分点。社会融资规模增加*亿元。',
    [
      '*亿元 own 金融业增加值 balance',
      '*% own 金融业增加值 (share of 地区生产总值)',
      '*个百分点 own 金融业增加值 yearStart up (change of a share)',
      '*亿元 own 社会融资规模 yearToDateIncrease unstated up',
    ],
  ],
  [
    'sums of others',
    '全市84家机构为8万户企业提供融资支持*亿元，同比增长*%。贷款发放*亿元。',
    [
      '84家 city 机构 total (another count)',
      '8万户 city 机构 total (another count)',
      '*亿元 city 企业提供融资支持 balance (something else)',
      '*% city 企业提供融资支持 yearOnYearGrowth lastYear up',
      '*亿元 city 发放贷款 (loans granted)',
    ],
  ],
  ['ranges and thresholds', '贷款余额在6000—9000亿元之间，距3万亿门槛不远。', ['6000', '9000亿元', '3万亿']],
  [
    'a quarter in passing',
    '民营企业贷款二季度增速加快，6月末余额*亿元。去年6月末贷款余额*亿元。',
    ['6月', '*亿元 own 民营企业贷款 balance', '6月', '*亿元 own loans balance'],
  ],
  ['of this year', '当年新增贷款*亿元。', ['*亿元 own loans yearToDateIncrease yearStart up']],
  [
    'a place without its word',
    '6家县区中，存款余额排*，贷款余额排全市第*，存款增速排第*。',
    [
      '6家',
      '* own deposits balanceRank',
      '* own loans balanceRank in:city',
      '* own deposits yearOnYearGrowthRank | own deposits growthRank',
    ],
  ],
  ['the office’s own counts', '制造业贷款户数*户。', ['*户 own 户数 total (another count)']],
  [
    'as many ranks as levels',
    '不良贷款余额*亿元，较年初下降*亿元，不良率*%，分别列全市第*位、第*位。',
    [
      '*亿元 own nonPerformingLoans balance',
      '*亿元 own nonPerformingLoans yearToDateIncrease yearStart down',
      '*% own nplRatio value',
      '*位 own nonPerformingLoans balanceRank in:city',
      '*位 own nplRatio rank in:city',
    ],
  ],
  [
    'more values than ranks',
    '各项贷款余额*亿元，较年初增加*亿元，增幅*%，分别列第*位、第*位。',
    [
      '*亿元 own loans balance',
      '*亿元 own loans yearToDateIncrease yearStart up',
      '*% own loans yearToDateGrowth yearStart up',
      '*位',
      '*位',
    ],
  ],
  ['half of a phrase names nothing', '县域经济运行总体平稳向好态势持续巩固拓展，同比增长*%。', ['*%']],
  [
    'abbreviations',
    '各项存款1.2万亿，贷款8000万元，不良贷款5百万元，利息3千元。',
    [
      '1.2万亿 own deposits balance',
      '8000万元 own loans balance',
      '5百万元 own nonPerformingLoans balance',
      '3千元 own 利息 balance',
    ],
  ],
  [
    'records in passing',
    '各项贷款余额*亿元，创历史同期新高，同比增长*%，增速居全市前列，较年初增加*亿元。',
    [
      '*亿元 own loans balance',
      '*% own loans yearOnYearGrowth lastYear up',
      '*亿元 own loans yearToDateIncrease yearStart up',
    ],
  ],
  [
    'a clause too long for anyone',
    '各项贷款余额*亿元，保持在合理区间运行的同时继续优化结构，增长*%。',
    ['*亿元 own loans balance', '*%'],
  ],
];

test.each(wordings)('%s', (_title, text, expected) => {
  expect(said(text)).toEqual(expected);
});

test('what the office counts itself has balances and increases', () => {
  const names = { ...noNames, indicators: [{ key: '首贷户', texts: ['首贷户'] }] };
  expect(said('首贷户*户，较年初增加*户，新增*户。', names)).toEqual([
    '*户 own 首贷户 balance',
    '*户 own 首贷户 yearToDateIncrease yearStart up',
    '*户 own yearStart (change of a count)',
  ]);
});

test('a term is no year', () => {
  expect(said('5年期贷款*亿元。')).toEqual(['5年', '*亿元 own 期贷款 balance']);
});

test('a clause without any stop is read in pieces', () => {
  expect(said(`${'一、'.repeat(300)}各项存款余额*亿元`)).toEqual(['*亿元 own deposits balance']);
});
