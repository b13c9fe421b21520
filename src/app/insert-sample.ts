// The request "insert the sample": its sheets beside the user's own, none of which it touches.
import { words } from '../core/measure/bilingual';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookPort } from './ports';
import { faultyMonth } from './sample/faulty-month';
import { sampleMonth } from './sample/sample-month';
import { UserError } from './user-error';

export type SampleKind = 'good' | 'faulty';

export async function insertSample(book: WorkbookPort, kind: SampleKind): Promise<WritePlan> {
  const { month } = kind === 'good' ? sampleMonth() : faultyMonth();
  const { sheets } = await book.snapshot();
  const taken = month.sheets.filter(({ name }) =>
    sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase()),
  );
  if (taken.length > 0) throw namesTaken(taken.map(({ name }) => name));
  await book.apply(month);
  return month;
}

function namesTaken(names: readonly string[]): UserError {
  return new UserError(
    'sample-names-taken',
    words(
      `工作簿中已有“${names.join('”“')}”，未插入示例数据。请在新建的空白工作簿中插入。`,
      `The workbook has sheets of the same names (${names.join(', ')}), so no sample was inserted. Use a new, empty workbook.`,
    ),
  );
}
