// A workbook file in memory behind the port.
import type { WorkbookPort } from '../app/ports';
import { UserError } from '../app/user-error';
import type { WritePlan } from '../core/workbook/plan';
import { planProblem } from '../core/workbook/plan-problem';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { openWorkbookPackage, type OpenedPackage } from '../ooxml/gate';
import { packageBytes } from '../ooxml/package';
import { Rejection } from '../ooxml/rejection';
import { inputError, nameProblem } from './input';
import { readOutline } from './read/outline';
import { readWorkbook } from './read/read-workbook';
import { applyPlan } from './write/apply-plan';

export class XlsxWorkbook implements WorkbookPort {
  readonly name: string;
  private opened: OpenedPackage;

  /** Throws a UserError when the bytes are no workbook that can be read. */
  constructor(bytes: Uint8Array, name: string) {
    this.name = name;
    const problem = bytes.length === 0 ? undefined : nameProblem(name);
    if (problem !== undefined) throw problem;
    this.opened = inOurWords(name, () => openWorkbookPackage(bytes));
  }

  /** Macros in the file: it can only be saved as .xlsm. */
  get hasMacros(): boolean {
    return this.opened.hasMacros;
  }

  snapshot(): Promise<WorkbookSnapshot> {
    return settle(() => inOurWords(this.name, () => readWorkbook(this.opened, this.name)));
  }

  apply(plan: WritePlan): Promise<void> {
    return settle(() => {
      inOurWords(this.name, () => {
        const wanted = new Set(plan.sheets.map((sheet) => sheet.name));
        const problem = planProblem(plan, readOutline(this.opened, wanted));
        if (problem !== undefined) throw new UserError(problem.code, problem.text);
        this.opened = { ...this.opened, pack: applyPlan(this.opened, plan) };
      });
    });
  }

  /** The file as it stands now. */
  bytes(): Uint8Array {
    return packageBytes(this.opened.pack);
  }
}

function inOurWords<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof Rejection ? inputError(error.code, name) : error;
  }
}

/** What throws becomes a rejected promise, as the port's callers expect. */
async function settle<Result>(work: () => Result): Promise<Result> {
  await Promise.resolve();
  return work();
}
