// A draft whose numbers are stars -> the text with every slot filled that the workbook can answer for certain.
import { type Bilingual, words } from '../measure/bilingual';
import { signOf } from '../measure/decimal';
import type { RoundingMode } from '../measure/rounding';
import type { Figure } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import type { Claim, Saying } from './claim';
import { answerTo, type FigureSource } from './match-figure';
import { inSlotUnit, magnitude, printsAsZero, type SlotNumber, supportedDecimals } from './print-slot';
import { opposite } from './verbs';

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
  /** For an ambiguous slot: what it could be. */
  readonly candidates: readonly { readonly saying: Saying; readonly printed: string }[];
  /** Replacements this slot brings, itself and its verb. */
  readonly edits: readonly TextEdit[];
}

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export interface FillRules {
  readonly figures: FigureSource;
  readonly rounding: RoundingMode;
}

export function fillClaim(claim: Claim, rules: FillRules): FilledSlot {
  const readings = claim.says.length > 0 ? claim.says : claim.either;
  const answers = readings.map((saying) => answered(saying, claim, rules));
  const isAll = claim.says.length > 0;
  const first = answers[0];
  if (first === undefined)
    return open(claim, words('没有读懂这个数说的是什么，请手工填写', 'not understood; please fill it in by hand'));
  const missing = answers.find((answer) => 'why' in answer);
  if (isAll && missing !== undefined && 'why' in missing) return open(claim, missing.why, missing.saying);
  const found = answers.filter((answer) => 'number' in answer);
  if (found.length === 0 && 'why' in first) return open(claim, first.why, first.saying);
  return settled(claim, found, { rules, isAll, isComplete: missing === undefined });
}

interface Answered {
  readonly saying: Saying;
  readonly figure: Figure;
  readonly number: SlotNumber;
}

type Unanswered = { readonly saying: Saying; readonly why: Bilingual };

function answered(saying: Saying, claim: Claim, rules: FillRules): Answered | Unanswered {
  const answer = answerTo(saying, rules.figures);
  if ('why' in answer) return { saying, why: answer.why };
  const { figure } = answer;
  const value = inSlotUnit(answer.value, figure.unit, claim.slot.unit);
  if (value === undefined) return { saying, why: words('单位对不上', 'the unit does not fit') };
  const supported = supportedDecimals(figure.decimals, figure.unit, claim.slot.unit);
  return { saying, figure, number: { value, decimals: Math.min(claim.slot.asks ?? supported, supported) } };
}

interface Settling {
  readonly rules: FillRules;
  readonly isAll: boolean;
  /** Every reading has an answer. */
  readonly isComplete: boolean;
}

// Several readings that print the same leave nothing to choose, provided that all are answered.
function settled(claim: Claim, found: readonly Answered[], { rules, isAll, isComplete }: Settling): FilledSlot {
  const first = found[0];
  if (first === undefined) return open(claim, words('没有数值', 'no value'));
  const prints = found.map((answer) => magnitude(answer.number, rules.rounding));
  const same =
    prints.every((text) => text === prints[0]) &&
    found.every((answer) => signOf(answer.number.value) === signOf(first.number.value));
  if (same && isComplete) return filled(claim, first, rules);
  if (isAll)
    return open(
      claim,
      words('各项数值不相等，一个数填不下', 'the figures differ; one number cannot stand for all'),
      first.saying,
    );
  return {
    ...base(claim),
    status: 'ambiguous',
    cells: found.flatMap((answer) => answer.figure.cells),
    why: words('这个数有几种理解，请选择', 'this number can be understood in several ways; please choose'),
    candidates: found.map((answer, index) => ({ saying: answer.saying, printed: prints[index] ?? '' })),
    edits: [],
  };
}

function filled(claim: Claim, { saying, figure, number }: Answered, rules: FillRules): FilledSlot {
  const text = magnitude(number, rules.rounding);
  const turn = turned(saying, number, rules);
  if ('why' in turn) return open(claim, turn.why, saying);
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

/** The verb must say the sign of the value; a value without a verb for its sign is left to the office. */
function turned(
  saying: Saying,
  number: SlotNumber,
  rules: FillRules,
): { readonly edits: readonly TextEdit[] } | Unanswered {
  const sign = signOf(number.value);
  if (printsAsZero(number, rules.rounding) || saying.sign === undefined) {
    return sign < 0 && !printsAsZero(number, rules.rounding)
      ? { saying, why: words('数值为负，而原文没有说明方向的词', 'the value is negative and no word here says so') }
      : { edits: [] };
  }
  if (saying.sign === sign) return { edits: [] };
  const of = saying.measure?.endsWith('Growth') === true ? 'growth' : 'level';
  const to = saying.verb === undefined ? undefined : opposite(saying.verb.text, of);
  if (saying.verb === undefined || to === undefined)
    return {
      saying,
      why: words('实际方向与原文相反，请改写这一句', 'the direction is the opposite; please rewrite the sentence'),
    };
  return { edits: [{ start: saying.verb.start, end: saying.verb.end, to }] };
}

function open(claim: Claim, why: Bilingual, saying?: Saying): FilledSlot {
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

function base(claim: Claim): Pick<FilledSlot, 'start' | 'end' | 'text'> {
  return { start: claim.slot.start, end: claim.slot.end, text: claim.slot.text };
}

/** The draft with all edits carried out; one edit where two slots want the same verb changed. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  const sorted = [...edits].sort((left, right) => left.start - right.start);
  let done = '';
  let at = 0;
  for (const edit of sorted) {
    if (edit.start < at) continue;
    done += text.slice(at, edit.start) + edit.to;
    at = edit.end;
  }
  return done + text.slice(at);
}
