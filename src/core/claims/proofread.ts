// A finished text -> for each of its numbers whether it agrees with the workbook and with the text itself.
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, type Decimal, isEqual, printed, rounded, signOf } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import { type PrintedNumber, standsFor } from './about';
import type { Claim, Saying } from './claim';
import type { TextEdit } from './fill-draft';
import { likelyCause } from './likely-cause';
import { answerTo, type FigureSource } from './match-figure';
import { inSlotUnit } from './print-slot';
import { opposite } from './verbs';

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
}

export interface ProofreadRules {
  readonly figures: FigureSource;
  readonly rounding: RoundingMode;
}

/** Only claims with a number; placeholders, dates and bare digits say nothing to judge. */
export function judge(claim: Claim, rules: ProofreadRules): JudgedClaim {
  const readings = claim.says.length > 0 ? claim.says : claim.either;
  const { number } = claim.slot;
  if (readings.length === 0 || number === undefined)
    return unknown(claim, words('没有可对应的指标', 'no indicator was recognised'));
  const found = readings.map((saying) => compared(saying, claim, rules));
  const wrong = found.filter((one) => one.status === 'disagrees');
  const right = found.find((one) => one.status === 'agrees');
  if (claim.says.length > 0)
    return wrong[0] ?? found[0] ?? unknown(claim, words('没有可对应的指标', 'no indicator was recognised'));
  return (
    right ??
    (wrong.length === readings.length
      ? { ...wrong[0], ...unsettled(claim, wrong) }
      : unknown(claim, words('有几种理解，无法判断', 'several readings; cannot be judged')))
  );
}

function unsettled(claim: Claim, wrong: readonly JudgedClaim[]): JudgedClaim {
  const expected = wrong.map((one) => one.expected ?? '').join(' / ');
  return {
    claim,
    status: 'disagrees',
    expected,
    cells: wrong.flatMap((one) => one.cells),
    why: words('与每一种理解都不符', 'agrees with none of its readings'),
    edits: [],
  };
}

function compared(saying: Saying, claim: Claim, rules: ProofreadRules): JudgedClaim {
  const answer = answerTo(saying, rules.figures);
  if ('why' in answer) return { ...unknown(claim, answer.why), says: saying };
  const value = inSlotUnit(answer.value, answer.figure.unit, claim.slot.unit);
  const number = printedNumber(claim);
  if (value === undefined || number === undefined)
    return { ...unknown(claim, words('单位对不上', 'the unit does not fit')), says: saying };
  const facts = { claim, saying, figure: answer.figure, value, number };
  return agrees(facts, rules) ? agreed(facts) : disagreed(facts, rules);
}

interface Compared {
  readonly claim: Claim;
  readonly saying: Saying;
  readonly figure: Figure;
  /** In the slot's unit. */
  readonly value: Decimal;
  readonly number: PrintedNumber;
}

function printedNumber(claim: Claim): PrintedNumber | undefined {
  const { number, about } = claim.slot;
  return number === undefined ? undefined : { ...number, ...(about === undefined ? {} : { about }) };
}

// 下降0.12 claims -0.12; a number without a verb claims itself.
function claimed(saying: Saying, number: PrintedNumber): PrintedNumber {
  return saying.sign === -1 ? { ...number, value: number.value.negated() } : number;
}

function agrees({ saying, value, number }: Compared, rules: ProofreadRules): boolean {
  return standsFor(claimed(saying, number), value, rules.rounding);
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
  const { claim, saying, figure, value, number } = facts;
  const decimals = Math.min(number.decimals, Math.max(figure.decimals, 0));
  const expected = printed(absolute(value), decimals, rules.rounding);
  const sign = signOf(rounded(value, decimals, rules.rounding));
  const wrongWay = saying.sign !== undefined && sign !== 0 && sign !== saying.sign;
  const cause = likelyCause({
    number,
    unit: claim.slot.unit,
    right: absolute(value),
    figure,
    others: rules.figures.list,
    mode: rules.rounding,
  });
  const onlySign = wrongWay && isEqual(rounded(absolute(value), number.decimals, rules.rounding), number.value);
  return {
    claim,
    status: 'disagrees',
    says: saying,
    figure,
    expected: wrongWay && saying.verb !== undefined ? `${oppositeOf(saying) ?? ''}${expected}` : expected,
    cells: figure.cells,
    why: reason(onlySign, cause),
    edits: corrections(facts, { expected, wrongWay, onlySign }),
  };
}

function reason(onlySign: boolean, cause: Bilingual | undefined): Bilingual {
  if (onlySign) return words('方向说反了', 'the direction is the opposite');
  return cause ?? words('与工作簿不符', 'disagrees with the workbook');
}

function corrections(
  { claim, saying }: Compared,
  found: { readonly expected: string; readonly wrongWay: boolean; readonly onlySign: boolean },
): readonly TextEdit[] {
  const verb = saying.verb;
  const turned = oppositeOf(saying);
  if (found.wrongWay && (verb === undefined || turned === undefined)) return [];
  const verbEdit =
    found.wrongWay && verb !== undefined && turned !== undefined
      ? [{ start: verb.start, end: verb.end, to: turned }]
      : [];
  return found.onlySign
    ? verbEdit
    : [...verbEdit, { start: claim.slot.start, end: claim.slot.end, to: found.expected }];
}

function oppositeOf(saying: Saying): string | undefined {
  const of = saying.measure?.endsWith('Growth') === true ? 'growth' : 'level';
  return saying.verb === undefined ? undefined : opposite(saying.verb.text, of);
}

function unknown(claim: Claim, why: Bilingual): JudgedClaim {
  return { claim, status: 'unknown', cells: [], why, edits: [] };
}
