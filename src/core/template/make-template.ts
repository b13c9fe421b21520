// Last year's report and its workbook -> a template: each number that agrees becomes a slot, the rest stays and is listed.
import type { Claim } from '../claims/claim';
import { type Calendar, calendarOf } from '../claims/dates';
import type { EventSource } from '../claims/event-match';
import { knownNames } from '../claims/known-names';
import { buildLexicon } from '../claims/lexicon-index';
import { readClaims } from '../claims/read-claims';
import { withChoices } from '../claims/text-choices';
import { words } from '../measure/bilingual';
import type { ParagraphLevel } from '../model/report';
import type { Narrative } from '../narrative/narrative';
import type { SlotToken } from '../claims/token';
import { type DateContext, dateSlot } from './date-slot';
import { eventSlot } from './event-slot';
import { withLevels } from './line-levels';
import type { World } from './named';
import { numberSlot, type SlotMaker } from './number-slot';
import type { LeftNumber, MadeSlot, MadeTemplate, TemplateLine } from './template';
import { escapedText } from './template-text';
import { standingWords } from './standing-words';
import { withSwallowedDates } from './swallowed-dates';
import { strandedNumbers } from './stranded-numbers';
import { leftAs, type TextSlot } from './text-slot';
import { vocabularyOf } from './vocabulary';

export interface TemplateInput extends Pick<Narrative, 'month' | 'figures'> {
  readonly text: string;
}

/** Printed with the same workbook, the template gives the text again, to the character. */
export function madeTemplate({ text, month, figures }: TemplateInput): MadeTemplate {
  const narrative: Narrative = { month, figures, earlier: [], county: month.county ?? '' };
  const world: World = { narrative, vocabulary: vocabularyOf(month) };
  const read = readClaims(text, buildLexicon(knownNames(month)));
  const claims = withSwallowedDates(withChoices(read, text, month.textChoices ?? []), text);
  const find = slotFinder(claims, { text, world });
  const made = withClaims(withLevels(linesOf(text)), claims).map(({ line, claims: own }) => {
    const found = own.flatMap((claim) => find(claim, line.level));
    const slots = found.flatMap((one) => ('slots' in one ? one.slots : []));
    // The word of a number's direction may stand before other numbers.
    slots.sort((left, right) => left.start - right.start);
    const numbers = found.flatMap((one): readonly LeftNumber[] => ('left' in one ? [one.left] : []));
    const told = standingWords(line).filter(({ start }) => !numbers.some((left) => left.start === start));
    const left = [...numbers, ...told].filter(
      ({ start }) => !slots.some((slot) => slot.start <= start && start < slot.end),
    );
    return { line, slots, left: left.sort((one, other) => one.start - other.start) };
  });
  return {
    template: { lines: made.map(({ line, slots, left }) => templateLine(text, { line, slots, left })) },
    slots: made.flatMap(({ slots }) => slots),
    left: made.flatMap(({ left }) => left),
  };
}

interface MadeLine {
  readonly line: Levelled;
  readonly slots: readonly MadeSlot[];
  readonly left: readonly LeftNumber[];
}

function templateLine(text: string, { line, slots, left }: MadeLine): TemplateLine {
  const note = left.map(noteOf).join('\n');
  return { level: line.level, text: withSlots(text, line, slots), ...(note === '' ? {} : { note }) };
}

/** What the office reads beside the line: “第4位”：several readings …. */
function noteOf({ text, why, candidates }: LeftNumber): string {
  const may = candidates.length === 0 ? '' : `可选：${candidates.join(' 或 ')}`;
  return `“${text}”：${why['zh-CN']}${may}`;
}

interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

type Levelled = Line & { readonly level: ParagraphLevel };

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { text: text.slice(start), start, end: text.length }];
}

/** Each line with its numbers; both come in the order of the text, which is gone through once. */
function withClaims(
  lines: readonly Levelled[],
  claims: readonly Claim[],
): readonly { readonly line: Levelled; readonly claims: readonly Claim[] }[] {
  const waiting = [...claims].reverse();
  return lines.map((line) => {
    const own: Claim[] = [];
    for (let next = waiting.at(-1); next !== undefined && next.slot.start < line.end; next = waiting.at(-1)) {
      own.push(next);
      waiting.pop();
    }
    return { line, claims: own };
  });
}

interface Source {
  readonly text: string;
  readonly world: World;
}

/** What becomes of each number, asked in the order of the text. */
function slotFinder(
  claims: readonly Claim[],
  source: Source,
): (claim: Claim, level: ParagraphLevel) => readonly TextSlot[] {
  const told = new Map<number, readonly string[]>();
  const { month } = source.world.narrative;
  const context: Context = {
    ...source,
    maker: makerOf(claims, source, told),
    calendar: calendarOf(month),
    events: { events: month.ledgers.events ?? [], county: month.county ?? '' },
  };
  let covered = 0;
  return (claim, level) => {
    // The rest of a date or an outcome that is a slot as a whole.
    if (claim.slot.start < covered) return [];
    const event = eventSlot(claim.slot, context);
    const isFree = event !== undefined && event.start >= covered;
    const found: readonly TextSlot[] = isFree ? [{ slots: [event] }] : slotsOf(claim, level, context);
    for (const one of found) {
      if ('left' in one) continue;
      covered = Math.max(covered, ...one.slots.map(({ end }) => end));
      if (one.follows !== undefined && !told.has(one.follows.verb)) told.set(one.follows.verb, one.follows.path);
    }
    return found;
  };
}

interface Context extends Source {
  readonly maker: SlotMaker;
  readonly calendar: Calendar | undefined;
  readonly events: EventSource;
}

function slotsOf(claim: Claim, level: ParagraphLevel, context: Context): readonly TextSlot[] {
  const { slot } = claim;
  const { calendar, maker } = context;
  if (slot.number === undefined) return [leftAs(slot, placeholder)];
  // Numbers of lists and documents measure nothing.
  if (slot.unit.is === 'none') return [];
  if (slot.unit.is !== 'date') return [numberSlot(claim, maker)];
  if (calendar === undefined) return [];
  const dated = dateSlot(slot, { ...context, calendar, level, part: slot.unit.part });
  return dated === undefined ? [] : [dated];
}

function makerOf(
  claims: readonly Claim[],
  { text, world }: Source,
  told: ReadonlyMap<number, readonly string[]>,
): SlotMaker {
  const { month, figures } = world.narrative;
  const shared = sharedWords(claims);
  const calendar = calendarOf(month);
  const stranded =
    calendar === undefined
      ? new Set<number>()
      : strandedNumbers(claims, calendar.month, (slot, part) => isMoving(slot, { text, world, calendar, part }));
  const maker: SlotMaker = {
    stranded,
    text,
    world,
    figures: { ...figures, rankOrder: month.settings.rankOrder },
    shared,
    fixed: shared,
    told,
  };
  return { ...maker, fixed: fixedWords(claims, maker) };
}

function isMoving(slot: SlotToken, source: Omit<DateContext, 'level'>): boolean {
  const found = dateSlot(slot, { ...source, level: 'body' });
  return found !== undefined && 'slots' in found;
}

// A word that several numbers share may only turn when all of them can follow it.
function fixedWords(claims: readonly Claim[], maker: SlotMaker): ReadonlySet<number> {
  const resting = claims.flatMap((claim) =>
    verbsOf(claim).flatMap((start) => (maker.shared.has(start) ? [{ claim, start }] : [])),
  );
  return new Set(resting.filter(({ claim }) => 'left' in numberSlot(claim, maker)).map(({ start }) => start));
}

function sharedWords(claims: readonly Claim[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    claims.flatMap(verbsOf).filter((start) => {
      const isAgain = seen.has(start);
      seen.add(start);
      return isAgain;
    }),
  );
}

/** Where the words begin that tell this number's direction. */
function verbsOf({ slot, says, either }: Claim): readonly number[] {
  if (slot.number === undefined) return [];
  return [...new Set([...says, ...either].flatMap(({ verb }) => (verb === undefined ? [] : [verb.start])))];
}

function withSlots(text: string, line: Line, slots: readonly MadeSlot[]): string {
  let done = '';
  let at = line.start;
  for (const slot of slots) {
    done += escapedText(text.slice(at, slot.start)) + slot.slot;
    at = slot.end;
  }
  return done + escapedText(text.slice(at, line.end));
}

const placeholder = words(
  '这里是占位符，请先用“填数”填写，或直接写成数据项。',
  'A placeholder: fill it first, or write a slot in its place.',
);
