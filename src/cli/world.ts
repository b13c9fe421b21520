// What the commands need of the world besides files: workbooks, documents and the two streams.
import type { TextFile, WorkbookPort } from '../app/ports';
import type { UserError } from '../app/user-error';
import type { Report } from '../core/model/report';

/** A workbook whose bytes can be had back after a plan was carried out. */
export interface FileWorkbook extends WorkbookPort {
  readonly hasMacros: boolean;
  bytes(): Uint8Array;
}

/** Made in main.ts, the only place that names an adapter. */
export interface World {
  /** Throws a UserError when the bytes are no workbook that can be read. */
  openWorkbook(bytes: Uint8Array, name: string): FileWorkbook;
  /** Throws a UserError when the bytes are no text that can be read. */
  openText(bytes: Uint8Array, name: string): TextFile;
  emptyWorkbook(name: string): FileWorkbook;
  /** Why a workbook, with or without macros, cannot be saved under a name. */
  outputNameProblem(name: string, hasMacros: boolean): UserError | undefined;
  document(report: Report): Promise<Uint8Array>;
  /** For the date of tracked changes. */
  now(): Date;
  /** Results; the text ends with a line break. */
  print(text: string): void;
  /** Errors and progress. */
  warn(text: string): void;
  /** Whether progress has a reader. */
  readonly isTerminal: boolean;
}
