// What the panel for texts shows that can change.
import type { TextFile } from '../../app/ports';
import type { Answers } from '../texts/answers';
import type { TextView } from '../texts/text-view';

export const textModes = ['fill', 'proofread', 'template'] as const;

export type TextMode = (typeof textModes)[number];

export interface TextState {
  readonly mode: TextMode;
  /** As pasted, or as the file says. */
  readonly text: string;
  readonly file: OpenTextFile | undefined;
  /** What was read of it; undefined while it is being written. */
  readonly view: TextView | undefined;
  readonly answers: Answers;
  /** Index of the mark that is open. */
  readonly selected: number | undefined;
  /** Whether all marks are listed, or those only that leave something to do. */
  readonly listsAll: boolean;
  /** Choices are kept in the workbook for next month. */
  readonly remembers: boolean;
  /** Changed numbers are shown in a Word file. */
  readonly highlights: boolean;
  /** The report is written by the template once it is on its sheet. */
  readonly usesTemplate: boolean;
  /** Cells have changed since. */
  readonly isOutdated: boolean;
}

export interface OpenTextFile {
  readonly name: string;
  readonly file: TextFile;
}

export const firstTextState: TextState = {
  mode: 'fill',
  text: '',
  file: undefined,
  view: undefined,
  answers: {},
  selected: undefined,
  listsAll: false,
  remembers: true,
  highlights: true,
  usesTemplate: true,
  isOutdated: false,
};
