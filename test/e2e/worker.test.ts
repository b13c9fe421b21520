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

  test('the work is stopped while it is under way, and the next one goes through', async () => {
    const { page, press, said } = await open();
    const frame = page.frames().find((one) => one.url().includes('/taskpane.html'));
    // Faster than a hand: the sample is soon done.
    await frame?.evaluate((stop) => {
      const observer = new MutationObserver(() => {
        const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === stop);
        if (button !== undefined) observer.disconnect();
        button?.click();
      });
      observer.observe(document.body, { childList: true, subtree: true });
    }, strings.stop['zh-CN']);
    await press('button', strings.run);
    await said(/已停止/);
    await press('button', strings.run);
    await said(/校验完成/);
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
