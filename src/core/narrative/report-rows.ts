// The rows of the report sheet: the new report laid over what stands there, nothing of the user's lost.
import type { Paragraph, ParagraphLevel, Report } from '../model/report';
import type { EarlierRow, Span } from './earlier-rows';
import { updatedText } from './edited-text';
import { sheetTexts } from './report-columns';

export interface ReportRow {
  /** '' for a row of the user's. */
  readonly id: string;
  readonly level: ParagraphLevel;
  readonly text: string;
  readonly suggestion: string;
  /** What the user's edits are told from. */
  readonly generated: string;
  readonly spans: readonly Span[];
  /** The new paragraph: its sources and gaps; absent where the report has none. */
  readonly paragraph?: Paragraph;
}

/** The row above what the report does not use; known by this id, and none of the user's. */
export const unusedId = 'unused';

/**
 * In the order of the report; a row of the user's stays behind the paragraph it stood behind. What they made of a
 * paragraph that this report has not was made for another text: it stands apart, at the end.
 */
export function reportRows(report: Report, earlier: readonly EarlierRow[]): readonly ReportRow[] {
  const known = new Set(report.paragraphs.map(({ id }) => id));
  const { attached, apart } = keptRows(earlier, known);
  return [
    ...(attached.get('') ?? []),
    ...report.paragraphs.flatMap((paragraph) => [
      laidOver(
        paragraph,
        earlier.find(({ id }) => id === paragraph.id),
      ),
      ...(attached.get(paragraph.id) ?? []),
    ]),
    ...(apart.length === 0 ? [] : [unusedHeading, ...apart]),
  ];
}

const unusedHeading: ReportRow = {
  id: unusedId,
  level: 'heading2',
  text: sheetTexts.unused,
  suggestion: '',
  generated: sheetTexts.unused,
  spans: [],
};

interface KeptRows {
  /** Rows of the user's by the paragraph they stand behind ('' before the first). */
  readonly attached: ReadonlyMap<string, readonly ReportRow[]>;
  readonly apart: readonly ReportRow[];
}

// A row of the user's behind paragraphs of another report has no place in this one.
function keptRows(earlier: readonly EarlierRow[], known: ReadonlySet<string>): KeptRows {
  const attached = new Map<string, readonly ReportRow[]>();
  const apart: ReportRow[] = [];
  let behind: string | undefined = '';
  for (const row of earlier) {
    if (known.has(row.id)) behind = row.id;
    else if (row.id === unusedId || (row.id !== '' && behind === '')) behind = undefined;
    if (known.has(row.id) || row.id === unusedId) continue;
    if (row.id === '' && behind !== undefined) attached.set(behind, [...(attached.get(behind) ?? []), userRow(row)]);
    else if (row.text !== row.generated) apart.push(userRow(row));
  }
  return { attached, apart };
}

// A paragraph that the report no longer has goes, unless the user has worked on it.
function userRow({ id, text, generated, spans }: EarlierRow): ReportRow {
  return { id, level: 'body', text, suggestion: id === '' ? '' : sheetTexts.gone, generated, spans };
}

// Untouched, or taken over from what we wrote beside it.
function isOurs({ text, generated, suggestion }: EarlierRow, fresh: string): boolean {
  return text === generated || text === fresh || (suggestion !== '' && text === suggestion);
}

function laidOver(paragraph: Paragraph, row: EarlierRow | undefined): ReportRow {
  const { id, level, text, facts } = paragraph;
  const fresh = { id, level, text, suggestion: '', generated: text, spans: facts, paragraph };
  if (row === undefined || isOurs(row, text)) return fresh;
  const kept = { ...fresh, text: row.text, generated: row.generated, spans: row.spans };
  if (row.generated === text) return kept;
  const updated = updatedText(row, paragraph);
  return updated === undefined ? { ...kept, suggestion: text } : { ...fresh, text: updated };
}
