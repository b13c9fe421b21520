// LibreOffice as the independent route for Word files: it accepts or rejects all changes and saves what it then has.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export interface LibreOffice {
  readonly soffice: string;
  /** For its files and its profile. */
  readonly folder: string;
}

/** What a user does to the document before saving it as .docx. */
export type Decision = 'AcceptAllTrackedChanges' | 'RejectAllTrackedChanges' | 'nothing';

/** The document as LibreOffice saves it. */
export function savedByLibreOffice(office: LibreOffice, bytes: Uint8Array, decision: Decision): Uint8Array {
  const { folder } = office;
  const [from, to] = [join(folder, 'before.docx'), join(folder, 'after.docx')];
  writeFileSync(from, bytes);
  writeFileSync(join(folder, 'task.txt'), [pathToFileURL(from).href, pathToFileURL(to).href, decision].join('\n'));
  const profile = join(folder, 'profile');
  // The first start of a profile puts an empty macro in place of any that is there.
  if (!existsSync(profile)) run(office, '--terminate_after_init');
  writeMacro(profile);
  run(office, `macro:///Standard.Module1.Decide("${pathToFileURL(join(folder, 'task.txt')).href}")`);
  return readFileSync(to);
}

function run({ soffice, folder }: LibreOffice, what: string): void {
  const environment = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  execFileSync(soffice, [environment, '--headless', '--norestore', what], { stdio: 'ignore', timeout: 180_000 });
}

const macro = `
Sub Decide(place As String)
  Dim handle As Integer, source As String, target As String, decision As String
  handle = FreeFile
  Open place For Input As #handle
  Line Input #handle, source
  Line Input #handle, target
  Line Input #handle, decision
  Close #handle
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  Dim text As Object
  text = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  If decision <> "nothing" Then
    Dim helper As Object
    helper = createUnoService("com.sun.star.frame.DispatchHelper")
    helper.executeDispatch(text.CurrentController.Frame, ".uno:" & decision, "", 0, Array())
  End If
  Dim saving(0) As New com.sun.star.beans.PropertyValue
  saving(0).Name = "FilterName"
  saving(0).Value = "MS Word 2007 XML"
  text.storeToURL(target, saving())
  text.close(True)
  StarDesktop.terminate()
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
