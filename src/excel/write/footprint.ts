// How a sheet is where a plan will touch it: read before the first write, so that all of it can be put back.
import type { Area } from '../../core/workbook/cell';
import type { CellPlan, SheetPlan } from '../../core/workbook/plan';
import { fullLoad } from '../byte-size';
import { askMerges, mergesOf } from '../read/outline';
import { cellBlocks } from './cell-blocks';
import { readSpills } from './spills';
import { readSurroundings, type Surroundings } from './surroundings';
import { placeKey } from './place-key';
import { rangeIn } from './steps';

/** One rectangle as it was. */
export interface BlockBefore {
  readonly area: Area;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly properties: readonly (readonly Excel.CellProperties[])[];
  /** Whether the whole rectangle was ours to clear, or only the cells of the plan. */
  readonly scope: Scope;
  /** The cells whose formats the plan changes; others keep theirs, theme colours and all. */
  readonly styled: Scope;
  /** Cells that the formula of another cell fills: they hold nothing of their own. */
  readonly spilled: ReadonlySet<string>;
}

export type Scope = 'all cells' | ReadonlySet<string>;

export interface SheetFootprint {
  readonly sheet: string;
  readonly blocks: readonly BlockBefore[];
  /** Merged areas that touch the blocks; only where a rewrite may change them. */
  readonly merges: readonly Area[];
  /** Absent where only cells are edited. */
  readonly surroundings: Surroundings | undefined;
}

/** What reading one cell with its formats takes on the wire. */
const bytesPerCell = 900;

export const wanted: Excel.CellPropertiesLoadOptions = {
  hyperlink: true,
  format: {
    fill: { color: true, pattern: true },
    font: { name: true, size: true, color: true, bold: true, italic: true, underline: true },
    borders: { style: true, weight: true, color: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
    indentLevel: true,
  },
};

/** Of every sheet that is there already; the requests grow with the bytes alone. */
export async function readFootprints(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<readonly SheetFootprint[]> {
  const touched = plans.flatMap((plan) => touchedAreas(plan).map((one) => ({ ...one, sheet: plan.name })));
  const blocks: (BlockBefore & { readonly sheet: string })[] = [];
  for (const load of loadsOf(touched)) {
    const asked = load.map((one) => ({ one, ...askBlock(context, one.sheet, one.area) }));
    await context.sync();
    for (const { one, range, properties } of asked) {
      const { values, formulas, numberFormat: formats } = range;
      blocks.push({ ...one, values, formulas, formats, properties: properties.value, spilled: nothing });
    }
  }
  const edited = plans.filter(({ mode }) => mode === 'edit').map(({ name }) => name);
  const spilled = await readSpills(
    context,
    blocks.filter(({ sheet }) => edited.includes(sheet)),
  );
  const rewritten = plans.filter(({ mode }) => mode === 'rewrite');
  const merges = await readMerges(context, rewritten);
  const surroundings = await readSurroundings(context, rewritten);
  return plans.map(({ name }) => ({
    sheet: name,
    blocks: blocks
      .filter(({ sheet }) => sheet === name)
      .map((block) => ({ ...block, spilled: spilled.get(name) ?? nothing })),
    merges: merges.get(name) ?? [],
    surroundings: surroundings.get(name),
  }));
}

const nothing: ReadonlySet<string> = new Set();

type Touched = Pick<BlockBefore, 'area' | 'scope' | 'styled'>;

function touchedAreas(plan: SheetPlan): readonly Touched[] {
  const cleared: readonly Touched[] =
    plan.mode === 'rewrite' && plan.clear !== undefined
      ? bands(plan.clear).map((area) => ({ area, scope: 'all cells', styled: 'all cells' }))
      : [];
  const written = cellBlocks(plan.cells).map(({ area, cells }): Touched => {
    const isStyled = (cell: CellPlan): boolean =>
      plan.mode === 'rewrite' || cell.style !== undefined || cell.link !== undefined;
    return { area, scope: keysOf(cells), styled: keysOf(cells.filter(isStyled)) };
  });
  return [...cleared, ...written];
}

/** A large area in parts that one answer can hold. */
function bands(area: Area): readonly Area[] {
  const width = area.right - area.left + 1;
  const height = Math.max(1, Math.floor(fullLoad / 4 / bytesPerCell / width));
  const count = Math.ceil((area.bottom - area.top + 1) / height);
  return Array.from({ length: count }, (_, index) => {
    const top = area.top + index * height;
    return { ...area, top, bottom: Math.min(area.bottom, top + height - 1) };
  });
}

function keysOf(cells: readonly CellPlan[]): ReadonlySet<string> {
  return new Set(cells.map(({ row, column }) => placeKey(row, column)));
}

function loadsOf<One extends Touched>(touched: readonly One[]): readonly (readonly One[])[] {
  const loads: One[][] = [];
  let weight = Infinity;
  for (const one of touched) {
    const { top, left, bottom, right } = one.area;
    const bytes = (bottom - top + 1) * (right - left + 1) * bytesPerCell;
    if (weight + bytes > fullLoad) {
      loads.push([]);
      weight = 0;
    }
    loads.at(-1)?.push(one);
    weight += bytes;
  }
  return loads;
}

function askBlock(
  context: Excel.RequestContext,
  sheet: string,
  area: Area,
): { range: Excel.Range; properties: OfficeExtension.ClientResult<Excel.CellProperties[][]> } {
  const range = rangeIn(context, sheet, area);
  range.load('values,formulas,numberFormat');
  return { range, properties: range.getCellProperties(wanted) };
}

async function readMerges(
  context: Excel.RequestContext,
  plans: readonly SheetPlan[],
): Promise<ReadonlyMap<string, readonly Area[]>> {
  if (plans.length === 0) return new Map();
  const asked = plans.flatMap((plan) =>
    mergeAreas(plan).map((area) => ({ name: plan.name, merged: askMerges(rangeIn(context, plan.name, area)) })),
  );
  await context.sync();
  const found = new Map<string, readonly Area[]>();
  for (const { name, merged } of asked) {
    const before = found.get(name) ?? [];
    const isKnown = (area: Area): boolean => before.some((one) => one.top === area.top && one.left === area.left);
    found.set(name, [...before, ...mergesOf(merged).filter((area) => !isKnown(area))]);
  }
  return found;
}

/** Where a rewrite undoes or makes merged areas. */
function mergeAreas({ clear, merges = [] }: SheetPlan): readonly Area[] {
  return [...(clear === undefined ? [] : [clear]), ...merges];
}
