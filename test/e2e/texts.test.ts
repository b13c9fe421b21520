// A draft with stars filled from the workbook, and a finished text held against it, in the pane.
import { strings } from '../../src/taskpane/strings';
import { textStrings } from '../../src/taskpane/texts/strings';
import { benches, saved, type Bench } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'texts in the pane', (program) => {
  const open = benches(program);

  async function texts(mode: 'fill' | 'proofread', text: string): Promise<Bench> {
    const bench = await open();
    await bench.press('tab', strings.panels.texts);
    await bench.press('tab', textStrings.modes[mode]);
    await bench.pane.getByRole('textbox', { name: textStrings.draft['zh-CN'] }).fill(text);
    await bench.press('button', textStrings.run[mode]);
    return bench;
  }

  test('stars are filled, and the filled text is saved', async () => {
    const draft = '9月末，全县各项贷款余额*亿元，较年初增加*亿元，增幅*%，增幅列全市第*位。';
    const { page, pane, press, said, picture } = await texts('fill', draft);
    await said(/共4处：已填4处/);
    await pane
      .getByRole('button', { name: /225\.72/ })
      .first()
      .click();
    await picture('04-texts');
    const { bytes } = await saved(page, () => press('button', textStrings.download));
    expect(new TextDecoder().decode(bytes)).toContain(
      '余额225.72亿元，较年初增加26.15亿元，增幅13.10%，增幅列全市第5位',
    );
  });

  test('a wrong number is found, and what it should be', async () => {
    const { pane, said } = await texts('proofread', '9月末，全县各项贷款余额225.72亿元，较年初增长10.7%。');
    await said(/不符1处/);
    await pane.getByText(/13\.1/).first().waitFor();
  });
});
