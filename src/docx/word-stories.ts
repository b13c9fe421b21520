// Which parts of a Word file a reader reads, and their text as one: body, notes, headers, footers.
import type { OpenedPackage } from '../ooxml/gate';
import { partText } from '../ooxml/package';
import { readRelationships } from '../ooxml/relationships';
import { readStory } from './read-story';
import type { Piece, Story, StoryKind, StoryParagraph } from './story';

export interface WordStories {
  readonly text: string;
  readonly stories: readonly Story[];
  /** In the order of the text. */
  readonly lines: readonly PlacedParagraph[];
}

/** A paragraph with where it begins in the text. */
export interface PlacedParagraph {
  readonly story: Story;
  readonly paragraph: StoryParagraph;
  readonly start: number;
  readonly end: number;
}

/** By the type of the relationship, in the order in which they are read. */
const kinds: readonly (readonly [type: string, kind: StoryKind])[] = [
  ['footnotes', 'footnotes'],
  ['endnotes', 'endnotes'],
  ['header', 'header'],
  ['footer', 'footer'],
];

/** Throws a Rejection where a part is broken. */
export function readStories({ pack, mainPart }: OpenedPackage): WordStories {
  const links = readRelationships(pack, mainPart).filter(({ isExternal }) => !isExternal);
  const others = kinds.flatMap(([type, kind]) =>
    links.filter((link) => link.type === type).map(({ target }) => ({ part: target, kind })),
  );
  const seen = new Set<string>();
  const stories = [{ part: mainPart, kind: 'body' as const }, ...others].flatMap(({ part, kind }) => {
    const xml = seen.has(part) ? undefined : partText(pack, part);
    seen.add(part);
    return xml === undefined ? [] : [{ part, kind, xml, paragraphs: readStory(xml) }];
  });
  return placed(stories);
}

function placed(stories: readonly Story[]): WordStories {
  const lines: PlacedParagraph[] = [];
  const texts: string[] = [];
  let at = 0;
  for (const story of stories) {
    story.paragraphs.forEach((paragraph, index) => {
      const text = piecesOf(paragraph)
        .map((piece) => piece.text)
        .join('');
      const next = story.paragraphs[index + 1];
      lines.push({ story, paragraph, start: at, end: at + text.length });
      texts.push(text, continues(paragraph, next) ? '' : '\n');
      at += text.length + (continues(paragraph, next) ? 0 : 1);
    });
  }
  return { text: texts.join('').replace(/\n$/, ''), stories, lines };
}

// The next line of the same cell or box, not that of a text box anchored in the paragraph.
function continues(paragraph: StoryParagraph, next: StoryParagraph | undefined): boolean {
  if (!paragraph.joinsNext || next === undefined || paragraph.isInBox !== next.isInBox) return false;
  const [left, right] = [paragraph.cell, next.cell];
  return left?.table === right?.table && left?.row === right?.row && left?.column === right?.column;
}

export function piecesOf(paragraph: StoryParagraph): readonly Piece[] {
  return paragraph.runs.flatMap(({ pieces }) => pieces);
}
