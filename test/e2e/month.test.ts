// The month's work as people do it: clicked through in the workbench, in a real browser, with the pane as it ships.
import { openPackage, partText } from '../../src/ooxml/package';
import { strings } from '../../src/taskpane/strings';
import { benches, keep, saved, until, type Bench } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'the month in the pane', (program) => {
  const open = benches(program);

  async function checked(): Promise<Bench> {
    const bench = await open();
    await bench.press('button', strings.run);
    await bench.said(/校验完成/);
    return bench;
  }

  test('the first run leads in three steps and can be skipped; then it is over', async () => {
    const { page, pane, press } = await open({ isFirstRun: true });
    await pane.getByText(strings.tour[0].title['zh-CN']).waitFor();
    await press('button', strings.next);
    await pane.getByText(strings.tour[1].title['zh-CN']).waitFor();
    await press('button', strings.skip);
    await page.reload();
    await pane.getByRole('button', { name: strings.run['zh-CN'] }).waitFor();
    expect(await pane.getByText(strings.tour[0].title['zh-CN']).count()).toBe(0);
  });

  test('a finding clicked selects its cell, on its sheet; the next one by keyboard as well', async () => {
    const { pane, place, press, showSheet, picture } = await checked();
    await showSheet('目标任务');
    await pane.locator('[data-finding]', { hasText: '各银行存贷款!P17' }).click();
    await until(place, '各银行存贷款!P17');
    await picture('01-check', pane.locator('[data-finding][aria-expanded=true] + div'));
    await press('button', strings.nextFinding);
    await until(async () => (await place()) !== '各银行存贷款!P17', true);
  });

  test('all fixes at once: shown before, written, taken back', async () => {
    const { page, pane, press, said, shown } = await checked();
    const before = await shown('H14');
    expect(before).toBe('２４１０８');
    await pane.getByRole('button', { name: /^修改全部/ }).click();
    await pane.getByText('２４１０８', { exact: true }).first().waitFor();
    expect(await shown('H14')).toBe(before);
    await press('button', strings.applyFixes);
    await said(/已修改/);
    await until(() => shown('H14'), '24108');
    await press('button', strings.undo);
    await said(/已撤销/);
    await until(() => shown('H14'), before);
    expect(await page.locator('#tabs [aria-current="true"]').textContent()).toBe('各银行存贷款');
  });

  test('the summary is written in formulas that calculate, follows a changed cell, and goes again', async () => {
    const { press, said, sheets, showSheet, shown, type, page, picture } = await checked();
    const before = await sheets();
    await press('tab', strings.panels.summary);
    await press('button', strings.writeSheets);
    await said(/已写入/);
    await until(
      async () => (await sheets()).slice(before.length),
      ['汇总', '县区排名', '银行情况', '台账汇总', '目标进度', '问题清单'],
    );
    await showSheet('汇总');
    const deposits = await cellHolding(page, '312.47');
    await page.click(`[data-cell="${deposits}"]`);
    await until(() => page.inputValue('#formula').then((text) => text.startsWith('=')), true);
    await picture('02-summary');
    await showSheet('县区存贷款');
    await type('B7', '313.47');
    await showSheet('汇总');
    await until(() => shown(deposits), '313.47');
    await press('button', strings.undo);
    await said(/已撤销/);
    await until(sheets, before);
  });

  test('the report: a number leads to its cell; its sheet and its Word file hold the text', async () => {
    const { page, pane, place, press, said, sheets, showSheet, picture } = await checked();
    await press('tab', strings.panels.report);
    await pane.getByRole('button', { name: '225.72亿元' }).first().hover();
    await pane.getByRole('tooltip').filter({ hasText: '各项贷款' }).waitFor();
    await pane.getByRole('button', { name: '225.72亿元' }).first().click();
    await until(place, '县区存贷款!I7');
    await picture('03-report', pane.getByRole('button', { name: '225.72亿元' }).first());
    await press('button', strings.writeReport);
    await said(/已写入：工作汇报/);
    expect((await sheets()).at(-1)).toBe('工作汇报');
    await showSheet('工作汇报');
    await page.getByText('清禾县2022年1—9月金融工作情况汇报', { exact: true }).waitFor();
    const { name, bytes } = await saved(page, () => press('button', strings.saveWord));
    expect(name).toMatch(/^清禾县2022年1—9月.*\.docx$/);
    keep('07-word.docx', bytes);
    expect(partText(openPackage(bytes), 'word/document.xml')).toContain('列全市第5位');
  });

  test('cells changed make the results old, and the switch checks again by itself', async () => {
    const { pane, press, said, type } = await checked();
    await type('C24', '1');
    await pane.getByText(strings.outdated['zh-CN']).waitFor();
    await pane.getByRole('button', { name: strings.checkAgain['zh-CN'] }).last().click();
    await said(/强制[1-9]/);
    await pane.getByRole('switch', { name: strings.live['zh-CN'] }).click();
    await type('C24', '3124722');
    await said(/强制0条/);
    await press('tab', strings.panels.check);
  });

  test('findings are marked in the sheets and the marks go again without a trace', async () => {
    const { page, pane, said } = await checked();
    const fill = (): Promise<string> =>
      page.locator('[data-cell="P17"]').evaluate((cell) => getComputedStyle(cell).backgroundColor);
    await page.locator('#grid').evaluate((grid) => grid.scrollTo(600, 0));
    await page.locator('[data-cell="P17"]').waitFor();
    const before = await fill();
    const mark = pane.getByRole('switch', { name: strings.markCells['zh-CN'] });
    await mark.click();
    await said(/已在表中标出/);
    await until(async () => (await fill()) !== before, true);
    await mark.click();
    await said(/已取消标记/);
    await until(fill, before);
  });
});

async function cellHolding(page: Bench['page'], text: string): Promise<string> {
  const cell = page.locator('#grid .cell', { hasText: text }).first();
  await cell.waitFor();
  return (await cell.getAttribute('data-cell')) ?? '';
}
