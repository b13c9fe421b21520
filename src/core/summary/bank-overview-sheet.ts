// 银行情况: the county's banks by category with subtotals and total, and their shares as a chart.
import type { Area } from '../workbook/cell';
import type { CellPlan, CellStyle } from '../workbook/plan';
import { type BankColumn, bankColumns } from './bank-columns';
import { type BankRow, bankRows } from './bank-rows';
import { type BankTable, firstRow, tableWidth } from './bank-table';
import { bankShares } from './bank-shares';
import type { Derivation } from './derivation';
import { figureCell } from './figure-cell';
import { type FigureKey } from './figure-index';
import { valueAtKey } from './county-rows';
import { type Native, totalOf } from './native-formula';
import type { OwnPlace } from '../sheets/own-place';
import { cellAt, fittingWidths, fixedRangeAt, headCells, rangeAt, type SheetDraft, withStyle } from './sheet-draft';
import { pageHeight } from './page-height';
import { styles, totalRow } from './styles';
import { countyText, derivationOf, monthText, periodLine, type SummaryWork } from './summary-input';

const note = '注：类别小计、合计优先取源表所列数，源表未列的由本表相加；“—”表示源表无数、不适用或不能计算。';

/** More ranges than this Excel does not take in one SUM. */
const mostRanges = 200;

/** Undefined when the workbook has no bank sheet. */
export function bankOverviewSheet(work: SummaryWork, place: OwnPlace): SheetDraft | undefined {
  const table: BankTable = { ...bankRows(work), columns: bankColumns(work) };
  if (table.rows.length === 0 || table.columns.length === 0) return undefined;
  const width = tableWidth(table);
  const shares = bankShares(work, place, table);
  const noteRow = firstRow + table.rows.length + shares.height;
  const head = headCells(
    {
      title: `${countyText(work)}${monthText(work.month)}银行业机构存贷款情况表`,
      period: periodLine(work),
      unit: '单位：亿元、%',
    },
    width,
  );
  const cells = [...headerCells(table.columns), ...bodyCells(work, place, table)];
  const columnWidths = fittingWidths(cells, { least: 8, most: 30 });
  return {
    cells: [...head.cells, ...cells, ...shares.cells, { row: noteRow, column: 0, value: note, style: styles.note }],
    merges: [
      ...head.merges,
      ...headerMerges(table.columns),
      ...shares.merges,
      { top: noteRow, left: 0, bottom: noteRow, right: width - 1 },
    ],
    rowHeights: { ...head.rowHeights, 2: 20, 3: 32, ...bodyHeights(table), ...shares.rowHeights, [noteRow]: 20 },
    columnWidths,
    charts: shares.charts,
    rows: noteRow + 1,
    columns: width,
    headRows: firstRow,
    headColumns: 1,
    pageStarts: pageStarts(table, shares.height, pageHeight(columnWidths)),
  };
}

// The shares and their chart are not torn apart. Programs differ in how wide a column is by up to a third, so that
// where the banks themselves run over a page nobody can tell how much of the last one is left.
function pageStarts({ rows }: BankTable, shareRows: number, height: number): readonly number[] {
  const total = 52 + 18 * rows.length + 15 * shareRows;
  return shareRows > 0 && total > height ? [firstRow + rows.length + 1] : [];
}

function bodyHeights({ rows }: BankTable): Record<number, number> {
  return Object.fromEntries(rows.map((_, index) => [firstRow + index, 18]));
}

function headerCells(columns: readonly BankColumn[]): readonly CellPlan[] {
  return [
    { row: 2, column: 0, value: '机构', style: styles.header },
    { row: 3, column: 0, value: '', style: styles.header },
    ...columns.flatMap(({ heads }, index) =>
      heads.map((value, line) => ({ row: 2 + line, column: index + 1, value, style: styles.header })),
    ),
  ];
}

// Columns of one indicator share its head; a head that says all spans both lines.
function headerMerges(columns: readonly BankColumn[]): readonly Area[] {
  const merges: Area[] = [{ top: 2, left: 0, bottom: 3, right: 0 }];
  let left = 1;
  while (left <= columns.length) {
    const indicator = columns[left - 1]?.indicator;
    let right = left;
    while (columns[right]?.indicator === indicator) right += 1;
    const isWhole = columns[left - 1]?.heads[1] === '';
    if (isWhole) merges.push({ top: 2, left, bottom: 3, right: left });
    else if (right > left) merges.push({ top: 2, left, bottom: 2, right });
    left = right + 1;
  }
  return merges;
}

function bodyCells(work: SummaryWork, place: OwnPlace, table: BankTable): readonly CellPlan[] {
  const by = derivation(work, place, table);
  return table.rows.flatMap((row, index) => {
    const position = firstRow + index;
    const name: CellPlan = {
      row: position,
      column: 0,
      value: row.label,
      style: { ...styles.name, ...(row.is === 'bank' ? { indent: 2 } : {}) },
    };
    const figures = table.columns.map(({ indicator, measure }, offset) =>
      figureCell({ row: position, column: offset + 1 }, { indicator: indicator.key, measure, of: row.of }, by),
    );
    return [name, ...figures].map((cell) => withStyle(cell, emphasis(row)));
  });
}

function emphasis({ is }: BankRow): CellStyle | undefined {
  return is === 'bank' ? undefined : totalRow;
}

function derivation(work: SummaryWork, place: OwnPlace, table: BankTable): Derivation {
  const rowAt = new Map(table.rows.map(({ of }, index) => [`${of.kind}/${of.name}`, firstRow + index]));
  const columnAt = new Map(
    table.columns.map(({ indicator, measure }, index) => [`${indicator.key}/${measure}`, index + 1]),
  );
  const placed = (key: FigureKey): { readonly row: number; readonly column: number } | undefined => {
    const row = rowAt.get(`${key.of.kind}/${key.of.name}`);
    const column = columnAt.get(`${key.indicator}/${key.measure}`);
    return row === undefined || column === undefined ? undefined : { row, column };
  };
  return derivationOf(work, {
    placed: (key) => {
      const at = placed(key);
      if (at === undefined) return undefined;
      const isTotal = key.of.kind === work.bankTotal.kind;
      return isTotal
        ? fixedRangeAt(place, { top: at.row, left: at.column, bottom: at.row, right: at.column })
        : cellAt(place, at.row, at.column);
    },
    offered: (key) => sumOfBanks(work, place, { table, key, column: placed(key)?.column }),
  });
}

function sumOfBanks(
  work: SummaryWork,
  place: OwnPlace,
  { table, key, column }: { readonly table: BankTable; readonly key: FigureKey; readonly column: number | undefined },
): Native | undefined {
  if (column === undefined || key.of.kind === 'bank') return undefined;
  if (!(key.measure === 'balance' || key.measure === 'yearToDateIncrease')) return undefined;
  const groups =
    key.of.kind === 'category' ? table.groups.filter((group) => group.category === key.of.name) : table.groups;
  if (groups.length > mostRanges) return undefined;
  const ranges = groups.map(({ first, last }) =>
    rangeAt(place, { top: firstRow + first, left: column, bottom: firstRow + last, right: column }),
  );
  const members = groups.flatMap(({ first, last }) => table.rows.slice(first, last + 1));
  return totalOf(
    ranges.join(','),
    members.map(({ of }) => valueAtKey(work.index, { ...key, of })),
  );
}
