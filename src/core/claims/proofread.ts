// A finished text -> for each of its numbers whether it agrees with the workbook and with the text itself.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, isEqual, printed, rounded, shifted, signOf } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import { type PrintedNumber, standsFor } from './about';
import type { Claim, Saying } from './claim';
import { likelyCause } from './likely-cause';
import type { Answered, FigureSource } from './figure-source';
import { answerTo } from './match-figure';
import { inSlotUnit, type SlotNumber } from './print-slot';
import { asFine, isFiner, isPossible, sameOfBanks } from './precision';
import type { TextEdit } from './text-edit';
import type { Candidate } from './fill-draft';
import { sayingText } from './saying-text';
import { turnedVerb } from './verbs';

export interface JudgedClaim {
  readonly claim: Claim;
  readonly status: 'agrees' | 'disagrees' | 'inconsistent' | 'unknown';
  readonly says?: Saying;
  readonly figure?: Figure;
  /** The right number as it would be printed here. */
  readonly expected?: string;
  readonly cells: readonly CellRef[];
  readonly why: Bilingual;
  /** What would make it right; empty when nothing certain would. */
  readonly edits: readonly TextEdit[];
  /** Where it agrees with none of several readings: each with what it would have to be. */
  readonly candidates?: readonly Candidate[];
}

export interface ProofreadRules {
  readonly figures: FigureSource;
  readonly rounding: RoundingMode;
}

/** Undefined for placeholders, dates and bare digits: they say nothing to judge. */
export function judge(claim: Claim, rules: ProofreadRules): JudgedClaim | undefined {
  const isAll = claim.says.length > 0;
  const number = printedNumber(claim);
  if (number === undefined) return undefined;
  const [first, ...others] = (isAll ? claim.says : claim.either).map((saying) =>
    compared({ claim, saying, number }, rules),
  );
  if (first === undefined)
    return isTelling(claim)
      ? unknown(claim, words('没有读懂这个数说的是什么', 'what this number says was not understood'))
      : undefined;
  const found = [first, ...others];
  const wrong = found.filter(isWrong);
  if (isAll) return wrong[0] ?? first;
  const right = found.find((one) => one.status === 'agrees');
  if (right !== undefined) return right;
  return wrong.length === found.length
    ? { ...first, ...unsettled(wrong) }
    : unknown(claim, words('有几种理解，无法判断', 'several readings; cannot be judged'));
}

// Dates, and bare digits of document numbers and headings (二〇二四, 〔2024〕12号, 1.), say nothing to judge.
function isTelling({ slot }: Claim): boolean {
  return slot.unit.is !== 'date' && slot.unit.is !== 'none';
}

type Unsettled = Pick<JudgedClaim, 'expected' | 'cells' | 'why' | 'edits' | 'candidates'>;

/** What disagrees was understood, and has a right number. */
interface Wrong extends JudgedClaim {
  readonly says: Saying;
  readonly expected: string;
}

function isWrong(one: JudgedClaim): one is Wrong {
  return one.status === 'disagrees';
}

function unsettled(wrong: readonly Wrong[]): Unsettled {
  return {
    expected: [...new Set(wrong.map((one) => one.expected))].join(' / '),
    cells: wrong.flatMap((one) => one.cells),
    why: words('与每一种理解都不符', 'agrees with none of its readings'),
    edits: [],
    candidates: wrong.map(({ says, expected, cells, edits }) => ({
      saying: says,
      printed: expected,
      label: sayingText(says),
      cells,
      edits,
    })),
  };
}

interface Reading {
  readonly claim: Claim;
  readonly saying: Saying;
  readonly number: PrintedNumber;
}

function compared(reading: Reading, rules: ProofreadRules): JudgedClaim {
  const { claim, saying } = reading;
  const answer = answerTo(saying, rules.figures);
  if ('why' in answer) return { ...unknown(claim, answer.why), says: saying };
  const { figure } = answer;
  const right = inSlotUnit(answer.value, figure, claim.slot.unit);
  if (right === undefined) return { ...unknown(claim, words('单位对不上', 'the unit does not fit')), says: saying };
  const facts = { ...reading, answer, figure, right };
  if (agrees(facts, rules)) return agreed(facts);
  const told = claimed(saying, reading.number);
  return isPossible({ number: told, unit: claim.slot.unit }, figure, rules.figures)
    ? { ...unknown(claim, withinRounding), says: saying }
    : disagreed(facts, rules);
}

const withinRounding = words(
  '表中四舍五入后的数只能推算到一个范围，这个数在范围之内',
  'the sheet’s rounded numbers give a range only, and this number lies within it',
);

interface Compared extends Reading {
  readonly answer: Answered;
  readonly figure: Figure;
  /** What the figure is in the slot's unit. */
  readonly right: SlotNumber;
}

function printedNumber({ slot: { number, about } }: Claim): PrintedNumber | undefined {
  return number === undefined ? undefined : { ...number, ...(about === undefined ? {} : { about }) };
}

// 下降0.12 claims -0.12; a number without a verb claims itself.
function claimed(saying: Saying, number: PrintedNumber): PrintedNumber {
  return saying.sign === -1 ? { ...number, value: number.value.negated() } : number;
}

function agrees({ claim, saying, number, right, answer }: Compared, rules: ProofreadRules): boolean {
  const told = claimed(saying, number);
  // A target is what it is: 2% is not 1.5%.
  if (saying.measure === 'target' && number.about === undefined) return isEqual(told.value, right.value);
  if (standsFor(told, right.value, rules.rounding) || isFiner(told, answer, claim.slot.unit)) return true;
  const isOfficial = answer.figure.origin === 'printed' && claim.slot.unit.is !== 'amount';
  const total = isOfficial ? undefined : sameOfBanks(answer, rules.figures);
  const fine = total === undefined ? undefined : inSlotUnit(total.value, total.figure, claim.slot.unit);
  return fine !== undefined && standsFor(told, fine.value, rules.rounding);
}

function agreed({ claim, saying, figure }: Compared): JudgedClaim {
  return {
    claim,
    status: 'agrees',
    says: saying,
    figure,
    cells: figure.cells,
    why: words('与工作簿一致', 'agrees with the workbook'),
    edits: [],
  };
}

function disagreed(facts: Compared, rules: ProofreadRules): JudgedClaim {
  const { claim, saying, figure, number, right } = facts;
  // 3124700亿元 for 312.47: a whole number may have lost its decimals.
  const decimals = number.decimals === 0 ? right.decimals : Math.min(number.decimals, right.decimals);
  // Without a verb for its sign, a number says it itself.
  const value = saying.sign === undefined ? right.value : absolute(right.value);
  const expected = printed(value, decimals, rules.rounding);
  const sign = signOf(rounded(right.value, decimals, rules.rounding));
  const isWrongWay = saying.sign !== undefined && sign !== 0 && sign !== saying.sign;
  const size = rounded(absolute(right.value), number.decimals, rules.rounding);
  const isOpposite =
    isEqual(size, absolute(number.value)) && signOf(claimed(saying, number).value) !== signOf(right.value);
  const turn = isWrongWay ? turnedVerb(saying) : undefined;
  const moved = isWrongWay ? undefined : inOwnUnit(facts, rules);
  if (moved !== undefined) return { ...moved, claim, status: 'disagrees', says: saying, figure, cells: figure.cells };
  return {
    claim,
    status: 'disagrees',
    says: saying,
    figure,
    expected: (turn?.to ?? '') + expected,
    cells: figure.cells,
    why: isOpposite ? words('方向说反了', 'the direction is the opposite') : reason(facts, rules),
    edits:
      isWrongWay && turn === undefined ? [] : corrections(facts, isWrongWay && isOpposite ? undefined : expected, turn),
  };
}

/** 320.94万元 for 320.94亿元: the unit is put right, not the number blown up to a precision that no sheet has. */
function inOwnUnit(
  facts: Compared,
  rules: ProofreadRules,
): Pick<JudgedClaim, 'expected' | 'why' | 'edits'> | undefined {
  const { claim, number, figure, answer, right, saying } = facts;
  const { slot } = claim;
  if (slot.unitText !== '万元' || figure.unit !== '亿元') return undefined;
  const told = claimed(saying, number);
  const isSlip = standsFor(told, shifted(right.value, -4), rules.rounding);
  if (!isSlip && !('why' in asFine(answer, slot.unit, rules.figures))) return undefined;
  const text = isSlip ? slot.text : printed(absolute(answer.value), figure.decimals, rules.rounding);
  const unit = { start: slot.unitEnd - slot.unitText.length, end: slot.unitEnd, to: figure.unit };
  const edits = isSlip ? [unit] : [{ start: slot.start, end: slot.end, to: text }, unit];
  return { expected: text + figure.unit, why: reason(facts, rules), edits };
}

function reason({ claim, figure, number, right }: Compared, rules: ProofreadRules): Bilingual {
  const cause = likelyCause({
    number,
    unit: claim.slot.unit,
    right: absolute(right.value),
    figure,
    others: rules.figures.list,
    earlier: rules.figures.earlier ?? [],
    mode: rules.rounding,
  });
  return cause ?? words('与工作簿不符', 'disagrees with the workbook');
}

function corrections(
  { claim }: Compared,
  expected: string | undefined,
  turn: TextEdit | undefined,
): readonly TextEdit[] {
  const { start, end } = claim.slot;
  return [...(turn === undefined ? [] : [turn]), ...(expected === undefined ? [] : [{ start, end, to: expected }])];
}

function unknown(claim: Claim, why: Bilingual): JudgedClaim {
  return { claim, status: 'unknown', cells: [], why, edits: [] };
}
