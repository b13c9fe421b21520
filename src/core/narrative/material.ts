// The office's own paragraphs and clauses, from the sheet 文字素材, for the places where they are woven in.
import { words } from '../measure/bilingual';
import type { ReportingMonth } from '../measure/period';
import { type LedgerRow, dateOf, flagOf, numberOf, textOf } from '../model/ledger';
import type { MonthlyStatistics } from '../model/statistics';
import { type MaterialPlace, placeOfPart } from './material-place';
import { materialPieces, textCells } from './material-pieces';
import type { Narrative } from './narrative';
import { type Pieces, asSentence, gap } from './pieces';
import type { Point } from './points';
import { sentence } from './sentence';
import { wording } from './wording';

/** A text of the office's own; its little heading may be ''. */
export type MaterialPoint = Point & { readonly heading: string };

/** The texts for a place in the order of their 序号; one with a little heading is a point of its own. */
export function materialAt(narrative: Narrative, place: MaterialPlace): readonly MaterialPoint[] {
  return materialRows(narrative)
    .filter(({ row }) => (placeOfPart(textOf(row, 'part') ?? '') ?? 'closing') === place)
    .map(({ row, isOwn }, index) => ({
      id: `${place}/material-${String(index + 1)}`,
      heading: textOf(row, 'heading')?.trim() ?? '',
      content: [...unplaced(row), ...materialSentence(narrative, row, isOwn)],
    }));
}

interface MaterialRow {
  readonly row: LedgerRow;
  /** False where it is carried over from an earlier month, whose cells are not this workbook's. */
  readonly isOwn: boolean;
}

function materialRows({ month, earlier }: Narrative): readonly MaterialRow[] {
  const own = rowsIn(month);
  const carried =
    [...earlier]
      .sort(newestFirst)
      .map(rowsIn)
      .find((rows) => rows.length > 0) ?? [];
  const isOwn = own.length > 0;
  return (isOwn ? own : carried)
    .filter((row) => flagOf(row, 'inReport') !== false && isInForce(row, month.month))
    .map((row) => ({ row, isOwn }))
    .sort((left, right) => orderOf(left.row) - orderOf(right.row));
}

function newestFirst(left: MonthlyStatistics, right: MonthlyStatistics): number {
  const [one, other] = [left, right].map(({ month }) => Number((month ?? '0').replace('-', '')));
  return Number(other) - Number(one);
}

function rowsIn(month: MonthlyStatistics): readonly LedgerRow[] {
  return (month.ledgers.textMaterial ?? []).flatMap(({ rows }) => rows);
}

function orderOf(row: LedgerRow): number {
  return numberOf(row, 'order') ?? Number.MAX_SAFE_INTEGER;
}

function isInForce(row: LedgerRow, month: ReportingMonth | undefined): boolean {
  if (month === undefined) return true;
  const from = dateOf(row, 'fromMonth') ?? dateOf(row, 'months');
  const to = dateOf(row, 'toMonth') ?? dateOf(row, 'months');
  return (from === undefined || from.from.slice(0, 7) <= month) && (to === undefined || to.to.slice(0, 7) >= month);
}

function materialSentence(narrative: Narrative, row: LedgerRow, isOwn: boolean): Pieces {
  const pieces = materialPieces(narrative, row, isOwn);
  return pieces.length === 0
    ? []
    : asSentence('material', sentence(narrative, pieces), isOwn ? textCells(row)[0] : undefined);
}

// A text with an unknown 部分 is not lost: it stands at the end, behind a gap that asks for its place.
function unplaced(row: LedgerRow): Pieces {
  const part = textOf(row, 'part') ?? '';
  if (placeOfPart(part) !== undefined) return [];
  return [
    gap(
      wording.partNeeded,
      words(
        `文字素材第${String(row.row + 1)}行的部分“${part}”无法对应到汇报的章节，请改为导语、信贷支持、风险防控、企业上市或下一步工作等。`,
        `The part “${part}” in row ${String(row.row + 1)} of the text material names no place of the report.`,
      ),
    ),
  ];
}
