// Reading and computing happen beside the page, under the policy of production; without workers they happen in it.
import { strings } from '../../src/taskpane/strings';
import { benches, until } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'the engine beside the page', (program) => {
  const open = benches(program);

  test('a worker of the add-in’s own address works out the month', async () => {
    const { page, press, said } = await open();
    await until(() => Promise.resolve(page.workers().length), 1);
    expect(new URL(page.workers()[0]?.url() ?? '').pathname).toBe('/add-in/engine.js');
    await press('button', strings.run);
    await said(/校验完成/);
    expect(page.workers()).toHaveLength(1);
  });

  test('where the browser has none, the pane works it out itself', async () => {
    const { page, pane, press, said } = await open();
    await page.addInitScript('delete window.Worker');
    await page.reload();
    await pane.getByRole('button', { name: strings.run['zh-CN'] }).waitFor();
    await press('button', strings.run);
    await said(/校验完成/);
    expect(page.workers()).toHaveLength(0);
  });
});
