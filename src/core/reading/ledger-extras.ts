// Columns of numbers in a ledger that its definition has no place for: kept and shown, never dropped.
import { type Bilingual, words } from '../measure/bilingual';
import { decimal, plainText, sum } from '../measure/decimal';
import type { Observation } from '../model/finding';
import type { LedgerRow } from '../model/ledger';
import { cellRef } from '../workbook/address';
import type { Block } from './block';
import { isRemark } from './header-meaning';
import type { PlacedColumn } from './ledger-cells';
import * as notices from './notices';
import { hasDateFormat, rawAt } from './sheet-grid';

export interface ExtraNumbers {
  readonly count: number;
  readonly sum: string;
}

/** Numbers that name or reach somebody are no figures. */
const namingHeaders = /电话|手机|号码|编号|代码|账号|证号|邮编|序|年龄|年份|日期|时间/;

/** By column of the sheet: those of which half of the rows hold a number. */
export function extraNumbers(
  block: Block,
  columns: readonly PlacedColumn[],
  rows: readonly LedgerRow[],
): ReadonlyMap<number, ExtraNumbers> {
  const found = new Map<number, ExtraNumbers>();
  for (const [index, meaning] of block.meanings.entries()) {
    const column = block.left + index;
    const isNaming = meaning.names !== undefined || isRemark(meaning) || namingHeaders.test(meaning.parts.join(''));
    const isKnown = meaning.parts.length === 0 || columns.some((placed) => placed.column === column);
    if (isNaming || isKnown) continue;
    const numbers = rows.flatMap(({ row }) => {
      const value = rawAt(block.grid, row, column);
      return typeof value === 'number' && !hasDateFormat(block.grid, row, column) ? [decimal(value)] : [];
    });
    if (numbers.length === 0 || numbers.length * 2 < rows.length) continue;
    found.set(column, { count: numbers.length, sum: plainText(sum(numbers)) });
  }
  return found;
}

export function extraWhy({ count, sum: total }: ExtraNumbers): Bilingual {
  return words(
    `台账定义中没有这一列，其中${String(count)}个数合计${total}，原样保留。`,
    `the ledger defines no such column; its ${String(count)} numbers, ${total} in all, are kept as they are.`,
  );
}

export function extraObservations(block: Block, extras: ReadonlyMap<number, ExtraNumbers>): readonly Observation[] {
  return block.meanings.flatMap(({ printed }, index) => {
    const extra = extras.get(block.left + index);
    const at = cellRef(block.grid.sheet.name, block.headerTo, block.left + index);
    return extra === undefined ? [] : [notices.unknownColumn(at, printed.join(''), extraWhy(extra))];
  });
}
