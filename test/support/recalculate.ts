// LibreOffice as the independent route: it forgets every cached value, does what a user would do to the sheets, and calculates anew.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** What a user does to a source sheet; rows as Excel counts them. */
export type Step =
  | { readonly do: 'insert' | 'delete'; readonly sheet: string; readonly row: number }
  | { readonly do: 'set'; readonly sheet: string; readonly cell: string; readonly to: string }
  | { readonly do: 'sort'; readonly sheet: string; readonly area: string; readonly descending: boolean };

/** The workbook as LibreOffice leaves it after the steps, calculated from nothing but the sources. */
export function recalculated(
  { soffice, folder }: { readonly soffice: string; readonly folder: string },
  bytes: Uint8Array,
  steps: readonly Step[] = [],
): Uint8Array {
  const profile = join(folder, 'recalculation');
  const [from, to] = [join(folder, 'before.xlsx'), join(folder, 'after.xlsx')];
  writeFileSync(from, withoutCachedValues(bytes));
  const call = ['Recalculate', pathToFileURL(from).href, pathToFileURL(to).href, steps.map(lineOf).join('\n')];
  writeFileSync(join(folder, 'steps.txt'), call.slice(1).join('\n'));
  const macro = `macro:///Standard.Module1.Recalculate("${pathToFileURL(join(folder, 'steps.txt')).href}")`;
  const environment = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  const run = (what: string): void => {
    execFileSync(soffice, [environment, '--headless', '--norestore', what], { stdio: 'ignore', timeout: 180_000 });
  };
  // The first start of a profile puts an empty macro in place of any that is there.
  if (!existsSync(profile)) run('--terminate_after_init');
  writeMacro(profile);
  run(macro);
  return readFileSync(to);
}

/** Formula cells keep their formula and lose what we cached. */
function withoutCachedValues(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (!/^xl\/worksheets\/[^/]+\.xml$/.test(name)) continue;
    const xml = strFromU8(part).replace(/(<f\b[^>]*?(?:\/>|>[^<]*<\/f>))<v>[^<]*<\/v>/g, '$1');
    parts[name] = strToU8(xml);
  }
  return zipSync(parts);
}

function lineOf(step: Step): string {
  if (step.do === 'set') return ['set', step.sheet, step.cell, step.to].join('\t');
  if (step.do === 'sort')
    return ['sort', step.sheet, step.area, step.descending ? 'descending' : 'ascending'].join('\t');
  return [step.do, step.sheet, String(step.row), ''].join('\t');
}

const macro = `
Sub Recalculate(place As String)
  Dim handle As Integer, source As String, target As String, task As String
  handle = FreeFile
  Open place For Input As #handle
  Line Input #handle, source
  Line Input #handle, target
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim book As Object
  book = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  Do While Not Eof(handle)
    Line Input #handle, task
    If task <> "" Then DoStep(book, Split(task, Chr(9)))
  Loop
  Close #handle
  book.calculateAll()
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "Calc MS Excel 2007 XML"
  book.storeToURL(target, saving())
  book.close(True)
  StarDesktop.terminate()
End Sub

Sub DoStep(book As Object, parts)
  Dim sheet As Object
  sheet = book.Sheets.getByName(parts(1))
  If parts(0) = "insert" Then sheet.Rows.insertByIndex(CLng(parts(2)) - 1, 1)
  If parts(0) = "delete" Then sheet.Rows.removeByIndex(CLng(parts(2)) - 1, 1)
  If parts(0) = "set" Then SetCell(sheet.getCellRangeByName(parts(2)), parts(3))
  If parts(0) = "sort" Then SortArea(sheet.getCellRangeByName(parts(2)), parts(3) = "descending")
End Sub

Sub SetCell(cell As Object, text As String)
  If IsNumeric(text) Then
    cell.Value = Val(text)
  Else
    cell.String = text
  End If
End Sub

Sub SortArea(area As Object, descending As Boolean)
  Dim field(0) As New com.sun.star.table.TableSortField
  field(0).Field = 1
  field(0).IsAscending = Not descending
  Dim how(0) As New com.sun.star.beans.PropertyValue
  how(0).Name = "SortFields"
  how(0).Value = field()
  area.sort(how())
End Sub
`;

function writeMacro(profile: string): void {
  const standard = join(profile, 'user', 'basic', 'Standard');
  mkdirSync(standard, { recursive: true });
  const code = macro.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const head = '<?xml version="1.0" encoding="UTF-8"?>\n';
  const module = `<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${code}</script:module>`;
  writeFileSync(join(standard, 'Module1.xba'), head + module);
}
