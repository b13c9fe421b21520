// Checks of the year's targets: missed before the deadline is worth knowing, missed after it must be explained.
import { type Bilingual, words } from '../measure/bilingual';
import { plainText, rounded, signOf } from '../measure/decimal';
import { lastDayOf } from '../measure/period';
import { type Figure, valueOfFigure } from '../model/figure';
import type { Observation } from '../model/finding';
import { type LedgerRow, dateOf } from '../model/ledger';
import { ledgerIndicatorLabels } from '../model/ledger-indicator';
import type { MonthlyStatistics } from '../model/statistics';
import type { CellRef } from '../workbook/cell';
import type { Check, CheckContext, CheckOutcome } from './check';

export const targets: readonly Check[] = [
  {
    id: 'targets/missed',
    severity: 'advisory',
    title: words('目标任务已达到', 'Targets are met'),
    run: missedTargets,
  },
  {
    id: 'targets/unknown',
    severity: 'advisory',
    title: words('目标任务的指标已识别', 'The indicator of a target is recognised'),
    run: unknownTargets,
  },
];

function unknownTargets({ month, figures }: CheckContext): CheckOutcome {
  const aims = figures.targets.filter(({ measure }) => measure === 'target');
  if (aims.length === 0) return { cannotRun: words('没有目标任务。', 'There are no targets.') };
  return aims.flatMap((aim) => (labelOf(aim, month) === undefined ? [unknownTarget(aim, month)] : []));
}

function unknownTarget(aim: Figure, month: MonthlyStatistics): Observation {
  const [printed] = aim.cells as readonly [CellRef];
  const at = rowOf(aim, month)?.cells['indicator']?.at ?? printed;
  return {
    check: 'targets/unknown',
    severity: 'advisory',
    at,
    subject: `${aim.of.name}${aim.indicator}`,
    message: words(
      `目标任务的“${aim.indicator}”不是已有的指标，未计算差距。请改用已有指标的名称，或在“金报设置”中登记该指标。`,
      `The target “${aim.indicator}” is no known indicator, so no gap is computed. Use the name of one, or define it in the settings sheet.`,
    ),
    found: aim.indicator,
    cells: [at],
  };
}

function missedTargets({ month, figures }: CheckContext): CheckOutcome {
  const gaps = figures.targets.filter(({ measure }) => measure === 'gap');
  const reported = month.month;
  if (gaps.length === 0 || reported === undefined) {
    return { cannotRun: words('没有可计算差距的目标任务。', 'There is no target whose gap can be computed.') };
  }
  return gaps.flatMap((gap) => {
    const value = valueOfFigure(gap);
    if (value === undefined || signOf(value) <= 0) return [];
    return [observation(gap, plainText(rounded(value, gap.decimals, month.settings.rounding)), month)];
  });
}

function observation(gap: Figure, text: string, month: MonthlyStatistics): Observation {
  const row = rowOf(gap, month);
  const deadline = row === undefined ? undefined : dateOf(row, 'deadline');
  const isOver = deadline !== undefined && deadline.to <= lastDayOf(month.month as string);
  const [at] = gap.cells as readonly [CellRef];
  // A gap is only computed of what is known.
  const label = labelOf(gap, month) as Bilingual;
  const until = deadline === undefined ? '' : `（期限${deadline.text}）`;
  return {
    check: 'targets/missed',
    severity: isOver ? 'explain' : 'advisory',
    at: row?.cells['target']?.at ?? at,
    subject: gap.of.name,
    message: words(
      `“${gap.of.name}”的${label['zh-CN']}${until}距目标还差${text}${gap.unit}。${isOver ? '期限已到，请说明。' : '期限未到，供参考。'}`,
      `${label['en-US']} of "${gap.of.name}": ${text}${gap.unit} short of its target. ${isOver ? 'The deadline has passed: explain.' : 'The deadline is ahead.'}`,
    ),
    difference: `${text}${gap.unit}`,
    cells: gap.cells,
  };
}

/** A target's gap is of an indicator or of what a ledger counts. */
function labelOf({ indicator }: Figure, month: MonthlyStatistics): Bilingual | undefined {
  const labels = new Map<string, Bilingual>([
    ...Object.entries(ledgerIndicatorLabels).map(([key, { label }]) => [key, label] as const),
    ...month.indicators.map(({ key, label }) => [key, label] as const),
  ]);
  return labels.get(indicator);
}

function rowOf({ cells }: Figure, month: MonthlyStatistics): LedgerRow | undefined {
  const rows = (month.ledgers.targets ?? []).flatMap((table) => table.rows);
  return rows.find((row) => {
    const at = row.cells['target']?.at;
    return cells.some(({ sheet, cell }) => sheet === at?.sheet && cell === at.cell);
  });
}
