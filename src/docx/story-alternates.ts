// Content that a file gives twice, for newer and older programs: read once, and paired so that both can be changed.
import { type DraftParagraph, type Leave, newParagraph, type Scan, textOf } from './story-scan';
import type { Tag } from './tag';

export function enterAlternate(_tag: Tag, { alternates }: Scan): Leave {
  alternates.push({ chosen: undefined });
  return () => void alternates.pop();
}

/** The first of the alternatives is what is read. */
export function enterChoice(_tag: Tag, scan: Scan): Leave | undefined {
  const alternate = scan.alternates.at(-1);
  if (alternate === undefined) return undefined;
  const { chosen } = alternate;
  if (chosen !== undefined) return aside(scan, chosen);
  const { paragraphs } = scan;
  const from = paragraphs.length;
  return () => {
    alternate.chosen = paragraphs.slice(from);
  };
}

/** Reads into a story of its own, so that nothing counts twice. */
function aside(scan: Scan, chosen: readonly DraftParagraph[]): Leave {
  const { paragraphs, paragraph, run, fields, tables } = scan;
  const read: DraftParagraph[] = [];
  Object.assign(scan, { paragraphs: read, paragraph: newParagraph(scan), run: undefined, fields: [] });
  return () => {
    Object.assign(scan, { paragraphs, paragraph, run, fields, tables });
    const isSame =
      read.length === chosen.length && read.every((one, index) => textOf(one) === textOf(chosen[index] ?? one));
    if (isSame) chosen.forEach((one, index) => pair(one, read[index]));
  };
}

function pair(paragraph: DraftParagraph, twin: DraftParagraph | undefined): void {
  if (twin !== undefined) paragraph.twin = twin;
}
