// A bank or county sheet from its block: columns settled, rows classified, values read.
import { words } from '../measure/bilingual';
import { elementAt } from './element';
import type { BalanceColumn, BalanceRow, BalanceTable } from '../model/balances';
import type { Observation } from '../model/finding';
import type { Measure } from '../model/indicator';
import { columnDusts } from '../model/column-dust';
import type { MeasureColumn, RecognisedRow, RecognisedTable } from '../model/table';
import { cellRef } from '../workbook/address';
import { type MeasureValues, mostDecimals, readValues, textObservations, type ValueColumn } from './column-values';
import type { Block } from './block';
import { withCellUnits } from './cell-units';
import { countyName, joinedNames } from './institution-names';
import type { ColumnDraft } from './column-draft';
import { draftColumns } from './measure-columns';
import * as notices from './notices';
import { type ClassifiedRows, rowRoles } from './row-roles';
import { withSplitNames } from './split-names';
import { settleColumns, type SettledColumn } from './settle-columns';
import { isBlankAt, rawAt } from './sheet-grid';
import { tableKind } from './table-kind';
import { type TableRow, tableRows } from './table-rows';
import { columnObservations, rowObservations } from './balance-observations';
import { type BalanceInput, headerOf, nameColumn, type Parts } from './balance-parts';
import { recognised } from './recognised-table';

export interface BalanceReading {
  readonly table: RecognisedTable;
  /** None for a table that lies on its side. */
  readonly balances: readonly BalanceTable[];
  readonly observations: readonly Observation[];
  /** The first amount column that was left out because nothing states its unit. */
  readonly columnWithoutUnit?: number;
}

export function readBalanceTable(input: BalanceInput): BalanceReading {
  const { block } = input;
  const headed = withCellUnits(block, draftColumns(block.meanings, columnContext(input)));
  const drafts = withSplitNames(block, withNameColumn(block, headed));
  const names = nameColumn(drafts, block.left);
  const category = drafts.find((draft) => draft.role.is === 'category')?.column;
  const rows = tableRows(block, names, category);
  const columns = drafts.flatMap((draft): readonly ValueColumn[] =>
    draft.role.is === 'measure' ? [{ column: draft.column, role: draft.role }] : [],
  );
  const values = readValues(block.grid, rows, columns);
  const settled = settleColumns(columns, values);
  const { kind, why } =
    decidedKind(block) ?? tableKind(drafts, rows, input.context.title?.value ?? block.grid.sheet.name);
  return assembled({ input, drafts, rows, settled, values, kind, why });
}

function decidedKind({ decided }: Block): ReturnType<typeof tableKind> | undefined {
  const kind = decided?.kind;
  if (kind !== 'banks' && kind !== 'counties') return undefined;
  return { kind, why: words('“金报设置”的表格认定写明', 'the settings sheet says so') };
}

function columnContext(input: BalanceInput): Parameters<typeof draftColumns>[1] {
  return {
    left: input.block.left,
    coverage: input.context.coverage,
    indicatorOf: input.indicatorOf,
    ...(input.month === undefined ? {} : { month: input.month }),
    ...(input.unit === undefined ? {} : { unit: input.unit.value }),
    ...(input.titleIndicator === undefined ? {} : { titleIndicator: input.titleIndicator }),
  };
}

// Where no header names the name column it is the first whose cells are text.
function withNameColumn(block: Block, drafts: readonly ColumnDraft[]): readonly ColumnDraft[] {
  if (drafts.some((draft) => draft.role.is === 'name')) return drafts;
  const found = drafts.find((draft) => draft.role.is !== 'measure' && isTextColumn(block, draft.column));
  return drafts.map((draft) => (draft === found ? { ...draft, role: { is: 'name' as const } } : draft));
}

function isTextColumn(block: Block, column: number): boolean {
  let texts = 0;
  let filled = 0;
  for (let row = block.headerTo + 1; row <= block.dataTo && filled < 20; row += 1) {
    if (isBlankAt(block.grid, row, column)) continue;
    filled += 1;
    if (typeof rawAt(block.grid, row, column) === 'string') texts += 1;
  }
  return texts * 2 > filled;
}

function assembled(parts: Parts): BalanceReading {
  const { input, settled, rows, values, kind } = parts;
  if (kind === 'unknown') return setAside(parts);
  const dusts = dustsOf(parts);
  const classified = classify({ ...parts, kind, dusts });
  const { rows: roles } = classified;
  const isKept = settled.map(({ role }) => role.unit !== undefined);
  const columns = settled.flatMap((column, index): readonly BalanceColumn[] =>
    column.role.unit === undefined
      ? []
      : [balanceColumn(parts, column, { index, unit: column.role.unit, dust: elementAt(dusts, index) })],
  );
  const counting = roles.map((row, index) => (row.role.is === 'ignored' ? undefined : rows[index]));
  const table = recognised(parts, roles, columns);
  const balanceRows = roles.flatMap((row, index): readonly BalanceRow[] =>
    counting[index] === undefined ? [] : [balanceRow(row, values, { index, isKept })],
  );
  return {
    table,
    balances: [{ kind, table, columns, rows: balanceRows }],
    observations: [
      ...columnObservations(parts),
      ...rowObservations(parts, classified),
      ...textObservations(input.block.grid, counting, { texts: values.texts, values: values.values, columns: settled }),
    ],
    ...withoutUnit(settled),
  };
}

function withoutUnit(settled: readonly SettledColumn[]): Pick<BalanceReading, 'columnWithoutUnit'> {
  const first = settled.find(({ role }) => role.unit === undefined);
  return first === undefined ? {} : { columnWithoutUnit: first.column };
}

const addable: ReadonlySet<Measure> = new Set<Measure>([
  'balance',
  'yearStartBalance',
  'yearToDateIncrease',
  'lastYearBalance',
]);

function setAside(parts: Parts): BalanceReading {
  const { grid, headerFrom, left, dataTo } = parts.input.block;
  const table = recognised(parts, [], []);
  const columns = table.columns.map((column) => ({ ...column, role: { is: 'unknown' } as const }));
  const at = cellRef(grid.sheet.name, headerFrom, left);
  return {
    table: { ...table, columns, area: { ...table.area, bottom: dataTo } },
    balances: [],
    observations: [notices.unknownTable(at, grid.sheet.name)],
  };
}

interface Classifiable extends Parts {
  readonly kind: 'banks' | 'counties';
  readonly dusts: readonly number[];
}

function classify({ input, rows, settled, values, kind, dusts }: Classifiable): ClassifiedRows {
  // A few columns tell most sums; whether a list is complete is asked of all.
  const enough = rows.some(({ isPart }) => isPart) ? settled.length : 4;
  const sums = settled.flatMap(({ role }, index) => (addable.has(role.measure) ? [index] : [])).slice(0, enough);
  const ranks = settled.flatMap(({ role }, index) => (role.unit === '位' ? [index] : []));
  const has = (row: readonly (number | undefined)[], indices: readonly number[]): boolean =>
    indices.some((index) => row[index] !== undefined);
  const ranked = values.values.map((row) => has(row, ranks));
  const joined = kind === 'banks' ? joinedNames(bankRowNames(rows), input.vocabulary) : undefined;
  return rowRoles(rows, {
    kind,
    addends: values.values.map((row) => sums.map((index) => row[index])),
    halfUnit: (column) => {
      const index = elementAt(sums, column);
      return 0.5 * 10 ** -mostDecimals(values.values, { index, dust: elementAt(dusts, index) });
    },
    isFilled: values.values.map((row) => row.some((value) => value !== undefined)),
    ...(ranked.filter(Boolean).length > 1 ? { isRanked: ranked } : {}),
    canonical: (name) => joined?.get(name) ?? countyName(name, input.countyNames, input.vocabulary),
    wholes: input.wholes,
    include: input.settings.ranked.include,
    exclude: input.settings.ranked.exclude,
  });
}

function dustsOf({ settled, values }: Pick<Parts, 'settled' | 'values'>): readonly number[] {
  const units = settled.map(({ role }) => role.unit);
  return columnDusts(units, values.values);
}

function bankRowNames(rows: readonly TableRow[]): readonly string[] {
  return rows.map((row) => row.plain);
}

interface Kept {
  readonly index: number;
  readonly unit: MeasureColumn['unit'];
  readonly dust: number;
}

function balanceColumn(parts: Parts, column: SettledColumn, kept: Kept): BalanceColumn {
  const header = headerOf(parts, column.column);
  return { column: column.column, header, ...measureColumn(parts, column, kept) };
}

function measureColumn(parts: Parts, column: SettledColumn, { index, unit, dust }: Kept): MeasureColumn {
  const { role, storedAs } = column;
  return {
    is: 'measure',
    indicator: role.indicator,
    measure: role.measure,
    coverage: role.coverage,
    unit,
    storedAs,
    decimals: mostDecimals(parts.values.values, { index, dust }),
    ...(role.period === undefined ? {} : { period: role.period }),
    ...(role.rankOrder === undefined ? {} : { rankOrder: role.rankOrder }),
  };
}

function balanceRow(
  row: RecognisedRow,
  values: MeasureValues,
  at: { readonly index: number; readonly isKept: readonly boolean[] },
): BalanceRow {
  const all = elementAt(values.values, at.index);
  const missing = values.missing[at.index];
  if (!at.isKept.includes(false)) return { ...row, values: all, ...(missing === undefined ? {} : { missing }) };
  const kept = at.isKept.flatMap((isKept, index) => (isKept ? [index] : []));
  const left = Object.fromEntries(
    kept.flatMap((index, place) => (missing?.[index] === undefined ? [] : [[place, missing[index]]])),
  );
  return { ...row, values: kept.map((index) => all[index]), ...(missing === undefined ? {} : { missing: left }) };
}
