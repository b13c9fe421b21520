// The workbook without its cells: sheets, names, used areas, merges. Two requests, however many sheets.
import type { Area } from '../../core/workbook/cell';
import type { DefinedName, SheetSnapshot } from '../../core/workbook/snapshot';
import { untracked } from '../untracked';
import { hostCode } from '../error-texts';

export interface Outline {
  readonly name: string;
  readonly isReadOnly: boolean;
  readonly structureIsProtected: boolean;
  readonly date1904: boolean;
  readonly sheets: readonly SheetOutline[];
  readonly names: readonly DefinedName[];
}

export interface SheetOutline {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
}

/** What lies on a sheet, before its cells are read. */
export interface SheetExtent {
  readonly used: Area | undefined;
  readonly merges: readonly Area[];
  readonly hasHiddenRows: boolean;
  readonly hasHiddenColumns: boolean;
}

export async function readOutline(context: Excel.RequestContext): Promise<Outline> {
  const { workbook } = context;
  workbook.load('name,readOnly');
  workbook.protection.load('protected');
  workbook.names.load('items/name,items/formula,items/visible,items/scope');
  workbook.worksheets.load(
    'items/id,items/name,items/visibility,items/protection/protected,items/names/name,items/names/formula,items/names/visible',
  );
  // Office.js does not tell the date system; where dates count from 1904 this day is 0.
  const firstDay = workbook.functions.date(1904, 1, 1);
  firstDay.load('value');
  await context.sync();
  const sheets = workbook.worksheets.items;
  return {
    name: workbook.name,
    isReadOnly: workbook.readOnly,
    structureIsProtected: workbook.protection.protected,
    date1904: firstDay.value === 0,
    sheets: sheets.map(({ id, name, visibility, protection }) => ({
      id,
      name,
      visibility: visibilities[visibility as keyof typeof visibilities],
      isProtected: protection.protected,
    })),
    names: [
      ...workbook.names.items.filter(({ scope }) => scope === 'Workbook').map((one) => definedName(one)),
      ...sheets.flatMap((sheet) => sheet.names.items.map((one) => ({ ...definedName(one), scope: sheet.name }))),
    ],
  };
}

const visibilities = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

function definedName({ name, formula, visible }: Excel.NamedItem): DefinedName {
  // Office.js types the formula loosely, as a constant may be a number.
  return { name, refersTo: String(formula).replace(/^=/, ''), hidden: !visible };
}

export async function readExtents(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
): Promise<readonly SheetExtent[]> {
  try {
    return await extents(context, sheets, 'with merges');
  } catch (error) {
    if (hostCode(error) !== 'GeneralException') throw error;
    // More than 512 merged areas on a sheet: Excel answers none of them, so they are asked for piece by piece.
    const plain = await extents(context, sheets, 'without merges');
    return readMergesInPieces(context, sheets, plain);
  }
}

async function extents(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  mode: 'with merges' | 'without merges',
): Promise<readonly SheetExtent[]> {
  const asked = sheets.map(({ id }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    const used = untracked(sheet.getUsedRangeOrNullObject(true)).load(corners);
    const whole = untracked(sheet.getRange()).load('rowHidden,columnHidden');
    const merged = mode === 'with merges' ? askMerges(whole) : undefined;
    return { used, whole, merged };
  });
  await context.sync();
  return asked.map(({ used, whole, merged }) => ({
    used: used.isNullObject ? undefined : areaOf(used),
    merges: merged === undefined ? [] : mergesOf(merged),
    // null: some are, some are not. The types do not know it.
    hasHiddenRows: (whole.rowHidden as boolean | null) !== false,
    hasHiddenColumns: (whole.columnHidden as boolean | null) !== false,
  }));
}

const corners = 'rowIndex,columnIndex,rowCount,columnCount';

export function areaOf(range: Excel.Range): Area {
  const { rowIndex: top, columnIndex: left } = range;
  return { top, left, bottom: top + range.rowCount - 1, right: left + range.columnCount - 1 };
}

export function askMerges(range: Excel.Range): Excel.RangeAreas {
  const merged = untracked(range.getMergedAreasOrNullObject());
  merged.load(
    corners
      .split(',')
      .map((corner) => `areas/${corner}`)
      .join(','),
  );
  return merged;
}

export function mergesOf(merged: Excel.RangeAreas): readonly Area[] {
  return merged.isNullObject ? [] : merged.areas.items.map(areaOf);
}

async function readMergesInPieces(
  context: Excel.RequestContext,
  sheets: readonly SheetOutline[],
  plain: readonly SheetExtent[],
): Promise<readonly SheetExtent[]> {
  const found: SheetExtent[] = [];
  for (const [index, extent] of plain.entries()) {
    const id = sheets[index]?.id;
    const merges = id === undefined || extent.used === undefined ? [] : await mergesWithin(context, id, extent.used);
    found.push({ ...extent, merges });
  }
  return found;
}

/** Halved until Excel answers; an area across the cut is seen from both sides. */
async function mergesWithin(context: Excel.RequestContext, id: string, area: Area): Promise<readonly Area[]> {
  const { top, left, bottom, right } = area;
  const sheet = context.workbook.worksheets.getItem(id);
  const merged = askMerges(sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1));
  try {
    await context.sync();
    return mergesOf(merged);
  } catch (error) {
    if (hostCode(error) !== 'GeneralException' || bottom === top) throw error;
    const middle = Math.floor((top + bottom) / 2);
    const upper = await mergesWithin(context, id, { ...area, bottom: middle });
    const lower = await mergesWithin(context, id, { ...area, top: middle + 1 });
    const key = (one: Area): string => [one.top, one.left].join();
    return [...new Map([...upper, ...lower].map((one) => [key(one), one])).values()];
  }
}
