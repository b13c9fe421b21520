// Names that stand in two columns under one head: what comes before them (其中, a category, a number), then the name.
import type { Block } from './block';
import type { ColumnDraft } from './column-draft';
import { rawAt } from './sheet-grid';

const looked = 60;

/** The drafts with the second of the two columns as the names', the first as the category's or the numbers'. */
export function withSplitNames(block: Block, drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  const at = drafts.findIndex(({ role }) => role.is === 'name');
  const first = drafts[at];
  const second = drafts[at + 1];
  if (first === undefined || second === undefined) return drafts;
  const isMerged = isUnderOneHead(block, first, second);
  if (!isMerged && second.meaning.parts.length > 0) return drafts;
  const { alone, leading, numbers } = counted(block, first.column);
  // Under no head of its own, a text beside every name may be a remark.
  if (alone + numbers < (isMerged ? 0 : Math.max(2, leading)) || alone + numbers + leading < 2) return drafts;
  return drafts.map((draft) => {
    if (draft === second) return { ...draft, meaning: first.meaning, role: { is: 'name' } };
    return draft === first ? { ...draft, role: { is: numbers > alone ? 'number' : 'category' } } : draft;
  });
}

function isUnderOneHead(block: Block, first: ColumnDraft, second: ColumnDraft): boolean {
  const merge = block.grid.mergeAt(block.headerTo, second.column);
  return merge !== undefined && merge.left <= first.column;
}

interface Counted {
  /** Rows whose name stands in the second column alone, or behind 其中 or the like. */
  readonly alone: number;
  /** Rows that hold text in both. */
  readonly leading: number;
  /** Rows with a number in the first and text in the second. */
  readonly numbers: number;
}

function counted(block: Block, column: number): Counted {
  let [alone, leading, numbers] = [0, 0, 0];
  const last = Math.min(block.dataTo, block.headerTo + looked);
  for (let row = block.headerTo + 1; row <= last; row += 1) {
    const own = rawAt(block.grid, row, column);
    const next = rawAt(block.grid, row, column + 1);
    if (typeof next !== 'string' || next.trim() === '') continue;
    if (typeof own === 'number') numbers += 1;
    else if (typeof own !== 'string' || own.trim().length < 4) alone += 1;
    else leading += 1;
  }
  return { alone, leading, numbers };
}
