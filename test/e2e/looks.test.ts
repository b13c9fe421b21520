// The pane as others see it: dark, in English, with settings of their own, and the page that forbids what is not ours.
import { strings } from '../../src/taskpane/strings';
import { benches, until } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'the looks of the pane', (program) => {
  const open = benches(program);

  test('a dark Excel gets a dark pane, and what stands on it is light', async () => {
    const { pane } = await open({ theme: 'dark' });
    const heading = pane.getByRole('heading', { level: 1 });
    const [behind, text] = await heading.evaluate((element) => {
      const inSight = (one: Element | null): string => {
        const color = one === null ? '' : getComputedStyle(one).backgroundColor;
        return one === null || color !== 'rgba(0, 0, 0, 0)' ? color : inSight(one.parentElement);
      };
      return [inSight(element), getComputedStyle(element).color];
    });
    const light = (color = ''): number => Number(/\d+/.exec(color)?.[0]);
    expect(light(behind)).toBeLessThan(64);
    expect(light(text)).toBeGreaterThan(192);
  });

  test('an English Excel gets an English pane and ribbon; the switch to Chinese is remembered', async () => {
    const { page, pane, press, said } = await open({ language: 'en-US' });
    await press('button', strings.run);
    await said(/^✓Checked: /);
    expect(await page.locator('#actions button').allTextContents()).toEqual(
      expect.arrayContaining(['Check', 'Undo last write']),
    );
    await press('button', strings.otherLanguageLabel);
    await said(/^✓校验完成/);
    await page.reload();
    await pane.getByRole('tab', { name: strings.panels.check['zh-CN'] }).waitFor();
  });

  test('settings are kept in the sheet 金报设置, and the figures follow them', async () => {
    const { page, pane, press, said, showSheet, picture } = await open();
    await press('button', strings.run);
    await said(/校验完成/);
    await press('tab', strings.panels.settings);
    const county = pane.getByRole('combobox', { name: '本县' });
    await until(() => county.inputValue(), '清禾县');
    await picture('05-settings');
    await county.fill('安澜县');
    await press('button', strings.save);
    await said(/设置已保存/);
    await press('tab', strings.panels.summary);
    await pane.getByRole('button', { name: '421.57亿元' }).first().waitFor();
    await showSheet('金报设置');
    await page
      .locator('#grid .cell', { hasText: /^安澜县$/ })
      .first()
      .waitFor();
  });
});
