// The report as the JSON that the command line prints: its text, and where each number stands in it.
import type { Language } from '../core/measure/bilingual';
import { type Paragraph, type Report, reportText } from '../core/model/report';
import { chosenReport } from '../core/narrative/edited-report';
import type { CellRef } from '../core/workbook/cell';

export interface ReportJson {
  readonly text: string;
  readonly facts: readonly FactJson[];
  readonly gaps: readonly { readonly start: number; readonly end: number; readonly why: string }[];
}

export interface FactJson {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly indicator: string | null;
  readonly measure: string | null;
  readonly of: string | null;
  readonly cells: readonly CellRef[];
}

/** Offsets are UTF-16 in the whole text. */
export function reportJson(report: Report, language: Language): ReportJson {
  const told = chosenReport(report);
  const placed = withStarts(told.paragraphs);
  return {
    text: reportText(told),
    facts: placed.flatMap(({ paragraph, at }) =>
      paragraph.facts.map(({ start, end, printed, indicator, measure, of, cells }) => ({
        start: at + start,
        end: at + end,
        printed,
        indicator: indicator ?? null,
        measure: measure ?? null,
        of: of ?? null,
        cells,
      })),
    ),
    gaps: placed.flatMap(({ paragraph, at }) =>
      paragraph.gaps.map(({ start, end, why }) => ({ start: at + start, end: at + end, why: why[language] })),
    ),
  };
}

function withStarts(
  paragraphs: readonly Paragraph[],
): readonly { readonly paragraph: Paragraph; readonly at: number }[] {
  let at = 0;
  return paragraphs.map((paragraph) => {
    const placed = { paragraph, at };
    at += paragraph.text.length + 1;
    return placed;
  });
}
