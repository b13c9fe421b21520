// Every panel in a real browser, light and dark: no rule of axe broken, contrast included, and nothing wider than a narrow pane.
import axe from 'axe-core';
import type { Frame } from 'playwright-core';
import { strings } from '../../src/taskpane/strings';
import { textStrings } from '../../src/taskpane/texts/strings';
import { type Bench, benches } from '../support/open-bench';
import { describeWith } from '../support/programs';

interface Seen {
  readonly broken: readonly string[];
  readonly isTooWide: boolean;
}

describeWith('chromium', 'the pane for everybody', (program) => {
  const open = benches(program);

  async function seen({ page }: Bench): Promise<Seen> {
    const frame = page.frames().find((one) => one.url().includes('taskpane.html')) as Frame;
    await frame.evaluate(axe.source);
    return frame.evaluate(async () => {
      const { axe: here } = globalThis as unknown as { readonly axe: typeof axe };
      const { violations } = await here.run(document);
      const { scrollWidth, clientWidth } = document.documentElement;
      return {
        broken: violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`),
        isTooWide: scrollWidth > clientWidth,
      };
    });
  }

  async function narrow({ page }: Bench): Promise<void> {
    await page.evaluate(() => {
      for (const id of ['side', 'pane'])
        for (const rule of ['width', 'min-width', 'max-width', 'flex-basis'])
          document.getElementById(id)?.style.setProperty(rule, '320px', 'important');
    });
  }

  test.each([
    ['light', 'zh-CN'],
    ['dark', 'en-US'],
  ] as const)('%s, %s', async (theme, language) => {
    const bench = await open({ theme, language });
    const { pane, press, said } = bench;
    const fine: Seen = { broken: [], isTooWide: false };
    await narrow(bench);
    const results: [string, Seen][] = [['empty', await seen(bench)]];
    await press('button', strings.run);
    await said(/^✓/);
    await pane.locator('[data-finding]').first().click();
    results.push(['a finding', await seen(bench)]);
    for (const panel of ['summary', 'report', 'settings'] as const) {
      await press('tab', strings.panels[panel]);
      results.push([panel, await seen(bench)]);
    }
    await press('tab', strings.panels.texts);
    await pane.getByRole('textbox').fill('9月末，全县各项存款余额*亿元，不良贷款余额*亿元，不良率*%，列全市第*位。');
    await press('button', textStrings.run.fill);
    await pane.locator('[data-mark]').last().click();
    results.push(['texts', await seen(bench)]);
    expect(results).toEqual(results.map(([name]) => [name, fine]));
  });
});
