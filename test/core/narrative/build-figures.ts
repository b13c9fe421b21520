// Figures by hand, for tests of sentences: { 'deposits.balance': 123.456, 'loans.increaseRank@工商银行': 1 }.
import type { FigureSet } from '../../../src/core/indicators/figures';
import { words } from '../../../src/core/measure/bilingual';
import { decimal } from '../../../src/core/measure/decimal';
import type { Unit } from '../../../src/core/measure/unit';
import type { Figure, RankEvidence, Subject, Withheld } from '../../../src/core/model/figure';
import { ledgerIndicatorLabels } from '../../../src/core/model/ledger-indicator';

export interface FigureExtras {
  /** Absent: the figure is withheld. */
  readonly value?: number | string;
  readonly withheld?: Withheld['kind'];
  readonly decimals?: number;
  readonly origin?: Figure['origin'];
  readonly cells?: Figure['cells'];
  readonly coverage?: string;
  readonly unit?: Unit;
  readonly kind?: Subject['kind'];
  /** Changes to the usual evidence; null for a rank without any. */
  readonly rank?: Partial<RankEvidence> | null;
}

export const why = words('乙县没有数据。', 'Yi has no data.');

/** Of 甲县 unless a name follows '@'; a text value is a withheld figure's kind. */
export function figures(entries: Readonly<Record<string, number | FigureExtras>>): FigureSet {
  const list = Object.entries(entries).map(([key, entry], index) =>
    figureOf(key, typeof entry === 'number' ? { value: entry } : entry, `B${String(index + 1)}`),
  );
  return {
    list,
    named: (name) => list.filter(({ of }) => of.name === name),
    targets: list.filter(({ of }) => of.kind === 'target'),
    find: (indicator, measure, name) =>
      list.find((figure) => figure.indicator === indicator && figure.measure === measure && figure.of.name === name),
  };
}

function figureOf(key: string, extras: FigureExtras, cell: string): Figure {
  const [, indicator = '', measure = '', name = '甲县'] = /^([^.]+)\.([^@]+)(?:@(.+))?$/.exec(key) ?? [];
  const unit = extras.unit ?? unitOf(indicator, measure);
  return {
    indicator,
    measure: measure as Figure['measure'],
    of: { kind: extras.kind ?? (measure === 'total' ? 'ledger' : name === '甲县' ? 'county' : 'bank'), name },
    unit,
    outcome:
      extras.value === undefined
        ? { withheld: { kind: extras.withheld ?? 'missing', why } }
        : { value: decimal(extras.value) },
    decimals: extras.decimals ?? (unit === '位' || unit === '家' || unit === '场' ? 0 : 2),
    origin: extras.origin ?? 'computed',
    cells: extras.cells ?? [{ sheet: '数据', cell }],
    coverage: extras.coverage ?? '',
    ...(/rank$/i.test(measure) && extras.rank !== null ? { rank: evidence(extras.rank) } : {}),
  };
}

function evidence(given: Partial<RankEvidence> = {}): RankEvidence {
  const population = { ranked: 11, population: 11, populationLabel: words('11个县区', '11 counties') };
  return { order: 'descending', ...population, tiedWith: [], unranked: [], ...given };
}

function unitOf(indicator: string, measure: string): Unit {
  if (/rank$/i.test(measure)) return '位';
  if (/points$/i.test(measure)) return '个百分点';
  if (/growth$|^share$|^contribution$|value$/i.test(measure)) return '%';
  const ledger = Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator)?.[1];
  return ledger?.unit ?? '亿元';
}
