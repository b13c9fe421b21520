// A number of the text -> the slot that prints the same, if the workbook answers it for certain.
import { judge } from '../claims/proofread';
import type { Claim, Saying } from '../claims/claim';
import type { FigureSource } from '../claims/figure-source';
import { answerTo } from '../claims/match-figure';
import type { SlotToken, WordToken } from '../claims/token';
import { turnedVerb } from '../claims/verbs';
import { type Bilingual, words } from '../measure/bilingual';
import type { Figure } from '../model/figure';
import type { Piece, Pieces } from '../narrative/pieces';
import { figurePath } from './figure-path';
import { filterNames, followsKey, orderWords, toldWords } from './filters';
import { periodRoot } from './name-words';
import type { World } from './named';
import { pathText } from './slot-expression';
import { slotPieces } from './slot-pieces';
import { type SignWords, signWords } from './sign-words';
import { slotText } from './template-text';
import type { MadeSlot } from './template';
import { leftAs, type TextSlot } from './text-slot';
import { filterOfUnit } from './units';

export interface SlotMaker {
  readonly text: string;
  readonly world: World;
  readonly figures: FigureSource;
  /** Words of direction on which several numbers rest, by where they begin. */
  readonly shared: ReadonlySet<number>;
  /** Those that must stay as they are, as one of their numbers does. */
  readonly fixed: ReadonlySet<number>;
  /** Numbers whose stated time does not move with the report's, by where they begin. */
  readonly stranded: ReadonlySet<number>;
  /** The names whose signs the words of direction already told follow, by where the words begin. */
  readonly told: ReadonlyMap<number, readonly string[]>;
}

export function numberSlot(claim: Claim, maker: SlotMaker): TextSlot {
  const { slot } = claim;
  const place = { start: slot.start, end: slot.unitEnd, text: maker.text.slice(slot.start, slot.unitEnd) };
  if (slot.about === 'more' || slot.about === 'less') return leftAs(place, beyondExact);
  if (maker.stranded.has(slot.start)) return leftAs(place, otherTime);
  const found = certain(claim, maker);
  if ('why' in found) return leftAs(place, found.why, [...candidatesOf(claim, maker), ...monthsLeft(claim, maker)]);
  const path = figurePath(found.figure, maker.world);
  const made = slotsFor({ ...found, path, slot }, maker);
  if (!made.every((one) => printsSame(one, maker))) return leftAs(place, differs(claim, made, maker));
  const { verb } = found.saying;
  return { slots: made, ...(verb === undefined ? {} : { follows: { verb: verb.start, path } }) };
}

/** The slots of all readings that agree with what is printed. */
function candidatesOf(claim: Claim, maker: SlotMaker): readonly string[] {
  const found = claim.either.flatMap((saying) => {
    const answer = answered(saying, maker);
    if ('why' in answer) return [];
    const path = figurePath(answer.figure, maker.world);
    const made = slotsFor({ ...answer, path, slot: claim.slot }, { ...maker, told: new Map() });
    return made.every((one) => printsSame(one, maker)) ? made.map(({ slot }) => slot).join('') : [];
  });
  return [...new Set(found)];
}

// 剩余3个月 may be told to the year's end; a target may end sooner.
function monthsLeft({ slot }: Claim, maker: SlotMaker): readonly string[] {
  const made = slotText([periodRoot, '剩余月数']);
  const isMonths = slot.unitText === '个' && maker.text.startsWith('月', slot.unitEnd);
  return isMonths && printed(made, maker) === slot.text ? [made] : [];
}

interface Certain {
  readonly saying: Saying;
  readonly figure: Figure;
}

type Reason = { readonly why: Bilingual };

/** The one reading that the workbook answers; of several, the one that agrees where digits leave no chance. */
function certain(claim: Claim, maker: SlotMaker): Certain | Reason {
  if (claim.says.length > 1) return { why: severalAtOnce };
  const [only] = claim.says;
  if (only !== undefined) return answered(only, maker);
  if (claim.either.length === 0) return { why: notUnderstood };
  const agreeing = claim.either.filter((saying) => agrees({ ...claim, says: [saying], either: [] }, maker));
  const [one, ...others] = agreeing;
  const isTelling = claim.slot.text.replace(/\D/gu, '').length >= tellingDigits;
  return one === undefined || others.length > 0 || !isTelling ? { why: severalReadings } : answered(one, maker);
}

const tellingDigits = 3;
const fallWord = wordFor(toldWords, -1);

function answered(saying: Saying, { figures }: SlotMaker): Certain | Reason {
  const answer = answerTo(saying, figures);
  if ('why' in answer) return answer;
  const { figure } = answer;
  // A distance or a change that is reckoned from two figures is neither of them.
  const isOwn = figures.find(figure.indicator, figure.measure, figure.of.name) === figure;
  return isOwn ? { saying, figure } : { why: reckoned };
}

function agrees(claim: Claim, { figures, world }: SlotMaker): boolean {
  return [judge(claim, { figures, rounding: world.narrative.month.settings.rounding })]
    .filter((verdict) => verdict !== undefined)
    .some(({ status }) => status === 'agrees');
}

interface Found extends Certain {
  readonly path: readonly string[];
  readonly slot: SlotToken;
}

function slotsFor(found: Found, maker: SlotMaker): readonly MadeSlot[] {
  const { saying, slot } = found;
  if (slot.unit.is === 'place') return placeSlot(found, maker);
  const { verb, sign } = saying;
  const pair = verb === undefined || maker.fixed.has(verb.start) ? undefined : pairOf(saying, verb);
  if (verb !== undefined && pair !== undefined) return directed({ ...found, verb, pair }, maker);
  return [numberOnly(found, maker, sign === -1 ? [fallWord] : [])];
}

interface Directed extends Found {
  readonly verb: WordToken;
  readonly pair: SignWords;
}

/** What the word says and what it would say of the other direction; undefined for one that cannot be turned. */
function pairOf(saying: Saying, { text }: WordToken): SignWords | undefined {
  const turned = turnedVerb(saying)?.to;
  if (turned === undefined || saying.sign === undefined) return undefined;
  return saying.sign === -1 ? { up: turned, down: text } : { up: text, down: turned };
}

function directed(found: Directed, maker: SlotMaker): readonly MadeSlot[] {
  const { verb, slot, path, pair } = found;
  const told = maker.told.get(verb.start);
  const isAlone = !maker.shared.has(verb.start) && verb.end === slot.start;
  const [unit] = unitOf(slot);
  if (isAlone && told === undefined && unit !== undefined && isJoined(slot)) {
    const given = [unit, ...decimalsFor(found, maker), ...wordsFor(found, maker)];
    return [
      made(found, { start: verb.start, end: slot.unitEnd, slot: slotText(path, filterNames.change, given) }, maker),
    ];
  }
  const number = numberOnly(found, maker, [`${followsKey}: ${pathText(told ?? path)}`]);
  if (told !== undefined) return [number];
  const direction = slotText(path, filterNames.direction, [quoted(pair.up), quoted(pair.down)]);
  return [made(found, { start: verb.start, end: verb.end, slot: direction }, maker), number];
}

function numberOnly(found: Found, maker: SlotMaker, direction: readonly string[]): MadeSlot {
  const { slot, path } = found;
  const [unit] = unitOf(slot);
  const given = [...decimalsFor(found, maker), ...direction];
  if (unit !== undefined && isJoined(slot))
    return made(found, { start: slot.start, end: slot.unitEnd, slot: slotText(path, unit, given) }, maker);
  const bare = [...unitOf(slot), ...given];
  return made(found, { start: slot.start, end: slot.end, slot: slotText(path, filterNames.bare, bare) }, maker);
}

// 第3位 is one piece; 第2低 keeps its words.
function placeSlot(found: Found, maker: SlotMaker): readonly MadeSlot[] {
  const { slot, saying, path } = found;
  const given = saying.order === undefined ? [] : [wordFor(orderWords, saying.order)];
  const isWhole = slot.isOrdinal && slot.unitText === '位' && isJoined(slot) && maker.text[slot.start - 1] === '第';
  return [
    isWhole
      ? made(found, { start: slot.start - 1, end: slot.unitEnd, slot: slotText(path, '位', given) }, maker)
      : made(found, { start: slot.start, end: slot.end, slot: slotText(path, filterNames.bare, given) }, maker),
  ];
}

function wordFor<Value>(table: Readonly<Record<string, Value>>, wanted: Value): string {
  return Object.keys(table)
    .filter((word) => table[word] === wanted)
    .join('');
}

function isJoined({ end, unitEnd, unitText }: SlotToken): boolean {
  return unitEnd - end === unitText.length;
}

interface Replaced {
  readonly start: number;
  readonly end: number;
  readonly slot: string;
}

function made({ figure }: Found, { start, end, slot }: Replaced, { text }: SlotMaker): MadeSlot {
  const { indicator, measure, of, cells } = figure;
  return { start, end, text: text.slice(start, end), slot, indicator, measure, of: of.name, cells };
}

/** Decimals are said where the settings would print others. */
function decimalsFor({ slot, path }: Found, maker: SlotMaker): readonly string[] {
  const usual = slotText(path, filterNames.size, unitOf(slot));
  const decimals = decimalsIn(slot.text);
  return decimals === decimalsIn(printed(usual, maker)) ? [] : [String(decimals)];
}

/** How many digits stand behind the point. */
function decimalsIn(text: string): number {
  const plain = text.normalize('NFKC').replace(/[^\d.]/gu, '');
  return plain.replace(/^\d*\.?/u, '').length;
}

function unitOf({ unitText }: SlotToken): readonly string[] {
  const unit = filterOfUnit(unitText);
  return unit === undefined ? [] : [unit];
}

function wordsFor({ figure, pair }: Directed, { world }: SlotMaker): readonly string[] {
  const usual = signWords(figure.measure, world.vocabulary.indicatorOf(figure.indicator));
  return usual.up === pair.up && usual.down === pair.down ? [] : [quoted(pair.up), quoted(pair.down)];
}

function quoted(text: string): string {
  return `"${text}"`;
}

/** The same text, told of the same figure: two figures may be equal this month. */
function printsSame({ slot, text, indicator, measure, of }: MadeSlot, maker: SlotMaker): boolean {
  const pieces = piecesOf(slot, maker);
  const facts = pieces.flatMap((piece) => (typeof piece === 'object' && piece.is === 'fact' ? [piece] : []));
  const told = JSON.stringify([indicator, measure, of]);
  return (
    pieces.map(textOf).join('') === text &&
    facts.every((fact) => JSON.stringify([fact.indicator, fact.measure, fact.of]) === told)
  );
}

function printed(slot: string, maker: SlotMaker): string {
  return piecesOf(slot, maker).map(textOf).join('');
}

function piecesOf(slot: string, { world }: SlotMaker): Pieces {
  return slotPieces(slot.slice(2, -2), world, () => undefined);
}

// A gap prints nothing that a text could hold.
function textOf(piece: Piece): string {
  if (typeof piece === 'string') return piece;
  return piece.is === 'fact' ? piece.printed : '\u0000';
}

function differs(claim: Claim, made: readonly MadeSlot[], maker: SlotMaker): Bilingual {
  if (agrees(claim, maker)) return writtenOtherwise;
  const pieces = made.flatMap(({ slot }) => piecesOf(slot, maker));
  const [missing] = pieces.flatMap((piece) => (typeof piece === 'object' && piece.is === 'gap' ? [piece.why] : []));
  if (missing !== undefined) return missing;
  const expected = pieces.map(textOf).join('');
  return words(
    `与工作簿不符，按工作簿应为${expected}。请核对后再改成数据项。`,
    `Disagrees with the workbook, which gives ${expected}; check it, then make it a slot.`,
  );
}

const reckoned = words(
  '这个数由两项数据算出，没有对应的数据项，请每月核对。',
  'Reckoned from two figures, for which there is no slot; check it each month.',
);
const beyondExact = words(
  '“超”“余”“近”这样的数不随数据变化，请改写这一句。',
  'A number told as over or nearly so much does not follow the data; rewrite the sentence.',
);
const otherTime = words(
  '说的是别的时间的数，原文的年月不随报告期变化，数字也照原样保留。',
  'Told of another time, whose name does not move with the report’s; the number stays with it.',
);
const notUnderstood = words('没有读懂这个数说的是什么。', 'What this number says was not understood.');
const severalReadings = words('有几种理解，无法确定是哪一项。', 'Several readings; which one is meant is not certain.');
const severalAtOnce = words('一个数说的是几项指标，请分开写。', 'One number tells several figures; tell them apart.');
const writtenOtherwise = words(
  '与工作簿一致，但写法（约数、小数位数或格式）无法由数据还原。',
  'Agrees with the workbook, but is written (rounded, with other decimals or signs) as data would not print it.',
);
