// A choice once made is made again by itself next month.
import { fillDraft } from '../../src/app/fill';
import { rememberChoice } from '../../src/app/remember-choice';
import { sampleMonth } from '../../src/app/sample/sample-month';
import type { FilledSlot } from '../../src/core/claims/fill-draft';
import { book } from '../support/build-workbook';
import { InMemoryWorkbook } from '../support/in-memory-workbook';

const draft = '全县不良贷款余额*亿元，不良率*%，列全市第*位。';

async function slots(port: InMemoryWorkbook): Promise<readonly FilledSlot[]> {
  return (await fillDraft(draft, { book: port, previous: [] })).draft.slots;
}

test('the number chosen for once is filled afterwards, and the other tables of the settings stand', async () => {
  const port = new InMemoryWorkbook(book({}));
  await port.apply(sampleMonth().month);
  const asked = (await slots(port)).find(({ status }) => status === 'ambiguous');
  const candidate = asked?.candidates.at(-1);
  expect(asked?.context).toBe('全县不良贷款余额*亿元，不良率*%，列全市第*位');
  await rememberChoice(port, { context: asked?.context ?? '', meaning: candidate?.label['zh-CN'] ?? '' });
  const after = (await slots(port)).find(({ start }) => start === asked?.start);
  expect(after).toMatchObject({ status: 'filled', printed: candidate?.printed });
  const [first] = asked?.candidates ?? [];
  await rememberChoice(port, { context: asked?.context ?? '', meaning: first?.label['zh-CN'] ?? '' });
  expect((await slots(port)).find(({ start }) => start === asked?.start)?.printed).toBe(first?.printed);
});
