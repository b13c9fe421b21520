// Replacements of a text, and the text with them carried out.

export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

/** Where two slots want the same verb changed, it is changed once. */
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
