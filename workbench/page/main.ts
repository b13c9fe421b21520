// The workbench's page: one workbook, its host, its grid, and the add-in's pane beside it.
import { readBook } from '../files/read-book';
import { writeBook } from '../files/write-book';
import { emit, newBook, type Book, type BookEvent } from '../model/book';
import type { Sheet } from '../model/sheet';
import { movedFormula } from '../files/shared-formula';
import { newHost, type RunningHost } from '../objects/new-host';
import { Editing } from './editing';
import { Grid } from './grid';
import { showPane } from './pane-frame';
import { pointArea } from './places';

/** What the server knows of the add-in. */
interface Offer {
  readonly functions: readonly { readonly id: string; readonly name: string }[];
}

let running: RunningHost = newHost(newBook());
/** The sheet whose tab was last brought into sight. */
let shownTab: Sheet | undefined;
let shownTabs = '';
const asked = new URLSearchParams(window.location.search);
const settings = { language: asked.get('language') ?? 'zh-CN', theme: asked.get('theme') ?? 'light' };

const gridBox = found('grid');
const status = found('status');
const formula = found('formula') as HTMLInputElement;
const fileInput = found('file') as HTMLInputElement;
const frame = found('pane') as HTMLIFrameElement;
const book = (): Book => running.host.book;
const grid = new Grid(gridBox, {
  book,
  holds: (sheet: Sheet) => (text, rows, columns) => running.calculator.isTrue(movedFormula(text, rows, columns), sheet),
});
const editing = new Editing(gridBox, grid, { bar: { place: found('place'), formula, say }, book });

found('open').addEventListener('click', () => fileInput.click());
found('save').addEventListener('click', () => save());
found('sample').addEventListener('click', () => void openSample());
fileInput.addEventListener('change', () => void openFile(fileInput.files?.[0]));
void start();

async function start(): Promise<void> {
  const offer = (await (await fetch('offer.json')).json()) as Offer;
  await openSample(offer);
  const parts = { side: found('side'), frame, actions: found('actions'), onAnswered: showAll };
  showPane(parts, () => running.host, settings);
}

async function openSample(offer?: Offer): Promise<void> {
  const bytes = new Uint8Array(await (await fetch('sample.xlsx')).arrayBuffer());
  open(bytes, '样例.xlsx', offer);
}

async function openFile(file: File | undefined): Promise<void> {
  if (file === undefined) return;
  try {
    open(new Uint8Array(await file.arrayBuffer()), file.name);
  } catch (error) {
    say(`无法打开“${file.name}”。Cannot open: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A new workbook is a new host; the pane, if there is one, starts anew with it. */
function open(bytes: Uint8Array, name: string, offer?: Offer): void {
  const opened = newHost(readBook(bytes, name));
  for (const [cellName, id] of running.functions.ids) opened.functions.ids.set(cellName, id);
  for (const { id, name: shown } of offer?.functions ?? []) {
    opened.functions.define('JB', [id]);
    opened.functions.ids.set(`JB.${shown}`.toUpperCase(), id.toUpperCase());
  }
  running = opened;
  running.runtime.onChanged = (state) => {
    found('side').hidden = state === 'Background';
  };
  running.host.book.listeners.add(heard);
  Object.assign(window, { workbench: running });
  found('book-name').textContent = name;
  shownTabs = '';
  if (offer === undefined && frame.src !== '') frame.contentWindow?.location.reload();
  showTabs();
  editing.show();
  gridBox.scrollTop = 0;
  gridBox.scrollLeft = 0;
  grid.draw();
}

function heard(event: BookEvent): void {
  if (event.kind === 'selected' || event.kind === 'activated' || event.kind === 'changed') editing.show();
  if (event.kind === 'selected') grid.reveal(event.area);
  if (event.kind !== 'selected' && event.kind !== 'calculated') showTabs();
  grid.draw();
}

function showAll(): void {
  showTabs();
  grid.draw();
}

function showTabs(): void {
  const current = book();
  const buttons = current.sheets
    .filter(({ visibility }) => visibility === 'Visible')
    .map((sheet) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = sheet.name;
      button.setAttribute('aria-current', String(sheet === current.active));
      if (sheet.tabColor !== '') button.style.boxShadow = `inset 0 -3px ${sheet.tabColor}`;
      button.addEventListener('click', () => activate(sheet));
      return button;
    });
  const tabs = found('tabs');
  // Answers come by the dozen; tabs seldom change.
  const looks = buttons.map((button) => button.outerHTML).join('');
  if (looks === shownTabs) return;
  shownTabs = looks;
  const { scrollLeft } = tabs;
  tabs.replaceChildren(...buttons);
  tabs.scrollLeft = scrollLeft;
  if (shownTab === current.active) return;
  shownTab = current.active;
  tabs.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function activate(sheet: Sheet): void {
  const current = book();
  const previous = current.active;
  if (previous === sheet) return;
  current.active = sheet;
  current.selection = [pointArea({ row: 0, column: 0 })];
  gridBox.scrollTop = 0;
  gridBox.scrollLeft = 0;
  emit(current, { kind: 'activated', sheet, previous });
}

function save(): void {
  const link = document.createElement('a');
  const bytes = writeBook(book());
  link.href = URL.createObjectURL(
    new Blob([bytes.slice().buffer], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' }),
  );
  link.download = book().name.replace(/\.xls[xm]$/i, '') + '.xlsx';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  say(`已保存 ${link.download}（只含试验台认识的内容）。Saved; only what the test bench knows.`);
}

function say(message: string): void {
  status.textContent = message;
}

function found(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The page has no #${id}.`);
  return element;
}
