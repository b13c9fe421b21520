// How fast is a Word file of 100 pages read, filled and proofread, its copy written? Within 1 s each.
import { mkdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(tmpdir(), 'jinbao-bench');
/** A page of an official document has 22 lines of 28 characters. */
const page = 22 * 28;
const pages = 100;
const limit = 1_000;
const runs = 5;

mkdirSync(folder, { recursive: true });
const bundle = join(folder, `word-${process.pid}.mjs`);
await build({
  stdin: { contents: exportsOf(), resolveDir: root, loader: 'ts' },
  bundle: true,
  platform: 'node',
  format: 'esm',
  outfile: bundle,
  logLevel: 'error',
});
const { sample, WordText, fillWithCells, proofreadWithCells, filledFile, correctedFile, faultyClaims } = await import(
  pathToFileURL(bundle).href
);
const { month, figures, draft, text } = await sample(page * pages);
const tasks = {
  read: () => new WordText(draft, 'draft.docx').text,
  'fill and highlight': () => {
    const file = new WordText(draft, 'draft.docx');
    const { slots } = fillWithCells({ text: file.text, month, figures }, file.tables);
    return filledFile(file, slots, 'highlight');
  },
  'correct with comments': () => {
    const file = new WordText(text, 'text.docx');
    const claims = proofreadWithCells({ text: file.text, month, figures }, file.tables);
    const given = { date: '2022-10-08T09:30:00Z', language: 'zh-CN' };
    return correctedFile(file, { corrected: claims, remarked: faultyClaims(claims), ...given });
  },
};
const table = Object.entries(tasks).map(([task, run]) => {
  const taken = best(run);
  return { task, pages, ms: taken.toFixed(0), limit, ok: taken < limit };
});
console.table(table);
rmSync(bundle);
process.exitCode = table.every(({ ok }) => ok) ? 0 : 1;

/** The best of several runs: what the work costs, not what else the machine does. */
function best(run) {
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

function exportsOf() {
  return `
    import { sampleMonth } from './src/app/sample/sample-month';
    import { computeFigures } from './src/core/indicators/figures';
    import { writeReport } from './src/core/narrative/write-report';
    import { readWorkbook } from './src/core/reading/read-workbook';
    import { reportDocument } from './src/docx/report-document';
    import { createWorkbook } from './src/xlsx/write/new-parts';
    import { XlsxWorkbook } from './src/xlsx/xlsx-workbook';
    export { correctedFile, faultyClaims, filledFile } from './src/app/text-files';
    export { fillWithCells, proofreadWithCells } from './src/core/claims/read-cells';
    export { WordText } from './src/docx/word-text';
    export async function sample(length) {
      const book = new XlsxWorkbook(createWorkbook(), 'sample.xlsx');
      await book.apply(sampleMonth().month);
      const month = readWorkbook(await book.snapshot());
      const figures = computeFigures(month, []);
      const report = writeReport({ month, figures, earlier: [] });
      const paragraphs = [];
      for (let written = 0; written < length; ) {
        for (const one of report.paragraphs) {
          paragraphs.push({ ...one, id: String(paragraphs.length), gaps: [], facts: [] });
          written += one.text.length;
        }
      }
      const changed = (number, to) => paragraphs.map((one) => ({ ...one, text: one.text.replace(number, to) }));
      const wordFile = (given) => reportDocument({ title: report.title, paragraphs: given });
      return {
        month,
        figures,
        draft: await wordFile(changed(/\\d+(?:\\.\\d+)?/g, '*')),
        text: await wordFile(changed(/\\d+\\.\\d+/g, (found) => found + '1')),
      };
    }
  `;
}
