// The year's targets as the report tells them: what is aimed at, until when, by which document, and how far it is.
import { decimal, plainText, signOf } from '../measure/decimal';
import type { Figure } from '../model/figure';
import { type LedgerRow, numberOf, textOf } from '../model/ledger';
import { plainFact } from './dates';
import { deadlinePiece, requiredPiece, rowsOf, textPiece } from './ledger-pieces';
import { type Narrative, valued } from './narrative';
import { phrase } from './phrase';
import { type Pieces, separated } from './pieces';
import { sentence } from './sentence';
import { numberFact } from './print-number';
import { wording } from './wording';

export type TargetSection = 'credit' | 'risk' | 'listing';

/** The rows of the target sheet that belong to a section, by the words of their indicator. */
export function targetsOf(narrative: Narrative, section: TargetSection): readonly LedgerRow[] {
  return rowsOf(narrative, 'targets').filter((row) => sectionOf(row) === section);
}

/** 对照《…方案》，确保12月底前全县不良贷款率不高于1.80%、…; a sentence for each document. */
export function planSentences(narrative: Narrative, section: TargetSection): Pieces {
  const rows = targetsOf(narrative, section);
  const documents = [...new Set(rows.map((row) => textOf(row, 'basis')))];
  return documents.flatMap((document) => {
    const own = rows.filter((row) => textOf(row, 'basis') === document);
    const basis = own.slice(0, 1).flatMap(basisPiece);
    const lead = basis.length === 0 ? [wording.targetsPlain] : phrase(wording.targetsLead, { basis });
    const targets = separated(
      own.map((row) => targetClause(narrative, row)),
      '、',
    );
    return sentence(narrative, [lead, phrase(wording.targetAims, { targets })]);
  });
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

/** 目前高于目标0.12个百分点，月均需压降0.04个百分点; 距目标还差…, 月均需完成… for a floor; nothing where the target is met or not measured. */
export function distanceClauses(narrative: Narrative, row: LedgerRow): readonly Pieces[] {
  const gap = valued(targetFigure(narrative, row, 'gap'));
  const pace = valued(targetFigure(narrative, row, 'monthlyPace'));
  if (gap === undefined || signOf(gap.value) <= 0) return [];
  const distance = isCeiling(row) ? wording.ceilingDistance : wording.floorDistance;
  return [
    phrase(distance.gap, { value: [numberFact(narrative, gap)] }),
    ...(pace === undefined || signOf(pace.value) <= 0
      ? []
      : [phrase(distance.pace, { value: [numberFact(narrative, pace)] })]),
  ];
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
