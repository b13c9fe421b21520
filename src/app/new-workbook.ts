// The request "an empty workbook for a month": every source sheet with its header, the settings, and what may be chosen.
import type { Area } from '../core/workbook/cell';
import type { CellPlan, CellStyle, SheetPlan, WritePlan } from '../core/workbook/plan';
import { indicators } from '../core/model/indicator';
import { type BlankSheet, blankSheets, settingsTables } from '../core/sheets/blank-sheets';
import { settingsSheetName } from '../core/sheets/own-sheets';
import { allSentences } from '../core/sheets/sentence-kinds';
import { settingRows } from '../core/sheets/settings-rows';
import { choicesOf, noteOf } from './new-workbook-notes';

const headStyle: CellStyle = {
  bold: true,
  border: 'thin',
  fill: 'DDEBF7',
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};

/** How many rows an office finds prepared, with borders and lists to choose from, under each header. */
const preparedRows = 30;

export function newWorkbook(): WritePlan {
  return { sheets: [...blankSheets.map(blankSheet), settingsSheet()], names: [] };
}

function blankSheet(sheet: BlankSheet): SheetPlan {
  const columns = Math.max(...sheet.header.map((row) => row.length));
  const firstRow = 2 + sheet.header.length;
  return {
    name: sheet.name,
    mode: 'rewrite',
    cells: [...titleCells(sheet, columns), ...headCells(sheet), ...preparedCells(firstRow, columns)],
    merges: [{ top: 0, left: 0, bottom: 0, right: columns - 1 }, ...headMerges(sheet.header)],
    columnWidths: Object.fromEntries(Array.from({ length: columns }, (_, column) => [column, column === 0 ? 22 : 14])),
    rowHeights: { 0: 30, ...Object.fromEntries(sheet.header.map((_, row) => [2 + row, 24])) },
    freeze: { rows: firstRow, columns: 1 },
    print: { landscape: true, repeatRows: { from: 0, to: firstRow - 1 } },
    validations: validations(sheet, firstRow),
  };
}

function titleCells(sheet: BlankSheet, columns: number): readonly CellPlan[] {
  const title: CellPlan = {
    row: 0,
    column: 0,
    value: sheet.title,
    style: { bold: true, size: 16, horizontal: 'center', vertical: 'center' },
  };
  const unit: readonly CellPlan[] =
    sheet.unit === undefined
      ? []
      : [{ row: 1, column: columns - 1, value: `单位：${sheet.unit}`, style: { size: 10, horizontal: 'right' } }];
  const note = noteOf(sheet.name);
  return [
    title,
    { row: 1, column: 0, value: '　　　　年　　月', style: { size: 10 }, ...(note === undefined ? {} : { note }) },
    ...unit,
  ];
}

function headCells(sheet: BlankSheet): readonly CellPlan[] {
  return sheet.header.flatMap((row, index) =>
    row.map((label, column): CellPlan => ({
      row: 2 + index,
      column,
      style: headStyle,
      ...(label === '' ? {} : { value: label }),
    })),
  );
}

/** A blank beside a text joins it to the right, a blank under one downwards. */
function headMerges(header: BlankSheet['header']): readonly Area[] {
  const [top = [], below] = header;
  if (below === undefined) return [];
  return top.flatMap((label, column): readonly Area[] => {
    if (label === '') return [];
    if (below[column] === '') return [{ top: 2, left: column, bottom: 3, right: column }];
    const next = top.findIndex((other, index) => index > column && other !== '');
    const right = (next < 0 ? top.length : next) - 1;
    return right === column ? [] : [{ top: 2, left: column, bottom: 2, right }];
  });
}

function preparedCells(firstRow: number, columns: number): readonly CellPlan[] {
  return Array.from({ length: preparedRows * columns }, (_, index) => ({
    row: firstRow + Math.floor(index / columns),
    column: index % columns,
    style: { border: 'thin', vertical: 'center', wrap: true } as const,
  }));
}

function validations(sheet: BlankSheet, firstRow: number): NonNullable<SheetPlan['validations']> {
  return (sheet.header.at(-1) ?? []).flatMap((label, column) => {
    const list = choicesOf(label);
    const area = { top: firstRow, left: column, bottom: firstRow + preparedRows - 1, right: column };
    return list === undefined ? [] : [{ area, list }];
  });
}

function settingsSheet(): SheetPlan {
  const settings = settingRows.map(({ label, explanation }) => [label, '', explanation['zh-CN']]);
  const second = settings.length + 3;
  const third = second + preparedAliases + 3;
  const sentences = allSentences(Object.values(indicators)).map(({ name, slots }) => [
    name,
    '',
    '',
    slots.map((slot) => `{${slot.name}}`).join(''),
  ]);
  return {
    name: settingsSheetName,
    mode: 'rewrite',
    cells: [
      ...table([settingsTables.settings, ...settings], 0),
      ...table([settingsTables.aliases, ...emptyRows(2)], second),
      ...table([settingsTables.sentences, ...sentences], third),
    ],
    columnWidths: { 0: 30, 1: 34, 2: 60, 3: 60 },
    validations: [
      ...settingRows.flatMap(({ allowed }, index) =>
        allowed === undefined
          ? []
          : [{ area: { top: index + 1, left: 1, bottom: index + 1, right: 1 }, list: allowed }],
      ),
      { area: { top: third + 1, left: 1, bottom: third + sentences.length, right: 1 }, list: ['是', '否'] },
    ],
  };
}

const preparedAliases = 10;

function emptyRows(columns: number): readonly (readonly string[])[] {
  return Array.from({ length: preparedAliases }, () => Array.from({ length: columns }, () => ''));
}

function table(rows: readonly (readonly string[])[], top: number): readonly CellPlan[] {
  return rows.flatMap((values, index) =>
    values.map((value, column): CellPlan => ({
      row: top + index,
      column,
      style: index === 0 ? headStyle : { border: 'thin', wrap: true },
      ...(value === '' ? {} : { value }),
    })),
  );
}
