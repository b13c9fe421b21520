// Which formulas have to be computed again after a change, and in what order.
import { overlap, type Area } from '../model/area';
import { emit, sheetByKey, type Book } from '../model/book';
import { cellAt, cellKey, cellPlace, keysIn, type Cell, type CellValue, type Sheet } from '../model/sheet';
import type { CellFunctions } from './cell-functions';
import { evaluate, type Argument, type Scope } from './evaluate';
import type { FunctionTable } from './function-table';
import { mathFunctions } from './math-functions';
import { dateFunctions, logicFunctions, lookupFunctions, textFunctions } from './other-functions';
import { clearSpill, spilled } from './spill';
import { FormulaSyntaxError, parseFormula, referencesIn, type Node } from './syntax';
import { errorOf, isGrid, scalarOf, type Grid, type Scalar, type Value } from './values';

const table: FunctionTable = {
  ...mathFunctions,
  ...logicFunctions,
  ...lookupFunctions,
  ...textFunctions,
  ...dateFunctions,
};

interface Place {
  readonly sheet: Sheet;
  readonly key: number;
}

/** Values that stand in cells stay until something they depend on changes. */
export class Calculator {
  private readonly book: Book;
  private readonly functions: CellFunctions;
  private readonly trees = new Map<string, Node | undefined>();
  /** Cells whose results run over into others. */
  private readonly spilling = new WeakSet<Cell>();
  private changes: { readonly sheet: Sheet; readonly area: Area }[] = [];

  constructor(book: Book, functions: CellFunctions) {
    this.book = book;
    this.functions = functions;
    book.settle = () => this.settle();
    book.listeners.add((event) => {
      if (event.kind === 'changed') this.changes.push({ sheet: event.sheet, area: event.area });
    });
    functions.settled = () => this.settleBusy();
  }

  /** Results that run over into other cells are changes too; a circle of them is left after some turns. */
  settle(): void {
    for (let turn = 0; this.changes.length > 0 && turn < 10; turn += 1) {
      const changes = this.changes;
      this.changes = [];
      const order = this.affected(changes);
      for (const place of order) this.compute(place);
      for (const sheet of new Set(order.map((place) => place.sheet))) {
        emit(this.book, { kind: 'calculated', sheet, area: { top: 0, left: 0, bottom: 0, right: 0 } });
      }
    }
  }

  /** Whether a formula holds on a sheet, as conditional formats ask. */
  isTrue(formula: string, home: Sheet): boolean {
    const tree = this.tree(formula);
    const value = tree === undefined ? undefined : scalarOf(evaluate(tree, this.scope(home)));
    return value === true || (typeof value === 'number' && value !== 0);
  }

  /** Cells that showed #BUSY! are changed once their functions have answered. */
  private settleBusy(): void {
    for (const sheet of this.book.sheets) {
      for (const [key, cell] of sheet.cells) {
        const isBusy = typeof cell.value === 'object' && cell.value.error === '#BUSY!';
        if (isBusy && cell.formula !== undefined) this.changes.push({ sheet, area: cellArea(key) });
      }
    }
    this.settle();
  }

  /** Depth first, so that what a formula needs stands before it. */
  private affected(changes: Calculator['changes']): readonly Place[] {
    const order: Place[] = [];
    const states = new Map<Sheet, Map<number, boolean>>();
    const isTouched = (sheet: Sheet, area: Area): boolean =>
      changes.some((change) => change.sheet === sheet && overlap(change.area, area) !== undefined);
    const formulas = new Map(this.book.sheets.map((sheet) => [sheet, formulaKeys(sheet)]));
    const visit = (sheet: Sheet, key: number): boolean => {
      const known = states.get(sheet)?.get(key);
      if (known !== undefined) return known;
      const state = states.get(sheet) ?? new Map<number, boolean>();
      states.set(sheet, state.set(key, false));
      let isAffected = isTouched(sheet, cellArea(key));
      for (const { sheet: from, area } of this.precedents(sheet, key)) {
        isAffected = isTouched(from, area) || isAffected;
        for (const other of keysAmong(formulas.get(from) ?? new Set(), area))
          isAffected = visit(from, other) || isAffected;
      }
      state.set(key, isAffected);
      if (isAffected) order.push({ sheet, key });
      return isAffected;
    };
    for (const [sheet, keys] of formulas) for (const key of keys) visit(sheet, key);
    return order;
  }

  private precedents(sheet: Sheet, key: number): readonly { readonly sheet: Sheet; readonly area: Area }[] {
    const tree = this.tree(sheet.cells.get(key)?.formula ?? '');
    if (tree === undefined) return [];
    return referencesIn(tree).flatMap(({ sheet: name, area }) => {
      const from = name === undefined ? sheet : sheetByKey(this.book, name);
      return from === undefined ? [] : [{ sheet: from, area }];
    });
  }

  private tree(formula: string): Node | undefined {
    if (!this.trees.has(formula)) this.trees.set(formula, parsed(formula));
    return this.trees.get(formula);
  }

  private compute({ sheet, key }: Place): void {
    const cell = sheet.cells.get(key);
    const tree = this.tree(cell?.formula ?? '');
    if (cell === undefined) return;
    const result = tree === undefined ? errorOf.name : evaluate(tree, this.scope(sheet));
    const isReference = isGrid(result) && result.from !== undefined;
    const spills = isGrid(result) && !isReference && result.grid.flat().length > 1;
    if (!spills && this.spilling.delete(cell)) clearSpill(sheet, key);
    if (spills) this.spilling.add(cell);
    // A formula that leads to a blank cell shows 0.
    cell.value = (spills ? spilled(sheet, key, result.grid) : scalarOf(result)) ?? 0;
    if (spills) this.changes.push(...spillAreas(key, result.grid).map((area) => ({ sheet, area })));
  }

  private scope(home: Sheet): Scope {
    return {
      reference: ({ sheet: name, area }) => {
        const sheet = name === undefined ? home : sheetByKey(this.book, name);
        return sheet === undefined ? errorOf.reference : referenced(sheet, area);
      },
      name: (name) => {
        const found = this.book.names.find((one) => one.name.toLowerCase() === name.toLowerCase());
        const tree = found === undefined ? undefined : this.tree(found.formula);
        return tree === undefined ? errorOf.name : evaluate(tree, this.scope(home));
      },
      call: (name, args) => this.call(name, args),
    };
  }

  private call(name: string, args: readonly Argument[]): Value {
    if (this.functions.has(name))
      return this.functions.call(
        name,
        args.map((arg) => arg.value()),
      );
    const known = Object.hasOwn(table, name) ? table[name] : undefined;
    return known === undefined ? errorOf.name : known(args);
  }
}

function parsed(formula: string): Node | undefined {
  try {
    return parseFormula(formula.replace(/^=/, ''));
  } catch (error) {
    if (error instanceof FormulaSyntaxError) return undefined;
    throw error;
  }
}

function formulaKeys(sheet: Sheet): ReadonlySet<number> {
  return new Set([...sheet.cells].filter(([, cell]) => cell.formula !== undefined).map(([key]) => key));
}

function keysAmong(keys: ReadonlySet<number>, area: Area): readonly number[] {
  const found: number[] = [];
  const size = (area.bottom - area.top + 1) * (area.right - area.left + 1);
  if (size > keys.size) {
    for (const key of keys) if (overlap(cellArea(key), area) !== undefined) found.push(key);
    return found;
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (keys.has(cellKey(row, column))) found.push(cellKey(row, column));
    }
  }
  return found;
}

/** Whole rows and columns are read only as far as there are cells. */
function referenced(sheet: Sheet, area: Area): Value {
  const isOne = area.top === area.bottom && area.left === area.right;
  if (isOne) return { grid: [[plain(cellAt(sheet, area.top, area.left))]], from: { sheet, area } };
  const used = area.bottom - area.top > 100_000 || area.right - area.left > 1000 ? trimmed(sheet, area) : area;
  const grid = Array.from({ length: used.bottom - used.top + 1 }, (_, row) =>
    Array.from({ length: used.right - used.left + 1 }, (_unused, column) =>
      plain(cellAt(sheet, used.top + row, used.left + column)),
    ),
  );
  return { grid, from: { sheet, area: used } };
}

function trimmed(sheet: Sheet, area: Area): Area {
  const places = keysIn(sheet, area).map(cellPlace);
  const bottom = places.reduce((last, { row }) => Math.max(last, row), area.top);
  const right = places.reduce((last, { column }) => Math.max(last, column), area.left);
  return { ...area, bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) };
}

function plain(cell: Cell | undefined): Scalar {
  const value: CellValue | undefined = cell?.value;
  return value === '' && cell?.formula === undefined && cell?.isTextByPrefix !== true ? undefined : value;
}

/** The cells beside and below the formula, without its own: those that read them are computed next. */
function spillAreas(key: number, grid: Grid): readonly Area[] {
  const { row, column } = cellPlace(key);
  const [bottom, right] = [row + grid.length - 1, column + (grid[0]?.length ?? 1) - 1];
  const beside = { top: row, bottom: row, left: column + 1, right };
  const below = { top: row + 1, bottom, left: column, right };
  return [beside, below].filter((area) => area.top <= area.bottom && area.left <= area.right);
}

function cellArea(key: number): Area {
  const { row, column } = cellPlace(key);
  return { top: row, left: column, bottom: row, right: column };
}
