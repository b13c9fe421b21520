// What was decided for each number of a text, and how the text reads by it.
import { settled, type TextEdit } from '../../core/claims/text-edit';
import type { MarkStatus, TextMark } from './text-view';

/** What a person decided for one mark; without an answer what is certain is filled, and nothing is corrected. */
export type Answer =
  | { readonly is: 'candidate'; readonly index: number }
  | { readonly is: 'typed'; readonly text: string }
  | { readonly is: 'accepted' }
  | { readonly is: 'left' };

/** By index of the mark. */
export type Answers = Readonly<Record<number, Answer>>;

export function editsFor(mark: TextMark, answer: Answer | undefined): readonly TextEdit[] {
  const { start, end } = mark;
  if (answer === undefined) return mark.status === 'filled' ? mark.edits : [];
  if (answer.is === 'candidate') return mark.candidates[answer.index]?.edits ?? [];
  if (answer.is === 'typed') return answer.text === '' ? [] : [{ start, end, to: answer.text }];
  return answer.is === 'accepted' ? mark.edits : [];
}

/** What is left to do about a mark. */
export function isOpen(mark: TextMark, answer: Answer | undefined): boolean {
  return toDo.has(mark.status) && editsFor(mark, answer).length === 0 && answer?.is !== 'left';
}

const toDo: ReadonlySet<MarkStatus> = new Set(['ambiguous', 'open', 'disagrees', 'inconsistent', 'style', 'kept']);

/** The edits of all marks, as core/claims/text-edit takes them. */
export function chosenEdits(
  marks: readonly TextMark[],
  answers: Answers,
): readonly { readonly edits: readonly TextEdit[] }[] {
  return marks.map((mark, index) => ({ edits: editsFor(mark, answers[index]) }));
}

/** Which marks can be corrected without a further question. */
export function correctable(marks: readonly TextMark[], answers: Answers): readonly number[] {
  return marks.flatMap((mark, index) =>
    mark.status !== 'filled' && mark.edits.length > 0 && editsFor(mark, answers[index]).length === 0 ? [index] : [],
  );
}

/** A mark with what was decided for it and what stands there by it. */
export interface SettledMark {
  readonly index: number;
  readonly mark: TextMark;
  readonly answer: Answer | undefined;
  /** What stands in its place now; absent where nothing was changed. */
  readonly now?: string;
}

/** In the order of the text. */
export function settledMarks(marks: readonly TextMark[], answers: Answers): readonly SettledMark[] {
  return marks
    .map((mark, index): SettledMark => {
      const answer = answers[index];
      const now = editsFor(mark, answer).find(({ start }) => start === mark.start)?.to;
      return { index, mark, answer, ...(now === undefined ? {} : { now }) };
    })
    .toSorted((left, right) => left.mark.start - right.mark.start);
}

const around = 14;

/** The words before and behind a mark, to the ends of its line at most. */
export function excerptOf(
  text: string,
  { start, end, unitEnd }: TextMark,
): { readonly before: string; readonly after: string } {
  const line = text.lastIndexOf('\n', start - 1) + 1;
  const from = Math.max(line, start - around);
  const stop = text.indexOf('\n', unitEnd);
  const to = Math.min(stop < 0 ? text.length : stop, unitEnd + 6);
  const before = text.slice(from, start);
  return { before: from > line ? `…${before}` : before, after: text.slice(end, to) };
}

/** A stretch of the text as it reads now. */
export interface Stretch {
  readonly text: string;
  /** Where it begins in the text as given. */
  readonly start: number;
  /** Index of the mark it belongs to. */
  readonly mark?: number;
  /** What stood there; absent where nothing was changed. */
  readonly was?: string;
}

/** The text as it reads by the answers, cut where marks and changes begin and end. */
export function stretchesOf(text: string, marks: readonly TextMark[], answers: Answers): readonly Stretch[] {
  const found: Stretch[] = [];
  let at = 0;
  for (const { start, end, to, mark } of piecesOf(marks, answers)) {
    if (start > at) found.push({ text: text.slice(at, start), start: at });
    const was = text.slice(start, end);
    found.push({ text: to ?? was, start, mark, ...(to === undefined ? {} : { was }) });
    at = end;
  }
  return at < text.length ? [...found, { text: text.slice(at), start: at }] : found;
}

interface Piece {
  readonly start: number;
  readonly end: number;
  readonly to?: string;
  readonly mark: number;
}

/** The same edits as in the copy that is saved, and between them the marks that change nothing; none overlap. */
function piecesOf(marks: readonly TextMark[], answers: Answers): readonly Piece[] {
  const placed: Piece[] = [
    ...settled(
      marks.map((mark, index) => ({ edits: editsFor(mark, answers[index]).map((edit) => ({ ...edit, mark: index })) })),
    ),
  ];
  // A number that is right and badly written is marked for what is to be done about it.
  const bare = marks
    .map(({ start, end }, mark): Piece => ({ start, end, mark }))
    .toSorted((left, right) => Number(isTodo(right)) - Number(isTodo(left)));
  for (const piece of bare)
    if (!placed.some(({ start, end }) => start < piece.end && piece.start < end)) placed.push(piece);
  return placed.toSorted((left, right) => left.start - right.start);

  function isTodo({ mark: index }: Piece): boolean {
    const mark = marks[index];
    return mark !== undefined && isOpen(mark, answers[index]);
  }
}
