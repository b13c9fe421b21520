// Figures as people read them in a terminal: the own county first, then city, counties, banks, ledgers and targets.
import type { MonthFigures } from '../app/figures';
import { printedFigure, subjectName } from '../app/figures-json';
import type { Language } from '../core/measure/bilingual';
import { words } from '../core/measure/bilingual';
import type { Figure, Subject } from '../core/model/figure';
import { measureLabels } from '../core/model/indicator';
import { ledgerIndicatorLabels, ledgerMeasureLabels } from '../core/model/ledger-indicator';
import { textTable } from './text-table';

const kinds: readonly Subject['kind'][] = ['city', 'county', 'banks', 'category', 'bank', 'ledger', 'target'];

export function figureLines(found: MonthFigures, language: Language): readonly string[] {
  return subjectsOf(found).flatMap((subject) => {
    const figures = found.figures.list.filter(({ of }) => of.kind === subject.kind && of.name === subject.name);
    return ['', subjectName(subject), ...subjectTable(figures, found, language).map((line) => `  ${line}`)];
  });
}

/** Every subject once, the own county before all others. */
function subjectsOf({ figures, month }: MonthFigures): readonly Subject[] {
  const subjects: Subject[] = [];
  for (const { of } of figures.list) {
    if (!subjects.some((seen) => seen.kind === of.kind && seen.name === of.name)) subjects.push(of);
  }
  const order = ({ kind, name }: Subject): number =>
    kind === 'county' && name === month.county ? -1 : kinds.indexOf(kind);
  return subjects.toSorted((left, right) => order(left) - order(right));
}

function subjectTable(figures: readonly Figure[], found: MonthFigures, language: Language): readonly string[] {
  const heads = {
    indicator: words('指标', 'Indicator'),
    measure: words('项目', 'Measure'),
    value: words('数值', 'Value'),
    cells: words('来源', 'Cells'),
  };
  const columns = [
    { head: heads.indicator[language], align: 'left' },
    { head: heads.measure[language], align: 'left' },
    { head: heads.value[language], align: 'right' },
    { head: heads.cells[language], align: 'left' },
  ] as const;
  const rows = figures.map((figure) => [
    `${indicatorLabel(figure, found, language)}${coverageLabel(figure, figures, language)}`,
    measureLabel(figure, language),
    printedFigure(figure, found),
    'withheld' in figure.outcome ? figure.outcome.withheld.why[language] : cellsText(figure, language),
  ]);
  return textTable(columns, rows);
}

function indicatorLabel({ indicator }: Figure, { month }: MonthFigures, language: Language): string {
  const known = month.indicators.find(({ key }) => key === indicator);
  if (known !== undefined) return known.label[language];
  const ledger = Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator);
  return ledger === undefined ? indicator : ledger[1].label[language];
}

/** Where an indicator is given in several 口径, each line says in which. */
function coverageLabel(figure: Figure, figures: readonly Figure[], language: Language): string {
  const { indicator, coverage } = figure;
  if (!figures.some((other) => other.indicator === indicator && other.coverage !== coverage)) return '';
  const shown = coverage === '' ? words('未注明口径', 'no stated coverage')[language] : coverage;
  return words(`（${shown}）`, ` (${shown})`)[language];
}

function measureLabel({ measure }: Figure, language: Language): string {
  return { ...measureLabels, ...ledgerMeasureLabels }[measure][language];
}

/** The first cells; a total of many rows names how many more there are, and a figure that has a note gives it. */
function cellsText({ cells, note }: Figure, language: Language): string {
  const shown = cells.slice(0, 3).map(({ sheet, cell }) => `${sheet}!${cell}`);
  const more = cells.length > 3 ? [`…(${String(cells.length)})`] : [];
  return [...shown, ...more, ...(note === undefined ? [] : [note[language]])].join(' ');
}
