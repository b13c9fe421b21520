// The workbench in a browser: the sample on the grid, edited and calculated, and a pane talking to it through Office.js.
import { chromium, type Browser, type Page } from 'playwright-core';
import { readBook } from '../../workbench/files/read-book';
import { cellAt } from '../../workbench/model/sheet';
import { describeWith } from '../support/programs';
import { startWorkbench, type RunningWorkbench } from '../support/start-workbench';

/** A pane of ten lines: what it finds in the workbook it shows, and one action of the ribbon writes. */
const pane = `Office.onReady(async ({ host }) => {
  Office.actions.associate('writeSummary', (event) => Excel.run(async (context) => {
    context.workbook.worksheets.add('汇总').getRange('A1:B1').formulas = [['合计', '=SUM(各银行存贷款!C6:C10)']];
    await context.sync();
    event.completed();
  }));
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    document.body.textContent = host + ' ' + sheets.items.length + ' ' + Office.context.displayLanguage;
  });
});`;

describeWith('chromium', 'the workbench in a browser', (program) => {
  let server: RunningWorkbench;
  let browser: Browser;
  let page: Page;
  let address = '';
  const problems: string[] = [];

  beforeAll(async () => {
    server = await startWorkbench();
    address = server.address;
    browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] });
  }, 120_000);

  afterAll(async () => {
    await browser.close();
    server.stop();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1280, height: 760 } });
    page.on('pageerror', (error) => problems.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(address) && !request.url().startsWith('blob:')) problems.push(request.url());
    });
  });

  afterEach(async () => {
    await page.close();
    expect(problems.splice(0)).toEqual([]);
  });

  async function withPane(): Promise<void> {
    const headers = { 'Content-Security-Policy': "default-src 'none'; script-src 'self'" };
    const html = '<!doctype html><script src="office/office.js"></script><body><script src="pane.js"></script>';
    await page.route('**/offer.json', (route) => route.fulfill({ json: { functions: [] } }));
    await page.route('**/add-in/taskpane.html*', (route) =>
      route.fulfill({ body: html, contentType: 'text/html; charset=utf-8', headers }),
    );
    await page.route('**/add-in/pane.js', (route) =>
      route.fulfill({ body: pane, contentType: 'text/javascript; charset=utf-8' }),
    );
    await page.route('**/add-in/office/excel-web-16.00.js', (route) =>
      route.fulfill({ path: require.resolve('@microsoft/office-js/dist/excel-web-16.00.js') }),
    );
  }

  async function type(cell: string, text: string): Promise<void> {
    await page.click(`[data-cell="${cell}"]`);
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }

  test('shows the sample, takes what is typed, calculates it and saves it as .xlsx', async () => {
    await page.goto(address);
    await page.waitForSelector('[data-cell="A1"] span');
    await type('C27', '=SUM(C25:C26)*2+1');
    await type('C25', '20');
    await page.waitForFunction(() => document.querySelector('[data-cell="C27"]')?.textContent === '41');
    const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    const book = readBook(new Uint8Array(Buffer.concat(chunks)), 'x.xlsx');
    expect(cellAt(book.active, 26, 2)).toMatchObject({ value: 41, formula: '=SUM(C25:C26)*2+1' });
  }, 60_000);

  test('cells are walked, selected, copied, pasted and taken back by keyboard, as in Excel', async () => {
    await page.goto(address);
    await page.click('[data-cell="C6"]');
    const place = (): Promise<string | null> => page.textContent('#place');
    await page.keyboard.press('Control+ArrowDown');
    expect(await place()).toBe('C17');
    await page.keyboard.press('Control+Home');
    expect(await place()).toBe('A1');
    await page.click('[data-cell="C6"]');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowRight');
    expect(await place()).toBe('C6:D7');
    await page.keyboard.press('Control+c');
    await page.click('[data-cell="C27"]');
    await page.keyboard.press('Control+v');
    await page.waitForFunction(() => document.querySelector('[data-cell="D28"]')?.textContent === '204873');
    await page.keyboard.press('Control+z');
    await page.waitForFunction(() => document.querySelector('[data-cell="D28"]')?.textContent === '');
    await page.keyboard.press('Control+z');
    await page.getByText(/没有可撤销的手工输入/).waitFor();
  }, 60_000);

  test('a pane reads and writes through Microsoft’s own client, and the ribbon starts its actions', async () => {
    await withPane();
    await page.goto(address);
    const frame = page.frameLocator('#pane');
    await frame.getByText(/^Excel \d+ zh-CN$/).waitFor();
    await page.click('#actions button:nth-child(3)');
    await page.click('#tabs button:has-text("汇总")');
    await page.waitForFunction(() => /\d/.test(document.querySelector('[data-cell="B1"]')?.textContent ?? ''));
    expect(await page.textContent('[data-cell="A1"]')).toBe('合计');
  }, 60_000);
});
