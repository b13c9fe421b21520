// The workbench in Chromium as people see it: the sample on the grid, the built pane beside it, every fault written down.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Download, type FrameLocator, type Locator, type Page } from 'playwright-core';
import type { Bilingual } from '../../src/core/measure/bilingual';
import { startWorkbench, type RunningWorkbench } from './start-workbench';

export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Presses a button of the pane, or chooses a tab. */
  readonly press: (role: 'button' | 'tab', name: Bilingual) => Promise<void>;
  /** Waits until the pane says it. */
  readonly said: (text: RegExp) => Promise<void>;
  /** What the grid shows in a cell of the active sheet. */
  readonly shown: (cell: string) => Promise<string>;
  /** The active sheet and the selected cells. */
  readonly place: () => Promise<string>;
  readonly type: (cell: string, text: string) => Promise<void>;
  readonly showSheet: (name: string) => Promise<void>;
  readonly sheets: () => Promise<readonly string[]>;
  /** For the manuals, where `npm run pictures` asks for them: what is on the screen now, with this pointed at. */
  readonly picture: (name: string, at?: Locator) => Promise<void>;
}

const pictures = process.env['JINBAO_PICTURES'];

export interface BenchOptions {
  readonly language?: 'zh-CN' | 'en-US';
  readonly theme?: 'light' | 'dark';
  readonly isFirstRun?: boolean;
}

/** For one test file: the server and the browser stand for all its tests; each test gets a page of its own. */
export function benches(program: string): (options?: BenchOptions) => Promise<Bench> {
  let server: RunningWorkbench;
  let browser: Browser;
  const faults: string[] = [];
  const pages: Page[] = [];

  beforeAll(async () => {
    server = await startWorkbench();
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  }, 240_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  afterEach(async () => {
    for (const page of pages.splice(0)) await page.close();
    // Nothing went wrong unseen, and no request left the address the add-in came from.
    expect(faults.splice(0)).toEqual([]);
  });

  return async (options = {}) => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    pages.push(page);
    watch(page, server.address, faults);
    return opened(page, server.address, options);
  };
}

async function opened(page: Page, address: string, options: BenchOptions): Promise<Bench> {
  const { language = 'zh-CN', theme = 'light', isFirstRun = false } = options;
  // What the pane keeps of an earlier visit.
  if (!isFirstRun) await page.addInitScript("localStorage.setItem('jinbao.firstRunDone', 'yes')");
  await page.goto(`${address}?language=${language}&theme=${theme}`);
  const pane = page.frameLocator('#pane');
  await pane.getByRole('tab').first().waitFor();
  return bench(page, pane, language);
}

function bench(page: Page, pane: FrameLocator, language: keyof Bilingual): Bench {
  const text = async (place: string): Promise<string> => (await page.textContent(place)) ?? '';
  return {
    page,
    pane,
    press: (role, name) => pane.getByRole(role, { name: name[language], exact: true }).click(),
    said: (wanted) => pane.getByRole('status').filter({ hasText: wanted }).waitFor(),
    shown: async (cell) => (await text(`[data-cell="${cell}"]`)).trim(),
    place: async () => `${await text('#tabs [aria-current="true"]')}!${await text('#place')}`,
    type: async (cell, typed) => {
      await page.click(`[data-cell="${cell}"]`);
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
    },
    showSheet: (name) => page.click(`#tabs button:text-is("${name}")`),
    sheets: () => page.locator('#tabs button').allTextContents(),
    picture: async (name, at) => {
      if (pictures === undefined) return;
      await page.setViewportSize({ width: 1100, height: 660 });
      await at?.hover();
      // What floats in or fades has come to rest.
      await page.waitForTimeout(600);
      await page.screenshot({ path: join(pictures, `${name}.png`), animations: 'disabled' });
    },
  };
}

/** A policy that is broken shows as an error of the console. */
function watch(page: Page, address: string, faults: string[]): void {
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') faults.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !/^(blob|data):/.test(request.url())) faults.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${String(response.status())} ${response.url()}`);
  });
}

/** The bytes of what the browser is about to save, and its name. */
export async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(readFileSync(await download.path()));
}

/** A file of the run, kept where `npm run pictures` makes a picture of it. */
export function keep(name: string, bytes: Uint8Array): void {
  if (pictures !== undefined) writeFileSync(join(pictures, name), bytes);
}

/** Waits until what is read is what is wanted; fails with what it was last. */
export async function until<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + 15_000;
  let last = await read();
  while (JSON.stringify(last) !== JSON.stringify(wanted) && Date.now() < end) {
    await new Promise((resolve) => {
      setTimeout(resolve, 30);
    });
    last = await read();
  }
  expect(last).toEqual(wanted);
}
