// What a request needs of the world: one workbook, read as a snapshot and written by a plan; and what a pane needs besides.
import type { TextEdit } from '../core/claims/text-edit';
import type { TextTable } from '../core/claims/text-table';
import type { Severity } from '../core/model/finding';
import type { CellRef } from '../core/workbook/cell';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

export interface WorkbookPort {
  /** Throws a UserError when the workbook cannot be read. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Carries the plan out whole or not at all; throws a UserError that says why not. */
  apply(plan: WritePlan): Promise<void>;
}

/** A text in a file, a Word document or plain text: what it says, and a changed copy of the file. */
export interface TextFile {
  /** Its paragraphs, each ended by a line end but the last; offsets into it count UTF-16 units. */
  readonly text: string;
  /** Its tables, whose cells are lines of the text. */
  readonly tables: readonly TextTable[];
  /** How the name of a copy must end, e.g. ['.docx']. */
  readonly extensions: readonly string[];
  /** The file with a revision carried out and all else as it was; the same revision gives the same bytes. */
  revised(revision: TextRevision): Uint8Array;
}

export interface TextRevision {
  /** In order and apart from each other, each inside one line of the text. */
  readonly edits: readonly TextEdit[];
  /** How a reader sees what was changed, where the file can show it. */
  readonly marks: 'none' | 'highlight' | TrackedChanges;
}

/** Changes that are accepted or rejected later, with comments beside them. */
export interface TrackedChanges {
  /** An ISO 8601 date with its time; given from outside, as nothing here knows the clock. */
  readonly date: string;
  readonly remarks: readonly TextRemark[];
}

export interface TextRemark {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** How a long request says where it is and learns that it should stop. */
export interface Progress {
  step(name: string, done: number, of: number): void;
  isCancelled(): boolean;
}

/** The program in which the workbook is open: what is seen of it, and the last write taken back. */
export interface HostPort {
  /** Selects a cell and says what had to be shown for it; throws a UserError where it cannot be shown. */
  goTo(cell: CellRef): Promise<readonly Shown[]>;
  /** Marks cells in place of all earlier marks; answers the sheets that could not be marked. */
  showHighlights(highlights: readonly Highlight[]): Promise<readonly string[]>;
  clearHighlights(): Promise<void>;
  /** What the last write was, as far as it can be undone. */
  undoOffer(): UndoOffer | undefined;
  /** Takes the last write back, but for cells that hold something else by now; those are named. */
  undo(): Promise<UndoResult>;
  /** Where a failed write may have left something; empty unless taking back failed too. */
  leftPlaces(): readonly string[];
  /** Tries again to put the left places back. */
  recover(): Promise<void>;
  /** Told of what people change, not of what we write; answers how to stop listening. */
  listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>>;
}

/** What had to be shown for a cell to be seen. */
export type Shown = 'sheet' | 'row' | 'column';

export interface Highlight {
  readonly cell: CellRef;
  readonly severity: Severity;
}

export interface UndoOffer {
  readonly cells: number;
  readonly clearsExcelUndo: boolean;
  readonly sheets: readonly string[];
}

export interface UndoResult {
  /** Cells changed since, those on kept sheets included. */
  readonly left: readonly CellRef[];
  /** Sheets of ours that stay whole, with their marks, for what was typed there. */
  readonly keptSheets: readonly string[];
}

export interface SheetChange {
  /** Undefined for a sheet that is gone. */
  readonly sheet: string | undefined;
  /** Undefined where the whole sheet changed. */
  readonly address: string | undefined;
}
