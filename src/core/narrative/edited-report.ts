// What the user has made of the report on its sheet: each paragraph with their text beside ours, and the report as chosen.
import type { Fact, Paragraph, ParagraphEdit, Report } from '../model/report';
import { markedPlace } from '../sheets/own-place';
import { ownSheets } from '../sheets/own-sheets';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { type EarlierRow, earlierRows } from './earlier-rows';
import { type ReportRow, reportRows, unusedId } from './report-rows';

/** The report with an edit wherever the sheet 工作汇报 says something else; rows of the user's own stand where they put them. */
export function withEdits({ book, report }: { readonly book: WorkbookSnapshot; readonly report: Report }): Report {
  const earlier = earlierRows(book, markedPlace(book, ownSheets.report.mark));
  if (earlier.length === 0) return report;
  const rows = reportRows(report, earlier);
  const end = rows.findIndex(({ id }) => id === unusedId);
  const isApart = (index: number): boolean => end >= 0 && index > end;
  const paragraphs = rows.flatMap((row, index) =>
    row.paragraph === undefined ? addedParagraph(row, index, isApart(index)) : shown(row, row.paragraph, earlier),
  );
  return { ...report, paragraphs };
}

/** By paragraph id the text chosen; unasked, an edit whose numbers are current, else ours. */
export function chosenReport(report: Report, choices: Readonly<Record<string, 'edited' | 'own'>> = {}): Report {
  const paragraphs = report.paragraphs.flatMap((paragraph) => chosen(paragraph, choices[paragraph.id]));
  const isTitleEdited = report.paragraphs.some(({ level, edit }) => level === 'title' && edit !== undefined);
  const [title] = isTitleEdited ? paragraphs.filter(({ level }) => level === 'title') : [];
  return { title: title?.text ?? report.title, paragraphs };
}

function chosen(paragraph: Paragraph, choice: 'edited' | 'own' | undefined): readonly Paragraph[] {
  const { edit, ...ours } = paragraph;
  if (edit === undefined) return [ours];
  const isEdited = choice === undefined ? edit.isCurrent : choice === 'edited';
  if (!isEdited) return edit.isAdded ? [] : [ours];
  const { sentences: _, ...plain } = ours;
  return edit.text === '' ? [] : [{ ...plain, text: edit.text, facts: edit.facts, gaps: [] }];
}

function shown(
  { id, text, suggestion }: ReportRow,
  paragraph: Paragraph,
  earlier: readonly EarlierRow[],
): readonly Paragraph[] {
  if (text === paragraph.text) return [paragraph];
  const before = earlier.find((row) => row.id === id);
  const facts = factsIn(text, paragraph.facts);
  // Typed over numbers are the user's own: they are theirs to answer for as long as the data is what it was.
  const isCurrent = suggestion === '' && before !== undefined;
  return [{ ...paragraph, edit: { text, facts, isCurrent, isAdded: false } }];
}

// What was made for another report waits at the end for the user's decision.
function addedParagraph({ id, text, level }: ReportRow, index: number, isApart: boolean): readonly Paragraph[] {
  if (id === unusedId) return [];
  const edit: ParagraphEdit = { text, facts: [], isCurrent: !isApart, isAdded: true };
  return [{ id: id === '' ? `added/${String(index)}` : id, level, text: '', facts: [], gaps: [], edit }];
}

// Each number in its turn, found behind the one before; one that the user has taken out has no place.
function factsIn(text: string, facts: readonly Fact[]): readonly Fact[] {
  const placed: Fact[] = [];
  let from = 0;
  for (const fact of facts) {
    const start = text.indexOf(fact.printed, from);
    if (start < 0) continue;
    from = start + fact.printed.length;
    placed.push({ ...fact, start, end: from });
  }
  return placed;
}
