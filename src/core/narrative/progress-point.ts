// How far each listing candidate has come: its stage, what happened on which day, what stands in the way.
import { words } from '../measure/bilingual';
import { type LedgerRow, dateOf, textOf } from '../model/ledger';
import { datePiece, deadlinePiece, distinctTexts, rowsOf, textPiece } from './ledger-pieces';
import type { MaterialPlace } from './material-place';
import type { Narrative } from './narrative';
import { phrase } from './phrase';
import { type Pieces, notGiven } from './pieces';
import type { Point } from './points';
import { sentence } from './sentence';
import { wording } from './wording';

export function progressPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const rows = rowsOf(narrative, 'listingProgress').filter((row) => aspectOf(row) !== 'next');
  const told = distinctTexts(rows, 'enterprise').flatMap((enterprise) => companySentence(narrative, rows, enterprise));
  const none = sentence(narrative, [[notGiven(wording.progressNeeded, progressLedger)]]);
  return { id: 'listing/progress', heading: wording.headings.progress, content: told.length === 0 ? none : told };
}

/** 推动甲公司12月底前完成…，由…负责; and the problems not yet solved. */
export function listingSteps(narrative: Narrative): Pieces {
  const rows = rowsOf(narrative, 'listingProgress');
  const open = rows.filter((row) => aspectOf(row) === 'obstacle' && !isSolved(rows, row));
  const next = rows.filter((row) => aspectOf(row) === 'next');
  return [
    ...open.flatMap((row) => stepSentence(narrative, row, wording.openObstacle)),
    ...next.flatMap((row) => stepSentence(narrative, row, wording.nextStep)),
  ];
}

const progressLedger = words('上市进展台账', 'the ledger of listing progress');

type Aspect = 'progress' | 'obstacle' | 'next';

function aspectOf(row: LedgerRow): Aspect {
  const aspect = textOf(row, 'aspect') ?? '';
  if (/下一步|下步|计划|打算/.test(aspect)) return 'next';
  return /障碍|困难|问题|堵点/.test(aspect) ? 'obstacle' : 'progress';
}

// Solved means that the ledger holds a later 解决 entry of the same company.
function isSolved(rows: readonly LedgerRow[], obstacle: LedgerRow): boolean {
  const since = dateOf(obstacle, 'date')?.from ?? '';
  return rows.some(
    (row) =>
      textOf(row, 'aspect')?.includes('解决') === true &&
      textOf(row, 'enterprise') === textOf(obstacle, 'enterprise') &&
      (dateOf(row, 'date')?.to ?? since) >= since,
  );
}

function companySentence(narrative: Narrative, rows: readonly LedgerRow[], enterprise: string): Pieces {
  const own = rows.filter((row) => textOf(row, 'enterprise') === enterprise).sort(byDate);
  const stage = stageClause(narrative, enterprise);
  const clauses = own.map((row, index) => {
    const subject = index === 0 && stage.length === 0 ? textPiece(row, 'enterprise') : [];
    const template = aspectOf(row) === 'obstacle' ? wording.obstacle : wording.progress;
    const date = datePiece(narrative, row, 'date');
    return phrase(template, { enterprise: subject, date, content: textPiece(row, 'content') });
  });
  return sentence(narrative, [...stage, ...clauses]);
}

function stageClause(narrative: Narrative, enterprise: string): readonly Pieces[] {
  const row = rowsOf(narrative, 'listingCandidates').find((each) => textOf(each, 'enterprise') === enterprise);
  if (row === undefined || textPiece(row, 'stage').length === 0) return [];
  return [phrase(wording.stage, { enterprise: textPiece(row, 'enterprise'), stage: textPiece(row, 'stage') })];
}

function byDate(left: LedgerRow, right: LedgerRow): number {
  const [first, second] = [dateOf(left, 'date')?.from ?? '', dateOf(right, 'date')?.from ?? ''];
  return first < second ? -1 : Number(first > second);
}

function stepSentence(
  narrative: Narrative,
  row: LedgerRow,
  template: typeof wording.openObstacle | typeof wording.nextStep,
): Pieces {
  const deadline = deadlinePiece(narrative, row, 'deadline');
  const unit = textPiece(row, 'unit');
  const step = phrase(template, {
    enterprise: textPiece(row, 'enterprise'),
    content: textPiece(row, 'content'),
    deadline: deadline.length === 0 ? '' : phrase(wording.before, { deadline }),
  });
  return sentence(narrative, [step, ...(unit.length === 0 ? [] : [phrase(wording.byUnit, { unit })])]);
}
