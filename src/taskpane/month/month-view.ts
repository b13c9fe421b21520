// What the pane shows of a month, as plain data that survives a structured clone.
import type { CheckedMonth } from '../../app/check';
import { type ReportSentence, reportSentences } from '../../app/report-wording';
import { withEdits } from '../../core/narrative/edited-report';
import { checks } from '../../core/checks/check-list';
import { findingTitles } from '../../core/checks/finding-titles';
import type { Finding, Skipped } from '../../core/model/finding';
import { nameOf } from '../../core/model/balances';
import type { Report } from '../../core/model/report';
import type { MonthlyStatistics } from '../../core/model/statistics';
import { ownSheetKeys, ownSheets, type OwnSheetKey } from '../../core/sheets/own-sheets';
import { markedPlace } from '../../core/sheets/own-place';
import type { WritePlan } from '../../core/workbook/plan';
import type { Bilingual } from '../../core/measure/bilingual';
import { type Card, cardsOf } from './cards';
import { choicesOf, type ColumnChoices, type TableView, tableViews } from './table-view';

export interface MonthView {
  readonly month?: string;
  readonly county?: string;
  /** The counties and zones that the county sheets name. */
  readonly places: readonly string[];
  readonly tables: readonly TableView[];
  /** What a column can be said to be, by the kind of its table. */
  readonly columnChoices: ColumnChoices;
  /** What each check is called, by id. */
  readonly checkTitles: Readonly<Record<string, Bilingual>>;
  /** What a finding of each check is called, by id of the check. */
  readonly findingTitles: Readonly<Record<string, Bilingual>>;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly cards: readonly Card[];
  /** With what was changed on its sheet. */
  readonly report: Report;
  /** Every sentence the report may have. */
  readonly sentences: readonly SentenceView[];
  readonly sheets: readonly OwnSheetView[];
  /** What the settings sheet says, by key of its rows; absent where it says nothing. */
  readonly settings: Readonly<Record<string, string>>;
}

export type SentenceView = ReportSentence;

/** A sheet that can be written of this month. */
export interface OwnSheetView {
  readonly key: OwnSheetKey;
  readonly name: string;
  /** It stands in the workbook and will be written anew. */
  readonly isThere: boolean;
}

export interface Written {
  readonly report: Report;
  readonly plan: WritePlan;
}

export function monthView(checked: CheckedMonth, { report, plan }: Written): MonthView {
  const { book, month, result } = checked;
  const written = ownSheetKeys.filter((key) => plan.names.some(({ name }) => name === ownSheets[key].mark));
  return {
    ...(month.month === undefined ? {} : { month: month.month }),
    ...(month.county === undefined ? {} : { county: month.county }),
    places: placesOf(month),
    tables: tableViews(month),
    columnChoices: choicesOf(month),
    checkTitles: Object.fromEntries(checks.map(({ id, title }) => [id, title])),
    findingTitles,
    findings: result.findings,
    skipped: result.skipped,
    cards: cardsOf(checked),
    report: withEdits({ book, report }),
    sentences: reportSentences(month),
    sheets: written.map((key) => ({
      key,
      name: ownSheets[key].name,
      isThere: markedPlace(book, ownSheets[key].mark) !== undefined,
    })),
    settings: Object.fromEntries(Object.entries(month.settingCells).map(([key, { value }]) => [key, value])),
  };
}

function placesOf({ counties }: MonthlyStatistics): readonly string[] {
  const rows = counties.flatMap((table) => table.rows);
  return [...new Set(rows.filter(({ role }) => role.is === 'member' || role.is === 'zone').map(nameOf))];
}
