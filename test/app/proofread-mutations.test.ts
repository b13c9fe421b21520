// Every number of a correct report changed in ten ways: proofreading must find it, and nothing in the unchanged text.
import { computeFigures, type FigureSet } from '../../src/core/indicators/figures';
import type { JudgedClaim } from '../../src/core/claims/proofread';
import { lintStyle } from '../../src/core/claims/lint-style';
import { proofreadText } from '../../src/core/claims/proofread-text';
import { reportText } from '../../src/core/model/report';
import type { MonthlyStatistics } from '../../src/core/model/statistics';
import { writeReport } from '../../src/core/narrative/write-report';
import { readWorkbook } from '../../src/core/reading/read-workbook';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

interface Reported {
  readonly month: MonthlyStatistics;
  readonly figures: FigureSet;
  readonly text: string;
}

async function reported(): Promise<Reported> {
  const written = new InMemoryWorkbook(book({}));
  await written.apply(sampleMonth().month);
  const month = readWorkbook(await written.snapshot());
  const figures = computeFigures(month, []);
  return { month, figures, text: reportText(writeReport({ month, figures, earlier: [] })) };
}

/** Ten slips; those that leave the printed number as it is do not count. */
const slips: readonly ((text: string) => string)[] = [
  (text) => swapped(text),
  (text) => shiftedPoint(text, 1),
  (text) => shiftedPoint(text, -1),
  (text) => shiftedPoint(text, 4),
  (text) => stepped(text, 1),
  (text) => stepped(text, -1),
  (text) => text.replace(/\d$/, (digit) => String((Number(digit) + 5) % 10)),
  (text) => text.replace(/^\d/, (digit) => String((Number(digit) % 9) + 1)),
  (text) =>
    text.includes('.')
      ? Number(text)
          .toFixed(1)
          .replace(/\d$/, (digit) => String((Number(digit) + 1) % 10))
      : `${text}0`,
  (text) => text.replace(/\d/g, (digit) => ({ '0': '6', '1': '7', '3': '8', '5': '6' })[digit] ?? digit),
];

function swapped(text: string): string {
  return text.replace(/(\d)(\d)(?!.*\d\d)/, '$2$1');
}

function shiftedPoint(text: string, power: number): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(text) * 10 ** power).toFixed(decimals);
}

function stepped(text: string, by: number): string {
  const decimals = text.split('.')[1]?.length ?? 0;
  return (Number(text) + by * 10 ** -decimals).toFixed(decimals);
}

test('the unchanged report raises no alarm', async () => {
  const { text, month, figures } = await reported();
  const wrong = proofreadText({ text, month, figures }).filter(
    ({ status }) => status === 'disagrees' || status === 'inconsistent',
  );
  expect(wrong.map(({ claim }) => text.slice(claim.slot.start - 10, claim.slot.unitEnd))).toEqual([]);
});

test('the numbers of the report are written in style', async () => {
  expect(lintStyle((await reported()).text)).toEqual([]);
});

test('at least 98 of 100 changed numbers are found', async () => {
  const { text, month, figures } = await reported();
  const claims = proofreadText({ text, month, figures }).filter(({ status }) => status === 'agrees');
  expect(claims.length).toBeGreaterThan(80);
  const missed: string[] = [];
  let tried = 0;
  for (const { claim } of claims) {
    for (const slip of slips) {
      const { start, end } = claim.slot;
      const to = slip(claim.slot.text);
      if (to === claim.slot.text || Number(to) === Number(claim.slot.text)) continue;
      tried += 1;
      const changed = text.slice(0, start) + to + text.slice(end);
      const judged = proofreadText({ text: changed, month, figures });
      if (!isFound(judged, start)) missed.push(`${text.slice(start - 12, end)} -> ${to}`);
    }
  }
  expect(tried).toBeGreaterThan(500);
  expect(missed.length / tried).toBeLessThan(0.02);
});

function isFound(judged: readonly JudgedClaim[], at: number): boolean {
  return judged.some(
    ({ claim, status }) => claim.slot.start === at && (status === 'disagrees' || status === 'inconsistent'),
  );
}
