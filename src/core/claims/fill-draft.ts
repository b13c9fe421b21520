// A draft whose numbers are stars -> the text with every slot filled that the workbook can answer for certain.
import { type Bilingual, words } from '../measure/bilingual';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import type { Claim, Saying } from './claim';
import type { FigureSource } from './figure-source';
import { answerTo } from './match-figure';
import { asFine } from './precision';
import { looselyPrinted } from './loose-number';
import { inSlotUnit, magnitude, printedSign, type SlotNumber } from './print-slot';
import { sayingText } from './saying-text';
import type { TextEdit } from './text-edit';
import { turnedVerb } from './verbs';

export interface FilledSlot {
  /** Offsets in the draft. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly status: 'filled' | 'open' | 'ambiguous';
  readonly printed?: string;
  readonly says?: Saying;
  readonly figure?: Figure;
  readonly cells: readonly CellRef[];
  readonly why: Bilingual;
  /** The words of the draft that say what it is; absent where a ledger or the calendar says so. */
  readonly words?: readonly string[];
  /** For an ambiguous slot: what it could be. */
  readonly candidates: readonly Candidate[];
  /** For an ambiguous slot: under what its choice is remembered. */
  readonly context?: string;
  /** Replacements this slot brings, itself and its verb. */
  readonly edits: readonly TextEdit[];
}

/** One reading of an ambiguous number. */
export interface Candidate {
  readonly saying: Saying;
  readonly printed: string;
  readonly label: Bilingual;
  readonly cells: readonly CellRef[];
  /** What choosing it changes, the number and its verb; empty where the sentence must be rewritten by hand. */
  readonly edits: readonly TextEdit[];
}

export interface FillRules {
  readonly figures: FigureSource;
  readonly rounding: RoundingMode;
}

export function fillClaim(claim: Claim, rules: FillRules): FilledSlot {
  const isAll = claim.says.length > 0;
  const answers = (isAll ? claim.says : claim.either).map((saying) => answered(saying, claim, rules));
  const missing = answers.find((answer) => 'why' in answer);
  const [first, ...others] = answers.filter((answer) => 'number' in answer);
  if (missing !== undefined && (isAll || first === undefined)) return openSlot(claim, missing.why, missing.saying);
  if (first === undefined)
    return openSlot(claim, words('没有读懂这个数说的是什么，请手工填写', 'not understood; please fill it in by hand'));
  if (missing === undefined && others.every((other) => printsAlike(first, other, rules)))
    return filled(claim, first, rules);
  return isAll
    ? openSlot(claim, words('各项数值不相等，一个数填不下', 'the figures differ; one number cannot stand for all'))
    : ambiguous(claim, [first, ...others], rules);
}

interface Answered {
  readonly saying: Saying;
  readonly figure: Figure;
  readonly number: SlotNumber;
}

type Unanswered = { readonly saying: Saying; readonly why: Bilingual };

function answered(saying: Saying, claim: Claim, rules: FillRules): Answered | Unanswered {
  const answer = answerTo(saying, rules.figures);
  const fine = 'why' in answer ? answer : asFine(answer, claim.slot.unit, rules.figures);
  if ('why' in fine) return { saying, why: fine.why };
  const { figure } = fine;
  const number = inSlotUnit(fine.value, figure, claim.slot.unit);
  if (number === undefined) return { saying, why: words('单位对不上', 'the unit does not fit') };
  const decimals = Math.min(claim.slot.asks ?? number.decimals, number.decimals);
  return { saying, figure, number: { ...number, decimals } };
}

// Several readings that print the same leave nothing to choose.
function printsAlike(left: Answered, right: Answered, { rounding }: FillRules): boolean {
  return (
    magnitude(left.number, rounding) === magnitude(right.number, rounding) &&
    printedSign(left.number, rounding) === printedSign(right.number, rounding)
  );
}

function ambiguous(claim: Claim, found: readonly Answered[], rules: FillRules): FilledSlot {
  return {
    ...base(claim),
    status: 'ambiguous',
    cells: found.flatMap((answer) => answer.figure.cells),
    why: words('这个数有几种理解，请选择', 'this number can be understood in several ways; please choose'),
    candidates: found.map((answer) => candidate(claim, answer, rules)),
    edits: [],
  };
}

function candidate(claim: Claim, { saying, figure, number }: Answered, rules: FillRules): Candidate {
  const text = offered(saying, number, rules);
  const turn = saying.sign === undefined ? { edits: [] } : turned(saying, number, rules);
  const edits = 'why' in turn ? [] : [...turn.edits, { start: claim.slot.start, end: claim.slot.end, to: text }];
  return { saying, printed: text, label: sayingText(saying), cells: figure.cells, edits };
}

// With no word for its sign a candidate says it itself.
function offered({ sign }: Saying, number: SlotNumber, { rounding }: FillRules): string {
  const minus = sign === undefined && printedSign(number, rounding) < 0 ? '-' : '';
  return minus + magnitude(number, rounding);
}

function filled(claim: Claim, { saying, figure, number }: Answered, rules: FillRules): FilledSlot {
  const text = loose(claim, number, rules);
  const turn = turned(saying, number, rules);
  if ('why' in turn) return openSlot(claim, turn.why, saying);
  if (text === undefined) return openSlot(claim, notRound(magnitude(number, rules.rounding)), saying);
  return {
    ...base(claim),
    status: 'filled',
    printed: text,
    says: saying,
    figure,
    cells: figure.cells,
    why:
      turn.edits.length === 0
        ? words('由工作簿填入', 'filled from the workbook')
        : words('实际方向与原文相反，动词已改', 'the direction is the opposite; the verb was changed'),
    candidates: [],
    edits: [...turn.edits, { start: claim.slot.start, end: claim.slot.end, to: text }],
  };
}

function loose({ slot }: Claim, number: SlotNumber, { rounding }: FillRules): string | undefined {
  return looselyPrinted(number, { about: slot.about, isCount: slot.unit.is === 'count', asks: slot.asks, rounding });
}

function notRound(text: string): Bilingual {
  return words(`实际为${text}，请改写这一句`, `it is ${text} exactly; please rewrite the sentence`);
}

/** The verb must say the sign of the value; a value without a verb for its sign is left to the office. */
function turned(
  saying: Saying,
  number: SlotNumber,
  rules: FillRules,
): { readonly edits: readonly TextEdit[] } | { readonly why: Bilingual } {
  const sign = printedSign(number, rules.rounding);
  if (sign === 0 || sign === (saying.sign ?? 1)) return { edits: [] };
  if (saying.sign === undefined)
    return { why: words('数值为负，而原文没有说明方向的词', 'the value is negative and no word here says so') };
  const edit = turnedVerb(saying);
  return edit === undefined ? { why: rewrite } : { edits: [edit] };
}

export const rewrite = words(
  '实际方向与原文相反，请改写这一句',
  'the direction is the opposite; please rewrite the sentence',
);

export function openSlot(claim: Claim, why: Bilingual, saying?: Saying): FilledSlot {
  return {
    ...base(claim),
    status: 'open',
    cells: [],
    why,
    candidates: [],
    edits: [],
    ...(saying === undefined ? {} : { says: saying }),
  };
}

function base({ slot: { start, end, text }, why }: Claim): Pick<FilledSlot, 'start' | 'end' | 'text' | 'words'> {
  return { start, end, text, words: [...new Set(why.map((word) => word.text))] };
}
