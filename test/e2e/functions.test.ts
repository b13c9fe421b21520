// The cell functions as people type them: computed by the pane's own runtime, shown in the cells.
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

  test('places of a whole column spill, and follow a changed cell', async () => {
    const bench = await open();
    await bench.type('C30', '=JB.RANKS(C6:C9)');
    const places = (): Promise<readonly string[]> => Promise.all(['C30', 'C31', 'C32', 'C33'].map(bench.shown));
    await until(places, ['2', '4', '1', '3']);
    await bench.type('C7', '999999');
    await until(places, ['3', '1', '2', '4']);
  });
});
