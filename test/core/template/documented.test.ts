// What docs/templates.md shows is understood as it stands there.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureNames } from '../../../src/core/template/name-words';
import { slotProblem } from '../../../src/core/template/slot-pieces';
import { unitNamed } from '../../../src/core/template/units';
import { worldOf } from './world-of';

const docs = ['templates.md', 'templates.zh-CN.md'].map((name) =>
  readFileSync(join(__dirname, '../../../docs', name), 'utf8').replaceAll('\\|', '|'),
);
const shown = [
  ...new Set(docs.flatMap((text) => Array.from(text.matchAll(/\{\{([^{}]+)\}\}/g), ([, slot]) => slot ?? ''))),
];

const { vocabulary } = worldOf({
  ledgers: {
    climbingEnterprises: { entries: [{ enterprise: '甲公司', batch: '第二批' }] },
    enterpriseVisits: { entries: [{ bank: '工行', campaign: '“春雨”行动', enterprises: 5 }] },
  },
});
const loops = new Map([
  ['活动', 'events'],
  ['forloop', undefined],
] as const);

test.each(shown)('{{%s}}', (slot) => {
  expect(slotProblem(slot, vocabulary, loops)).toBeUndefined();
});

test('every measure and unit named there is one', () => {
  const [english = ''] = docs;
  const listed = /Measures: (.+?)\.\n/s.exec(english)?.[1] ?? '';
  const words = listed.replace('; of ratios', ',').split(/, ?/);
  expect(words.length).toBeGreaterThan(15);
  expect(words.filter((word) => !measureNames.some((one) => one.words.includes(word.trim())))).toEqual([]);
  const units = (/a unit \((.+?) …\)/.exec(english)?.[1] ?? '').split(', ');
  expect(units.length).toBeGreaterThan(8);
  expect(units.filter((unit) => unitNamed(unit) === undefined)).toEqual([]);
});
