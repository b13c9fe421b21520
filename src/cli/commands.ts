// What each command does, from its options to its exit status.
import { basename, extname } from 'node:path';
import { checkMonth, type CheckedMonth } from '../app/check';
import { checkJson, countsBySeverity } from '../app/check-json';
import { monthFigures } from '../app/figures';
import { figuresJson } from '../app/figures-json';
import { newWorkbook } from '../app/new-workbook';
import { nextMonth } from '../app/next-month';
import { reportMonth } from '../app/report';
import { reportJson } from '../app/report-json';
import { runMonth } from '../app/run-month';
import { faultyMonth } from '../app/sample/faulty-month';
import { sampleMonth } from '../app/sample/sample-month';
import { type Language, words } from '../core/measure/bilingual';
import { type Report, reportText } from '../core/model/report';
import { chosenReport } from '../core/narrative/edited-report';
import type { WritePlan } from '../core/workbook/plan';
import type { CommandLine, CommandName } from './command-line';
import { compare } from './compare-command';
import { figureLines } from './figures-text';
import { countsLine, findingLines, skippedLines } from './findings-text';
import { openInput } from './input-files';
import { sourcesOf } from './month-sources';
import { checkExtension, checkOutputs, type Output, refuseExisting, writeOutputs } from './output-files';
import { tellOlder } from './older-files';
import { lines, printJson, tellKept, writtenLines } from './printing';
import { terminalProgress } from './progress';
import { template } from './template-command';
import { fill, proofread } from './text-commands';
import type { World } from './world';

export type ExitStatus = 0 | 1;

type Command = (line: CommandLine, world: World) => Promise<ExitStatus>;

export const commands: Readonly<Record<CommandName, Command>> = {
  run,
  check,
  figures,
  report,
  compare,
  fill,
  proofread,
  template,
  new: newBook,
  sample,
};

const workbookNames = ['.xlsx', '.xlsm'] as const;

async function run(line: CommandLine, world: World): Promise<ExitStatus> {
  const output = line.output ?? '';
  checkExtension(output, workbookNames);
  prepareOutputs(line, [output]);
  const book = openInput(line.book, world);
  const problem = world.outputNameProblem(basename(output), book.hasMacros);
  if (problem !== undefined) throw problem;
  const progress = terminalProgress(world, line.language, line.isQuiet);
  try {
    const finished = await runMonth(sourcesOf(line, book, world), progress);
    const files = [{ path: output, bytes: book.bytes() }, ...(await reportFiles(finished.report, line, world))];
    const older = writeOutputs(files);
    progress.clear();
    tellOlder(older, line.language, world);
    tellKept(finished.report, line.language, world);
    if (!line.isQuiet)
      world.print(lines([...runLines(finished, line.language), ...writtenLines(files, line.language)]));
    return statusOf(finished);
  } finally {
    progress.clear();
  }
}

async function check(line: CommandLine, world: World): Promise<ExitStatus> {
  const checked = await checkMonth(sourcesOf(line, openInput(line.book, world), world));
  const { language } = line;
  if (line.isJson) printJson(checkJson(checked, language), world);
  else {
    const shown = [...findingLines(checked, language), ...skippedLines(checked, language)];
    world.print(lines([headLine(checked, language), countsLine(checked, language), ...shown]));
  }
  return statusOf(checked);
}

async function figures(line: CommandLine, world: World): Promise<ExitStatus> {
  const found = await monthFigures(sourcesOf(line, openInput(line.book, world), world));
  if (line.isJson) printJson(figuresJson(found, line.language), world);
  else world.print(lines([headLine(found, line.language), ...figureLines(found, line.language)]));
  return 0;
}

async function report(line: CommandLine, world: World): Promise<ExitStatus> {
  prepareOutputs(line, []);
  const reported = await reportMonth(sourcesOf(line, openInput(line.book, world), world));
  const files = await reportFiles(reported.report, line, world);
  tellOlder(writeOutputs(files), line.language, world);
  tellKept(reported.report, line.language, world);
  if (line.isJson) printJson(reportJson(reported.report, line.language), world);
  else if (files.length === 0) world.print(lines([reportText(chosenReport(reported.report))]));
  else if (!line.isQuiet) world.print(lines(writtenLines(files, line.language)));
  return 0;
}

async function newBook(line: CommandLine, world: World): Promise<ExitStatus> {
  if (line.from !== undefined) return nextBook(line, line.from, world);
  return writeNew([{ path: line.book, plan: newWorkbook() }], line, world);
}

async function nextBook(line: CommandLine, from: string, world: World): Promise<ExitStatus> {
  checkExtension(line.book, workbookNames);
  checkOutputs([line.book], [from]);
  refuseExisting([line.book]);
  const book = openInput(from, world);
  const problem = world.outputNameProblem(basename(line.book), book.hasMacros);
  if (problem !== undefined) throw problem;
  const next = nextMonth(await book.snapshot(), line.month === undefined ? {} : { month: line.month });
  await book.apply(next.plan);
  const files = [{ path: line.book, bytes: book.bytes() }];
  tellOlder(writeOutputs(files), line.language, world);
  const of = words(`${next.month}的工作簿`, `The workbook of ${next.month}`)[line.language];
  const notes = next.notes.map((note) => note[line.language]);
  if (!line.isQuiet) world.print(lines([of, ...notes, ...writtenLines(files, line.language)]));
  return 0;
}

async function sample(line: CommandLine, world: World): Promise<ExitStatus> {
  const { month, previous } = line.isFaulty ? faultyMonth() : sampleMonth();
  const extension = extname(line.book);
  const beside = `${line.book.slice(0, line.book.length - extension.length)}-上月${extension}`;
  return writeNew(
    [
      { path: line.book, plan: month },
      { path: beside, plan: previous },
    ],
    line,
    world,
  );
}

async function writeNew(
  books: readonly { readonly path: string; readonly plan: WritePlan }[],
  line: CommandLine,
  world: World,
): Promise<ExitStatus> {
  for (const { path } of books) checkExtension(path, ['.xlsx']);
  const paths = books.map(({ path }) => path);
  checkOutputs(paths, []);
  refuseExisting(paths);
  const files: Output[] = [];
  for (const { path, plan } of books) {
    const book = world.emptyWorkbook(basename(path));
    await book.apply(plan);
    files.push({ path, bytes: book.bytes() });
  }
  tellOlder(writeOutputs(files), line.language, world);
  if (!line.isQuiet) world.print(lines(writtenLines(files, line.language)));
  return 0;
}

/** Refuses what cannot be written before anything is read. */
function prepareOutputs(line: CommandLine, others: readonly string[]): void {
  const { docx, text } = line;
  if (docx !== undefined) checkExtension(docx, ['.docx']);
  if (text !== undefined) checkExtension(text, ['.txt', '.md']);
  const outputs = [...others, docx, text].filter((path) => path !== undefined);
  checkOutputs(outputs, [line.book, ...line.previous]);
}

async function reportFiles(written: Report, { docx, text }: CommandLine, world: World): Promise<readonly Output[]> {
  return [
    ...(docx === undefined ? [] : [{ path: docx, bytes: await world.document(written) }]),
    ...(text === undefined ? [] : [{ path: text, bytes: `${reportText(chosenReport(written))}\n` }]),
  ];
}

function runLines(checked: CheckedMonth, language: Language): readonly string[] {
  const serious = findingLines(checked, language, ['mandatory', 'explain']);
  return [headLine(checked, language), countsLine(checked, language), ...serious, ''];
}

function headLine({ book, month }: Pick<CheckedMonth, 'book' | 'month'>, language: Language): string {
  const unknown = words('（未知）', '(unknown)')[language];
  return `${book.name ?? ''}  ${month.county ?? unknown}  ${month.month ?? unknown}`;
}

function statusOf({ result }: CheckedMonth): ExitStatus {
  return countsBySeverity(result.findings).mandatory > 0 ? 1 : 0;
}
