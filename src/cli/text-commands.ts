// What the commands on texts do: fill a draft, proofread a text, and write the changed copy.
import { fillDraft } from '../app/fill';
import { fillJson } from '../app/fill-json';
import type { TextFile } from '../app/ports';
import { proofreadDraft } from '../app/proofread';
import { proofreadJson } from '../app/proofread-json';
import { correctedFile, faultyClaims, filledFile, styleRemark } from '../app/text-files';
import { lintStyle } from '../core/claims/lint-style';
import type { CommandLine } from './command-line';
import { openInput, openTextInput } from './input-files';
import { sourcesOf } from './month-sources';
import { checkExtension, checkOutputs, writeOutputs } from './output-files';
import { tellOlder } from './older-files';
import { lines, printJson, writtenLines } from './printing';
import { openSlotLines, styleLines, unknownLines, verdictLines } from './texts-text';
import type { World } from './world';

export async function fill(line: CommandLine, world: World): Promise<0> {
  const { output, language } = line;
  const file = openDraft(line, world);
  const { draft } = await fillDraft(file.text, sourcesOf(line, openInput(line.book, world), world), file.tables);
  const marks = line.isHighlighted ? 'highlight' : 'none';
  const files = output === undefined ? [] : [{ path: output, bytes: filledFile(file, draft.slots, marks) }];
  tellOlder(writeOutputs(files), line.language, world);
  if (line.isJson) printJson(fillJson(draft, language), world);
  else {
    const shown = output === undefined ? [draft.text, ''] : writtenLines(files, language);
    if (!line.isQuiet) world.print(lines([...shown, ...openSlotLines(file.text, draft.slots, language)]));
    else if (output === undefined) world.print(lines([draft.text]));
  }
  return 0;
}

export async function proofread(line: CommandLine, world: World): Promise<0 | 1> {
  const { output, language } = line;
  const file = openDraft(line, world);
  const sources = line.book === '' ? undefined : sourcesOf(line, openInput(line.book, world), world);
  const claims = await proofreadDraft(file.text, sources, file.tables);
  const style = lintStyle(file.text);
  const corrected = [...claims, ...style];
  const remarked = [...faultyClaims(claims), ...style.map(styleRemark)];
  const changes = { corrected, remarked, date: world.now().toISOString(), language };
  const files = output === undefined ? [] : [{ path: output, bytes: correctedFile(file, changes) }];
  tellOlder(writeOutputs(files), line.language, world);
  if (line.isJson) printJson(proofreadJson({ text: file.text, claims, style }, language), world);
  else {
    const written = line.isQuiet ? [] : writtenLines(files, language);
    const verdicts = verdictLines(file.text, claims, language);
    // Without a workbook there is none that could answer.
    const unknown = sources === undefined ? [] : unknownLines(file.text, claims, language);
    world.print(lines([...written, ...verdicts, ...unknown, ...styleLines(file.text, style, language)]));
  }
  // A text that contradicts itself is as wrong as one that disagrees with the workbook; its style is advice.
  return faultyClaims(claims).length > 0 ? 1 : 0;
}

/** The text to be read; a copy that could not be written is refused before anything is worked out. */
function openDraft({ draft = '', output, book, previous }: CommandLine, world: World): TextFile {
  if (output !== undefined) checkOutputs([output], [draft, ...(book === '' ? [] : [book]), ...previous]);
  const file = openTextInput(draft, world);
  if (output !== undefined) checkExtension(output, file.extensions);
  return file;
}
