// What the numbers of the office's own sentences say.
import { said } from '../../support/say';

const cases: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'balance, increase, growth and their places',
    '截至9月末，全县各项存款余额*亿元，较年初增加*亿元，增幅*%，余额、增量、增幅分别列全市第*位、第*位、第*位。',
    [
      '9月',
      '*亿元 own deposits balance',
      '*亿元 own deposits yearToDateIncrease yearStart up',
      '*% own deposits yearToDateGrowth yearStart',
      '*位 own deposits balanceRank in:city',
      '*位 own deposits increaseRank in:city',
      '*位 own deposits growthRank in:city',
    ],
  ],
  [
    'a single place after a list belongs to the last-named measure of lending',
    '各项贷款余额*亿元，较年初增加*亿元，增幅*%，列全市第*位。',
    [
      '*亿元 own loans balance',
      '*亿元 own loans yearToDateIncrease yearStart up',
      '*% own loans yearToDateGrowth yearStart',
      '*位 own loans growthRank in:city',
    ],
  ],
  [
    'places of two ratios answer them in turn',
    '存贷比*%，增量存贷比*%，分别列全市第*位、第*位。',
    [
      '*% own loanToDepositRatio value',
      '*% own incrementalLoanToDepositRatio value',
      '*位 own loanToDepositRatio rank in:city',
      '*位 own incrementalLoanToDepositRatio rank in:city',
    ],
  ],
  [
    'a pair of subjects answers two numbers; a bare 增长 may be since the year start or on last year',
    '存、贷款分别增长12.1%、11.7%。',
    [
      '12.1% own deposits yearToDateGrowth unstated up | own deposits yearOnYearGrowth unstated up',
      '11.7% own loans yearToDateGrowth unstated up | own loans yearOnYearGrowth unstated up',
    ],
  ],
  [
    'a growth after an increase takes its base',
    '各项贷款余额9895.2亿元，同比增长13.5%，较年初增加1022.1亿元，增长11.5%。',
    [
      '9895.2亿元 own loans balance',
      '13.5% own loans yearOnYearGrowth lastYear up',
      '1022.1亿元 own loans yearToDateIncrease yearStart up',
      '11.5% own loans yearToDateGrowth yearStart up',
    ],
  ],
  [
    'a place after NPL balance and ratio is ambiguous',
    '不良贷款余额3.2亿元，不良率1.2%，较年初下降0.2个百分点，列全市第2位。',
    [
      '3.2亿元 own nonPerformingLoans balance',
      '1.2% own nplRatio value',
      '0.2个百分点 own nplRatio changePoints yearStart down',
      '2位 own nonPerformingLoans balanceRank in:city | own nplRatio rank in:city',
    ],
  ],
  [
    'a place that names its ratio and its end is not',
    '不良率0.77%。不良贷款率为全省第2低。',
    ['0.77% own nplRatio value', '2低 own nplRatio rank in:province ascending'],
  ],
  [
    'ledgers',
    '走访企业*家，新增授信额度*亿元，为第二批*家有融资需求的攀登企业发放贷款*亿元，已销号*家。',
    [
      '*家 own visitedEnterprises total',
      '*亿元 own newCreditLines total',
      '二 own (number of a batch)',
      '*家 own climbingBorrowers total 第二批 | own climbingNeeds total 第二批',
      '*亿元 own climbingLoans total 第二批',
      '*家 own climbingResolved total 第二批',
    ],
  ],
  [
    'targets of a pair are told apart by their units',
    '力争年底前不良贷款余额、不良率分别控制在*亿、*%以内。',
    ['*亿 own nonPerformingLoans target', '*% own nplRatio target'],
  ],
  [
    'banks and other counties speak for their own sentence',
    '工行各项贷款余额12亿元，乙县各项存款余额3亿元。存贷比80%。',
    ['12亿元 工商银行 loans balance', '3亿元 乙县 deposits balance', '80% own loanToDepositRatio value'],
  ],
  [
    'parts have their own names, the user’s among them',
    '各项存款余额12.1亿元，其中住户存款8亿元。制造业贷款增速8.5%。',
    ['12.1亿元 own deposits balance', '8亿元 own 住户存款 balance', '8.5% own 制造业贷款 yearToDateGrowth unstated'],
  ],
];

test.each(cases)('%s', (_title, text, expected) => {
  expect(said(text)).toEqual(expected);
});
