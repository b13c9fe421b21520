// The lines of a template, printed, as the paragraphs of a report.
import { idOf } from '../checks/make-finding';
import type { Paragraph, Report } from '../model/report';
import { paragraph, type Piece, type Pieces } from '../narrative/pieces';
import { withKeptMarked } from './kept-text';
import type { TemplateLine } from './template';

export interface RenderedLine {
  readonly line: TemplateLine;
  readonly pieces: Pieces;
}

/** A line break within a line begins a paragraph; a line of which nothing is left is none, unless it was blank. */
export function renderedReport(lines: readonly RenderedLine[]): Report {
  const seen = new Map<string, number>();
  const paragraphs = lines.flatMap(({ line, pieces }) => {
    const key = idOf(line.text).slice(2);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    const made = paragraphsOf(line, pieces, `template/${key}${count === 1 ? '' : `-${String(count)}`}`);
    return withKeptMarked(made, line.note);
  });
  const title = paragraphs.find(({ level }) => level === 'title') ?? paragraphs[0];
  return { title: title?.text ?? '', paragraphs };
}

// The id is the template's text, so that inserted lines do not move what people edited in the report.
function paragraphsOf(line: TemplateLine, pieces: Pieces, id: string): readonly Paragraph[] {
  if (line.text.trim() === '') return [paragraph(id, line.level, [line.text])];
  return linesOf(pieces)
    .map((part, index) => paragraph(index === 0 ? id : `${id}/${String(index + 1)}`, line.level, part))
    .filter(({ text }) => text !== '');
}

function linesOf(pieces: Pieces): readonly Pieces[] {
  let line: Piece[] = [];
  const lines = [line];
  for (const piece of pieces) {
    const parts = typeof piece === 'string' ? piece.split(/\r\n?|\n/) : [piece];
    for (const [index, part] of parts.entries()) {
      if (index > 0) lines.push((line = []));
      line.push(part);
    }
  }
  return lines;
}
