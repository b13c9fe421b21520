// Of a plan for all our sheets, the part that writes the ones chosen.
import { ownSheetKeys, ownSheets, type OwnSheetKey } from '../../core/sheets/own-sheets';
import type { WritePlan } from '../../core/workbook/plan';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';

export function chosenPlan(plan: WritePlan, book: WorkbookSnapshot, chosen: readonly OwnSheetKey[]): WritePlan {
  const keys = withNeeded(chosen);
  const left = ownSheetKeys.filter((key) => !keys.includes(key));
  const kept = sheetsOf(plan, book, keys);
  const dropped = sheetsOf(plan, book, left);
  return {
    sheets: plan.sheets.filter(({ name }) => kept.has(name) || !dropped.has(name)),
    names: plan.names.filter(({ name }) => !left.some((key) => ownSheets[key].mark === name)),
  };
}

/** The overview looks places up in the county ranking, so that one is written with it. */
function withNeeded(chosen: readonly OwnSheetKey[]): readonly OwnSheetKey[] {
  return chosen.includes('summary') && !chosen.includes('countyRanking') ? [...chosen, 'countyRanking'] : chosen;
}

/** Where the marks stand now, as an earlier table may be cleared there, and where they will stand. */
function sheetsOf(plan: WritePlan, book: WorkbookSnapshot, keys: readonly OwnSheetKey[]): ReadonlySet<string> {
  const marks = keys.map((key) => ownSheets[key].mark);
  return new Set(
    [...book.names, ...plan.names]
      .filter(({ name }) => marks.includes(name))
      .map(({ refersTo }) =>
        refersTo
          .slice(0, refersTo.lastIndexOf('!'))
          .replace(/^'(.*)'$/, '$1')
          .replaceAll("''", "'"),
      ),
  );
}
