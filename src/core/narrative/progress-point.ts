// How far each listing candidate has come: its stage, what happened on which day, what stands in the way.
import { words } from '../measure/bilingual';
import { type LedgerRow, dateOf, textOf } from '../model/ledger';
import { datePiece, deadlinePiece, distinctTexts, rowsOf, textPiece } from './ledger-pieces';
import type { MaterialPlace } from './material-place';
import type { Narrative } from './narrative';
import { phrase } from './phrase';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { type Pieces, notGiven, separated } from './pieces';
import type { Point } from './points';
import { type Slots, heading, told, toldGap } from './told';
import { wording } from './wording';

export function progressPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const rows = rowsOf(narrative, 'listingProgress').filter((row) => aspectOf(row) !== 'next');
  const companies = distinctTexts(rows, 'enterprise');
  return {
    id: 'listing/progress',
    heading: heading(narrative, sentenceKinds.progressHeading),
    content:
      companies.length === 0
        ? toldGap(narrative, sentenceKinds.progress, notGiven(wording.progressNeeded, progressLedger))
        : companies.flatMap((enterprise) => companySentence(narrative, rows, enterprise)),
  };
}

/** 推动甲公司12月底前完成…，由…负责; and the problems not yet solved. */
export function listingSteps(narrative: Narrative): Pieces {
  const rows = rowsOf(narrative, 'listingProgress');
  const open = rows.filter((row) => aspectOf(row) === 'obstacle' && !isSolved(rows, row));
  const next = rows.filter((row) => aspectOf(row) === 'next');
  return [
    ...open.flatMap((row) =>
      told(narrative, sentenceKinds.obstacle, { ...stepSlots(narrative, row), 问题: textPiece(row, 'content') }),
    ),
    ...next.flatMap((row) =>
      told(narrative, sentenceKinds.step, { ...stepSlots(narrative, row), 事项: textPiece(row, 'content') }),
    ),
  ];
}

const progressLedger = words('上市进展台账', 'the ledger of listing progress');

type Aspect = 'progress' | 'obstacle' | 'next';

function aspectOf(row: LedgerRow): Aspect {
  const aspect = textOf(row, 'aspect') ?? '';
  if (/下一步|下步|计划|打算/.test(aspect)) return 'next';
  return /障碍|困难|问题|堵点/.test(aspect) ? 'obstacle' : 'progress';
}

/** Whether a row says what is to be done next. */
export function isNextStep(row: LedgerRow): boolean {
  return aspectOf(row) === 'next';
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
  const clauses = own.map((row) => {
    const template = aspectOf(row) === 'obstacle' ? wording.obstacle : wording.progress;
    return phrase(template, { date: datePiece(narrative, row, 'date'), content: textPiece(row, 'content') });
  });
  const stage = stageOf(narrative, enterprise);
  const slots = {
    企业: own.slice(0, 1).flatMap((row) => textPiece(row, 'enterprise')),
    阶段: stage,
    进展: separated(clauses, wording.comma),
  };
  return told(narrative, stage.length === 0 ? sentenceKinds.plainProgress : sentenceKinds.progress, slots);
}

function stageOf(narrative: Narrative, enterprise: string): Pieces {
  const row = rowsOf(narrative, 'listingCandidates').find((each) => textOf(each, 'enterprise') === enterprise);
  return row === undefined ? [] : textPiece(row, 'stage');
}

function byDate(left: LedgerRow, right: LedgerRow): number {
  const [first, second] = [dateOf(left, 'date')?.from ?? '', dateOf(right, 'date')?.from ?? ''];
  return first < second ? -1 : Number(first > second);
}

function stepSlots(narrative: Narrative, row: LedgerRow): Slots {
  const deadline = deadlinePiece(narrative, row, 'deadline');
  return {
    企业: textPiece(row, 'enterprise'),
    期限: deadline.length === 0 ? [] : phrase(wording.before, { deadline }),
    责任单位: textPiece(row, 'unit'),
  };
}
