// What the headers of bank and county sheets say: indicators, measures, 口径 and fillers, as patterns over text without blanks.
import type { BuiltInIndicator } from '../model/indicator';

/** The first that matches names the indicator; the more special stand first. */
export const indicatorHeaders: readonly (readonly [BuiltInIndicator, RegExp])[] = [
  ['incrementalLoanToDepositRatio', /(?:增量|新增|增加额?)(?:存贷款?比(?:例|率)?|贷存比)|存贷款?比(?:例|率)?\(增量\)/],
  [
    'inclusiveShare',
    /普惠(?:金融)?(?:重点)?(?:领域)?(?:贷款)?(?:余额)?占(?:比|(?:各项|全部)?贷款(?:余额)?(?:的?(?:比重|比例|比))?)/,
  ],
  ['nplRatio', /不良(?:贷款)?(?:比率|比例|占比|率)|NPL率/],
  ['loanToDepositRatio', /(?:余额)?存贷款?比(?!年|上|较|同)(?:例|率)?|存贷比|贷存比/],
  [
    'inclusiveLoans',
    /普惠金融(?:重点)?领域贷款|普惠金融(?:重点)?领域|普惠(?:金融)?贷款|普惠领域贷款|^(?:其中:?)?普惠(?:金融)?(?=$|余额|较|比)/,
  ],
  ['nonPerformingLoans', /不良贷款|不良(?=$|余额|额|较|比|新增|增|年初|上|同)|NPL/],
];

/** Loans and deposits that look like an indicator of ours and are another. */
export const otherIndicators = /普惠型[^、，,(]*|普惠小微[^、，,(]*|两增[^、，,(]*|不良资产|不良双控/;

/** Words that may stand before 存款 or 贷款 without making it a part of the whole. */
export const plainModifiers =
  /各项|全部|全口径|金融机构|银行业|银行|本外币|人民币|外币|境内|期末|年末|月末|本月|本期|年初|[上去]年[末底]|余额|新增|净增|增量|增加|当月|本年|今年|累计|全市|全县|全区|全辖|辖内|县域|较|比|其中|同比|环比|[上去]年同期|上月|同期|末|初|年|月|日|占|各|总|一、|二、|三、|四、|的|和|\d|[:.,、()-]/g;

/** What behind 存款 or 贷款 makes it something that is not a balance of it. */
export const otherObjects =
  /^(?:户数?|笔数?|利率|加权|利息|企业|客户|人数|投放|发放|担保|额度|保险|结构|家数|需求|损失|核销)/;

/** 口径 words; a column keeps them as printed. */
export const coverageWords =
  /本外币|人民币|外币|(?:不含|含|剔除|扣除|不包括|包括)[^、，,)|]+|(?:人行|人民银行|央行|监管|银保监|金融监管|可比|原|新|统计)口径|两增(?:两控)?|全市|全县|全区|市辖区|城区|县域|全辖|辖内|市本级/g;

/** Coverage that is a place: for a rank or a share it says among whom. */
export const placeWords = /^(?:全市|全县|全区|市辖区|城区|县域|全辖|辖内|市本级)$/;

export const currencyWords = /本外币|人民币|外币/;

export const measureWords = {
  rank: /位次|排名|排位|名次|位序|序位|排序/,
  share: /占比|比重|份额|占全/,
  contribution: /贡献/,
  more: /同比(?:多|少)增|同比多增|多增|少增|同比多/,
  yearStart: /年初|[上去]年(?:年)?[末底]|[上去]年12月|本年|今年|年内|当年|年度|以来/,
  lastMonth: /上月|环比|月初|当月|单月|比上期|较上期|上期/,
  lastYear: /同比|[上去]年同[期月]|同期|[上去]年(?![末底年]|12月)/,
  comparison: /较|比(?!重|例|率)|±|\+\/?-|与.*相比/,
  rate: /增幅|增速|增长率|增减率|升幅|降幅|增长速度|增减幅度?|变动率|变化率|幅度|[±增减长比]%/,
  amount: /增加额|增量|增额|净增|新增|增加|增减额|增长额|增减量|变动额|增减值|增加数|增减数|增减/,
  either: /增长|±|变化|变动|升降|上升|下降|\+\/?-/,
  points: /百分点/,
  level: /余额|期末|本期|总量|总额|数额|金额|本月末?|月末|年末|季末|存量|规模|数值|当前|现值/,
} as const;

/** What may be left of a header once all that is known has been taken from it. */
export const headerFillers =
  /情况|数据|指标|数值|金额|其中|项目|合计|小计|总计|数|值|额|的|及|和|与|为|了|本|第|位|名|时点|完成|实际|累计|各|末|底|初|日|月|年|年度|季|季度|后|前|上|去|同|期|当|在|列|第几|口径|全部|统计|绝对|相对|单|新|净|[A-Za-z\d%‰±+\-*#/、，,.。:：;；()|_"“”'＋－=<>]/g;
