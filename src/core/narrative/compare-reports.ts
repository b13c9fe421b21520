// This month's report against last month's: which of its figures changed, turned, went or came.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, decimal, minus, plainText, printed, shifted, signOf } from '../measure/decimal';
import { type Figure, valueOfFigure } from '../model/figure';
import { type Measure, measureLabels } from '../model/indicator';
import { ledgerIndicatorLabels, type LedgerMeasure, ledgerMeasureLabels } from '../model/ledger-indicator';
import type { Fact, Report } from '../model/report';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';
import type { FigureSet } from '../indicators/figures';
import { wholeLedger } from '../indicators/ledger-tally';

/** A month with its report. */
export interface ReportedSide {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  readonly report: Report;
}

/** 'flipped': what rose now falls, or the other way round. */
export type FactState = 'flipped' | 'changed' | 'new' | 'dropped';

export interface FactChange {
  readonly state: FactState;
  /** 各项存款余额, with of whom it is told. */
  readonly label: Bilingual;
  readonly indicator: string;
  readonly measure: string;
  readonly of: string;
  readonly before?: ToldFigure;
  readonly now?: ToldFigure;
  /** Now less before, as exact decimal text in the figure's unit; absent where only one month tells it. */
  readonly difference?: string;
}

export interface ToldFigure {
  /** As the report prints it; a fall with its minus. */
  readonly printed: string;
  /** Id of the paragraph in which it first stands. */
  readonly paragraph: string;
  readonly cells: readonly CellRef[];
}

export interface FactComparison {
  /** Flipped first, then changed, new and dropped; each in the order of this month's report. */
  readonly changes: readonly FactChange[];
  /** How many figures both reports tell alike. */
  readonly unchanged: number;
}

export function compareFacts(now: ReportedSide, before: ReportedSide): FactComparison {
  const [told, toldBefore] = [toldFigures(now), toldFigures(before)];
  const both = [...told].flatMap(([key, one]) => {
    const other = toldBefore.get(key);
    return other === undefined ? [] : [{ one, other }];
  });
  const moved = both.filter(({ one, other }) => signed(one) !== signed(other));
  const changes = [
    ...moved.map(({ one, other }) => movedFact(one, other)),
    ...[...told].flatMap(([key, one]) => (toldBefore.has(key) ? [] : [lonelyFact('new', one)])),
    ...[...toldBefore].flatMap(([key, one]) => (told.has(key) ? [] : [lonelyFact('dropped', one)])),
  ];
  return { changes: changes.sort(byState), unchanged: both.length - moved.length };
}

interface Told {
  readonly label: Bilingual;
  readonly fact: Fact & Required<Pick<Fact, 'indicator' | 'measure' | 'of'>>;
  readonly paragraph: string;
  readonly value: Decimal | undefined;
}

// The change since last month is this comparison itself; gaps to targets are told with what was promised.
const unasked = /^monthOnMonth|^gap$|^monthlyPace$/;

// Each figure once, where it first stands.
function toldFigures({ month, figures, report }: ReportedSide): ReadonlyMap<string, Told> {
  const told = new Map<string, Told>();
  for (const { id, text, facts: standing } of report.paragraphs) {
    for (const fact of standing.flatMap((one) => withShared(one, text, figures))) {
      const { indicator, measure, of } = fact;
      if (indicator === undefined || measure === undefined || of === undefined) continue;
      const key = keyOf({ indicator, measure, of });
      if (unasked.test(measure) || told.has(key)) continue;
      const full = { ...fact, indicator, measure, of };
      told.set(key, { label: labelOf(month, full), fact: full, paragraph: id, value: undefined });
    }
  }
  for (const figure of figures.list) {
    const key = keyOf({ indicator: figure.indicator, measure: figure.measure, of: figure.of.name });
    const known = told.get(key);
    if (known !== undefined && known.value === undefined) told.set(key, { ...known, ...valued(figure) });
  }
  return told;
}

// 均列第6位 prints one number for several places: each of them is told.
function withShared(fact: Fact, text: string, figures: FigureSet): readonly Fact[] {
  const { indicator, measure = '', of, start } = fact;
  if (!measure.endsWith('Rank') || !shared.test(text.slice(0, start))) return [fact];
  const own = figures.list.find((one) => one.indicator === indicator && one.measure === measure && one.of.name === of);
  const place = valueOfFigure(own);
  const others = figures.list.filter(
    (one) => one !== own && one.indicator === indicator && one.of.name === of && one.measure.endsWith('Rank'),
  );
  const alike = others.filter((one) => {
    const value = valueOfFigure(one);
    return value !== undefined && place !== undefined && signOf(minus(value, place)) === 0;
  });
  return [fact, ...alike.map((one) => ({ ...fact, measure: one.measure, cells: one.cells }))];
}

const shared = /均[^，。；]{0,12}$/u;

function valued(figure: Figure): Pick<Told, 'value'> {
  return { value: valueOfFigure(figure) };
}

function keyOf({ indicator, measure, of }: { indicator: string; measure: string; of: string }): string {
  return `${indicator}\n${measure}\n${of}`;
}

function movedFact(now: Told, before: Told): FactChange {
  const difference =
    now.value === undefined || before.value === undefined
      ? {}
      : { difference: plainText(minus(now.value, before.value)) };
  const state = hasFlipped(now, before) ? 'flipped' : 'changed';
  const units = [before, now].map((told) => amountUnitOf(told.fact.printed));
  const isMixed = units.includes('亿元') && units.includes('万元');
  const told = (one: Told): ToldFigure => (isMixed ? inHundredMillions(toldOf(one)) : toldOf(one));
  return { ...factOf(now, state), before: told(before), now: told(now), ...difference };
}

function amountUnitOf(printedText: string): string {
  return /[万亿]元$/u.exec(printedText)?.[0] ?? '';
}

// 9250.45万元 beside 1.33亿元 cannot be compared at a glance.
function inHundredMillions(told: ToldFigure): ToldFigure {
  if (amountUnitOf(told.printed) === '亿元') return told;
  const amount = shifted(decimal(told.printed.replace(/万元$/u, '')), -4);
  return { ...told, printed: `${printed(amount, 2, 'half-up')}亿元` };
}

function hasFlipped(now: Told, before: Told): boolean {
  if (now.value === undefined || before.value === undefined || !changeMeasures.has(now.fact.measure)) return false;
  return signOf(now.value) * signOf(before.value) < 0;
}

function lonelyFact(state: 'new' | 'dropped', told: Told): FactChange {
  return { ...factOf(told, state), [state === 'new' ? 'now' : 'before']: toldOf(told) };
}

function factOf(told: Told, state: FactState): Omit<FactChange, 'now' | 'before'> {
  const { indicator, measure, of } = told.fact;
  return { state, label: told.label, indicator, measure, of };
}

function toldOf(told: Told): ToldFigure {
  return { printed: signed(told), paragraph: told.paragraph, cells: told.fact.cells };
}

// The report says 减少0.26亿元; beside another month it is -0.26亿元.
function signed({ fact: { printed, measure }, value }: Told): string {
  const isFall = value !== undefined && changeMeasures.has(measure) && signOf(value) < 0;
  return isFall ? `-${printed}` : printed;
}

/** Measures whose sign is a direction. */
const changeMeasures: ReadonlySet<string> = new Set<Measure>([
  'yearToDateIncrease',
  'yearToDateGrowth',
  'yearOnYearIncrease',
  'yearOnYearGrowth',
  'yearOnYearMoreIncrease',
  'changePoints',
  'yearOnYearChangePoints',
]);

const order: readonly FactState[] = ['flipped', 'changed', 'new', 'dropped'];

function byState(left: FactChange, right: FactChange): number {
  return order.indexOf(left.state) - order.indexOf(right.state);
}

function labelOf({ indicators, county }: MonthlyStatistics, { indicator, measure, of }: Told['fact']): Bilingual {
  const known = indicators.find(({ key }) => key === indicator)?.label ?? ledgerLabel(indicator);
  const labels: Readonly<Record<Measure | LedgerMeasure, Bilingual>> = { ...measureLabels, ...ledgerMeasureLabels };
  const isPlain = measure === 'value' || measure === 'total';
  const told = isPlain ? words('', '') : words(labels[measure]['zh-CN'], `: ${labels[measure]['en-US']}`);
  const who = of === county || of === wholeLedger ? '' : `${of} `;
  return words(`${who}${known['zh-CN']}${told['zh-CN']}`, `${who}${known['en-US']}${told['en-US']}`);
}

function ledgerLabel(indicator: string): Bilingual {
  const found = Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator);
  return found === undefined ? words(indicator, indicator) : found[1].label;
}
