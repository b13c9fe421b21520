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
      '*% own deposits yearToDateGrowth yearStart up',
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
      '*% own loans yearToDateGrowth yearStart up',
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
    '各项存款余额12.1亿元，其中住户存款8亿元。制造业贷款增幅8.5%。',
    ['12.1亿元 own deposits balance', '8亿元 own 住户存款 balance', '8.5% own 制造业贷款 yearToDateGrowth unstated up'],
  ],
  [
    'a coverage holds on; an increase without a base is since the year start',
    '人民币各项存款余额12亿元，增加1亿元。',
    ['12亿元 own deposits balance 人民币', '1亿元 own deposits yearToDateIncrease unstated up 人民币'],
  ],
  [
    '新增 is since the year start; 信贷投放 behind a part is that part’s',
    '上半年新增贷款5亿元，制造业贷款新增信贷投放2亿元。',
    ['5亿元 own loans yearToDateIncrease yearStart up', '2亿元 own 制造业贷款 yearToDateIncrease yearStart up'],
  ],
  [
    '今年以来 is since the year start',
    '今年以来，各项贷款增加5亿元，较年初，存款同比增加3亿元。',
    ['5亿元 own loans yearToDateIncrease unstated up', '3亿元 own deposits yearOnYearIncrease lastYear up'],
  ],
  [
    'a share of the whole of the same name',
    '各项贷款余额占全市的6%，占全省贷款的1%。',
    ['6% own loans share in:city', '1% own loans share in:province'],
  ],
  ['a bank’s share is of the county', '工行各项贷款占全县各项贷款的12%。', ['12% 工商银行 loans share in:own']],
  [
    'inclusive loans in all loans are a ratio of their own; a share of nothing named stays open',
    '普惠贷款余额74亿元，占各项贷款的32.9%，占比12%。',
    [
      '74亿元 own inclusiveLoans balance',
      '32.9% own inclusiveShare value',
      '12% own inclusiveLoans (share of an unnamed whole)',
    ],
  ],
  [
    'a share across two wholes is nobody’s figure',
    '普惠贷款占全市贷款的3%，占全县贷款的30%。',
    ['3% own inclusiveLoans (share of loans)', '30% own inclusiveShare value'],
  ],
  [
    'a part of the deposits is in no sheet',
    '住户存款8亿元，占比66%，占各项存款的66%。',
    [
      '8亿元 own 住户存款 balance',
      '66% own 住户存款 (share of an unnamed whole)',
      '66% own 住户存款 (share of deposits)',
    ],
  ],
  [
    '均 claims the place of both',
    '存、贷款增幅均列全市第2位。',
    ['2位 own deposits growthRank in:city & own loans growthRank in:city'],
  ],
  [
    'without 均 one of two subjects is meant',
    '存、贷款增幅列全市第2位。',
    ['2位 own deposits growthRank in:city | own loans growthRank in:city'],
  ],
  ['measures without a subject rank nothing', '余额、增量、增幅列全市第2位。', ['2位']],
  [
    'a list of measures before one place means the last',
    '各项贷款余额、增量、增幅列全市第2位。',
    ['2位 own loans growthRank in:city'],
  ],
  [
    '均 behind two ratios',
    '存贷比80%，增量存贷比70%，均列全市第3位。',
    [
      '80% own loanToDepositRatio value',
      '70% own incrementalLoanToDepositRatio value',
      '3位 own loanToDepositRatio rank in:city & own incrementalLoanToDepositRatio rank in:city',
    ],
  ],
  [
    '均 behind three leaves open which two',
    '存贷比80%，增量存贷比70%，普惠贷款占比30%，均列全市第3位。',
    [
      '80% own loanToDepositRatio value',
      '70% own incrementalLoanToDepositRatio value',
      '30% own inclusiveShare value',
      '3位 own loanToDepositRatio rank in:city | own incrementalLoanToDepositRatio rank in:city | own inclusiveShare rank in:city',
    ],
  ],
  [
    'places of bad loans are told one by one only',
    '不良贷款余额、增幅列全市第2位，不良贷款增幅列全市第3位。',
    [
      '2位 own nonPerformingLoans balanceRank in:city | own nonPerformingLoans growthRank in:city',
      '3位 own nonPerformingLoans growthRank in:city',
    ],
  ],
  [
    'the place of a growth without a base stays open',
    '各项贷款增长5%，列全市第2位。',
    ['5% own loans yearToDateGrowth unstated up | own loans yearOnYearGrowth unstated up', '2位'],
  ],
  ['a place of nothing', '列全市第2位。', ['2位']],
  ['a place that names no measure', '各项贷款列全市第2位。', ['2位']],
  [
    'a second place is the same rank in its own scope and from its own end',
    '各项贷款余额5亿元，列第2位，由低到高列全省第1位。',
    ['5亿元 own loans balance', '2位 own loans balanceRank', '1位 own loans balanceRank in:province ascending'],
  ],
  ['contributions have no place', '贷款贡献率12%，贡献率列全市第2位。', ['12% own loans contribution', '2位']],
  [
    'the place of the growth told before it',
    '各项贷款同比增长5%，增幅列全市第2位。',
    ['5% own loans yearOnYearGrowth lastYear up', '2位 own loans yearOnYearGrowthRank in:city'],
  ],
  [
    '增速 may be either growth where none is told',
    '各项贷款增速列全市第2位，同比增速列全市第3位。',
    [
      '2位 own loans yearOnYearGrowthRank in:city | own loans growthRank in:city',
      '3位 own loans yearOnYearGrowthRank in:city',
    ],
  ],
  [
    'two growths told leave 增幅 open',
    '各项贷款较年初增长5%，同比增长6%，增幅列全市第2位，较年初增幅列全市第3位。',
    [
      '5% own loans yearToDateGrowth yearStart up',
      '6% own loans yearOnYearGrowth lastYear up',
      '2位 own loans yearOnYearGrowthRank in:city | own loans growthRank in:city',
      '3位 own loans growthRank in:city',
    ],
  ],
  [
    'an increase on last month has no place',
    '各项贷款环比增加5亿元，增量列全市第2位。',
    ['5亿元 own loans monthOnMonthIncrease lastMonth up', '2位'],
  ],
  [
    'a place behind what has none is not the place of what stood before',
    '各项贷款余额5亿元，环比增长2%，列全市第2位。',
    ['5亿元 own loans balance', '2% own loans monthOnMonthGrowth lastMonth up', '2位'],
  ],
  [
    'the number of counties stands in between; 首位 is place 1',
    '各项贷款余额5亿元，在全市11个县区中列第2位，居首位。',
    ['5亿元 own loans balance', '11个', '2位 own loans balanceRank in:city', '首位 own loans balanceRank in:city'],
  ],
  [
    'an unknown subject has its own place',
    '各项贷款余额5亿元，保费收入列全市第2位。',
    ['5亿元 own loans balance', '2位'],
  ],
  [
    'an unknown subject is not the one before it',
    '保费收入7551万元，同比增长5%，占全市的3%。',
    ['7551万元 own 保费收入 balance', '5% own 保费收入 yearOnYearGrowth lastYear up', '3% own 保费收入 share in:city'],
  ],
  [
    'multiples and comparisons are beyond the workbook',
    '贷款余额是上年的1.2倍，高于全市平均水平2个百分点，列全市第3位。',
    ['1.2倍 own loans (multiple)', '2个百分点 own loans (comparison with an average or another rate)', '3位'],
  ],
  ['a multiple of nothing', '是上年的1.2倍。', ['1.2倍 own (multiple)']],
  [
    'an aim goes on through its sentence',
    '力争全年贷款增长5%，贷款余额达到200亿元，贷款余额5亿元。',
    ['5% own loans (target of a change)', '200亿元 own loans target', '5亿元 own loans target | own loans balance'],
  ],
  ['one number for two subjects stays open', '存、贷款余额5亿元。', ['5亿元 own deposits balance | own loans balance']],
  [
    'and so does its growth',
    '存、贷款5亿元，同比增长3%。',
    [
      '5亿元 own deposits balance | own loans balance',
      '3% own deposits yearOnYearGrowth lastYear up | own loans yearOnYearGrowth lastYear up',
    ],
  ],
  [
    'a level reached, more than a year ago, more than a month ago',
    '贷款余额增至5亿元，同比多增1亿元，环比多增2亿元。',
    [
      '5亿元 own loans balance',
      '1亿元 own loans yearOnYearMoreIncrease lastYear up',
      '2亿元 own loans up (change of an increase)',
    ],
  ],
  [
    'changes of a ratio',
    '存贷比降至72%，较一季度下降2个百分点，同比上升1%，较上月2%。',
    [
      '72% own loanToDepositRatio value',
      '2个百分点 own loanToDepositRatio lastQuarter down (change since a quarter)',
      '1% own loanToDepositRatio yearOnYearChangePoints lastYear up',
      '2%',
    ],
  ],
  [
    'the change of a growth is not a change of a ratio; a bare percent says nothing',
    '各项贷款增速提高2个百分点，各项贷款5%。',
    ['2个百分点 own loans unstated up (change of a growth rate)', '5%'],
  ],
  ['a change without a verb, an amount as a growth', '各项贷款较年初5亿元，增幅3亿元。', ['5亿元', '3亿元']],
  [
    '新增 and 净增 go on with their base',
    '较年初新增贷款5亿元，净增3亿元。',
    ['5亿元 own loans yearToDateIncrease yearStart up', '3亿元 own loans yearToDateIncrease yearStart up'],
  ],
  [
    '分别 answers bases',
    '贷款环比、同比分别增长2%、3%。',
    ['2% own loans monthOnMonthGrowth lastMonth up', '3% own loans yearOnYearGrowth lastYear up'],
  ],
  ['too many numbers behind 分别', '存、贷款余额分别增长2%、3%、4%。', ['2%', '3%', '4%']],
  [
    '分别 goes back to the last list',
    '存贷款规模稳步增长，全年，分别增长2%、3%。',
    [
      '2% own deposits yearToDateGrowth unstated up | own deposits yearOnYearGrowth unstated up',
      '3% own loans yearToDateGrowth unstated up | own loans yearOnYearGrowth unstated up',
    ],
  ],
  ['分别 of nothing', '余额分别增长2%、3%。', ['2%', '3%']],
  [
    '分别 shares the measure before it',
    '存、贷款余额分别为5亿元、6亿元。',
    ['5亿元 own deposits balance', '6亿元 own loans balance'],
  ],
  [
    '分别 answers measures',
    '各项贷款余额、增幅分别为5亿元、6%。',
    ['5亿元 own loans balance', '6% own loans yearToDateGrowth unstated'],
  ],
  [
    '分别 answers the numbers before it',
    '存款余额5亿元，贷款余额6亿元，分别列全市第1位、第2位。',
    [
      '5亿元 own deposits balance',
      '6亿元 own loans balance',
      '1位 own deposits balanceRank in:city',
      '2位 own loans balanceRank in:city',
    ],
  ],
  [
    '分别 with too few numbers before it',
    '存款余额5亿元，分别列全市第1位、第2位。',
    ['5亿元 own deposits balance', '1位', '2位'],
  ],
  [
    'nouns of direction',
    '贷款净增额5亿元，减量3亿元，降幅2%，增幅下降2%。',
    [
      '5亿元 own loans yearToDateIncrease unstated',
      '3亿元 own loans yearToDateIncrease unstated down',
      '2% own loans yearToDateGrowth unstated down',
      '2% own loans yearToDateGrowth unstated down',
    ],
  ],
  [
    'only what the ledger counts is its number',
    '走访企业5家，其中小微企业3家，覆盖乡镇5个，累计走访6家次，走访企业7户。',
    [
      '5家 own visitedEnterprises total',
      '3家 own 小微企业 total (another count)',
      '5个 own 覆盖乡镇 total (another count)',
      '6家次',
      '7户 own visitedEnterprises total',
    ],
  ],
  [
    'changes of counts and durations are beyond the workbook',
    '走访企业较上月增加5家，连续3个月增长。',
    ['5家 own lastMonth (change of a count)', '3个 own (duration)'],
  ],
  [
    'banks that visit',
    '组织银行机构8家开展走访，8家银行走访企业9家。',
    ['8家 own visitingBanks total', '8家 own visitingBanks total', '9家 own visitedEnterprises total'],
  ],
  ['a target of a count', '力争走访企业100家。', ['100家']],
  [
    'all events are counted, those of a kind are not',
    '各类活动5场，对接会3场，10家银行参加，达成意向授信2亿元。',
    [
      '5场 own events total',
      '3场 own (number of one event)',
      '10家 own (number of one event)',
      '2亿元 own (outcome of an event)',
    ],
  ],
  [
    'visits and events in one sentence',
    '走访企业8家，举办活动3场，其中签约5家。',
    ['8家 own visitedEnterprises total', '3场 own events total', '5家 own 签约 total (another count)'],
  ],
  [
    'a batch of climbing enterprises',
    '第二批攀登企业8家，有融资需求6家，获贷5家，发放贷款3亿元，已销号2家。',
    [
      '二 own (number of a batch)',
      '8家 own climbingEnterprises total 第二批',
      '6家 own climbingNeeds total 第二批',
      '5家 own climbingBorrowers total 第二批',
      '3亿元 own climbingLoans total 第二批',
      '2家 own climbingResolved total 第二批',
    ],
  ],
  [
    'a batch has no balances',
    '攀登企业贷款5亿元，第二批3亿元，贷款2亿元。',
    ['5亿元 own climbingLoans total', '二 own (number of a batch)', '3亿元 own climbingLoans total 第二批', '2亿元'],
  ],
  [
    'loans to nobody named are not the climbing enterprises’',
    '全县发放贷款3亿元，为5家企业发放贷款2亿元。',
    ['3亿元 own 发放贷款 (loans granted)', '5家 own 企业 total (another count)', '2亿元 own 发放贷款 (loans granted)'],
  ],
  [
    'resolved enterprises',
    '已为8家攀登企业解决问题，5家销号。',
    ['8家 own 攀登企业 total (another count)', '5家 own climbingResolved total'],
  ],
  [
    'listing candidates',
    '上市后备企业7家，其中重点上市后备企业3家，新增2家。',
    ['7家 own listingCandidates total', '3家 own keyListingCandidates total', '2家 own yearStart (change of a count)'],
  ],
  [
    'enterprises and banks of a credit line are not those visited',
    '新增授信3亿元，为5家企业授信2亿元，10家银行授信1亿元。',
    [
      '3亿元 own newCreditLines total',
      '5家 own 企业 total (another count)',
      '2亿元 own (outcome of an event)',
      '10家 own 银行 total (another count)',
      '1亿元 own (outcome of an event)',
    ],
  ],
  [
    'Chinese numerals',
    '走访企业十二家，惠及二十家企业，走访企业一百零五家，一一家。',
    [
      '十二家 own visitedEnterprises total',
      '二十家 own 企业 total (another count)',
      '一百零五家 own visitedEnterprises total',
      '一家',
    ],
  ],
  [
    'parts are named by the words before 贷款',
    '单位贷款5亿元，企业和机关团体贷款3亿元，存款8亿元。',
    ['5亿元 own 单位贷款 balance', '3亿元 own 企业和机关团体贷款 balance', '8亿元 own deposits balance'],
  ],
  [
    'both widths, separators, signs and ranges',
    '增速-2.3%，1-9月，存款2,312.5亿元，１２．５亿元，+3%，增长－2%。',
    [
      '-2.3%',
      '1',
      '9月',
      '2,312.5亿元 own deposits balance',
      '１２．５亿元 own deposits balance',
      '+3%',
      '－2% own deposits yearToDateGrowth unstated up | own deposits yearOnYearGrowth unstated up',
    ],
  ],
  [
    'placeholders of every kind',
    '各项存款{各项存款.余额}亿元，{x.y}亿元，*.**亿元，__亿元，XX亿元，贷款□□亿元。',
    [
      '{各项存款.余额}亿元 own deposits balance',
      '{x.y}亿元 own deposits balance',
      '*.**亿元 own deposits balance',
      '__亿元 own deposits balance',
      'XX亿元 own deposits balance',
      '□□亿元 own loans balance',
    ],
  ],
  [
    'about, over, nearly',
    '存款约3亿元，超过5亿元，近8亿元，10亿元以上，走访企业5余家，走访企业1.2万户，300多户。',
    [
      '3亿元 own deposits balance',
      '5亿元 own deposits balance',
      '8亿元 own deposits balance',
      '10亿元 own deposits balance',
      '5家 own visitedEnterprises total',
      '1.2万户 own visitedEnterprises total',
      '300户 own visitedEnterprises total',
    ],
  ],
  [
    'places from both ends',
    '存款余额列全市第3名，第2高，由高到低排第2低。',
    [
      '3名 own deposits balanceRank in:city',
      '2高 own deposits balanceRank in:city descending',
      '2低 own deposits balanceRank in:city ascending',
    ],
  ],
  ['blanks before the unit', '贷款余额 5 亿元', ['5亿元 own loans balance']],
  [
    'a share in a place nobody asked for',
    '工行贷款增速5%，占乙县贷款的3%。',
    [
      '5% 工商银行 loans yearToDateGrowth unstated | 工商银行 loans yearOnYearGrowth unstated',
      '3% 工商银行 loans share in:named',
    ],
  ],
  ['a count after an indicator is the ledger’s', '各项存款走访企业5家。', ['5家 own visitedEnterprises total']],
  ['a base stays when a period follows it', '同比今年以来增长5%，贷款。', ['5%']],
  [
    'a list of subjects with their measure',
    '制造业贷款余额、不良贷款余额分别为5亿元、6亿元。',
    ['5亿元 own 制造业贷款 balance', '6亿元 own nonPerformingLoans balance'],
  ],
  [
    '和 between two numbers is no part of a name',
    '存款5亿元和贷款6亿元。',
    ['5亿元 own deposits balance', '6亿元 own loans balance'],
  ],
  ['a new paragraph starts anew', '各项贷款5亿元。\n余额6亿元。', ['5亿元 own loans balance', '6亿元']],
  ['resolved enterprises told behind the number', '攀登企业8家已销号。', ['8家 own climbingResolved total']],
  [
    'a percent among places',
    '存款余额5亿元，贷款余额6亿元，分别列第1位、3%。',
    ['5亿元 own deposits balance', '6亿元 own loans balance', '1位 own deposits balanceRank', '3%'],
  ],
  [
    'places of two subjects in turn',
    '存、贷款余额分别列全市第1位、第2位。',
    ['1位 own deposits balanceRank in:city', '2位 own loans balanceRank in:city'],
  ],
  [
    'the growth of another subject says nothing about this one',
    '存款同比增长5%，贷款增幅列全市第2位。',
    ['5% own deposits yearOnYearGrowth lastYear up', '2位 own loans growthRank in:city'],
  ],
  [
    'how far a target is',
    '各项贷款距目标还差5亿元，月均需完成2亿元。',
    ['5亿元 own loans gap', '2亿元 own loans monthlyPace'],
  ],
  [
    'units tell a pair apart',
    '不良贷款余额和不良率为5亿元、2%。',
    ['5亿元 own nonPerformingLoans balance', '2% own nplRatio value'],
  ],
  ['多增 alone is told against last year', '贷款多增1亿元。', ['1亿元 own loans yearOnYearMoreIncrease lastYear up']],
  [
    'a change in points without a base is since the year start',
    '不良率上升2个百分点。',
    ['2个百分点 own nplRatio changePoints unstated up'],
  ],
  [
    'two increases of one base',
    '贷款较年初增加5亿元、新增3亿元。',
    ['5亿元 own loans yearToDateIncrease yearStart up', '3亿元 own loans yearToDateIncrease yearStart up'],
  ],
  ['the share of loans alone is in the city or the county', '贷款占比5%。', ['5% own loans share']],
  ['分别 without a number', '存、贷款分别增长。', []],
  ['a campaign by its name', '“金融春雨”行动走访企业3家。', ['3家 own visitedEnterprises total “金融春雨”行动']],
  [
    'some of many are not all',
    '辅导3家上市后备企业，共有7家上市后备企业，帮扶5家攀登企业，共5家攀登企业。',
    [
      '3家 own 辅导 total (another count)',
      '7家 own listingCandidates total',
      '5家 own 帮扶 total (another count)',
      '5家 own climbingEnterprises total',
    ],
  ],
  [
    'a place or bank that no sheet knows is not the own county',
    '临江县各项贷款余额5亿元，新丰银行各项贷款余额6亿元。支行各项贷款余额6亿元。',
    ['5亿元 临江县 loans balance', '6亿元 新丰银行 loans balance', '6亿元 own loans balance'],
  ],
  [
    'an increase of one month',
    '9月份，新增存款5亿元。本月贷款增加6亿元。上年同期存款增加5亿元。',
    [
      '9月',
      '5亿元 own deposits monthOnMonthIncrease lastMonth up',
      '6亿元 own loans monthOnMonthIncrease lastMonth up',
      '5亿元 own deposits (change of an earlier year)',
    ],
  ],
  [
    'a share of the increase is a contribution; a growth has no share',
    '各项贷款余额占全市的6%，增量占全市的7%，增幅占全市的8%。',
    ['6% own loans share in:city', '7% own loans contribution in:city', '8% own loans (share of an unnamed whole)'],
  ],
  [
    'means and sums are nobody’s balance',
    '人均存款5元，各项存款日均余额6亿元，存贷款增量之和7亿元。',
    ['5元 own deposits (mean or sum)', '6亿元 own deposits (mean or sum)', '7亿元 own (mean or sum)'],
  ],
  [
    'a semicolon ends a batch',
    '第一批攀登企业8家，销号6家；共20家攀登企业。',
    [
      '一 own (number of a batch)',
      '8家 own climbingEnterprises total 第一批',
      '6家 own climbingResolved total 第一批',
      '20家 own climbingEnterprises total',
    ],
  ],
  [
    'an unknown subject behind a number has its own amount; thresholds are nobody’s figure; the aim named is a target',
    '各项贷款余额5亿元，12家保险公司保费6亿元。贷款余额超过5亿元的银行有3家，距9亿元的控制目标还差2亿元。',
    [
      '5亿元 own loans balance',
      '12家 own 保险公司 total (another count)',
      '6亿元 own 保险公司保费 balance (something else)',
      '5亿元',
      '3家 own 银行有 total (another count)',
      '9亿元 own loans target',
      '2亿元 own loans gap',
    ],
  ],
  [
    'a distance between two ratios is no change; a credit line to some is not all new credit',
    '增量存贷比70%，较存贷比高5个百分点。走访企业8家，授信2亿元，为5户企业授信1亿元。',
    [
      '70% own incrementalLoanToDepositRatio value',
      '5个百分点',
      '8家 own visitedEnterprises total',
      '2亿元 own newCreditLines total',
      '5户 own 企业 total (another count)',
      '1亿元 own (outcome of an event)',
    ],
  ],
  [
    'what was lent or disposed of is no balance',
    '不良贷款处置5亿元，各项贷款投放6亿元。信贷投放7亿元。',
    ['5亿元', '6亿元', '7亿元'],
  ],
  [
    '多 and 少 behind a base are verbs',
    '各项存款余额9亿元，比年初多1亿元，比上月少2亿元。',
    [
      '9亿元 own deposits balance',
      '1亿元 own deposits yearToDateIncrease yearStart up',
      '2亿元 own deposits monthOnMonthIncrease lastMonth down',
    ],
  ],
  [
    'a distance to another county, or what is left without one, is no figure',
    '各项贷款余额比乙县少3亿元。除乙县外，全县各项存款余额4亿元。各项存款余额5亿元。',
    [
      '3亿元 own loans balance down (comparison with an average or another rate)',
      '4亿元 own deposits (mean or sum)',
      '5亿元 own deposits balance',
    ],
  ],
  [
    'a base named in a clause of its own holds for the next',
    '与上月相比，各项存款增加6亿元，各项贷款增加7亿元。各项贷款增加8亿元。',
    [
      '6亿元 own deposits monthOnMonthIncrease lastMonth up',
      '7亿元 own loans monthOnMonthIncrease lastMonth up',
      '8亿元 own loans yearToDateIncrease unstated up',
    ],
  ],
  [
    'whoever has the most is not the county',
    '存款增量最大的是*，增加2亿元。',
    ['*', '2亿元 ？ deposits yearToDateIncrease unstated up'],
  ],
];

test.each(cases)('%s', (_title, text, expected) => {
  expect(said(text)).toEqual(expected);
});
