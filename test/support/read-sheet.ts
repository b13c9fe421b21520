// What reading makes of a few rows, in short words for tests of reading.
import { readWorkbook } from '../../src/core/reading/read-workbook';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import type { RecognisedTable } from '../../src/core/model/table';
import type { CellValue } from '../../src/core/workbook/cell';
import { book, sheet, type SheetExtras } from './build-workbook';

export function readSheet(rows: readonly (readonly CellValue[])[], extras: SheetExtras = {}): MonthlyStatistics {
  return readWorkbook(book({ 表: sheet(rows, extras) }));
}

/** Each column as 'indicator measure unit coverage', or its role. */
export function columnsOf(table: RecognisedTable | undefined): readonly string[] {
  return (table?.columns ?? []).map(({ role }) => {
    if (role.is === 'ledger') return `${role.key}${role.unit === undefined ? '' : ` ${role.unit}`}`;
    if (role.is !== 'measure') return role.is;
    return [role.indicator, role.measure, role.unit, role.coverage].filter((word) => word.length > 0).join(' ');
  });
}

/** Each row as 'name role', with category, whole or canonical name where it has one. */
export function rowsOf(table: RecognisedTable | undefined): readonly string[] {
  return (table?.rows ?? []).map(({ name, role }) => {
    const more = [
      'category' in role ? `in ${role.category}` : '',
      'of' in role ? `of ${role.of}` : '',
      'canonical' in role && role.canonical !== name ? `as ${role.canonical}` : '',
    ];
    return [name, role.is, ...more].filter((word) => word !== '').join(' ');
  });
}

/** Each observation as 'severity check sheet!cell'. */
export function noticed(read: MonthlyStatistics): readonly string[] {
  return read.observations.map(({ severity, check, at }) => `${severity} ${check} ${at.cell}`);
}
