// Checks of what is possible but unlikely: slips that would explain a contradiction, and values out of scale.
import { words } from '../measure/bilingual';
import type { Figure } from '../model/figure';
import type { Observation } from '../model/finding';
import type { CellRef } from '../workbook/cell';
import { balanceTables } from './balance-tables';
import type { Check, CheckContext } from './check';
import { slipCheck } from './equation-checks';
import { outOfScale } from './out-of-scale';
import { tenfolds } from './tenfold';

export const plausibility: readonly Check[] = [
  slipCheck('plausibility/unit-slip', words('单位没有用错（×10000、×100等）', 'No unit is mistaken')),
  slipCheck('plausibility/sign', words('没有漏写或多写负号', 'No sign is lost')),
  slipCheck('plausibility/transposition', words('没有相邻数字颠倒', 'No digits are swapped')),
  {
    id: 'plausibility/scale',
    severity: 'explain',
    title: words('余额与基期的数量级相称', 'A balance is of the scale of its base'),
    run: ({ month }) =>
      balanceTables(month).flatMap((table) => [...outOfScale(table, month), ...tenfolds(table, month)]),
  },
  {
    id: 'plausibility/undefined',
    severity: 'advisory',
    title: words('本县的比率有意义', 'The own county’s ratios have a value'),
    run: undefinedRatios,
  },
];

/** What the own county reports and what has no value, such as 增量存贷比 while deposits fell. */
function undefinedRatios({ month, figures }: CheckContext): readonly Observation[] {
  const own =
    month.county === undefined
      ? []
      : // The bank sheet's total bears the county's name too.
        figures.named(month.county).filter(({ measure, of }) => measure === 'value' && of.kind !== 'banks');
  return own.flatMap((figure) => {
    const [at] = figure.cells;
    const why =
      'withheld' in figure.outcome && figure.outcome.withheld.kind === 'undefined' ? figure.outcome : undefined;
    return why === undefined || at === undefined ? [] : [observation(figure, at, why.withheld.why)];
  });
}

function observation(figure: Figure, at: CellRef, why: Observation['message']): Observation {
  return {
    check: 'plausibility/undefined',
    severity: 'advisory',
    at,
    subject: figure.of.name + figure.indicator,
    message: words(`${figure.of.name}：${why['zh-CN']}`, `${figure.of.name}: ${why['en-US']}`),
    cells: figure.cells,
  };
}
