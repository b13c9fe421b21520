// The year's targets as the report tells them: what is aimed at, until when, by which document, and how far it is.
import { decimal, plainText, signOf } from '../measure/decimal';
import type { Figure } from '../model/figure';
import { lastDayOf, monthOfDate, monthsBetween } from '../measure/period';
import { isAmountUnit } from '../measure/unit';
import { type LedgerRow, dateOf, numberOf, textOf } from '../model/ledger';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { plainFact } from './dates';
import { cellsAt, deadlinePiece, requiredPiece, rowsOf, textPiece } from './ledger-pieces';
import { type Narrative, type Valued, valued } from './narrative';
import { phrase } from './phrase';
import { type Pieces, separated } from './pieces';
import { numberFact, printsAsZero } from './print-number';
import { told } from './told';
import { wording } from './wording';

export type TargetSection = 'credit' | 'risk' | 'listing';

/** The rows of the target sheet that belong to a section, by the words of their indicator. */
export function targetsOf(narrative: Narrative, section: TargetSection): readonly LedgerRow[] {
  return rowsOf(narrative, 'targets').filter((row) => sectionOf(row) === section);
}

/** 按照《…方案》，明确12月底前全县不良贷款率不高于1.80%、…的目标; a sentence for each document. */
export function planSentences(narrative: Narrative, section: TargetSection): Pieces {
  const rows = targetsOf(narrative, section);
  const documents = [...new Set(rows.map((row) => textOf(row, 'basis')))];
  return documents.flatMap((document) => {
    const own = rows.filter((row) => textOf(row, 'basis') === document);
    const basis = own.slice(0, 1).flatMap(basisPiece);
    return told(narrative, sentenceKinds.plan, {
      依据文件: basis.length === 0 ? [wording.targetsPlain] : basis,
      目标: separated(
        own.map((row) => targetClause(narrative, row)),
        '、',
      ),
    });
  });
}

/** 确保…，距目标还差…，剩余3个月月均需新增…; kept where it is met, caught up where its deadline has passed. */
export function targetStep(narrative: Narrative, row: LedgerRow): Pieces {
  const gap = valued(targetFigure(narrative, row, 'gap'));
  const isMet = gap !== undefined && signOf(gap.value) <= 0;
  const aim = targetClause(narrative, row);
  if (!isOver(narrative, row)) {
    if (isMet) return told(narrative, sentenceKinds.metTarget, { 目标: aim });
    return told(narrative, sentenceKinds.target, {
      目标: aim,
      差距: gap === undefined ? [] : distance(narrative, row, gap),
      月均: gap === undefined ? [] : pace(narrative, row),
    });
  }
  // What is over is no next step, unless it is known to be still open.
  if (gap === undefined || isMet) return [];
  return told(narrative, sentenceKinds.missedTarget, { 目标: aim, 差距: distance(narrative, row, gap) });
}

/** 12月底前甲县不良贷款率不高于1.50%. */
export function targetClause(narrative: Narrative, row: LedgerRow): Pieces {
  const deadline = deadlinePiece(narrative, row, 'deadline');
  return phrase(wording.target, {
    deadline: deadline.length === 0 ? '' : phrase(wording.before, { deadline }),
    object: textPiece(row, 'object'),
    indicator: requiredPiece(textPiece(row, 'indicator'), row, { ledger: 'targets', key: 'indicator' }),
    limit: isCeiling(row) ? wording.notAbove : wording.notBelow,
    value: requiredPiece(targetValue(row), row, { ledger: 'targets', key: 'target' }),
  });
}

/** 目前高于目标0.12个百分点; 距目标还差… for a floor. */
function distance(narrative: Narrative, row: LedgerRow, gap: Valued): Pieces {
  const template = isCeiling(row) ? wording.ceilingGap : wording.floorGap;
  return phrase(template, { value: [numberFact(narrative, gap)] });
}

/** 剩余3个月月均需新增2.09亿元; a number of companies has no pace a month. */
function pace(narrative: Narrative, row: LedgerRow): Pieces {
  const { month } = narrative.month;
  const found = valued(targetFigure(narrative, row, 'monthlyPace'));
  const deadline = dateOf(row, 'deadline');
  if (found === undefined || month === undefined || deadline === undefined) return [];
  const measured = unitKind(found.figure);
  if (measured === undefined || signOf(found.value) <= 0 || printsAsZero(narrative, found)) return [];
  const months = plainFact(`${String(monthsBetween(month, monthOfDate(deadline.to)))}个`, cellsAt(row, 'deadline'));
  const verbs = isCeiling(row) ? wording.ceilingVerbs : wording.floorVerbs;
  return phrase(wording.pace, { months: [months], verb: verbs[measured], value: [numberFact(narrative, found)] });
}

function unitKind({ unit }: Figure): 'amount' | 'points' | undefined {
  if (isAmountUnit(unit)) return 'amount';
  return unit === '个百分点' ? 'points' : undefined;
}

function isOver({ month }: Narrative, row: LedgerRow): boolean {
  const deadline = dateOf(row, 'deadline');
  return month.month !== undefined && deadline !== undefined && deadline.to <= lastDayOf(month.month);
}

/** 《…方案》 with its marks. */
function basisPiece(row: LedgerRow): Pieces {
  const basis = textPiece(row, 'basis');
  const isMarked = /[《》]/.test(textOf(row, 'basis') ?? '');
  return isMarked || basis.length === 0 ? basis : ['《', ...basis, '》'];
}

function sectionOf(row: LedgerRow): TargetSection {
  const indicator = textOf(row, 'indicator') ?? '';
  if (wording.riskWords.test(indicator)) return 'risk';
  return wording.listingWords.test(indicator) ? 'listing' : 'credit';
}

function isCeiling(row: LedgerRow): boolean {
  const direction = textOf(row, 'direction');
  if (direction === undefined) return sectionOf(row) === 'risk';
  return /[≤<＜]|不高于|不超过|以内|以下|低于|压降/.test(direction);
}

function targetValue(row: LedgerRow): Pieces {
  const target = numberOf(row, 'target');
  const cell = row.cells['target'];
  if (target === undefined || cell?.value.is !== 'number') return [];
  const unit = textOf(row, 'unit') ?? cell.value.unit ?? '';
  return [plainFact(plainText(decimal(target)) + unit, [cell.at])];
}

function targetFigure(narrative: Narrative, row: LedgerRow, measure: 'gap' | 'monthlyPace'): Figure | undefined {
  const at = row.cells['target']?.at;
  return narrative.figures.list.find(
    (figure) =>
      figure.of.kind === 'target' &&
      figure.measure === measure &&
      figure.cells.some(({ sheet, cell }) => sheet === at?.sheet && cell === at.cell),
  );
}
