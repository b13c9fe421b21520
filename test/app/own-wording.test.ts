// A whole report in words unlike the program's own, masked with stars: filled right or left open, and every slip in it found.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { figuresForTexts } from '../../src/app/figures';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { fillText } from '../../src/core/claims/fill-text';
import type { FigureSource } from '../../src/core/claims/figure-source';
import { inSlotUnit } from '../../src/core/claims/print-slot';
import type { JudgedClaim } from '../../src/core/claims/proofread';
import { proofreadText } from '../../src/core/claims/proofread-text';
import type { TextEdit } from '../../src/core/claims/text-edit';
import { computeFigures } from '../../src/core/indicators/figures';
import { absolute, printed } from '../../src/core/measure/decimal';
import { type Figure, valueOfFigure } from '../../src/core/model/figure';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const draft = readFileSync(join(__dirname, 'texts/own-wording.txt'), 'utf8');
const filledByHand = readFileSync(join(__dirname, 'texts/own-wording-filled.txt'), 'utf8');

interface Sample {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSource;
}

async function sample(): Promise<Sample> {
  const [now, before] = [new InMemoryWorkbook(book({})), new InMemoryWorkbook(book({}))];
  const plans = sampleMonth();
  await now.apply(plans.month);
  await before.apply(plans.previous);
  const snapshot = await now.snapshot();
  const month = readWorkbook(snapshot);
  const earlier = [readWorkbook(await before.snapshot())];
  const figures = computeFigures(month, earlier);
  return { month, figures: figuresForTexts({ book: snapshot, month, earlier, figures }) };
}

test('every star is filled with what was checked by hand, or left open with a reason', async () => {
  const { text, slots } = fillText({ text: draft, ...(await sample()) });
  expect(text).toBe(filledByHand);
  expect(slots.filter(({ status }) => status === 'filled').length).toBeGreaterThan(120);
  expect(slots.every(({ why }) => why['zh-CN'] !== '')).toBe(true);
});

test('the filled text raises no alarm but where it claims what the ledger denies', async () => {
  const wrong = proofreadText({ text: filledByHand, ...(await sample()) }).filter(
    ({ status }) => status === 'disagrees' || status === 'inconsistent',
  );
  expect(wrong.map(({ claim }) => filledByHand.slice(claim.slot.start - 9, claim.slot.unitEnd))).toEqual([
    '三批攀登企业*家，已全部销号',
  ]);
});

function paragraphWith(text: string, { start, end, to }: TextEdit): string {
  const from = text.lastIndexOf('\n', start) + 1;
  return text.slice(from, start) + to + text.slice(end, text.indexOf('\n', end));
}

type Slip = (judged: JudgedClaim, figures: FigureSource) => readonly (readonly [number, number, string])[];

/** What people do when they copy: each replacement as start, end and text. */
const slips: readonly Slip[] = [
  // Last month's number, the neighbour's, another measure's.
  ({ claim, figure }, { earlier = [] }) => {
    const then = figure && earlier[0]?.find(figure.indicator, figure.measure, figure.of.name);
    return asWritten(claim, then);
  },
  ({ claim, figure }, { list }) => asWritten(claim, figure && list.find((one) => isBeside(one, figure))),
  ({ claim, figure }, { list }) => asWritten(claim, figure && list.find((one) => isOfSame(one, figure))),
  // 万元 for 亿元, % for 个百分点.
  ({ claim: { slot } }) => {
    const to = { 亿元: '万元', 万元: '亿元' }[slot.unitText];
    return to === undefined ? [] : [[slot.unitEnd - slot.unitText.length, slot.unitEnd, to]];
  },
  // The other direction.
  ({ says }) => {
    const verb = says?.verb;
    const to = verb === undefined ? undefined : turned[verb.text];
    return verb === undefined || to === undefined ? [] : [[verb.start, verb.end, to]];
  },
  // A place up or down; digits in the other order; ten times; a digit lost.
  ({ claim: { slot } }) => [[slot.start, slot.end, String(Number(slot.text) + (slot.text.includes('.') ? 0.1 : 1))]],
  ({ claim: { slot } }) => [[slot.start, slot.end, slot.text.replace(/(\d)(\d)(?!.*\d\d)/, '$2$1')]],
  ({ claim: { slot } }) => [[slot.start, slot.end, String(Number(slot.text) * 10)]],
  ({ claim: { slot } }) => [[slot.start, slot.end, slot.text.replace(/^\d(?=\d)/, '')]],
  ({ claim: { slot } }) => [
    [slot.start, slot.end, slot.text.replace(/\d$/, (digit) => String((Number(digit) + 3) % 10))],
  ],
];

const turned: Readonly<Record<string, string>> = {
  增加: '减少',
  增长: '下降',
  上升: '下降',
  净增: '净减',
  减少: '增加',
};

function isBeside(other: Figure, figure: Figure): boolean {
  return other.indicator === figure.indicator && other.measure === figure.measure && other.of.name !== figure.of.name;
}

function isOfSame(other: Figure, figure: Figure): boolean {
  const isAlike = other.unit === figure.unit && other.indicator === figure.indicator;
  return isAlike && other.of.name === figure.of.name && other.measure !== figure.measure;
}

function asWritten({ slot }: JudgedClaim['claim'], figure: Figure | undefined): ReturnType<Slip> {
  const value = valueOfFigure(figure);
  const number = figure === undefined || value === undefined ? undefined : inSlotUnit(value, figure, slot.unit);
  if (number === undefined) return [];
  return [[slot.start, slot.end, printed(absolute(number.value), slot.number?.decimals ?? 0, 'half-up')]];
}

test('of slips that change what is printed at least 98 in 100 are found', async () => {
  const source = await sample();
  const judged = proofreadText({ text: filledByHand, ...source }).filter(
    ({ status, claim }) => status === 'agrees' && claim.slot.number !== undefined && claim.slot.about === undefined,
  );
  expect(judged.length).toBeGreaterThan(110);
  const missed: string[] = [];
  let tried = 0;
  for (const claim of judged) {
    for (const slip of slips) {
      for (const [start, end, to] of slip(claim, source.figures)) {
        const from = filledByHand.slice(start, end);
        if (to === from || (Number.isFinite(Number(to)) && Number(to) === Number(from))) continue;
        tried += 1;
        // A paragraph is read for itself.
        const text = paragraphWith(filledByHand, { start, end, to });
        const found = proofreadText({ text, ...source }).some(
          ({ status, claim: { slot } }) => status !== 'agrees' && status !== 'unknown' && slot.text !== '全部销号',
        );
        if (!found) missed.push(`${filledByHand.slice(start - 12, end + 4)} → ${to}`);
      }
    }
  }
  expect(tried).toBeGreaterThan(600);
  expect({ missed, share: missed.length / tried < 0.02 }).toEqual({ missed: [], share: true });
});
