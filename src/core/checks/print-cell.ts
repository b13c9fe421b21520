// How a check prints a number of a table: its decimals, its unit; and what it calls a column.
import { type Bilingual, words } from '../measure/bilingual';
import { type Decimal, decimal, plainText, printed, rounded } from '../measure/decimal';
import type { BalanceColumn } from '../model/balances';
import { type Indicator, measureLabels } from '../model/indicator';
import { type Cell, type Grid, at, columnOfCell, decimalsOfCell, valueOf } from './grid';

/** The cell's number as it is printed, with its unit. */
export function printedCell(grid: Grid, cell: Cell): string {
  const value = valueOf(grid, cell) as number;
  return withUnit(legible(decimal(value), decimalsOfCell(grid, cell, value)), columnOfCell(grid, cell));
}

/** Nobody reads more. */
const mostShown = 6;

/** Beyond so many the zeros at the end go: they say nothing of a number that was never rounded. */
const plainDecimals = 4;

function legible(value: Decimal, decimals: number): string {
  if (decimals <= plainDecimals) return printed(value, decimals, 'half-up');
  const shown = rounded(value, Math.min(decimals, mostShown), 'half-up');
  return printed(shown, Math.max(2, shown.decimalPlaces()), 'half-up');
}

/** Another number, printed as the column is. */
export function printedLike(grid: Grid, cell: Cell, value: Decimal): string {
  return withUnit(legible(value, at(grid.decimals, cell % grid.width)), columnOfCell(grid, cell));
}

/** A difference from the cell, with the cell's decimals; percents differ by 个百分点. */
export function printedDifference(grid: Grid, cell: Cell, value: Decimal): string {
  const decimals = decimalsOfCell(grid, cell, valueOf(grid, cell) as number);
  return withUnit(legible(value, decimals), { unit: differenceUnit(columnOfCell(grid, cell)) });
}

/** As a sentence says it: 相差1207万元, whichever side is larger. */
export function unsigned(difference: string): string {
  return difference.replace(/^-/, '');
}

/** A tolerance, never rounded to nothing: three decimals beyond the cell's own. */
export function printedTolerance(grid: Grid, cell: Cell, half: Decimal): string {
  const decimals = decimalsOfCell(grid, cell, valueOf(grid, cell) as number);
  const text = plainText(rounded(half, Math.min(decimals + 3, mostShown), 'half-up'));
  return `±${withUnit(text.replace(/^0$/, `0.${'0'.repeat(mostShown - 1)}1`), { unit: differenceUnit(columnOfCell(grid, cell)) })}`;
}

export function differenceUnit({ unit }: Pick<BalanceColumn, 'unit'>): BalanceColumn['unit'] {
  return unit === '%' ? '个百分点' : unit;
}

export function withUnit(text: string, { unit }: Pick<BalanceColumn, 'unit'>): string {
  return text + unit;
}

/** 各项存款较年初增加（人民币）: indicator, measure and 口径 of a column. */
export function columnLabel(column: BalanceColumn, indicators: readonly Indicator[]): Bilingual {
  const indicator = indicators.find(({ key }) => key === column.indicator)?.label;
  const measure = column.measure === 'value' ? words('', '') : measureLabels[column.measure];
  const coverage = column.coverage === '' ? '' : `（${column.coverage}）`;
  return words(
    `${indicator?.['zh-CN'] ?? column.indicator}${measure['zh-CN']}${coverage}`,
    `${indicator?.['en-US'] ?? column.indicator} ${measure['en-US'].toLowerCase()}`.trim() + coverage,
  );
}
