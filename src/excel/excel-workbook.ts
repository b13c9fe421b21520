// The workbook that is open in Excel behind the port, through Office.js.
import type { Highlight, HostPort, SheetChange, Shown, UndoOffer, UndoResult, WorkbookPort } from '../app/ports';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import type { CellRef } from '../core/workbook/cell';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import type { Capabilities } from './capabilities';
import { hostCode, inOurWords } from './error-texts';
import { goTo } from './go-to';
import { clearHighlights, showHighlights } from './highlights';
import { listen } from './live-changes';
import { readSnapshot } from './read/read-snapshot';
import { undo, UndoLog } from './undo-log';
import { carryOut, WriteFailure } from './write/carry-out';
import type { Before, WriteRecord } from './write/record';
import { takeBack, touchedPlaces } from './write/take-back';

/** The part of Excel that Office.js puts on the page. */
export type ExcelRunner = Pick<typeof Excel, 'run'>;

export class ExcelWorkbook implements WorkbookPort, HostPort {
  private readonly excel: ExcelRunner;
  private readonly capabilities: Capabilities;
  private readonly undoLog = new UndoLog();
  /** A write that could be neither finished nor taken back. */
  private unfinished: Before | undefined;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(excel: ExcelRunner, capabilities: Capabilities) {
    this.excel = excel;
    this.capabilities = capabilities;
  }

  snapshot(): Promise<WorkbookSnapshot> {
    return this.inTurn(() => this.excel.run(readSnapshot));
  }

  apply(plan: WritePlan): Promise<void> {
    return this.inTurn(async () => {
      if (this.unfinished !== undefined) throw leftCellsError(this.unfinished);
      this.undoLog.add(await this.written(plan));
    });
  }

  /** What the last write was, as far as it can be undone. */
  undoOffer(): UndoOffer | undefined {
    return this.undoLog.offer();
  }

  /** Takes the last write back, but for cells that hold something else by now; those are named. */
  undo(): Promise<UndoResult> {
    return this.inTurn(async () => {
      const record = this.undoLog.last();
      if (record === undefined) return { left: [], keptSheets: [] };
      const result = await this.excel.run((context) => undo(context, record));
      this.undoLog.drop(record);
      return result;
    });
  }

  /** Where a failed write may have left something; empty unless taking back failed too. */
  leftPlaces(): readonly string[] {
    return this.unfinished === undefined ? [] : touchedPlaces(this.unfinished);
  }

  /** Tries again to put the left places back. */
  recover(): Promise<void> {
    return this.inTurn(async () => {
      const { unfinished } = this;
      if (unfinished === undefined) return;
      await this.excel.run((context) => takeBack(context, unfinished));
      this.unfinished = undefined;
    });
  }

  /** Selects a cell and says what had to be shown for it; throws where it cannot be shown. */
  goTo(cell: CellRef): Promise<readonly Shown[]> {
    return this.inTurn(() => this.excel.run((context) => goTo(context, cell)));
  }

  /** Marks cells in place of all earlier marks; answers the protected sheets that could not be marked. */
  showHighlights(highlights: readonly Highlight[]): Promise<readonly string[]> {
    return this.inTurn(() => this.excel.run((context) => showHighlights(context, highlights)));
  }

  clearHighlights(): Promise<void> {
    return this.inTurn(() => this.excel.run(clearHighlights));
  }

  /** Told of what people change, not of what we write. */
  listen(listener: (change: SheetChange) => void): Promise<() => Promise<void>> {
    return this.inTurn(() => listen(this.excel, listener));
  }

  private async written(plan: WritePlan): Promise<WriteRecord> {
    try {
      return await this.run((context) => carryOut(context, plan));
    } catch (error) {
      if (!(error instanceof WriteFailure)) throw error;
      if (error.isTakenBack) throw inOurWords(error.reason);
      this.unfinished = error.before;
      throw leftCellsError(error.before);
    }
  }

  /** As one step of Excel's own undo where Excel can. */
  private async run<Result>(batch: (context: Excel.RequestContext) => Promise<Result>): Promise<Result> {
    if (!this.capabilities.mergesUndo) return this.excel.run(batch);
    try {
      return await this.excel.run({ mergeUndoGroup: true }, batch);
    } catch (error) {
      const reason: unknown = error instanceof WriteFailure ? error.reason : error;
      const isTakenBack = !(error instanceof WriteFailure) || error.isTakenBack;
      // Something in the plan cannot be undone by Excel: written without that, then; our own undo stays.
      if (hostCode(reason) === 'UndoNotSupported' && isTakenBack) return this.excel.run(batch);
      throw error;
    }
  }

  /** One after the other: two requests at once would see each other's half. */
  private inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.queue.then(async () => {
      try {
        return await work();
      } catch (error) {
        throw inOurWords(error);
      }
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function leftCellsError(before: Before): UserError {
  const places = touchedPlaces(before);
  return new UserError(
    'taking-back-failed',
    words(
      `写入中断，且未能全部恢复。可能受影响的位置：${places.join('、')}。请点“重试恢复”；如仍不行，请不保存而关闭工作簿后重新打开。`,
      `The write broke off and could not be taken back whole. Look at: ${places.join(', ')}. Choose "Restore again", or close the workbook without saving.`,
    ),
  );
}
