// What the pane shows of a month, as plain data that survives a structured clone.
import type { CheckedMonth } from '../../app/check';
import { type ReportSentence, reportSentences } from '../../app/report-wording';
import { withEdits } from '../../core/narrative/edited-report';
import { checks } from '../../core/checks/check-list';
import type { Finding, Skipped } from '../../core/model/finding';
import type { Report } from '../../core/model/report';
import type { RecognisedTable } from '../../core/model/table';
import { ownSheetKeys, ownSheets, type OwnSheetKey } from '../../core/sheets/own-sheets';
import { markedPlace } from '../../core/sheets/own-place';
import { address } from '../../core/workbook/address';
import type { CellRef } from '../../core/workbook/cell';
import type { WritePlan } from '../../core/workbook/plan';
import type { Bilingual } from '../../core/measure/bilingual';
import { type Card, cardsOf } from './cards';

export interface MonthView {
  readonly month?: string;
  readonly county?: string;
  readonly tables: readonly TableView[];
  /** What each check is called, by id. */
  readonly checkTitles: Readonly<Record<string, Bilingual>>;
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
  readonly cards: readonly Card[];
  /** With what was changed on its sheet. */
  readonly report: Report;
  /** Every sentence the report may have. */
  readonly sentences: readonly ReportSentence[];
  readonly sheets: readonly OwnSheetView[];
  /** What the settings sheet says, by key of its rows; absent where it says nothing. */
  readonly settings: Readonly<Record<string, string>>;
}

export interface TableView {
  readonly id: string;
  readonly kind: RecognisedTable['kind'];
  readonly why: Bilingual;
  readonly at: CellRef;
  readonly title?: string;
  readonly unit?: string;
  readonly period?: string;
  readonly rows: number;
}

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
    tables: month.tables.map(tableView),
    checkTitles: Object.fromEntries(checks.map(({ id, title }) => [id, title])),
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

function tableView({ id, kind, why, sheet, area, title, unit, period, rows }: RecognisedTable): TableView {
  return {
    id,
    kind,
    why,
    at: { sheet, cell: address(area.top, area.left) },
    ...(title === undefined ? {} : { title: title.value }),
    ...(unit === undefined ? {} : { unit: unit.value }),
    ...(period === undefined ? {} : { period: period.value.cutOff ?? period.value.month }),
    rows: rows.length,
  };
}
