// How soon is the pane there, how long does the one-click work take, and a ledger of 20,000 rows? In Chromium, on the workbench.
// node bench/pane.mjs [runs]
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { findPrograms } from '../tools/programs.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const runs = Number(process.argv[2] ?? 5);
const ledgerRows = 20_000;

findPrograms();
if (!process.env.JINBAO_CHROMIUM) {
  console.error('Chromium, Chrome or Edge is not found.');
  process.exit(1);
}
const server = await startServer();
const browser = await chromium.launch({ executablePath: process.env.JINBAO_CHROMIUM, args: ['--no-sandbox'] });
try {
  const times = [];
  for (let run = 0; run < runs; run += 1) times.push(await measured(work));
  const ledger = [];
  for (let run = 0; run < Math.min(runs, 3); run += 1) ledger.push(await measured(ledgerWork));
  console.log(
    `Milliseconds in Chromium ${browser.version()}, of ${times.length} runs; other work on the machine only ever slows one down.`,
  );
  console.table(Object.fromEntries([...rows(times), ...rows(ledger)]));
} finally {
  await browser.close();
  server.process.kill();
}

async function measured(body) {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  await page.addInitScript(watchReady);
  await page.goto(server.address);
  await page.frameLocator('#pane').getByRole('tab').first().waitFor();
  const pane = page.frames().find((frame) => frame.url().includes('/taskpane.html'));
  const result = await body(page, pane);
  await page.close();
  return result;
}

/** Runs in the pane: when Office said it was ready, and when the tabs could be pressed. */
function watchReady() {
  localStorage.setItem('jinbao.firstRunDone', 'yes');
  if (window === window.top) return;
  let office;
  window.timesOfPane = {};
  Object.defineProperty(window, 'Office', {
    configurable: true,
    get: () => office,
    set: (given) => {
      office = given;
      const { onReady } = given;
      given.onReady = (callback) =>
        onReady((info) => {
          window.timesOfPane.ready ??= performance.now();
          return callback?.(info);
        });
    },
  });
  new MutationObserver((_, observer) => {
    if (document.querySelector('[role=tab]') === null) return;
    observer.disconnect();
    // Drawn, and the page free to answer.
    requestAnimationFrame(() => setTimeout(() => (window.timesOfPane.interactive = performance.now())));
  }).observe(document, { childList: true, subtree: true });
}

async function work(page, pane) {
  await pane.waitForFunction(() => window.timesOfPane.interactive !== undefined);
  const { ready, interactive } = await pane.evaluate(() => window.timesOfPane);
  await page.waitForTimeout(500);
  return {
    'Office.onReady to pane interactive': interactive - ready,
    'check of the sample': await ribbon(page, '校验', /校验完成/),
    'one click: check, summary sheets and report': await paneButton(page, '一键写出汇总表和工作汇报', /已写入：汇总/),
    'summary sheets alone, written anew': await ribbon(page, '汇总', /已写入：汇总/),
    'report alone, written anew': await ribbon(page, '报告', /已写入：工作汇报/),
  };
}

async function ledgerWork(page) {
  await page.evaluate(lengthenLedger, ledgerRows);
  await page.waitForTimeout(500);
  const check = await ribbon(page, '校验', /校验完成/);
  const summary = await ribbon(page, '汇总', /已写入：汇总/);
  return { [`check with a ledger of ${ledgerRows} rows`]: check, 'its summary sheets': summary };
}

/** Runs in the workbench: the last visit of the ledger again and again, each of another enterprise. */
function lengthenLedger(count) {
  const sheet = window.workbench.host.book.sheets.find(({ name }) => name === '走访台账');
  const width = 16_384;
  const at = (row, column) => sheet.cells.get(row * width + column);
  let last = 0;
  for (const key of sheet.cells.keys()) {
    const row = Math.floor(key / width);
    if (row > last && typeof at(row, 0)?.value === 'number') last = row;
  }
  const columns = Array.from({ length: 30 }, (_, column) => column).filter((column) => at(last, column) !== undefined);
  for (let row = last + 1; row < last + count; row += 1) {
    for (const column of columns) {
      const cell = at(last, column);
      const value =
        typeof cell.value === 'string' && /公司|厂|社/.test(cell.value) ? `${cell.value}${row}` : cell.value;
      sheet.cells.set(row * width + column, { ...cell, value: column === 0 ? cell.value + row - last : value });
    }
  }
}

/** From the press of a button to the pane's word that it is done. */
async function ribbon(page, name, said) {
  return timed(page, said, () => page.click(`#actions button:text-is("${name}")`));
}

async function paneButton(page, name, said) {
  return timed(page, said, () => page.frameLocator('#pane').getByRole('button', { name }).click());
}

async function timed(page, said, press) {
  // What was said last goes with its panel.
  await page.frameLocator('#pane').getByRole('tab', { name: '校验' }).click();
  await page.frameLocator('#pane').getByRole('status').filter({ hasText: said }).waitFor({ state: 'detached' });
  const started = performance.now();
  await press();
  await page.frameLocator('#pane').getByRole('status').filter({ hasText: said }).waitFor();
  return performance.now() - started;
}

function rows(results) {
  return Object.keys(results[0] ?? {}).map((name) => {
    const sorted = results.map((one) => one[name]).sort((a, b) => a - b);
    const [fastest = 0, median = 0] = [sorted[0], sorted[Math.floor(sorted.length / 2)]];
    return [name, { fastest: Math.round(fastest), median: Math.round(median) }];
  });
}

async function startServer() {
  const port = await freePort();
  const child = spawn(process.execPath, [join(root, 'workbench', 'server.mjs'), '--no-open'], {
    env: { ...process.env, PORT: String(port) },
  });
  await new Promise((resolve, reject) => {
    let printed = '';
    const read = (chunk) => {
      printed += chunk;
      if (printed.includes('ready after')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('exit', () => reject(new Error(printed)));
  });
  return { process: child, address: `http://127.0.0.1:${port}/` };
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
