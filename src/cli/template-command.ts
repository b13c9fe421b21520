// What the command template does: an old report and its workbook become a template, as text or on a sheet of a copy.
import { basename, extname } from 'node:path';
import { makeTemplate } from '../app/make-template';
import { saveTemplate } from '../app/save-template';
import { templateJson, templateText } from '../app/template-json';
import type { MadeTemplate } from '../core/template/template';
import type { CommandLine } from './command-line';
import { openInput, openTextInput } from './input-files';
import { sourcesOf } from './month-sources';
import { checkExtension, checkOutputs, type Output, writeOutputs } from './output-files';
import { tellOlder } from './older-files';
import { lines, printJson, writtenLines } from './printing';
import { templateLines } from './texts-text';
import type { FileWorkbook, World } from './world';

const bookNames = ['.xlsx', '.xlsm'];

export async function template(line: CommandLine, world: World): Promise<0> {
  const { draft = '', output, language, previous } = line;
  if (output !== undefined) {
    checkExtension(output, ['.txt', '.md', ...bookNames]);
    checkOutputs([output], [draft, line.book, ...previous]);
  }
  const { text } = openTextInput(draft, world);
  const book = openInput(line.book, world);
  if (output !== undefined) refuseName(output, book, world);
  const { made } = await makeTemplate(text, sourcesOf(line, book, world));
  const files = output === undefined ? [] : [await outputOf(output, made, book)];
  tellOlder(writeOutputs(files), line.language, world);
  if (line.isJson) printJson(templateJson(made, language), world);
  else {
    const shown = output === undefined ? [plainText(made)] : [];
    const told = line.isQuiet ? [] : [...writtenLines(files, language), ...templateLines(text, made, language)];
    if (shown.length + told.length > 0) world.print(lines([...shown, ...told]));
  }
  return 0;
}

function isBook(path: string): boolean {
  return bookNames.includes(extname(path).toLowerCase());
}

function refuseName(output: string, book: FileWorkbook, world: World): void {
  const problem = isBook(output) ? world.outputNameProblem(basename(output), book.hasMacros) : undefined;
  if (problem !== undefined) throw problem;
}

// Blank lines at the end are the file's, not the report's.
function plainText(made: MadeTemplate): string {
  return templateText(made).replace(/\n+$/, '');
}

async function outputOf(path: string, made: MadeTemplate, book: FileWorkbook): Promise<Output> {
  if (!isBook(path)) return { path, bytes: `${plainText(made)}\n` };
  await saveTemplate(book, made.template);
  return { path, bytes: book.bytes() };
}
