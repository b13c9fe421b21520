// A recognised table as the pane shows it: what it and its columns were taken for, and what was decided of them by hand.
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { ReportingMonth } from '../../core/measure/period';
import type { AmountUnit } from '../../core/measure/unit';
import { type CorrectableKind, headerNameOf, type TableCorrection, tableNameOf } from '../../core/model/correction';
import { measureLabels } from '../../core/model/indicator';
import { ledgerKeys } from '../../core/model/ledger-key';
import type { MonthlyStatistics } from '../../core/model/statistics';
import type { RecognisedColumn, RecognisedTable } from '../../core/model/table';
import { type ColumnChoice, columnChoices } from '../../core/sheets/correction-words';
import { ledgers } from '../../core/sheets/ledgers';
import { address } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/cell';

export interface TableView {
  readonly id: string;
  readonly kind: RecognisedTable['kind'];
  readonly why: Bilingual;
  readonly at: CellRef;
  /** How a correction names it. */
  readonly name: string;
  readonly title?: string;
  readonly unit?: AmountUnit;
  readonly period?: string;
  readonly month?: ReportingMonth;
  readonly rows: number;
  readonly columns: readonly ColumnView[];
  /** What was decided of it by hand; absent where nothing was. */
  readonly correction?: TableCorrection;
}

export interface ColumnView {
  /** How a correction names it. */
  readonly header: string;
  readonly at: CellRef;
  readonly says: Bilingual;
  readonly isUnknown: boolean;
  /** What it was said to be by hand; '' where nothing was said. */
  readonly as: string;
}

export const correctableKinds: readonly CorrectableKind[] = ['banks', 'counties', ...ledgerKeys];

export type ColumnChoices = Readonly<Record<CorrectableKind, readonly ColumnChoice[]>>;

export function tableViews(month: MonthlyStatistics): readonly TableView[] {
  return month.tables.map((table) => tableView(table, month));
}

export function choicesOf({ indicators }: MonthlyStatistics): ColumnChoices {
  // Every kind has its entry.
  return Object.fromEntries(
    correctableKinds.map((kind) => [kind, columnChoices({ kind }, indicators)]),
  ) as unknown as ColumnChoices;
}

function tableView(table: RecognisedTable, month: MonthlyStatistics): TableView {
  const { id, kind, why, sheet, area, title, unit, period, rows, columns } = table;
  const name = tableNameOf(table, month.tables);
  const correction = month.corrections?.tables.find((one) => one.sheet === sheet && one.table === name);
  return {
    id,
    kind,
    why,
    name,
    at: { sheet, cell: address(area.top, area.left) },
    ...(title === undefined ? {} : { title: title.value }),
    ...(unit === undefined ? {} : { unit: unit.value }),
    ...(period === undefined ? {} : { period: period.value.cutOff ?? period.value.month, month: period.value.month }),
    ...(correction === undefined ? {} : { correction }),
    rows: rows.length,
    columns: columns.map((column) => columnView(table, column, { name, month })),
  };
}

function columnView(
  table: RecognisedTable,
  column: RecognisedColumn,
  { name, month }: { readonly name: string; readonly month: MonthlyStatistics },
): ColumnView {
  const header = headerNameOf(table, column);
  const asked = month.corrections?.columns.find(
    (one) => one.sheet === table.sheet && (one.table === name || one.table === '') && one.header === header,
  );
  return {
    header,
    at: { sheet: table.sheet, cell: address(table.headerRows.to, column.column) },
    says: saysOf(table, column, month),
    isUnknown: column.role.is === 'unknown',
    as: asked?.as ?? '',
  };
}

function saysOf({ kind }: RecognisedTable, { role }: RecognisedColumn, { indicators }: MonthlyStatistics): Bilingual {
  if (role.is === 'measure') {
    const label = indicators.find(({ key }) => key === role.indicator)?.label ?? words(role.indicator, role.indicator);
    const measure = measureLabels[role.measure];
    return words(`${label['zh-CN']} ${measure['zh-CN']}`, `${label['en-US']}: ${measure['en-US']}`);
  }
  if (role.is === 'ledger') {
    const ledger = ledgerKeys.find((key) => key === kind);
    const known = ledger === undefined ? undefined : ledgers[ledger].columns.find(({ key }) => key === role.key);
    return words(known?.label ?? role.key, known?.label ?? role.key);
  }
  return roleWords[role.is];
}

const roleWords: Readonly<Record<'name' | 'category' | 'number' | 'unknown', Bilingual>> = {
  name: words('名称', 'Name'),
  category: words('类别', 'Category'),
  number: words('序号', 'Number'),
  unknown: words('未识别', 'Not recognised'),
};
