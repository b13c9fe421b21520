// What a request needs of the world: one workbook, read as a snapshot and written by a plan.
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';

export interface WorkbookPort {
  /** Throws a UserError when the workbook cannot be read. */
  snapshot(): Promise<WorkbookSnapshot>;
  /** Carries the plan out whole or not at all; throws a UserError that says why not. */
  apply(plan: WritePlan): Promise<void>;
}

/** How a long request says where it is and learns that it should stop. */
export interface Progress {
  step(name: string, done: number, of: number): void;
  isCancelled(): boolean;
}
