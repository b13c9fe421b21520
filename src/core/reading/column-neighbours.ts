// What columns tell of one another: a unit said once, a balance that lags.
import { isAmountUnit } from '../measure/unit';
import type { IndicatorKey } from '../model/indicator';
import type { HeaderMeaning } from './header-meaning';
import type { ColumnContext, ColumnDraft, DraftMeasure, DraftRole } from './column-draft';

// 各项存款余额(万元), 年初余额: the unit said once holds for the indicator's other amounts, else for the table's.
export function withNeighbourUnits(drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const said = (key?: IndicatorKey): DraftMeasure['unit'] => {
    const units = new Set(
      drafts.flatMap(({ role, meaning }) =>
        isAmountSaid(role, meaning) && (key ?? role.indicator) === role.indicator ? [role.unit] : [],
      ),
    );
    return units.size === 1 ? [...units][0] : undefined;
  };
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.is !== 'measure' || role.unit !== undefined) return draft;
    return { ...draft, role: { ...role, unit: said(role.indicator) ?? said() } };
  });
}

function isAmountSaid(role: DraftRole, meaning: HeaderMeaning): role is DraftMeasure {
  return (
    role.is === 'measure' && meaning.unit !== undefined && role.unit === meaning.unit && isAmountUnit(meaning.unit)
  );
}

// NPL may lag a month: its only balance is then dated the month before.
export function withLaggingBalances(drafts: readonly ColumnDraft[], context: ColumnContext): readonly ColumnDraft[] {
  const hasBalance = (key: IndicatorKey): boolean =>
    drafts.some(({ role }) => role.is === 'measure' && role.indicator === key && role.measure === 'balance');
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.is !== 'measure' || role.period === undefined || hasBalance(role.indicator)) return draft;
    const isLagging = role.measure === 'lastMonthBalance' || role.measure === 'lastMonthValue';
    if (!isLagging || context.month === undefined) return draft;
    return { ...draft, role: { ...role, measure: role.measure === 'lastMonthBalance' ? 'balance' : 'value' } };
  });
}
