// The command line's entry point: the only place of it that names the adapters and the streams.
import process from 'node:process';
import { kindOfText } from '../app/text-files';
import { reportDocument } from '../docx/report-document';
import { WordText } from '../docx/word-text';
import { PlainText } from '../txt/plain-text';
import { outputNameProblem } from '../xlsx/input';
import { createWorkbook } from '../xlsx/write/new-parts';
import { XlsxWorkbook } from '../xlsx/xlsx-workbook';
import { carryOut } from './carry-out';
import type { World } from './world';

const processWorld: World = {
  openWorkbook: (bytes, name) => new XlsxWorkbook(bytes, name),
  openText: (bytes, name) => (kindOfText(name) === 'plain' ? new PlainText(bytes, name) : new WordText(bytes, name)),
  emptyWorkbook: (name) => new XlsxWorkbook(createWorkbook(), name),
  outputNameProblem,
  document: reportDocument,
  now: () => new Date(),
  print: (text) => void process.stdout.write(text),
  warn: (text) => void process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
};

/** Resolves to the exit status. */
export function main(argv: readonly string[]): Promise<number> {
  return carryOut(argv, processWorld);
}
