// Does the command compare say what turned, changed, came and went, and how last month's promises stand?
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CompareJson } from '../../src/app/compare-json';
import { jinbao } from '../support/run-jinbao';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-compare-'));
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  expect((await jinbao('sample', at('9月.xlsx'))).status).toBe(0);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the sample’s two months in lines', async () => {
  const { status, out } = await jinbao('compare', at('9月.xlsx'), '--previous', at('9月-上月.xlsx'));
  expect(status).toBe(0);
  expect(out).toMatch(/^清禾县 {2}2022-08 → 2022-09\n\n数值变化 \d+\n {2}各项存款余额 {2}308\.70亿元 → 312\.47亿元\n/);
  expect(out).toContain('  不良贷款较年初增加  -0.22亿元 → -0.26亿元\n');
  expect(out).toContain('  落后于进度  12月底前清禾农商银行不良贷款余额不高于2.05亿元  差距 1627万元 → 1346万元\n');
});

test('in English, and as JSON', async () => {
  const english = await jinbao('compare', at('9月.xlsx'), '--previous', at('9月-上月.xlsx'), '--lang', 'en-US');
  expect(english.out).toContain('  Deposits: Balance  308.70亿元 → 312.47亿元\n');
  const { out } = await jinbao('compare', at('9月.xlsx'), '--previous', at('9月-上月.xlsx'), '--json');
  const json = JSON.parse(out) as CompareJson;
  expect(json.promises).toHaveLength(4);
  expect(json.facts.length).toBeGreaterThan(30);
});

test.each([[[]], [['--previous', '9月-上月.xlsx', '--previous', '9月-上月.xlsx']]])(
  'one earlier workbook is needed, and no more: %p',
  async (previous) => {
    const paths = previous.map((word) => (word.endsWith('.xlsx') ? at(word) : word));
    const { status, err } = await jinbao('compare', at('9月.xlsx'), ...paths);
    expect(status).toBe(2);
    expect(err).toContain('compare 需要用一个 --previous');
  },
);
