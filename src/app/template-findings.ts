// What is wrong with the template on the sheet 报告模板, each fault at its cell.
import { words } from '../core/measure/bilingual';
import type { Observation } from '../core/model/finding';
import type { MonthlyStatistics } from '../core/model/statistics';
import { lineProblems } from '../core/template/line-problems';
import type { SheetLine } from '../core/template/template';
import { readTemplate } from '../core/template/template-sheet';
import { vocabularyOf } from '../core/template/vocabulary';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

/** With a template in use a fault must be mended; with one that only lies there it is worth knowing. */
export async function templateFindings(
  book: WorkbookSnapshot,
  month: MonthlyStatistics,
): Promise<readonly Observation[]> {
  const template = readTemplate(book);
  const isUsed = month.settings.reportFrom === 'template';
  if (template === undefined) return isUsed ? missingSheet(month) : [];
  const { parseLine } = await import('./template-liquid');
  const vocabulary = vocabularyOf(month);
  return template.lines.flatMap((line): readonly Observation[] => {
    const make = (check: string, message: Observation['message']): Observation =>
      observed(line, { check, message, severity: isUsed ? 'mandatory' : 'advisory' });
    const style = line.unknownStyle === undefined ? [] : [make('template/style', unknownStyle(line.unknownStyle))];
    if (!/[{｛]/u.test(line.text)) return style;
    const parsed = parseLine(line.text);
    if ('why' in parsed) return [...style, make('template/syntax', parsed.why)];
    return [...style, ...lineProblems(parsed, vocabulary).map((why) => make('template/slot', why))];
  });
}

function observed(
  { at }: SheetLine,
  { check, message, severity }: Pick<Observation, 'check' | 'message' | 'severity'>,
): Observation {
  return { check, severity, at, subject: '', message, cells: [at] };
}

function missingSheet({ settingCells }: MonthlyStatistics): readonly Observation[] {
  const at = settingCells['reportFrom']?.at;
  if (at === undefined) return [];
  const message = words(
    '“报告来源”设为模板，但工作簿中没有“报告模板”表，工作汇报按内置写法生成。请用往年报告生成模板，或把该设置改为“内置”。',
    '报告来源 asks for the template, but there is no sheet 报告模板; the report is written by our own sentences. Make a template of an old report, or set 内置.',
  );
  return [{ check: 'template/missing', severity: 'explain', at, subject: '', message, cells: [at] }];
}

function unknownStyle(word: string): Observation['message'] {
  return words(
    `样式“${word}”不认识，按正文处理；可写标题、称呼、一级、二级、正文、落款、日期。`,
    `The style “${word}” is not known, the line is taken as body text; there are 标题, 称呼, 一级, 二级, 正文, 落款 and 日期.`,
  );
}
