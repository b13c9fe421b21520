// What is printed in place of a slot; and what is wrong with one, before any month is printed.
import { inSlotUnit } from '../claims/print-slot';
import { type Bilingual, words } from '../measure/bilingual';
import { zero } from '../measure/decimal';
import type { Unit } from '../measure/unit';
import type { LedgerKey } from '../model/ledger';
import { ledgerIndicatorLabels } from '../model/ledger-indicator';
import { gap, type Pieces } from '../narrative/pieces';
import { type Asked, askedBy } from './filters';
import { ledgerColumn } from './ledger-names';
import type { LoopRow } from './ledger-row';
import { loopCount, loopName } from './loop-count';
import { cellNamed, type Named, namedBy, type World } from './named';
import { printNamed } from './print-named';
import { literalMark, parseSlot } from './slot-expression';
import type { Meaning, Vocabulary } from './vocabulary';

/** What the names of loops stand for at this place. */
export type Loops = (name: string) => LoopRow | undefined;

/** The slot's number or text, or a gap that says why there is none; `content` is what stands between the braces. */
export function slotPieces(content: string, world: World, loops: Loops): Pieces {
  const parsed = parseSlot(content);
  if ('why' in parsed) return [gap(content.trim(), parsed.why)];
  const { path, filter } = parsed.expression;
  const literal = literalOf(path);
  if (literal !== undefined) return [literal];
  const by = askedBy(filter);
  if ('why' in by) return [gap(content.trim(), by.why)];
  const { asked } = by;
  const follows = asked.follows === undefined ? {} : { follows: valueOfPath(asked.follows, world, { loops }) };
  return printNamed(valueOfPath(path, world, { loops, asked }), { asked, ...follows }, world);
}

interface Place {
  readonly loops: Loops;
  readonly asked?: Asked;
}

/** What a path names here: a column of a loop's row, else a name of the month. */
export function valueOfPath(path: readonly string[], world: World, { loops, asked }: Place): Named {
  const name = path.join('.');
  const [first = '', second = '', ...more] = path;
  const row = loops(first);
  if (row !== undefined) {
    const column = more.length === 0 ? ledgerColumn(row.ledger, second) : undefined;
    return column === undefined ? unknown(name) : cellNamed(row.row, column, world);
  }
  const meaning = world.vocabulary.meaningOf(path);
  return meaning === undefined ? unknown(name) : namedBy({ meaning, name, order: asked?.order }, world);
}

function unknown(name: string): Named {
  return { is: 'gap', gap: gap(name, unknownName(name)) };
}

/** What can be known to be wrong without a month's figures; `loops` are the loops' names with their ledgers. */
export function slotProblem(
  content: string,
  vocabulary: Vocabulary,
  loops: ReadonlyMap<string, LedgerKey | undefined>,
): Bilingual | undefined {
  if (loops.has(loopName) && loopCount(content) !== undefined) return undefined;
  const parsed = parseSlot(content);
  if ('why' in parsed) return parsed.why;
  const { path, filter } = parsed.expression;
  if (literalOf(path) !== undefined) return undefined;
  const by = askedBy(filter);
  if ('why' in by) return by.why;
  const paths = [path, ...(by.asked.follows === undefined ? [] : [by.asked.follows])];
  return (
    paths.map((each) => pathProblem(each, vocabulary, loops)).find((why) => why !== undefined) ??
    unitProblem(path, by.asked, vocabulary)
  );
}

/** Whether a name means something here; for slots and for conditions. */
export function pathProblem(
  path: readonly string[],
  vocabulary: Vocabulary,
  loops: ReadonlyMap<string, LedgerKey | undefined>,
): Bilingual | undefined {
  const [first = '', second = '', ...more] = path;
  if (loops.has(first)) {
    const ledger = loops.get(first);
    const isKnown = ledger === undefined || (more.length === 0 && ledgerColumn(ledger, second) !== undefined);
    return isKnown ? undefined : unknownName(path.join('.'));
  }
  return vocabulary.meaningOf(path) === undefined ? unknownName(path.join('.')) : undefined;
}

function unitProblem(path: readonly string[], { unit }: Asked, vocabulary: Vocabulary): Bilingual | undefined {
  const meaning = vocabulary.meaningOf(path);
  const own = meaning === undefined ? undefined : unitOf(meaning, vocabulary);
  if (own === undefined || unit === undefined) return undefined;
  if (inSlotUnit(zero, { unit: own, decimals: 0 }, unit.sense) !== undefined) return undefined;
  const name = path.join('.');
  return words(
    `“${name}”的单位是${own}，不能写成${unit.text}。`,
    `“${name}” is in ${own} and cannot be told in ${unit.text}.`,
  );
}

/** The unit a figure will have; undefined where the name is no figure or a target, whose unit its row tells. */
function unitOf(meaning: Meaning, { indicatorOf }: Vocabulary): Unit | undefined {
  if (meaning.is !== 'figure') return undefined;
  const { indicator, measure } = meaning;
  if (measure === 'total') return Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator)?.[1].unit;
  const known = indicatorOf(indicator);
  if (known === undefined || ['target', 'gap', 'monthlyPace'].includes(measure)) return undefined;
  if (measure.toLowerCase().endsWith('rank')) return '位';
  if (measure.toLowerCase().endsWith('points')) return '个百分点';
  return /Growth$|^share$|^contribution$/.test(measure) ? '%' : known.unit;
}

function literalOf(path: readonly string[]): string | undefined {
  const name = path.join('.');
  return name.startsWith(literalMark) ? name.slice(1) : undefined;
}

function unknownName(name: string): Bilingual {
  return words(
    `没有“${name}”这个名称；请写成各项存款.余额、工商银行.各项贷款.较年初增加、期间.月这样的形式。`,
    `There is no name “${name}”; write it like 各项存款.余额, 工商银行.各项贷款.较年初增加 or 期间.月.`,
  );
}
