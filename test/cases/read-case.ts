// A case from its folder: the workbook as a text grid (book.txt) and what is expected of it (expected.json).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CellValue } from '../../src/core/workbook/cell';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { book, type SheetInput } from '../support/build-workbook';

export interface Expected {
  /** What is odd about the workbook, in one sentence. */
  readonly odd: string;
  readonly month: string | null;
  readonly county: string | null;
  /** Every mandatory and explain finding as "severity check sheet!cell"; advisory ones are not listed. */
  readonly findings: readonly string[];
  /** "subject indicator measure" to the figure as printed; '—' where it must be withheld. */
  readonly figures: Readonly<Record<string, string>>;
  /** Passages of the report. */
  readonly report: readonly string[];
}

export interface Case {
  readonly name: string;
  readonly workbook: WorkbookSnapshot;
  readonly expected: Expected;
}

export function allCases(): readonly Case[] {
  return readdirSync(__dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !entry.name.startsWith('texts-'))
    .map(({ name }) => ({ name, workbook: workbookOf(name), expected: expectedOf(name) }));
}

function expectedOf(name: string): Expected {
  return JSON.parse(readFileSync(join(__dirname, name, 'expected.json'), 'utf8')) as Expected;
}

/**
 * The grid: "sheet: 名称" begins a sheet; "merges:", "formats:" (A1:B2=0.00%) and "hidden rows:" (as Excel numbers them)
 * say what rows cannot; every other line is a row, cells between bars, from A1 down.
 */
function workbookOf(name: string): WorkbookSnapshot {
  const sheets: Record<string, SheetInput> = {};
  for (const block of readFileSync(join(__dirname, name, 'book.txt'), 'utf8').split(/^sheet: /m).slice(1)) {
    const [sheetName = '', ...lines] = block.trimEnd().split('\n');
    sheets[sheetName] = sheetOf(lines);
  }
  return book(sheets, { name: `${name}.xlsx` });
}

function sheetOf(lines: readonly string[]): SheetInput {
  const setting = (key: string): string =>
    lines.find((line) => line.startsWith(`${key}: `))?.slice(key.length + 2) ?? '';
  const rows = lines.filter((line) => line.startsWith('|')).map((line) => line.slice(1, -1).split('|').map(cellOf));
  return {
    rows,
    merges: setting('merges').split(' ').filter((area) => area !== ''),
    formats: Object.fromEntries(
      setting('formats')
        .split(' ')
        .filter((entry) => entry !== '')
        .map((entry): [string, string] => [entry.split('=')[0] ?? '', entry.split('=')[1] ?? '']),
    ),
    hiddenRows: setting('hidden rows')
      .split(' ')
      .filter((row) => row !== '')
      .map((row) => Number(row) - 1),
  };
}

/** A number, an error, text after an apostrophe, or text as it stands; nothing between the bars is a blank cell. */
function cellOf(text: string): CellValue {
  if (text === '') return undefined;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^#[A-Z/0!?]+$/.test(text)) return { error: text };
  return text.startsWith("'") ? text.slice(1) : text;
}
