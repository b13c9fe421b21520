// The work report as a Word file in the layout of GB/T 9704-2012; the same report gives the same bytes.
import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { Paragraph as ReportParagraph, Report, SentenceSpan } from '../core/model/report';
import { chosenReport } from '../core/narrative/edited-report';
import { character, section } from './page-layout';
import { styleOf, styles } from './report-styles';
import { steadyPackage } from './steady-package';

/** As the user has edited it, where what they wrote is current. */
export async function reportDocument(written: Report): Promise<Uint8Array> {
  const report = chosenReport(written);
  const document = new Document({
    title: report.title,
    styles,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: section,
        footers: { default: pageNumber(AlignmentType.RIGHT), even: pageNumber(AlignmentType.LEFT) },
        children: report.paragraphs.map(wordParagraph),
      },
    ],
  });
  const bytes = new Uint8Array(await Packer.toArrayBuffer(document));
  return steadyPackage(bytes, printable(report.title));
}

// Page numbers stand at the outer edge, one character in: right on odd pages, left on even ones.
function pageNumber(alignment: typeof AlignmentType.RIGHT | typeof AlignmentType.LEFT): Footer {
  const indent = alignment === AlignmentType.RIGHT ? { right: character } : { left: character };
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: eastAsian });
  return new Footer({
    children: [new Paragraph({ style: 'ReportPageNumber', alignment, indent, children: [number] })],
  });
}

function wordParagraph(paragraph: ReportParagraph): Paragraph {
  return new Paragraph({ style: styleOf[paragraph.level], children: runs(paragraph) });
}

// What is missing is highlighted, so that nobody sends a report with a hole in it unseen; the lead of a point stands out.
function runs({ text, gaps, sentences = [] }: ReportParagraph): readonly TextRun[] {
  const lead = leadOf(text, sentences);
  const cuts = [...new Set([0, lead, ...gaps.flatMap(({ start, end }) => [start, end]), text.length])].sort(
    (one, other) => one - other,
  );
  return cuts.slice(1).flatMap((end, index) => {
    const part = printable(text.slice(cuts[index], end));
    if (part === '') return [];
    const isGap = gaps.some((gap) => gap.start < end && gap.end >= end);
    const look = { ...(isGap ? { highlight: 'yellow' as const } : {}), ...(end <= lead ? { bold: true } : {}) };
    return [new TextRun({ text: part, font: eastAsian, ...look })];
  });
}

// 一是存贷款规模稳步增长。 with its ordinal and full stop: a heading is followed by the stop, a sentence ends with it.
function leadOf(text: string, [first]: readonly SentenceSpan[]): number {
  return first !== undefined && text[first.end] === '。' ? first.end + 1 : 0;
}

// Quotation marks and dashes belong to both scripts; this asks for their full-width forms.
const eastAsian = { hint: 'eastAsia' } as const;

// A cell may hold characters that no XML file can.
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\uFFFE\uFFFF]/gu, '');
}
