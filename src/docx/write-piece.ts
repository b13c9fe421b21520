// A changed piece of a run -> its new XML: kept text, deletions, insertions and the ends of comments.
import type { XmlEdit } from '../ooxml/xml-edit';
import { escapeXml } from '../ooxml/xml-text';
import type { Anchor, Cut, PieceChange } from './place-changes';
import { highlighted, withFreshIds, withoutHistory } from './run-properties';
import { type Spelling, spellingOf } from './spelling';
import type { WordRun } from './story';

/** How changes are written. */
export interface Pen {
  readonly marks: 'none' | 'highlight' | { readonly author: string; readonly date: string };
  /** The next free number for a tracked change. */
  readonly nextId: () => number;
  readonly isOurs: (id: number) => boolean;
}

/** Kept text stays in its run; the rest stands between runs. */
type Part = { readonly kept: string } | { readonly between: string };

export function writePiece(change: PieceChange, pen: Pen): XmlEdit {
  const { piece, story } = change;
  const { run } = piece;
  const writer: Writer = { pen, run, spelling: spellingOf(story.xml, run.tag) };
  const parts = joined(partsOf(change, writer));
  if (!run.isPlain) return { from: piece.start, to: piece.end, text: insideRun(parts, writer) };
  let copies = 0;
  const runs = parts.map((part) => {
    if ('between' in part) return part.between;
    copies += 1;
    return runXml(
      writer,
      copies === 1 ? run.properties : withFreshIds(run.properties, pen.nextId),
      textXml(part.kept, writer),
    );
  });
  return { from: run.start, to: run.end, text: runs.join('') };
}

interface Writer {
  readonly pen: Pen;
  readonly run: WordRun;
  readonly spelling: Spelling;
}

// The run is closed before what stands between, and goes on behind it.
function insideRun(parts: readonly Part[], writer: Writer): string {
  const { run, pen } = writer;
  return parts
    .map((part) =>
      'kept' in part
        ? textXml(part.kept, writer)
        : `${run.closing}${part.between}${run.tag}${withFreshIds(run.properties, pen.nextId)}`,
    )
    .join('');
}

function partsOf({ piece, cuts, anchors }: PieceChange, writer: Writer): readonly Part[] {
  const text = piece.written;
  const stops = [0, text.length, ...cuts.flatMap(({ from, to }) => [from, to]), ...anchors.map(({ at }) => at)];
  const ordered = [...new Set(stops)].sort((left, right) => left - right);
  return ordered.flatMap((at, index) => {
    const next = ordered[index + 1] ?? at;
    const isCut = cuts.some(({ from, to }) => from <= at && next <= to);
    const stretch = text.slice(at, next);
    return [
      ...insertionsAt(at, 'behind', { cuts, writer }),
      ...anchorsAt(at, ['end', 'start', 'point'], { anchors, writer }),
      ...insertionsAt(at, 'before', { cuts, writer }),
      ...(stretch === '' ? [] : isCut ? deleted(stretch, writer) : [{ kept: stretch }]),
    ];
  });
}

function insertionsAt(
  at: number,
  side: 'before' | 'behind',
  { cuts, writer }: { readonly cuts: readonly Cut[]; readonly writer: Writer },
): readonly Part[] {
  return cuts.flatMap(({ from, to, insertion }) => {
    const place = side === 'before' ? from : to;
    return insertion?.at === side && place === at ? [inserted(insertion.text, insertion.like, writer)] : [];
  });
}

function anchorsAt(
  at: number,
  order: readonly Anchor['is'][],
  { anchors, writer }: { readonly anchors: readonly Anchor[]; readonly writer: Writer },
): readonly Part[] {
  const here = anchors.filter((anchor) => anchor.at === at);
  return order.flatMap((is) =>
    here.filter((anchor) => anchor.is === is).map(({ comment }) => ({ between: anchorXml(is, comment, writer) })),
  );
}

function anchorXml(
  is: Anchor['is'],
  comment: number,
  { spelling: { element, attribute, declaration } }: Writer,
): string {
  const mark = (name: string): string => `<${element}${name}${declaration} ${attribute}id="${String(comment)}"/>`;
  const start = is === 'end' ? '' : mark('commentRangeStart');
  const end = `${mark('commentRangeEnd')}<${element}r>${mark('commentReference')}</${element}r>`;
  return is === 'start' ? start : start + end;
}

function inserted(text: string, like: WordRun, writer: Writer): Part {
  const { pen, run, spelling } = writer;
  if (pen.marks === 'none') return { kept: text };
  const content = textXml(text, writer);
  const properties = withoutHistory(like.properties);
  if (pen.marks === 'highlight') {
    return { between: runXml(writer, highlighted(properties, spelling), content) };
  }
  const own = changeXml('ins', runXml(writer, properties, content), writer);
  // An insertion does not stand inside another author's: that one ends and begins anew.
  const { insertion } = run;
  return {
    between: insertion === undefined ? own : insertion.closing + own + withFreshIds(insertion.tag, pen.nextId),
  };
}

function deleted(text: string, writer: Writer): readonly Part[] {
  const { pen, run } = writer;
  if (pen.marks === 'none' || pen.marks === 'highlight') return [];
  const content = runXml(writer, withFreshIds(run.properties, pen.nextId), textXml(text, writer, 'delText'));
  return [{ between: changeXml('del', content, writer) }];
}

function changeXml(name: 'ins' | 'del', content: string, { pen, spelling }: Writer): string {
  const { element, attribute, declaration } = spelling;
  const { author, date } = typeof pen.marks === 'string' ? { author: '', date: '' } : pen.marks;
  const facts = { id: String(pen.nextId()), author, date };
  const attributes = Object.entries(facts).map(([key, value]) => ` ${attribute}${key}="${escapeXml(value)}"`);
  return `<${element}${name}${declaration}${attributes.join('')}>${content}</${element}${name}>`;
}

function runXml({ run }: Writer, properties: string, content: string): string {
  return run.tag + properties + content + run.closing;
}

function textXml(text: string, { spelling: { element } }: Writer, name: 't' | 'delText' = 't'): string {
  const space = /^\s|\s$/.test(text) ? ' xml:space="preserve"' : '';
  return `<${element}${name}${space}>${escapeXml(text)}</${element}${name}>`;
}

/** Neighbouring kept texts as one. */
function joined(parts: readonly Part[]): readonly Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && 'kept' in last && 'kept' in part)
      whole[whole.length - 1] = { kept: last.kept + part.kept };
    else whole.push(part);
  }
  return whole.length === 0 ? [{ kept: '' }] : whole;
}
