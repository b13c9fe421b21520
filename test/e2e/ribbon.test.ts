// The ribbon's buttons: each does its work with the pane closed, opens it, and says in it how it went.
import { benches, until, type Bench } from '../support/open-bench';
import { describeWith } from '../support/programs';

describeWith('chromium', 'the ribbon', (program) => {
  const open = benches(program);

  const button = ({ page }: Bench, name: string): Promise<void> => page.click(`#actions button:text-is("${name}")`);

  async function closed(): Promise<Bench> {
    const bench = await open();
    await button(bench, '打开金报');
    await until(() => bench.page.isVisible('#side'), false);
    return bench;
  }

  test.each([
    ['校验', /校验完成/],
    ['汇总', /已写入：汇总/],
    ['报告', /已写入：工作汇报/],
    ['撤销上次写入', /已撤销/],
  ])('%s', async (name, said) => {
    const bench = await closed();
    await button(bench, name);
    await until(() => bench.page.isVisible('#side'), true);
    await bench.said(said);
  });

  test('the pane is opened and closed', async () => {
    const bench = await closed();
    await button(bench, '打开金报');
    await until(() => bench.page.isVisible('#side'), true);
  });

  test('the last write is taken back', async () => {
    const bench = await closed();
    const before = await bench.sheets();
    await button(bench, '汇总');
    await bench.said(/已写入/);
    await button(bench, '撤销上次写入');
    await bench.said(/已撤销/);
    expect(await bench.sheets()).toEqual(before);
  });

  test('help opens beside the workbook, with every function in it', async () => {
    const bench = await open();
    const [help] = await Promise.all([bench.page.waitForEvent('popup'), button(bench, '帮助')]);
    await help.getByText('JB.GROWTH').first().waitFor();
    await help.close();
  });
});
