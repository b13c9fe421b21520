// The charts of 县区排名: balance and growth of deposits and loans by county, the own county in its own colour.
import type { Measure } from '../model/indicator';
import type { ChartPlan } from '../workbook/plan';
import { type CountyBlock, leadingColumns, rowOf } from './county-block';
import { plainFormat } from './styles';

const charted: readonly string[] = ['deposits', 'loans'];
const height = 16;
const mostBars = 40;

/** How many rows below a block are kept for its charts. */
export function chartRows(block: CountyBlock): number {
  return barsOf(block) > 1 ? height + 1 : 0;
}

/** Balances at the left, growth at the right, in the rows kept for them. */
export function countyCharts(block: CountyBlock, columns: number): readonly ChartPlan[] {
  if (chartRows(block) === 0) return [];
  const half = Math.ceil(columns / 2);
  const left = chartOf(block, 'balance', { title: '余额（亿元）', from: 0, to: half - 1 });
  const right = chartOf(block, 'yearToDateGrowth', { title: '较年初增幅（%）', from: half, to: columns - 1 });
  return [left, right];
}

// Balance and growth are among the measures that a block always shows.
function chartOf(
  block: CountyBlock,
  measure: Measure,
  { title, from, to }: { readonly title: string; readonly from: number; readonly to: number },
): ChartPlan {
  const column = leadingColumns + block.measures.indexOf(measure);
  const top = rowOf(block, 0);
  const bottom = top + barsOf(block) - 1;
  const own = block.rows.slice(0, barsOf(block)).findIndex((row) => row.isOwn);
  const below = rowOf(block, block.rows.length);
  return {
    id: `jb-county-${block.indicator.key}-${measure}`,
    type: 'column',
    title: `各县区${block.indicator.label['zh-CN']}${title}`,
    series: [
      {
        name: title,
        values: { top, left: column, bottom, right: column },
        categories: { top, left: 1, bottom, right: 1 },
      },
    ],
    place: { top: below, left: from, bottom: below + height - 1, right: to },
    labelFormat: plainFormat(2),
    ...(own < 0 ? {} : { accentPoint: own }),
  };
}

/** The ranked counties, up to what can be told apart. */
function barsOf(block: CountyBlock): number {
  if (!charted.includes(block.indicator.key)) return 0;
  return Math.min(mostBars, block.rows.filter((row) => row.isRanked).length);
}
