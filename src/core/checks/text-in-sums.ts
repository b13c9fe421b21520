// Sums that leave out a number typed as text, as SUM does: told at the text, not at the cells that are right.
import { words } from '../measure/bilingual';
import { addIntervals, overlaps } from '../measure/interval';
import { isAmountUnit } from '../measure/unit';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import { findSheet, type SheetSnapshot, valueAt } from '../workbook/snapshot';
import type { CheckInput } from './check';
import { type Cell, type Grid, columnOfCell, refOf, rowOf, valueOf } from './grid';
import { columnLabel, printedCell } from './print-cell';
import { type Reading, type Relation, readingOf, total } from './relation';

export const textInSum = 'across-rows/text-in-sum';

/** What is said, and the failures that it does not explain. */
export interface Explained {
  readonly observations: readonly Observation[];
  readonly others: readonly Relation[];
}

export function textInSums(grid: Grid, failures: readonly Relation[], input: CheckInput): Explained {
  const textsIn = textFinder(grid, input);
  const read = readingOf(grid);
  const byText = new Map<Cell, Relation[]>();
  const others = failures.filter((failure) => {
    const texts = failure.check.startsWith('across-rows/') ? leftOut(failure, textsIn, read) : [];
    for (const cell of texts) byText.set(cell, [...(byText.get(cell) ?? []), failure]);
    return texts.length === 0;
  });
  return { observations: [...byText].map(([cell, sums]) => observation(grid, { cell, sums }, input)), others };
}

type TextFinder = (failure: Relation) => readonly (readonly Cell[])[];

/** By column: the cells of the rows added up that hold a number as text. A difference of balances leaves them out too. */
function textFinder(grid: Grid, { book }: CheckInput): TextFinder {
  const sheet = findSheet(book, grid.table.table.sheet);
  const amounts = grid.table.columns.flatMap(({ unit }, index) => (isAmountUnit(unit) ? [index] : []));
  const isText = (cell: Cell): boolean =>
    sheet !== undefined &&
    valueOf(grid, cell) !== undefined &&
    typeof valueAt(sheet, rowOf(grid, cell).row, columnOfCell(grid, cell).column) === 'string';
  return ({ target, right }) => {
    const own = target % grid.width;
    const rows = right.map(({ cell }) => cell - (cell % grid.width));
    return [own, ...amounts.filter((column) => column !== own)].map((column) =>
      rows.map((row) => row + column).filter(isText),
    );
  };
}

function leftOut(failure: Relation, textsIn: TextFinder, read: Reading): readonly Cell[] {
  const [mine, sum] = [total(failure.left, read), total(failure.right, read)];
  const found = textsIn(failure).find(
    (texts) => texts.length > 0 && overlaps(texts.map(read).reduce(addIntervals, mine), sum),
  );
  return found ?? [];
}

interface Text {
  readonly cell: Cell;
  readonly sums: readonly Relation[];
}

function observation(grid: Grid, { cell, sums }: Text, { book, month }: CheckInput): Observation {
  const at = refOf(grid, cell);
  const column = columnOfCell(grid, cell);
  // The table was read from this sheet.
  const from = valueAt(findSheet(book, at.sheet) as SheetSnapshot, rowOf(grid, cell).row, column.column);
  const [name, found] = [nameOf(rowOf(grid, cell)), printedCell(grid, cell)];
  const label = columnLabel(column, month.indicators);
  const targets = [...new Set(sums.map(({ target }) => target))].map((target) => refOf(grid, target));
  const where = targets.map((target) => target.cell).slice(0, 5);
  return {
    check: textInSum,
    severity: 'mandatory',
    at,
    subject: name,
    message: words(
      `${name}“${label['zh-CN']}”${found}是文本，未计入合计，${where.join('、')}恰少此数。请改为数字。`,
      `${name}: ${label['en-US']} ${found} is text, so the sums leave it out: ${where.join(', ')} fall short by just that. Make it a number.`,
    ),
    found,
    cells: [at, ...targets],
    fix: {
      title: words(`写成数字${String(valueOf(grid, cell))}`, `Write the number ${String(valueOf(grid, cell))}`),
      edits: [{ at, from, to: valueOf(grid, cell) }],
    },
  };
}
