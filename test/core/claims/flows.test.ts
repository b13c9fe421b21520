// What was disposed of or lent is never filled with a balance.
import { fillDraft } from '../../../src/app/fill';
import { proofreadDraft } from '../../../src/app/proofread';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';

async function sample(): Promise<InMemoryWorkbook> {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(sampleMonth().month);
  return port;
}

test.each([
  '处置不良贷款*亿元。',
  '今年以来累计走访企业*家；处置不良贷款*亿元。',
  '清收不良贷款*亿元，核销不良贷款*亿元。',
  '化解存量不良贷款*亿元。',
  '累计发放普惠贷款*亿元。',
  '各银行共收回贷款*亿元。',
  '发放普惠贷款较年初增长*%。',
])('stays open: %s', async (draft) => {
  const { draft: filled } = await fillDraft(draft, { book: await sample(), previous: [] });
  expect(filled.slots.at(-1)).toMatchObject({ status: 'open', edits: [] });
});

test.each(['处置后，不良贷款余额*亿元。', '经过清收处置，不良贷款*亿元。', '全县不良贷款*亿元。'])(
  'is the balance: %s',
  async (draft) => {
    const { draft: filled } = await fillDraft(draft, { book: await sample(), previous: [] });
    expect(filled.slots.at(-1)?.status).toBe('filled');
  },
);

test('a finished text that tells what was disposed of is no contradiction to the balance', async () => {
  const judged = await proofreadDraft('处置不良贷款1.25亿元。', { book: await sample(), previous: [] });
  expect(judged.map(({ status }) => status)).toEqual(['unknown']);
});
