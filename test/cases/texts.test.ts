// Are the numbers of published prose read right? Each folder texts-*: a text cut down to facts, and what its numbers say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Claim, Saying } from '../../src/core/claims/claim';
import { contradictions } from '../../src/core/claims/inner-consistency';
import { buildLexicon, noNames } from '../../src/core/claims/lexicon-index';
import { lintStyle } from '../../src/core/claims/lint-style';
import { readClaims } from '../../src/core/claims/read-claims';
import { sayingText } from '../../src/core/claims/saying-text';

const lexicon = buildLexicon(noNames);
const names = readdirSync(__dirname).filter((name) => /^texts-[^.]+$/.test(name));

function textOf(name: string): string {
  return readFileSync(join(__dirname, name, 'text.txt'), 'utf8');
}

/** A line a number that carries an indicator: the number, and what it says by hand, readings parted by ' / '. */
function labelsOf(name: string): readonly string[] {
  return readFileSync(join(__dirname, name, 'labels.txt'), 'utf8').trim().split('\n');
}

function lineOf({ slot, says, either }: Claim): string {
  const all = says.length > 0 ? says : either;
  const base = all.map(baseBeyond).find((one) => one !== '') ?? '';
  return `${slot.text}${slot.unitText} | ${all.map(told).join(' / ')}${base}`;
}

function told(saying: Saying): string {
  return sayingText(saying)['zh-CN'] + (saying.beyond === undefined ? '' : `（${saying.beyond}）`);
}

// A measure names its base; only what is beyond the workbook's measures must tell it apart.
function baseBeyond({ beyond, base = 'unstated' }: Saying): string {
  return beyond === undefined || base === 'unstated' ? '' : ` ${base}`;
}

/** Labels that no claim of the same number, in order, says. */
function missesOf(name: string): readonly string[] {
  const lines = readClaims(textOf(name), lexicon).map(lineOf);
  let at = 0;
  return labelsOf(name).filter((label) => {
    const number = label.split(' | ')[0] ?? '';
    const found = lines.findIndex((line, index) => index >= at && line.startsWith(`${number} |`));
    at = found < 0 ? at : found + 1;
    return lines[found] !== label;
  });
}

test('of the numbers that carry an indicator at least 95 in 100 are read as by hand', () => {
  const labels = names.flatMap(labelsOf);
  const misses = names.flatMap((name) => missesOf(name).map((label) => `${name}: ${label}`));
  expect(labels.length).toBeGreaterThan(140);
  expect(misses.length / labels.length).toBeLessThan(0.05);
  // Known misses: what is counted behind a long phrase, and a contribution to growth told with 拉动.
  expect(misses).toEqual([
    'texts-bank-meeting: 0.4个百分点 | 全市 地区生产总值（contribution）',
    'texts-city-quarter: 8.6万户 | 全市 小微企业客户 累计（another count）',
    'texts-district-july: 22个 | 政策性银行融资项目 累计（another count）',
    'texts-district-july: 83支 | 私募基金 累计（another count）',
    'texts-district-july: 5支 | 私募基金（change of a count） yearStart',
  ]);
});

test.each(names)('%s contradicts itself nowhere and is written in style', (name) => {
  expect(contradictions(readClaims(textOf(name), lexicon)).map(({ why }) => why['zh-CN'])).toEqual([]);
  expect(lintStyle(textOf(name)).map(({ why }) => why['zh-CN'])).toEqual([]);
});
