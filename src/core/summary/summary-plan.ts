// The summary sheets as one plan: which sheets, where, and the marks by which the next run knows them again.
import { type OwnSheetKey, ownSheets } from '../sheets/own-sheets';
import type { NamePlan, SheetPlan, WritePlan } from '../workbook/plan';
import { bankOverviewSheet } from './bank-overview-sheet';
import { countyRankingSheet } from './county-ranking-sheet';
import { emptyDraft, movedDraft } from './empty-draft';
import { choosePlace, markedPlace, markReference, type OwnPlace } from '../sheets/own-place';
import { findingsSheet } from './findings-sheet';
import { ledgerSummarySheet } from './ledger-summary-sheet';
import { targetProgressSheet } from './target-progress-sheet';
import { overviewSheet } from './overview-sheet';
import { type SheetDraft, sheetPlan } from './sheet-draft';
import { periodLine, type SummaryInput, type SummaryWork, summaryWork } from './summary-input';

/** All summary sheets in native formulas; written again over its own output it changes nothing. */
export function summaryPlan(input: SummaryInput): WritePlan {
  const work = summaryWork(input);
  const ranking = written(work, 'countyRanking', (place) => countyRankingSheet(work, place));
  const sheets: readonly (Written | undefined)[] = [
    written(work, 'summary', (place) => drafted(overviewSheet(work, place, ranking?.built))),
    ranking,
    written(work, 'bankOverview', (place) => drafted(bankOverviewSheet(work, place))),
    written(work, 'ledgerSummary', () => drafted(ledgerSummarySheet(work))),
    written(work, 'targetProgress', (place) => drafted(targetProgressSheet(work, place))),
    written(work, 'findings', () => drafted(findingsSheet(work))),
  ];
  const all = sheets.filter((sheet) => sheet !== undefined);
  return { sheets: all.flatMap((sheet) => sheet.sheets), names: all.map((sheet) => sheet.mark) };
}

interface Drafted {
  readonly draft: SheetDraft;
}

interface Written<T extends Drafted = Drafted> {
  readonly built: T | undefined;
  readonly sheets: readonly SheetPlan[];
  readonly mark: NamePlan;
}

function drafted(draft: SheetDraft | undefined): Drafted | undefined {
  return draft === undefined ? undefined : { draft };
}

// Formulas name their own cells, so a table is built for the place where it stands, and again where it must move.
function written<T extends Drafted>(
  work: SummaryWork,
  key: OwnSheetKey,
  build: (place: OwnPlace) => T | undefined,
): Written<T> | undefined {
  const own = ownSheets[key];
  const marked = markedPlace(work.book, own.mark);
  const expected: OwnPlace = marked ?? { sheet: own.name, top: 0, left: 0 };
  const first = build(expected);
  if (first === undefined && marked === undefined) return undefined;
  const empty = emptyDraft(own.name, periodLine(work));
  const place = choosePlace(work.book, own, first?.draft ?? empty);
  const built = isSamePlace(place, expected) ? first : build(place);
  const draft = built?.draft ?? empty;
  const isMoved = marked !== undefined && marked.sheet !== place.sheet;
  return {
    built,
    sheets: [...(isMoved ? [sheetPlan(movedDraft(place.sheet), marked)] : []), sheetPlan(draft, place)],
    mark: { name: own.mark, refersTo: markReference(place, draft), hidden: true },
  };
}

function isSamePlace(one: OwnPlace, other: OwnPlace): boolean {
  return one.sheet === other.sheet && one.top === other.top && one.left === other.left;
}
