// What the workbook answers to a claim: a figure, or the reason why there is none.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, decimal, minus, plus, toNumber } from '../measure/decimal';
import { type Figure, valueOfFigure } from '../model/figure';
import type { Measure } from '../model/indicator';
import type { LedgerMeasure } from '../model/ledger-indicator';
import type { RankOrder } from '../model/indicator';
import type { Saying } from './claim';

/** Where figures are looked up; FigureSet fits. */
export interface FigureSource {
  readonly county?: string;
  find(indicator: string, measure: Measure | LedgerMeasure, name: string): Figure | undefined;
  readonly list: readonly Figure[];
}

export type Answer =
  /** `value` is in the figure's unit, counted from the end the claim asks for. */
  { readonly figure: Figure; readonly value: Decimal } | { readonly why: Bilingual };

export function answerTo(saying: Saying, figures: FigureSource): Answer {
  if (saying.beyond !== undefined)
    return {
      why: words(
        `工作簿中没有可对应的数据（${beyondWords[saying.beyond] ?? saying.beyond}）`,
        `nothing in the workbook answers this (${saying.beyond})`,
      ),
    };
  if (saying.indicator === undefined || saying.measure === undefined)
    return { why: words('没有读懂这个数说的是什么', 'what this number says was not understood') };
  const name = nameOf(saying, figures);
  if (name === undefined)
    return {
      why: words('工作簿中没有全省、全国的数据', 'the workbook holds no figures of the province or the nation'),
    };
  const isOutside =
    saying.among !== undefined &&
    (saying.among.level === 'province' || saying.among.level === 'nation' || saying.among.level === 'above');
  if (isOutside)
    return { why: words('工作簿中没有全省、全国的位次', 'the workbook holds no ranks in the province or the nation') };
  const figure = findFigure(saying, name, figures);
  if (figure === undefined) return { why: words(`没有${name}的这一指标`, `no such figure of ${name}`) };
  return fromFigure(figure, saying.order);
}

const beyondWords: Readonly<Record<string, string>> = {
  'comparison with an average or another rate': '与平均水平或其他增速比较',
  'change of a growth rate': '增速的变化',
  multiple: '倍数',
  duration: '时长',
  'outcome of an event': '活动成果',
  'number of one event': '某一场活动的数',
  'number of a batch': '批次',
  'change since a quarter': '较上季末变化',
};

function findFigure(saying: Saying, name: string, figures: FigureSource): Figure | undefined {
  const { indicator, measure } = saying;
  if (indicator === undefined || measure === undefined) return undefined;
  if (measure === 'total') {
    const part = saying.part ?? '全部';
    return figures.find(indicator, measure, part);
  }
  return figures.find(indicator, measure, name);
}

function nameOf(saying: Saying, figures: FigureSource): string | undefined {
  if (saying.who.level === 'own') return figures.county;
  if (saying.who.level === 'city') return '全市';
  return saying.who.level === 'named' ? saying.who.name : undefined;
}

function fromFigure(figure: Figure, order: RankOrder | undefined): Answer {
  const value = valueOfFigure(figure);
  if (value === undefined)
    return { why: 'withheld' in figure.outcome ? figure.outcome.withheld.why : words('没有数值', 'no value') };
  if (figure.rank === undefined || order === undefined || order === figure.rank.order) return { figure, value };
  // From the other end: with t tied at place p of n, that is n - p - t + 1.
  const { ranked, tiedWith } = figure.rank;
  const turned = minus(plus(decimal(ranked), decimal(1 - tiedWith.length)), value);
  return toNumber(turned) < 1
    ? { why: words('位次无法换算', 'the place cannot be turned round') }
    : { figure, value: turned };
}
