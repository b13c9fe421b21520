// A Word file behind the port: its text, and copies of it with changes that keep everything else.
import type { TextFile, TextRevision } from '../app/ports';
import { UserError } from '../app/user-error';
import type { TextTable } from '../core/claims/text-table';
import { words } from '../core/measure/bilingual';
import { contentTypeOf } from '../ooxml/content-types';
import { openWordPackage, type OpenedPackage } from '../ooxml/gate';
import { Rejection } from '../ooxml/rejection';
import { reviseWord } from './revise-word';
import { wordInputError, wordNameProblem } from './word-input';
import { readStories, type WordStories } from './word-stories';
import { tablesOf } from './word-tables';

export class WordText implements TextFile {
  readonly text: string;
  readonly tables: readonly TextTable[];
  readonly extensions: readonly string[];
  private readonly name: string;
  private readonly bytes: Uint8Array;
  private readonly opened: OpenedPackage;
  private readonly stories: WordStories;

  /** Throws a UserError when the bytes are no Word document that can be read. */
  constructor(bytes: Uint8Array, name: string) {
    this.name = name;
    this.bytes = bytes;
    const problem = bytes.length === 0 ? undefined : wordNameProblem(name, bytes);
    if (problem !== undefined) throw problem;
    this.opened = inOurWords(name, () => openWordPackage(bytes));
    this.stories = inOurWords(name, () => readStories(this.opened));
    this.text = this.stories.text;
    this.tables = tablesOf(this.stories);
    this.extensions = [extensionOf(this.opened)];
  }

  revised(revision: TextRevision): Uint8Array {
    const { edits, marks } = revision;
    const remarks = typeof marks === 'string' ? 0 : marks.remarks.length;
    if (edits.length === 0 && remarks === 0) return this.bytes;
    const result = inOurWords(this.name, () => reviseWord(this.opened, this.stories, revision));
    if ('notMade' in result) throw notMade(this.text.slice(result.notMade.start, result.notMade.end), this.name);
    return result.bytes;
  }
}

// Word refuses a file whose name says otherwise than its content.
function extensionOf({ pack, mainPart, hasMacros }: OpenedPackage): string {
  const isTemplate = contentTypeOf(pack, mainPart)?.includes('template') === true;
  if (hasMacros) return isTemplate ? '.dotm' : '.docm';
  return isTemplate ? '.dotx' : '.docx';
}

function inOurWords<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Rejection ? wordInputError(error.code, name) : error;
  }
}

function notMade(text: string, name: string): UserError {
  return new UserError(
    'not-changeable',
    words(
      `“${name}”中的“${text}”不能改写（它不是普通文字）。请在 Word 中手工修改。`,
      `"${text}" in "${name}" is no plain text and cannot be changed. Change it in Word by hand.`,
    ),
  );
}
