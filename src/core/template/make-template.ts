// Last year's report and its workbook -> a template: each number that agrees becomes a slot, the rest stays and is listed.
import type { Claim } from '../claims/claim';
import { calendarOf } from '../claims/dates';
import { knownNames } from '../claims/known-names';
import { buildLexicon } from '../claims/lexicon-index';
import { readClaims } from '../claims/read-claims';
import { words } from '../measure/bilingual';
import type { ParagraphLevel } from '../model/report';
import type { Narrative } from '../narrative/narrative';
import { dateSlot } from './date-slot';
import { lineLevels } from './line-levels';
import type { World } from './named';
import { numberSlot, type SlotMaker } from './number-slot';
import type { LeftNumber, MadeSlot, MadeTemplate, TemplateLine } from './template';
import { escapedText } from './template-text';
import { leftAs, type TextSlot } from './text-slot';
import { vocabularyOf } from './vocabulary';

export interface TemplateInput extends Pick<Narrative, 'month' | 'figures'> {
  readonly text: string;
}

/** Printed with the same workbook, the template gives the text again, to the character. */
export function madeTemplate({ text, month, figures }: TemplateInput): MadeTemplate {
  const narrative: Narrative = { month, figures, earlier: [], county: month.county ?? '' };
  const world: World = { narrative, vocabulary: vocabularyOf(month) };
  const lines = linesOf(text);
  const levels = lineLevels(lines.map((line) => line.text));
  const claims = readClaims(text, buildLexicon(knownNames(month)));
  const found = foundSlots(claims, { text, world, levelAt: levelFinder(lines, levels) });
  const slots = apart(found.flatMap((one) => ('slots' in one ? one.slots : [])));
  const left = found.flatMap((one): readonly LeftNumber[] => ('left' in one ? [one.left] : []));
  const slotsIn = byLine(slots);
  const leftIn = byLine(left);
  const templateLines = lines.map((line, index): TemplateLine => {
    const note = leftIn(line).map(noteOf).join('\n');
    return {
      level: levels[index] ?? 'body',
      text: withSlots(text, line, slotsIn(line)),
      ...(note === '' ? {} : { note }),
    };
  });
  return { template: { lines: templateLines }, slots, left };
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

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n?|\n/g)) {
    lines.push({ text: text.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  return [...lines, { text: text.slice(start), start, end: text.length }];
}

function levelFinder(lines: readonly Line[], levels: readonly ParagraphLevel[]): (at: number) => ParagraphLevel {
  let index = 0;
  return (at) => {
    // Numbers are asked about in text order.
    while (index < lines.length - 1 && at > (lines[index]?.end ?? at)) index += 1;
    return levels[index] ?? 'body';
  };
}

interface Found {
  readonly text: string;
  readonly world: World;
  readonly levelAt: (at: number) => ParagraphLevel;
}

function foundSlots(claims: readonly Claim[], found: Found): readonly TextSlot[] {
  const told = new Map<number, readonly string[]>();
  const maker = makerOf(claims, found, told);
  const { month } = found.world.narrative;
  const calendar = calendarOf(month);
  return claims.flatMap((claim): readonly TextSlot[] => {
    const { slot } = claim;
    if (slot.number === undefined) return [leftAs(slot, placeholder)];
    if (slot.unit.is === 'date') {
      const context = { ...found, level: found.levelAt(slot.start) };
      const dated = calendar === undefined ? undefined : dateSlot(slot, { ...context, calendar });
      return dated === undefined ? [] : [dated];
    }
    // Numbers of lists and documents, which measure nothing.
    if (slot.unit.is === 'none') return [];
    const made = numberSlot(claim, maker);
    const follows = 'slots' in made ? made.follows : undefined;
    if (follows !== undefined && !told.has(follows.verb)) told.set(follows.verb, follows.path);
    return [made];
  });
}

function makerOf(
  claims: readonly Claim[],
  { text, world }: Found,
  told: ReadonlyMap<number, readonly string[]>,
): SlotMaker {
  const { month, figures } = world.narrative;
  const sharing = sharingOf(claims);
  const all = new Set(sharing.keys());
  const maker: SlotMaker = {
    text,
    world,
    figures: { ...figures, rankOrder: month.settings.rankOrder },
    sharing,
    fixed: all,
    told,
  };
  return { ...maker, fixed: fixedWords(claims, maker) };
}

// A word that several numbers share may only turn when all of them can follow it.
function fixedWords(claims: readonly Claim[], maker: SlotMaker): ReadonlySet<number> {
  const shared = claims.flatMap((claim) =>
    verbsOf(claim).flatMap((start) => ((maker.sharing.get(start) ?? 0) > 1 ? [{ claim, start }] : [])),
  );
  return new Set(shared.filter(({ claim }) => 'left' in numberSlot(claim, maker)).map(({ start }) => start));
}

function sharingOf(claims: readonly Claim[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const start of claims.flatMap(verbsOf)) counts.set(start, (counts.get(start) ?? 0) + 1);
  return counts;
}

/** Where the words begin that tell this number's direction. */
function verbsOf({ slot, says, either }: Claim): readonly number[] {
  if (slot.number === undefined) return [];
  return [...new Set([...says, ...either].flatMap(({ verb }) => (verb === undefined ? [] : [verb.start])))];
}

// Two slots never stand on the same text; the first keeps it.
function apart(slots: readonly MadeSlot[]): readonly MadeSlot[] {
  let end = 0;
  return [...slots]
    .sort((left, right) => left.start - right.start)
    .filter((slot) => {
      if (slot.start < end) return false;
      ({ end } = slot);
      return true;
    });
}

/** What stands within each line; lines are asked about in order, so that a long text is gone through once. */
function byLine<Part extends { readonly start: number }>(parts: readonly Part[]): (line: Line) => readonly Part[] {
  let from = 0;
  return ({ end }) => {
    const start = from;
    while (from < parts.length && (parts[from]?.start ?? end) < end) from += 1;
    return parts.slice(start, from);
  };
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
