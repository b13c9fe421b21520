// What the workbook answers to a claim: a figure, or the reason why there is none.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, decimal, isEqual, minus } from '../measure/decimal';
import { addMonths, monthOf, reportingMonth, type ReportingMonth, yearOf } from '../measure/period';
import { type Figure, valueOfFigure } from '../model/figure';
import type { Measure, RankOrder } from '../model/indicator';
import type { Change, Saying } from './claim';
import { currencyWords } from '../sheets/measure-headers';
import { levels as levelsOfThen } from './read-quantity';
import { distance } from './distance';
import type { Answer, FigureSource } from './figure-source';
import { answerSince } from './since-answer';
import type { Who } from './sense';

export function answerTo(saying: Saying, figures: FigureSource): Answer {
  const { beyond, since, versus, indicator, measure } = saying;
  if (since !== undefined) return answerOfChange(saying, since, figures);
  if (versus !== undefined) return answerVersus(saying, versus, figures);
  if (beyond !== undefined)
    return {
      why: words(
        `工作簿中没有可对应的数据（${beyondLabel(beyond)}）`,
        `nothing in the workbook answers this (${beyond})`,
      ),
    };
  if (indicator === undefined || measure === undefined)
    return { why: words('没有读懂这个数说的是什么', 'what this number says was not understood') };
  const then = pastMeasure(saying, figures.month);
  if (then !== undefined) {
    const { time: _time, ...plain } = saying;
    return answerTo({ ...plain, measure: then }, figures);
  }
  if (!isReportTime(saying, figures.month))
    return { why: words('说的不是报告期的数', 'this is told of another time than the report’s') };
  const name = measure === 'total' ? ledgerName(saying) : nameOf(saying, figures);
  if (name === undefined)
    return { why: words('工作簿中没有这个范围的数据', 'the workbook holds no figures of that scope') };
  const figure = figures.find(indicator, measure, name);
  if (figure === undefined) return { why: missing(name) };
  if (!isCovered(figure, saying.coverage)) return { why: coverageOf(figure) };
  if (measure === 'target' && !isSameAim(figure, saying, figures)) return { why: otherAim };
  if (!isAmong(figure, saying.among))
    return { why: words('工作簿中没有这个范围的位次或占比', 'the workbook holds no rank or share in that scope') };
  return fromFigure(figure, saying.order, figures);
}

function answerOfChange(saying: Saying, since: Change, figures: FigureSource): Answer {
  const name = nameOf(saying, figures);
  if (name === undefined)
    return { why: words('工作簿中没有这个范围的数据', 'the workbook holds no figures of that scope') };
  const answer = answerSince({ saying, change: since, name }, figures);
  if ('saying' in answer) return answerTo(answer.saying, figures);
  if ('why' in answer) return answer;
  return isCovered(answer.figure, saying.coverage) ? answer : { why: coverageOf(answer.figure) };
}

function answerVersus(saying: Saying, versus: Who, figures: FigureSource): Answer {
  const { versus: _versus, beyond: _beyond, sign: _sign, verb: _verb, ...plain } = saying;
  const own = answerTo(plain, figures);
  const other = 'why' in own ? own : answerTo({ ...plain, who: versus }, figures);
  if ('why' in own) return own;
  return 'why' in other ? other : distance(own, other, figures);
}

/** 2021年末余额, 8月末余额: a level of another month that a sheet has a column for. */
function pastMeasure({ time = {}, measure }: Saying, report: ReportingMonth | undefined): Measure | undefined {
  const { month, year, isOther, isOneMonth } = time;
  const kind = measure === 'balance' ? 'balance' : measure === 'value' ? 'value' : undefined;
  if (kind === undefined || report === undefined || month === undefined || isOther || isOneMonth) return undefined;
  const told = reportingMonth(year ?? yearOf(report), month);
  if (told === reportingMonth(yearOf(report) - 1, 12)) return levelsOfThen[kind].yearStart;
  if (told === addMonths(report, -12)) return levelsOfThen[kind].lastYear;
  return told === addMonths(report, -1) ? levelsOfThen[kind].lastMonth : undefined;
}

// Targets have deadlines of their own.
function isReportTime({ time = {}, measure }: Saying, month: ReportingMonth | undefined): boolean {
  if (measure === 'target' || measure === 'gap' || measure === 'monthlyPace' || month === undefined) return true;
  if (time.isOther === true || (measure === 'total' && time.isOneMonth === true)) return false;
  return (time.month ?? monthOf(month)) === monthOf(month) && (time.year ?? yearOf(month)) === yearOf(month);
}

const otherAim = words(
  '目标任务表中的目标与这里说的不是一回事（余额与增量）',
  'the target sheet’s target is of another kind (level or increase)',
);

// A sheet's 22亿元 for 各项贷款 may be what is to be added: its gap tells what it was held against.
function isSameAim(figure: Figure, { aim }: Saying, figures: FigureSource): boolean {
  const { unit, of, indicator } = figure;
  if (unit === '%' || unit === '个百分点') return aim === undefined;
  const target = valueOfFigure(figure);
  const gap = valueOfFigure(figures.find(indicator, 'gap', of.name));
  const isHeldAgainst = (measure: Measure): boolean => {
    const now = valueOfFigure(figures.find(indicator, measure, of.name));
    const isKnown = target !== undefined && gap !== undefined && now !== undefined;
    return isKnown && isEqual(absolute(minus(target, now)), absolute(gap));
  };
  return aim === 'increase' ? isHeldAgainst('yearToDateIncrease') : !isHeldAgainst('yearToDateIncrease');
}

// 本外币 and 人民币 are two figures; a sheet that names no currency leaves it to the office.
function isCovered({ coverage }: Figure, told = ''): boolean {
  return !currencyWords.test(coverage) || coverage.includes(told);
}

function missing(name: string): Bilingual {
  if (name === '？') return words('没有读懂说的是哪一家', 'it was not understood who is meant');
  return words(`没有${name}的这一指标`, `no such figure of ${name}`);
}

function coverageOf({ coverage }: Figure): Bilingual {
  return words(`工作簿中是${coverage}口径`, `the workbook’s figure covers ${coverage}`);
}

// Counties are ranked in the city, banks in the county; a bank's place in the city is another number.
function isAmong({ of }: Figure, among: Who | undefined): boolean {
  if (among === undefined) return true;
  if (among.level === 'city') return of.kind === 'county';
  return among.level === 'own' && (of.kind === 'bank' || of.kind === 'category');
}

// Only a share (占各项存款的比重 of a part that no sheet holds) is told by its whole, which no table can list.
function beyondLabel(beyond: string): string {
  return beyondWords[beyond] ?? '占比';
}

const beyondWords: Readonly<Record<string, string>> = {
  'comparison with an average or another rate': '与平均水平或其他增速比较',
  'change of a growth rate': '增速的变化',
  multiple: '倍数',
  'mean or sum': '均值、合计数',
  duration: '时长',
  'outcome of an event': '活动成果',
  'number of one event': '某一场活动的数',
  'number of a batch': '批次',
  'change since a quarter': '较上季度变化',
  'change from something else': '与其他事项比较的变化',
  'change of a place': '位次的变化',
  'change of a share': '占比的变化',
  'another count': '其他户数、家数',
  'something else': '其他指标',
  'loans granted': '贷款发放额',
  'change of an earlier year': '上年的变化',
  'change of an increase': '增量的变化',
  'change since a month': '较某月末的变化',
  'target of a change': '增量目标',
  'completion of a target': '目标完成率',
  'change of a count': '户数、家数的变化',
  'share of an unnamed whole': '占比的总体不明',
};

function nameOf(saying: Saying, figures: FigureSource): string | undefined {
  if (saying.who.level === 'own') return figures.county;
  if (saying.who.level === 'city') return '全市';
  return saying.who.level === 'named' ? saying.who.name : undefined;
}

// A ledger is the county's; of a bank it knows the bank's whole only.
function ledgerName({ who, part }: Saying): string | undefined {
  if (who.level === 'own') return part ?? '全部';
  return who.level === 'named' && part === undefined ? who.name : undefined;
}

function fromFigure(figure: Figure, order: RankOrder | undefined, figures: FigureSource): Answer {
  const { outcome, rank } = figure;
  if ('withheld' in outcome) return { why: outcome.withheld.why };
  if (rank === undefined || order === rank.order) return { figure, value: outcome.value };
  if (order === undefined)
    return isOrderKnown(figure, figures)
      ? { figure, value: outcome.value }
      : { why: words('没有说明位次由高到低还是由低到高', 'nothing says from which end the places are counted') };
  // With ties, places from the other end depend on how ties are counted.
  if (figures.list.some((other) => isInRanking(other, figure) && other.rank?.tiedWith[0] !== undefined))
    return { why: words('有并列，位次无法换算', 'there are ties; the place cannot be turned round') };
  return { figure, value: minus(decimal(rank.ranked + 1), outcome.value) };
}

// Offices differ on bad loans; the sheet's own places or a setting decide.
function isOrderKnown({ indicator, origin }: Figure, { rankOrder }: FigureSource): boolean {
  const isOpen = indicator === 'nonPerformingLoans' || indicator === 'nplRatio';
  return !isOpen || origin === 'printed' || rankOrder?.[indicator] !== undefined;
}

function isInRanking(other: Figure, figure: Figure): boolean {
  return other.indicator === figure.indicator && other.measure === figure.measure && other.of.kind === figure.of.kind;
}
