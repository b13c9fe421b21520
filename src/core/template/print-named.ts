// A named value as it stands in the text: in the unit its filter asks for, rounded once, its sign told by a word.
import { inSlotUnit, magnitude, printedSign, type SlotNumber } from '../claims/print-slot';
import { type Bilingual, words } from '../measure/bilingual';
import { absolute, type Decimal, plainText, signOf } from '../measure/decimal';
import { numberFact } from '../narrative/print-number';
import { gap, type Piece, type Pieces } from '../narrative/pieces';
import { amountDecimals } from '../narrative/sources';
import { wording } from '../narrative/wording';
import type { Asked } from './filters';
import type { Named, Quantity, World } from './named';
import { signWords } from './sign-words';
import type { PrintedUnit } from './units';

/** `follows` is the sign whose word stands elsewhere in the text. */
export interface Printing {
  readonly asked: Asked;
  readonly follows?: Named;
}

export function printNamed(named: Named, printing: Printing, world: World): Pieces {
  if (named.is === 'gap') return [named.gap];
  const { asked } = printing;
  if (named.is === 'quantity') return printQuantity(named.quantity, printing, world);
  return asked.as === 'plain' ? named.pieces : [gap(named.text, noNumber(named.text))];
}

function printQuantity(quantity: Quantity, printing: Printing, world: World): Pieces {
  const { asked } = printing;
  if (asked.as === 'plain') return plainly(quantity, world);
  if (asked.as === 'direction') return [directionWord(quantity, asked.words, world)];
  const number = inUnit(quantity, asked, world);
  if (number === undefined) return [gap(quantity.name, wrongUnit(quantity))];
  const { rounding } = world.narrative.month.settings;
  const fact = factOf(quantity, { value: number.value, digits: magnitude(number, rounding) }, asked);
  if (asked.as === 'change') return changed(quantity, { number, fact, asked }, world);
  const sign = printedSign(number, rounding);
  if (printing.follows !== undefined) return following(quantity, { sign, fact, follows: printing.follows });
  if (asked.told !== undefined) return sign === 0 || sign === asked.told ? [fact] : [gap(quantity.name, opposite)];
  return sign < 0 && asked.as === 'number' ? [gap(quantity.name, falling(quantity.name))] : [fact];
}

interface Following {
  readonly sign: -1 | 0 | 1;
  readonly fact: Piece;
  readonly follows: Named;
}

/** The size, where it moves as the number does whose word it relies on; else a gap. */
function following(quantity: Quantity, { sign, fact, follows }: Following): Pieces {
  if (follows.is === 'gap') return [follows.gap];
  if (follows.is === 'text') return [gap(quantity.name, noNumber(follows.text))];
  // A word tells a rise where nothing moved.
  const isRise = signOf(follows.quantity.value) >= 0;
  const isAlike = sign === 0 || isRise === sign > 0;
  return isAlike ? [fact] : [gap(quantity.name, opposite)];
}

function plainly(quantity: Quantity, { narrative }: World): Pieces {
  const { figure, value, name, cells } = quantity;
  if (signOf(value) < 0) return [gap(name, falling(name))];
  if (figure !== undefined) return [numberFact(narrative, { figure, value })];
  const unit = quantity.unit === '个' ? '' : quantity.unit;
  return [{ is: 'fact', printed: plainText(value) + unit, value: plainText(value), cells }];
}

function directionWord(quantity: Quantity, given: Asked['words'], world: World): string {
  const { up, down } = given ?? wordsOf(quantity, world);
  return signOf(quantity.value) < 0 ? down : up;
}

interface Change {
  readonly number: SlotNumber;
  readonly fact: Piece;
  readonly asked: Asked;
}

function changed(quantity: Quantity, { number, fact, asked }: Change, world: World): Pieces {
  const { up, down } = asked.words ?? wordsOf(quantity, world);
  const sign = printedSign(number, world.narrative.month.settings.rounding);
  if (sign !== 0) return [sign < 0 ? down : up, fact];
  const flat = signOf(quantity.value) === 0 ? wording.flat : wording.nearlyFlat;
  // 增幅持平: behind a noun it is told of the noun.
  return [/[幅量额]$/.test(up) ? up + flat : flat];
}

function wordsOf({ figure }: Quantity, { vocabulary }: World): { readonly up: string; readonly down: string } {
  return signWords(figure?.measure ?? '', vocabulary.indicatorOf(figure?.indicator ?? ''));
}

/** The number in the unit asked for, with its decimals; undefined when it cannot be told in that unit. */
function inUnit(quantity: Quantity, { unit, decimals }: Asked, world: World): SlotNumber | undefined {
  const asked: PrintedUnit['sense'] | undefined = unit?.sense;
  if (asked === undefined) return { value: quantity.value, decimals: quantity.decimals };
  const isAmount = asked.is === 'amount';
  const source = isAmount ? sourceDecimals(quantity, world) : quantity.decimals;
  const number = inSlotUnit(quantity.value, { unit: quantity.unit, decimals: source }, asked);
  if (number === undefined) return undefined;
  // By the settings, but never more than the source has; a text may ask for more than the settings do.
  const usual = isAmount ? Math.min(world.narrative.month.settings.decimals.amount, number.decimals) : number.decimals;
  return { value: number.value, decimals: Math.min(decimals ?? usual, number.decimals) };
}

/** In the quantity's own unit. */
function sourceDecimals({ figure, cells, decimals }: Quantity, { narrative }: World): number {
  const given = figure === undefined ? undefined : amountDecimals(narrative.month, cells);
  return Math.max(given ?? decimals, decimals);
}

/** A number rounded, and what it was. */
interface Shown {
  readonly value: Decimal;
  readonly digits: string;
}

function factOf({ figure, cells }: Quantity, { value, digits }: Shown, { unit, isBare }: Asked): Piece {
  const printed = unit === undefined || isBare ? digits : unit.lead + digits + unit.text;
  return {
    is: 'fact',
    printed,
    ...(figure === undefined ? {} : { indicator: figure.indicator, measure: figure.measure, of: figure.of.name }),
    value: plainText(absolute(value)),
    cells,
  };
}

const opposite = words(
  '该数的升降方向与前面的词相反，请改写这一句。',
  'This number moves the other way than the word before it says; rewrite the sentence.',
);

function falling(name: string): Bilingual {
  return words(
    `“${name}”的数值为负，请改用“增减”（如{{${name} | 增减: 亿元}}），由系统写出“增加”或“减少”。`,
    `“${name}” is negative; use 增减 instead, as in {{${name} | 增减: 亿元}}, which brings its own verb.`,
  );
}

function wrongUnit({ name, unit }: Quantity): Bilingual {
  return words(
    `“${name}”的单位是${unit}，不能按所写的单位写出。`,
    `“${name}” is in ${unit} and cannot be told in this unit.`,
  );
}

function noNumber(text: string): Bilingual {
  return words(`“${text}”不是数，不能按单位写出。`, `“${text}” is no number and has no unit.`);
}
