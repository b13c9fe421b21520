// The cell functions as people type them: computed by the pane's own runtime, shown in the cells.
import { plainStrings } from '../../src/taskpane/plain/strings';
import { strings } from '../../src/taskpane/strings';
import { benches, until } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'functions in cells', (program) => {
  const open = benches(program);

  test.each([
    ['growth from two cells', '=ROUND(JB.GROWTH(C24,D24),2)', '9.1'],
    ['a ratio in percent', '=ROUND(JB.LDR(H24,C24),2)', '72.24'],
    ['a place among others', '=JB.RANK(C6,C6:C10)', '2'],
    ['no growth on nothing: Excel’s own error', '=JB.GROWTH(C24,0)', '#DIV/0!'],
    ['inside Excel’s own functions', '=IFERROR(JB.GROWTH(C24,0),"无")', '无'],
    ['a figure of a table by its names', '=JB.FIGURE(县区存贷款!A1:N18,"清禾县","存款","余额位次")', '5'],
  ])('%s', async (_, formula, shown) => {
    const bench = await open();
    await bench.type('C30', formula);
    await until(() => bench.shown('C30'), shown);
  });

  test('the functions are there by their Chinese names as well', async () => {
    const bench = await open();
    await bench.page.locator('#grid').evaluate((grid) => grid.scrollTo(0, 160));
    await bench.type('H27', '=JB.存贷比(H24,C24)');
    await bench.type('C27', '=JB.RANKS(C6:C8)');
    await bench.type('E27', '=JB.增长幅度(C6:C8,D6:D8)');
    await until(() => bench.shown('C29'), '1');
    await until(async () => Number(await bench.shown('E27')).toFixed(2), '8.16');
    await bench.page.click('[data-cell="E27"]');
    await bench.picture('06-functions');
    await until(async () => Number(await bench.shown('H27')).toFixed(2), '72.24');
  });

  test('for people without the add-in they become plain formulas: shown before, written, taken back', async () => {
    const bench = await open();
    await bench.type('C27', '=JB.RANKS(C6:C8)');
    await until(() => bench.shown('C29'), '1');
    await bench.press('tab', strings.panels.settings);
    await bench.press('button', plainStrings.find);
    await bench.said(/找到1处，可转换1处/);
    await bench.pane.getByText('=RANK(C6,$C$6:$C$8)').waitFor();
    await bench.press('button', plainStrings.apply);
    await bench.said(/已转换：公式1处/);
    await bench.page.click('[data-cell="C28"]');
    await until(() => bench.page.inputValue('#formula'), '=RANK(C7,$C$6:$C$8)');
    expect(await bench.shown('C29')).toBe('1');
    await bench.press('button', strings.undo);
    await bench.said(/已撤销/);
    await bench.page.click('[data-cell="C27"]');
    await until(() => bench.page.inputValue('#formula'), '=JB.RANKS(C6:C8)');
    await until(() => bench.shown('C29'), '1');
  });

  test('places of a whole column spill, and follow a changed cell', async () => {
    const bench = await open();
    await bench.type('C30', '=JB.RANKS(C6:C9)');
    const places = (): Promise<readonly string[]> => Promise.all(['C30', 'C31', 'C32', 'C33'].map(bench.shown));
    await until(places, ['2', '4', '1', '3']);
    await bench.type('C7', '999999');
    await until(places, ['3', '1', '2', '4']);
  });
});
