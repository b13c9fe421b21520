// What the settings sheet says by hand of tables and columns, with the cells that say it.
import { findPeriod } from '../measure/date-text';
import { compact } from '../measure/half-width';
import { isReportingMonth, type ReportingMonth } from '../measure/period';
import { type AmountUnit, amountUnitOf, amountUnits } from '../measure/unit';
import type { ColumnCorrection, CorrectableKind, TableCorrection } from '../model/correction';
import type { Observation } from '../model/finding';
import type { Indicator, IndicatorKey } from '../model/indicator';
import type { Located } from '../model/table';
import { kindWords, unreadWord } from '../sheets/correction-words';
import { officeColumns } from '../sheets/header-words';
import type { CellRef } from '../workbook/cell';
import type { Block } from './block';
import { badCorrection } from './correction-notices';
import { isHeaderLike } from './header-kind';
import { officeRows, type OfficeRow } from './office-tables';
import { completePeriod } from './table-context';
import { plainVocabulary, type Vocabulary } from './vocabulary';

export interface ReadCorrections {
  readonly tables: readonly Located<TableCorrection>[];
  readonly columns: readonly Located<ColumnCorrection>[];
  readonly observations: readonly Observation[];
}

export function readCorrections(blocks: readonly Block[], vocabulary: Vocabulary): ReadCorrections {
  const tables = rowsOf(blocks, 'tableCorrections').map((row) => tableRow(row));
  const columns = rowsOf(blocks, 'columnCorrections').map((row) => columnRow(row, vocabulary));
  return {
    tables: tables.flatMap(({ correction }) => correction),
    columns: columns.flatMap(({ correction }) => correction),
    observations: [...tables, ...columns].flatMap(({ observations }) => observations),
  };
}

function rowsOf(blocks: readonly Block[], kind: 'tableCorrections' | 'columnCorrections'): readonly OfficeRow[] {
  return blocks.filter((block) => block.kind.kind === kind).flatMap((block) => officeRows(block, kind));
}

interface ReadRow<T> {
  readonly correction: readonly Located<T>[];
  readonly observations: readonly Observation[];
}

const kinds = new Map<string, CorrectableKind>(
  Object.entries(kindWords).map(([key, word]) => [word, key as CorrectableKind]),
);

const yesOrNo: Readonly<Record<string, boolean>> = { 是: true, 读取: true, 否: false, 不读取: false };

function tableRow(row: OfficeRow): ReadRow<TableCorrection> {
  const bad: Observation[] = [];
  // Each field by itself: one that makes no sense is said and left, the others hold.
  const field = <T>(text: string, meaning: (text: string) => T | undefined, allowed: string): T | undefined => {
    if (text === '') return undefined;
    const value = meaning(text);
    if (value === undefined) bad.push(badCorrection(row.key.at, { text, allowed }));
    return value;
  };
  const kind = field(row.value.value, (text) => kinds.get(compact(text)), [...kinds.keys()].join('、'));
  const unit = field(row.more(officeColumns.unit), unitOf, Object.keys(amountUnits).join('、'));
  const month = field(row.more(officeColumns.period), monthOf, '2022年9月');
  const isRead = field(row.more(officeColumns.isRead), (text) => yesOrNo[compact(text)], '是、否');
  const value = {
    sheet: row.key.value,
    table: row.more(officeColumns.table),
    ...(kind === undefined ? {} : { kind }),
    ...(unit === undefined ? {} : { unit }),
    ...(month === undefined ? {} : { month }),
    ...(isRead === undefined ? {} : { isRead }),
  };
  // Nothing is said of a table by its name alone.
  const isSaid = Object.keys(value).length > 2;
  return { correction: isSaid ? [{ value, at: row.key.at }] : [], observations: bad };
}

function unitOf(text: string): AmountUnit | undefined {
  return amountUnitOf(compact(text));
}

function monthOf(text: string): ReportingMonth | undefined {
  return isReportingMonth(text) ? text : completePeriod(findPeriod(text), undefined)?.month;
}

function columnRow(row: OfficeRow, vocabulary: Vocabulary): ReadRow<ColumnCorrection> {
  const as = compact(row.value.value);
  const header = row.more(officeColumns.header);
  const nothing = { correction: [], observations: [] };
  if (as === '' || header === '') return nothing;
  const at: CellRef = row.key.at;
  if (!isMeaning(as, vocabulary)) {
    const allowed = '各项存款余额、各项贷款较年初增加额、机构名称、不读取';
    return { ...nothing, observations: [badCorrection(at, { text: row.value.value, allowed })] };
  }
  const value = { sheet: row.key.value, table: row.more(officeColumns.table), header, as };
  return { correction: [{ value, at }], observations: [] };
}

function isMeaning(as: string, vocabulary: Vocabulary): boolean {
  return as === unreadWord || isHeaderLike(as, vocabulary);
}

/** Whether a text (compact) can stand in 认定为. */
export function isColumnMeaning(as: string, known: readonly Indicator[]): boolean {
  const names = known.map(({ key, label }): readonly [string, IndicatorKey] => [compact(label['zh-CN']), key]);
  return isMeaning(as, { ...plainVocabulary(), indicators: names });
}
