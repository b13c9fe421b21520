// A Word file in the pane of the workbench: is its copy, to the byte, the one that the command line writes?
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strings } from '../../src/taskpane/strings';
import { textStrings } from '../../src/taskpane/texts/strings';
import { docxFile, p, r, table } from '../support/build-docx';
import { benches, saved } from '../support/open-bench';
import { describeWith } from '../support/programs';
import { fixedNow, jinbao } from '../support/run-jinbao';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-e2e-word-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

const files = {
  fill: docxFile({
    body:
      p('9月末，全县各项存款余额', r('*', '<w:b/>'), '亿元，较年初减少*亿元，保费收入*亿元。') +
      table([p('指标'), p('余额（亿元）')], [p('各项贷款'), p('*')]),
  }),
  proofread: docxFile({
    body: p('9月末，全县各项存款余额3', r('21.47', '<w:b/>'), '亿元，较年初减少26.07亿元。'),
    headers: [p('各项贷款余额252.72亿元')],
  }),
} as const;

describeWith('chromium', 'a Word file in the workbench', (program) => {
  const open = benches(program);

  beforeAll(async () => {
    expect((await jinbao('sample', at('9月.xlsx'))).status).toBe(0);
  });

  test.each<keyof typeof files>(['fill', 'proofread'])('%s: the same bytes as on the command line', async (mode) => {
    writeFileSync(at(`${mode}.docx`), files[mode]);
    await jinbao(mode, at(`${mode}.docx`), at('9月.xlsx'), '-o', at(`${mode}-copy.docx`));
    const { page, pane, press, said } = await open();
    await page.clock.setFixedTime(new Date(fixedNow));
    await press('tab', strings.panels.texts);
    await press('tab', textStrings.modes[mode]);
    await pane.locator('input[type=file]').setInputFiles(at(`${mode}.docx`));
    await pane.getByText('全县各项存款余额').first().waitFor();
    await press('button', textStrings.run[mode]);
    await said(mode === 'fill' ? /共4处：已填3处/ : /不符3处/);
    if (mode === 'proofread') await pane.getByRole('button', { name: /^改正全部/ }).click();
    else await pane.getByRole('switch').uncheck();
    const { name, bytes } = await saved(page, () => press('button', textStrings.download));
    expect(name).toMatch(/\.docx$/);
    expect(Buffer.from(bytes).equals(readFileSync(at(`${mode}-copy.docx`)))).toBe(true);
  });
});
