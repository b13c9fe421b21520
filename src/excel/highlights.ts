// Findings shown in the sheets by conditional formats of our own: taking them off leaves no trace.
import type { Highlight } from '../app/ports';
import { untracked } from './untracked';

/** Always true, and known again by its text even if the pane was closed in between. */
const marker = '=N("_jb_finding")=0';

const fills = { mandatory: '#F8CBAD', explain: '#FFE699', advisory: '#DDEBF7' } as const;

/** Excel takes addresses of several areas up to 8192 characters. */
const longestAddress = 8000;

/** Replaces all highlights. Protected sheets are passed over; they are named in the answer. */
export async function showHighlights(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
): Promise<readonly string[]> {
  await clearHighlights(context);
  const names = [...new Set(highlights.map(({ cell }) => cell.sheet))];
  const sheets = names.map((name) =>
    context.workbook.worksheets.getItemOrNullObject(name).load('protection/protected'),
  );
  await context.sync();
  const isLocked = (index: number): boolean =>
    sheets[index]?.isNullObject === false && sheets[index].protection.protected;
  for (const [index, name] of names.entries()) {
    const sheet = sheets[index];
    if (sheet === undefined || sheet.isNullObject || isLocked(index)) continue;
    const own = highlights.filter(({ cell }) => cell.sheet === name);
    // The gravest is added last, as a new rule comes before the others.
    for (const severity of ['advisory', 'explain', 'mandatory'] as const) {
      const cells = own.filter((one) => one.severity === severity).map(({ cell }) => cell.cell);
      for (const address of addresses(cells)) mark(sheet, address, fills[severity]);
    }
  }
  await context.sync();
  return names.filter((_, index) => isLocked(index));
}

/** Two requests, however many sheets; also removes what an earlier pane has left. */
export async function clearHighlights(context: Excel.RequestContext): Promise<void> {
  const sheets = context.workbook.worksheets.load('items/id,items/protection/protected');
  await context.sync();
  const asked = sheets.items
    .filter(({ protection }) => !protection.protected)
    .map((sheet) => {
      const rules = untracked(sheet.getRange()).conditionalFormats;
      rules.load('items/id,items/customOrNullObject/rule/formula');
      return { sheet, rules };
    });
  await context.sync();
  for (const { sheet, rules } of asked) {
    for (const { id, customOrNullObject: custom } of rules.items) {
      const isOurs = !custom.isNullObject && custom.rule.formula === marker;
      if (isOurs) untracked(sheet.getRange()).conditionalFormats.getItem(id).delete();
    }
  }
  await context.sync();
}

function mark(sheet: Excel.Worksheet, address: string, fill: string): void {
  const { custom } = untracked(sheet.getRanges(address)).conditionalFormats.add('Custom');
  custom.rule.formula = marker;
  custom.format.fill.color = fill;
}

function addresses(cells: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (const cell of new Set(cells)) {
    const last = found.at(-1);
    const joined = last === undefined ? cell : `${last},${cell}`;
    if (last === undefined || joined.length > longestAddress) found.push(cell);
    else found[found.length - 1] = joined;
  }
  return found;
}
