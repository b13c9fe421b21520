// The request "write this month by this template": the report as data, every number with its cells.
import type { Report } from '../core/model/report';
import type { ReportInput } from '../core/narrative/write-report';
import type { Narrative } from '../core/narrative/narrative';
import { gap } from '../core/narrative/pieces';
import { renderedReport, type RenderedLine } from '../core/template/rendered-report';
import type { World } from '../core/template/named';
import type { Template } from '../core/template/template';
import { vocabularyOf } from '../core/template/vocabulary';

/** Never throws for what an office wrote: what cannot be printed is a gap. */
export async function renderTemplate(template: Template, { month, figures, earlier }: ReportInput): Promise<Report> {
  const { parseLine, renderLine } = await import('./template-liquid');
  const narrative: Narrative = { month, figures, earlier, county: month.county ?? '' };
  const world: World = { narrative, vocabulary: vocabularyOf(month) };
  const lines = template.lines.map((line): RenderedLine => {
    if (!/[{｛]/u.test(line.text)) return { line, pieces: [line.text] };
    const parsed = parseLine(line.text);
    return { line, pieces: 'why' in parsed ? [gap(beginning(line.text), parsed.why)] : renderLine(parsed, world) };
  });
  return renderedReport(lines);
}

// Enough of a broken line to find it by.
function beginning(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 30)}…`;
}
