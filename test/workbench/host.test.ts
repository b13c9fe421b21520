// Microsoft's own client, unaltered, against our host: what it asks for is answered as Excel would.
import { newHost, type RunningHost } from '../../workbench/objects/new-host';
import { newBook } from '../../workbench/model/book';
import { loadOffice, type LoadedOffice } from '../../workbench/office/load-in-node';

interface Bench extends RunningHost, LoadedOffice {}

function open(): Bench {
  const running = newHost(newBook(['Sheet1']));
  return { ...running, ...loadOffice(running.host) };
}

/** The grid as plain data: what the client makes comes from another realm. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('the host', () => {
  test('values and formulas are entered as Excel takes them', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:D2');
      range.values = [
        ['12.5', "'001", '15.5%', '2022-12-31'],
        [2, '=A1*2', "'=not", ''],
      ];
      range.load('values,formulas,numberFormat,valueTypes,text');
      await context.sync();
      expect(plain(range.values)).toEqual([
        [12.5, '001', 0.155, 44926],
        [2, 25, '=not', ''],
      ]);
      expect(plain(range.formulas)).toEqual([
        [12.5, '001', 0.155, 44926],
        [2, '=A1*2', '=not', ''],
      ]);
      expect(range.numberFormat[0]?.[2]).toBe('0.00%');
      expect(plain(range.text[0])).toEqual(['12.5', '001', '15.50%', '2022/12/31']);
      expect(plain(range.valueTypes[1])).toEqual(['Double', 'Double', 'String', 'Empty']);
    });
  });

  test('what is not there is a null object, and its ranges are too', async () => {
    const { Excel } = open();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getRange('A1');
      range.load('values');
      await context.sync();
      expect([sheet.isNullObject, range.isNullObject]).toEqual([true, true]);
    });
  });

  test('a failing action names its place; what came before stays, what comes after does not run', async () => {
    const { Excel, host } = open();
    const failing = Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [[1]];
      context.workbook.worksheets.getItem('缺').getRange('A1').values = [[2]];
      sheet.getRange('A2').values = [[3]];
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'ItemNotFound',
      debugInfo: { errorLocation: 'WorksheetCollection.getItem' },
    });
    expect([...host.book.active.cells.values()].map(({ value }) => value)).toEqual([1]);
  });

  test('a member that is not there is named in the error', async () => {
    const { Excel } = open();
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').flashFill();
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({
      code: 'NotImplemented',
      message: expect.stringContaining('Range.FlashFill') as string,
    });
  });

  test('a request above 5 MB is refused, by bytes and not by characters', async () => {
    const { Excel } = open();
    const wide = Array.from({ length: 2000 }, () => Array.from({ length: 20 }, () => '农村商业银行'.repeat(8)));
    const failing = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:T2000').values = wide;
      await context.sync();
    });
    await expect(failing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  });

  test('events reach those who asked, until they no longer do', async () => {
    const { Excel } = open();
    const seen: string[] = [];
    const edit = (address: string): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[1]];
        await context.sync();
      });
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    await edit('B2');
    await pause();
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
    await edit('C3');
    await pause();
    expect(seen).toEqual(['B2']);
  });

  test('a cell function is computed by the page and again when its cells change', async () => {
    const { Excel, CustomFunctions, functions } = open();
    functions.define('JB', ['GROWTH']);
    CustomFunctions.associate('GROWTH', (now, base) => (Number(now) - Number(base)) / Number(base));
    const read = (): Promise<unknown> =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('C1');
        range.load('values');
        await context.sync();
        return range.values[0]?.[0] as unknown;
      });
    const enter = (address: string, value: unknown): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Sheet1').getRange(address).values = [[value]];
        await context.sync();
      });
    await enter('A1', 120);
    await enter('B1', 100);
    await enter('C1', '=JB.GROWTH(A1,B1)');
    await until(async () => (await read()) === 0.2);
    await enter('A1', 150);
    await until(async () => (await read()) === 0.5);
    expect(await read()).toBe(0.5);
  });
});

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 60));
}

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    if (await isDone()) return;
    await pause();
  }
}
