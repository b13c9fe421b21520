// The whole workbook as a snapshot: outline, extents and hidden lines, then the cells by bytes.
import { address } from '../../core/workbook/address';
import type { CellValue } from '../../core/workbook/cell';
import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook/snapshot';
import { readHiddenLines, type HiddenLines } from './hidden-lines';
import { readExtents, readOutline, type SheetExtent, type SheetOutline } from './outline';
import { readBlocks, type ReadBlock } from './read-blocks';

export async function readSnapshot(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const outline = await readOutline(context);
  const extents = await readExtents(context, outline.sheets);
  const hidden = await readHiddenLines(context, outline.sheets, extents);
  const pending = extents.flatMap(({ used }, sheet) => (used === undefined ? [] : [{ sheet, area: used }]));
  const blocks = await readBlocks(
    context,
    outline.sheets.map(({ id }) => id),
    pending,
  );
  const sheets = outline.sheets.map((sheet, index) => {
    const own = blocks.filter((block) => block.sheet === index);
    return sheetSnapshot(sheet, own, { extent: extents[index], hidden: hidden[index] });
  });
  return { name: outline.name, date1904: outline.date1904, sheets, names: outline.names };
}

function sheetSnapshot(
  { name, visibility, isProtected }: SheetOutline,
  blocks: readonly ReadBlock[],
  { extent, hidden }: { readonly extent: SheetExtent | undefined; readonly hidden: HiddenLines | undefined },
): SheetSnapshot {
  const draft: Draft = { rows: [], formulas: {}, formatIds: [], formats: new Map([['General', 0]]) };
  for (const block of blocks) addBlock(draft, block);
  for (let row = 0; row < draft.rows.length; row += 1) draft.rows[row] ??= [];
  return {
    name,
    visibility,
    isProtected,
    rows: draft.rows.map((row) => row ?? []),
    formulas: draft.formulas,
    formats: [...draft.formats.keys()],
    formatIds: draft.formatIds,
    merges: extent?.merges ?? [],
    hiddenRows: hidden?.rows ?? [],
    hiddenColumns: hidden?.columns ?? [],
  };
}

interface Draft {
  readonly rows: (CellValue[] | undefined)[];
  readonly formulas: Record<string, string>;
  readonly formatIds: (number[] | undefined)[];
  readonly formats: Map<string, number>;
}

function addBlock(draft: Draft, { area, values, formulas, formats }: ReadBlock): void {
  for (const [index, line] of values.entries()) {
    const row = area.top + index;
    const cells: CellValue[] = (draft.rows[row] ??= []);
    const ids: number[] = [];
    while (cells.length < area.left) cells.push(undefined);
    for (const [offset, raw] of line.entries()) {
      const column = area.left + offset;
      const formula = formulaOf(formulas[index]?.[offset], raw);
      if (formula !== undefined) draft.formulas[address(row, column)] = formula;
      cells[column] = valueOf(raw, formula);
      const id = formatId(draft.formats, formats[index]?.[offset]);
      while (ids.length < column) ids.push(0);
      ids[column] = id;
    }
    if (ids.some((id) => id > 0)) draft.formatIds[row] = ids;
  }
}

/** Only what begins with '=' and is not the value itself: a text '=1+1' is given back as its own formula. */
export function formulaOf(formula: unknown, value: unknown): string | undefined {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formula.slice(1) : undefined;
}

const errorText =
  /^#(N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!)$/;

/**
 * Excel gives errors as their texts and blanks as ''; a formula may really have the empty text. A text that spells an
 * error is taken for one: asking Excel for the kind of every cell would add half again to what it sends.
 */
export function valueOf(raw: unknown, formula: string | undefined): CellValue {
  if (typeof raw === 'number' || typeof raw === 'boolean') return raw;
  const text = String(raw);
  if (text === '' && formula === undefined) return undefined;
  return errorText.test(text) ? { error: text } : text;
}

function formatId(formats: Map<string, number>, format: unknown): number {
  const code = String(format);
  const known = formats.get(code);
  if (known !== undefined) return known;
  formats.set(code, formats.size);
  return formats.size - 1;
}
