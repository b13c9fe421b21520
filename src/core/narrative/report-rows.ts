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

/** In the order of the report; a row of the user's stays behind the paragraph it stood behind. */
export function reportRows(report: Report, earlier: readonly EarlierRow[]): readonly ReportRow[] {
  const known = new Set(report.paragraphs.map(({ id }) => id));
  const attached = keptRows(earlier, known);
  return [
    ...(attached.get('') ?? []),
    ...report.paragraphs.flatMap((paragraph) => [
      laidOver(
        paragraph,
        earlier.find(({ id }) => id === paragraph.id),
      ),
      ...(attached.get(paragraph.id) ?? []),
    ]),
  ];
}

// Rows that are not the report's, by the paragraph they stand behind ('' before the first).
function keptRows(
  earlier: readonly EarlierRow[],
  known: ReadonlySet<string>,
): ReadonlyMap<string, readonly ReportRow[]> {
  const kept = new Map<string, readonly ReportRow[]>();
  let behind = '';
  for (const row of earlier) {
    if (known.has(row.id)) behind = row.id;
    else kept.set(behind, [...(kept.get(behind) ?? []), ...keptRow(row)]);
  }
  return kept;
}

// A paragraph that the report no longer has goes, unless the user has worked on it.
function keptRow({ id, text, generated, spans }: EarlierRow): readonly ReportRow[] {
  if (id !== '' && text === generated) return [];
  return [{ id, level: 'body', text, suggestion: id === '' ? '' : sheetTexts.gone, generated, spans }];
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
