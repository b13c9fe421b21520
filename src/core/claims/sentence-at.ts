// The sentence or its part in which a number stands, for ledgers that are searched by its words.

/** Nobody writes longer sentences; a text without stops is not searched to its ends. */
const longest = 600;

export interface SentencePart {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly from: number;
}

/** From the last 。 or ； or line end to the next. */
export function sentenceAt(text: string, at: number): SentencePart {
  const before = text.slice(Math.max(0, at - longest), at);
  const start = Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n'), before.lastIndexOf('；')) + 1;
  const from = at - before.length + start;
  const told = text.slice(at, at + longest).replace(/[。；\n][\s\S]*$/, '');
  return { text: before.slice(start) + told, from };
}
