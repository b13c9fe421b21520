// Replacements of a text, and the text with them carried out.

/** Offsets are UTF-16 in the text as it was. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly to: string;
}

export interface Corrected {
  readonly text: string;
  /** Where each replacement stands in the new text, in its order. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Where two slots want the same verb changed, it is changed once. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return correct(text, [{ edits }]).text;
}

/** The text with what was chosen corrected: judged claims, candidates of a slot, faults of style. */
export function correct(text: string, chosen: readonly { readonly edits: readonly TextEdit[] }[]): Corrected {
  const spans: { readonly start: number; readonly end: number }[] = [];
  let done = '';
  let at = 0;
  for (const edit of settled(chosen)) {
    done += text.slice(at, edit.start) + edit.to;
    spans.push({ start: done.length - edit.to.length, end: done.length });
    at = edit.end;
  }
  return { text: done + text.slice(at), spans };
}

/** The replacements of what was chosen, in order; of two that overlap the first holds. */
export function settled<Edit extends TextEdit>(
  chosen: readonly { readonly edits: readonly Edit[] }[],
): readonly Edit[] {
  const sorted = chosen.flatMap(({ edits }) => edits).sort((left, right) => left.start - right.start);
  let at = 0;
  return sorted.filter(({ start, end }) => {
    if (start < at) return false;
    at = end;
    return true;
  });
}
