// The unit of a column whose cells all write it themselves: 221.56亿元.
import { parseNumeral } from '../measure/numeral';
import { type AmountUnit, isAmountUnit } from '../measure/unit';
import type { Block } from './block';
import type { ColumnDraft } from './column-draft';
import { rawAt } from './sheet-grid';

export function withCellUnits(block: Block, drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  return drafts.map((draft) => {
    const { role } = draft;
    if (role.is !== 'measure' || role.unit !== undefined) return draft;
    const unit = cellUnit(block, draft.column);
    return unit === undefined ? draft : { ...draft, role: { ...role, unit } };
  });
}

// The first cell's unit; one number without leaves the column without.
function cellUnit(block: Block, column: number): AmountUnit | undefined {
  let found: AmountUnit | undefined;
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    const value = rawAt(block.grid, row, column);
    if (typeof value === 'number') return undefined;
    const numeral = typeof value === 'string' ? parseNumeral(value) : undefined;
    if (numeral === undefined) continue;
    if (numeral.unit === undefined || !isAmountUnit(numeral.unit)) return undefined;
    found ??= numeral.unit;
  }
  return found;
}
