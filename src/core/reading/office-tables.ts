// The office's own tables: settings, aliases, indicators of its own, explanations.
import { words } from '../measure/bilingual';
import { compact } from '../measure/half-width';
import { isReportingMonth } from '../measure/period';
import type { Explanation, Observation } from '../model/finding';
import { defaultSettings, type Settings } from '../model/settings';
import type { Located, RecognisedColumn, RecognisedRow, RecognisedTable } from '../model/table';
import type { TextChoice } from '../model/text-choice';
import { officeColumns, officeTables } from '../sheets/header-words';
import { type SettingRow, settingRows } from '../sheets/settings-rows';
import { address, cellRef } from '../workbook/address';
import { findPeriod } from '../measure/date-text';
import { completePeriod } from './table-context';
import type { Block } from './block';
import type { OfficeKind } from './header-kind';
import * as notices from './notices';
import { dayAt, shownAt } from './sheet-grid';

/** A row of one of the office's tables: its two leading texts and any others by header. */
export interface OfficeRow {
  readonly row: number;
  readonly key: Located<string>;
  readonly value: Located<string>;
  readonly more: (headers: readonly string[]) => string;
  /** A further cell of the row by its header; undefined where the table has no such column. */
  readonly cell: (headers: readonly string[]) => Located<string> | undefined;
}

export function officeRows(block: Block, kind: OfficeKind): readonly OfficeRow[] {
  const [keys, values] = officeTables[kind];
  const keyColumn = columnOf(block, keys);
  const valueColumn = columnOf(block, values);
  const sheet = block.grid.sheet.name;
  const rows: OfficeRow[] = [];
  for (let row = block.headerTo + 1; row <= block.dataTo; row += 1) {
    const key = textOf(block, row, keyColumn);
    if (key === '' || block.repeats.has(row)) continue;
    const cell = (headers: readonly string[]): Located<string> | undefined => {
      const column = columnOf(block, headers);
      return column < 0 ? undefined : { value: textOf(block, row, column), at: cellRef(sheet, row, column) };
    };
    rows.push({
      row,
      key: { value: key, at: cellRef(sheet, row, keyColumn) },
      value: { value: textOf(block, row, valueColumn), at: cellRef(sheet, row, valueColumn) },
      more: (headers) => cell(headers)?.value ?? '',
      cell,
    });
  }
  return rows;
}

function columnOf(block: Block, headers: readonly string[]): number {
  const index = block.meanings.findIndex((meaning) => meaning.parts.slice(-1).some((part) => headers.includes(part)));
  return index < 0 ? -1 : block.left + index;
}

function textOf(block: Block, row: number, column: number): string {
  const value = shownAt(block.grid, row, column);
  if (typeof value === 'string') return value.trim();
  if (typeof value === 'number') return dayAt(block.grid, row, column) ?? String(value);
  return '';
}

export interface ReadSettings {
  readonly settings: Settings;
  readonly cells: Readonly<Record<string, Located<string>>>;
  readonly observations: readonly Observation[];
}

/** Settings from every settings table of the workbook; a blank value leaves the default. */
export function readSettings(blocks: readonly Block[]): ReadSettings {
  let settings = defaultSettings;
  const cells: Record<string, Located<string>> = {};
  const observations: Observation[] = [];
  for (const row of blocks
    .filter((block) => block.kind.kind === 'settings')
    .flatMap((block) => officeRows(block, 'settings'))) {
    if (row.value.value === '') continue;
    const definition = settingOf(row.key.value);
    if (definition === undefined) {
      observations.push(notices.unknownSetting(row.key.at, row.key.value));
      continue;
    }
    const text = valueText(definition, row.value.value);
    const changed = definition.set(settings, text);
    if (text === '' || changed === undefined) {
      observations.push(
        notices.badSetting(row.value.at, definition.label, {
          text: row.value.value,
          allowed: definition.allowed ?? [],
        }),
      );
      continue;
    }
    settings = changed;
    cells[definition.key] = { value: text, at: row.value.at };
  }
  return { settings, cells, observations };
}

function settingOf(label: string): SettingRow | undefined {
  const text = compact(label).replace(/[:：]$/, '');
  return settingRows.find((row) => row.label === text || row.aliases.includes(text));
}

// '' where the text cannot be what the setting needs.
function valueText(definition: SettingRow, text: string): string {
  if (definition.key === 'month')
    return isReportingMonth(text) ? text : (completePeriod(findPeriod(text), undefined)?.month ?? '');
  return /^(?:county|city|province)$/.test(definition.key) || definition.allowed !== undefined ? compact(text) : text;
}

/** Explanations by finding id. */
export function readExplanations(blocks: readonly Block[]): Readonly<Record<string, Explanation>> {
  const explanations: Record<string, Explanation> = {};
  for (const row of blocks
    .filter((block) => block.kind.kind === 'explanations')
    .flatMap((block) => officeRows(block, 'explanations'))) {
    if (row.value.value === '') continue;
    const by = row.more(officeColumns.by);
    const until = row.more(officeColumns.until);
    explanations[row.key.value] = {
      text: row.value.value,
      ...(by === '' ? {} : { by }),
      ...(until === '' ? {} : { until }),
    };
  }
  return explanations;
}

/** Rows of 稿件选择 that say both where and what. */
export function readTextChoices(blocks: readonly Block[]): readonly TextChoice[] {
  return blocks
    .filter((block) => block.kind.kind === 'textChoices')
    .flatMap((block) => officeRows(block, 'textChoices'))
    .filter(({ value }) => value.value !== '')
    .map(({ key, value }) => ({ context: key.value, meaning: value.value }));
}

const labels: Readonly<Record<OfficeKind, readonly [string, string]>> = {
  settings: ['设置', 'settings'],
  aliases: ['别名', 'aliases'],
  indicators: ['自定义指标', 'the office’s own indicators'],
  rules: ['自定义校验规则', 'the office’s own rules'],
  explanations: ['问题说明', 'explanations of findings'],
  textChoices: ['稿件选择', 'choices made in texts'],
  tableCorrections: ['表格认定', 'corrections of tables'],
  columnCorrections: ['列认定', 'corrections of columns'],
  sentences: ['报告语句', 'sentences of the report'],
};

export function officeTable(block: Block, kind: OfficeKind): RecognisedTable {
  const sheet = block.grid.sheet.name;
  const rows = officeRows(block, kind).map((row): RecognisedRow => ({
    row: row.row,
    name: compact(row.key.value),
    role: { is: 'entry' },
  }));
  const columns = block.meanings.map((meaning, index): RecognisedColumn => ({
    column: block.left + index,
    headers: meaning.printed,
    role: { is: columnOf(block, officeTables[kind][0]) === block.left + index ? 'name' : 'unknown' },
  }));
  return {
    id: `${sheet}!${address(block.headerFrom, block.left)}`,
    sheet,
    kind,
    why: words(`表头是${labels[kind][0]}表的表头`, `its header is that of ${labels[kind][1]}`),
    area: { top: block.headerFrom, left: block.left, bottom: rows.at(-1)?.row ?? block.headerTo, right: block.right },
    headerRows: { from: block.headerFrom, to: block.headerTo },
    columns,
    rows,
  };
}

/** Whether a key-value table really is a settings table: 项目 | 内容 alone may be anything. */
export function isSettingsTable(block: Block): boolean {
  const header = block.meanings.map((meaning) => meaning.parts.at(-1));
  if (header.includes('设置项') || /设置/.test(block.grid.sheet.name)) return true;
  return officeRows(block, 'settings').some((row) => settingOf(row.key.value) !== undefined);
}
