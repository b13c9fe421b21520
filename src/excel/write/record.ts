// What a write has to remember so that it can be taken back or undone.
import type { WritePlan } from '../../core/workbook/plan';
import type { Outline } from '../read/outline';
import type { SheetFootprint } from './footprint';
import type { MadeChart } from './made-charts';
import type { Written } from './written';

/** All that is needed to put the workbook back. */
export interface Before {
  readonly plan: WritePlan;
  readonly outline: Outline;
  readonly newSheets: readonly string[];
  readonly footprints: readonly SheetFootprint[];
}

export interface WriteRecord extends Before {
  /** What stood in the cells after the write; undefined when it could not be read, and nothing can be undone. */
  readonly written: Written | undefined;
  readonly charts: readonly MadeChart[];
}
