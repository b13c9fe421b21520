// A paragraph the user has edited, with its numbers brought up to date: only where each is found again beyond doubt.
import type { Fact, Paragraph } from '../model/report';
import type { EarlierRow, Span } from './earlier-rows';

/**
 * The edited text with the new numbers. Undefined where old and new do not match one to one: the new
 * text says it differently, or the user has changed a number or the words before it.
 */
export function updatedText(row: EarlierRow, paragraph: Paragraph): string | undefined {
  if (textAround(row.generated, row.spans) !== textAround(paragraph.text, paragraph.facts)) return undefined;
  if (digitsOf(row.generated).join() !== digitsOf(row.text).join()) return undefined;
  let updated = row.text;
  // From the end, so that what is replaced does not move what is still to be.
  for (const { fact, span } of changedFacts(row, paragraph).reverse()) {
    const place = placeInEdited(row, span);
    if (place === undefined) return undefined;
    updated = updated.slice(0, place.start) + fact.printed + updated.slice(place.end);
  }
  return updated;
}

interface ChangedFact {
  readonly fact: Fact;
  readonly span: Span;
}

function changedFacts({ generated, spans }: EarlierRow, { facts }: Paragraph): ChangedFact[] {
  const pairs = facts.flatMap((fact, index) => spans.slice(index, index + 1).map((span) => ({ fact, span })));
  return pairs.filter(({ fact, span }) => generated.slice(span.start, span.end) !== fact.printed);
}

// The text and the edited text hold the same numbers in the same order, so that the third is still the third.
function placeInEdited({ text, generated }: EarlierRow, span: Span): Span | undefined {
  const now = startsOf(text);
  const moves = startsOf(generated).flatMap((start, index) =>
    start >= span.start && start < span.end ? now.slice(index, index + 1).map((moved) => moved - start) : [],
  );
  const places = moves.map((move) => ({ start: span.start + move, end: span.end + move }));
  return places.slice(0, 1).find((place) => withWordsBefore(text, place) === withWordsBefore(generated, span));
}

function withWordsBefore(text: string, { start, end }: Span): string {
  return text.slice(Math.max(0, start - 2), end);
}

// What stands between the facts; equal where two texts differ in their facts only.
function textAround(text: string, spans: readonly Span[]): string {
  const ends = [0, ...spans.map(({ end }) => end)];
  const starts = [...spans.map(({ start }) => start), text.length];
  return starts.map((start, index) => text.slice(ends[index], start)).join('\u0000');
}

const number = /\d+(?:\.\d+)?/g;

function digitsOf(text: string): readonly string[] {
  return Array.from(text.matchAll(number), ([digits]) => digits);
}

function startsOf(text: string): readonly number[] {
  return Array.from(text.matchAll(number), ({ index }) => index);
}
