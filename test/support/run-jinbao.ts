// The command line in this process, on real files, at a fixed time.
import { kindOfText } from '../../src/app/text-files';
import { carryOut } from '../../src/cli/carry-out';
import type { World } from '../../src/cli/world';
import { reportDocument } from '../../src/docx/report-document';
import { WordText } from '../../src/docx/word-text';
import { PlainText } from '../../src/txt/plain-text';
import { outputNameProblem } from '../../src/xlsx/input';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';

export interface Outcome {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** What it takes for now. */
export const fixedNow = '2022-10-08T01:30:00Z';

export async function jinbao(...argv: readonly string[]): Promise<Outcome> {
  const printed: string[] = [];
  const warned: string[] = [];
  const world: World = {
    openWorkbook: (bytes, name) => new XlsxWorkbook(bytes, name),
    emptyWorkbook: (name) => new XlsxWorkbook(createWorkbook(), name),
    outputNameProblem,
    openText: (bytes, name) => (kindOfText(name) === 'plain' ? new PlainText(bytes, name) : new WordText(bytes, name)),
    document: reportDocument,
    now: () => new Date(fixedNow),
    print: (text) => void printed.push(text),
    warn: (text) => void warned.push(text),
    isTerminal: false,
  };
  const status = await carryOut(argv, world);
  return { status, out: printed.join(''), err: warned.join('') };
}
