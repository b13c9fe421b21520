// A pane over a workbook in memory, with the host and the page written down instead of seen.
import type { HostPort, SheetChange, TextFile } from '../../src/app/ports';
import { kindOfText } from '../../src/app/text-files';
import { WordText } from '../../src/docx/word-text';
import type { CellRef } from '../../src/core/workbook/cell';
import type { WritePlan } from '../../src/core/workbook/plan';
import type { WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { workOut } from '../../src/taskpane/month/engine';
import { createPane, type Pane } from '../../src/taskpane/state/pane';
import type { PagePort, World } from '../../src/taskpane/state/world';
import { PlainText } from '../../src/txt/plain-text';
import { readText } from '../../src/taskpane/texts/text-engine';
import { book } from './build-workbook';
import { InMemoryWorkbook } from './in-memory-workbook';

export interface OpenPane extends Pane {
  readonly workbook: InMemoryWorkbook;
  /** What the host and the page were asked to do, in order. */
  readonly done: readonly string[];
  /** As if somebody had changed cells of a sheet. */
  readonly edited: (change: SheetChange) => void;
}

export interface PaneOptions {
  readonly start?: WorkbookSnapshot;
  readonly host?: Partial<HostPort>;
  readonly page?: Partial<PagePort>;
  readonly world?: Partial<World>;
}

export async function openPane(plan?: WritePlan, options: PaneOptions = {}): Promise<OpenPane> {
  const workbook = new InMemoryWorkbook(options.start ?? book({}));
  if (plan !== undefined) await workbook.apply(plan);
  const done: string[] = [];
  let tell: (change: SheetChange) => void = () => undefined;
  const host: HostPort = {
    ...plainHost(done),
    listen: (listener) => {
      tell = listener;
      return Promise.resolve(() => Promise.resolve());
    },
    ...options.host,
  };
  const page: PagePort = { ...plainPage(done), ...options.page };
  const pane = createPane({ book: workbook, host, page, workOut, readText, ...options.world });
  await pane.start();
  return { ...pane, workbook, done, edited: (change) => tell(change) };
}

function plainHost(done: string[]): Omit<HostPort, 'listen'> {
  return {
    goTo: (cell: CellRef) => {
      done.push(`go to ${cell.sheet}!${cell.cell}`);
      return Promise.resolve([]);
    },
    showHighlights: (highlights) => {
      done.push(`mark ${String(highlights.length)}`);
      return Promise.resolve([]);
    },
    clearHighlights: () => {
      done.push('unmark');
      return Promise.resolve();
    },
    undoOffer: () => undefined,
    undo: () => Promise.resolve({ left: [], keptSheets: [] }),
    leftPlaces: () => [],
    recover: () => Promise.resolve(),
  };
}

function openText(name: string, bytes: Uint8Array): TextFile {
  return kindOfText(name) === 'plain' ? new PlainText(bytes, name) : new WordText(bytes, name);
}

function plainPage(done: string[]): PagePort {
  return {
    language: 'zh-CN',
    theme: 'light',
    isFirstRun: false,
    remember: (choice) => void done.push(`remember ${JSON.stringify(choice)}`),
    onThemeChanged: () => undefined,
    copyText: (text, html) => {
      done.push(`copy ${String(text.length)}${html === undefined ? '' : ' with layout'}`);
      return Promise.resolve();
    },
    saveFile: (name, bytes) => {
      done.push(`save ${name} ${String(bytes.length)}`);
      return Promise.resolve();
    },
    wordDocument: (report) => Promise.resolve(new Uint8Array(report.paragraphs.length)),
    readFile: (name) => Promise.resolve(book({}, { name })),
    openText: (name, bytes) => Promise.resolve().then(() => openText(name, bytes)),
    now: () => '2022-10-08T09:00:00Z',
    pause: () => Promise.resolve(),
  };
}
