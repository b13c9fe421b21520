// What the pane needs of the world around it, all of it given from outside.
import type { HostPort, TextFile, WorkbookPort } from '../../app/ports';
import type { Language } from '../../core/measure/bilingual';
import type { Report } from '../../core/model/report';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import type { TextInput } from '../texts/text-engine';
import type { TextView } from '../texts/text-view';
import type { BeforeStep, MonthInput, MonthOutput } from '../month/engine';

export type ThemeName = 'light' | 'dark' | 'contrast';

export interface World {
  readonly book: WorkbookPort;
  readonly host: HostPort;
  readonly page: PagePort;
  readonly workOut: (input: MonthInput, before: BeforeStep) => Promise<MonthOutput>;
  readonly readText: (input: TextInput) => Promise<TextView>;
}

/** The page in which the pane stands. */
export interface PagePort {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly isFirstRun: boolean;
  remember(choice: { readonly language?: Language; readonly isFirstRunDone?: boolean }): void;
  onThemeChanged(listener: (theme: ThemeName) => void): void;
  /** As plain text, and with its looks where HTML is given. */
  copyText(text: string, html?: string): Promise<void>;
  saveFile(name: string, bytes: Uint8Array): Promise<void>;
  wordDocument(report: Report): Promise<Uint8Array>;
  /** Reads an .xlsx file; throws a UserError where it cannot. */
  readFile(name: string, bytes: Uint8Array): Promise<WorkbookSnapshot>;
  /** Opens a text file; throws a UserError where it cannot. */
  openText(name: string, bytes: Uint8Array): Promise<TextFile>;
  /** The time as ISO 8601. */
  now(): string;
  /** Lets the page draw itself. */
  pause(): Promise<void>;
}
