// This month's report against last month's, as the panel shows it.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { book } from '../../support/build-workbook';
import { drawPane, press } from '../../support/draw-pane';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';

jest.setTimeout(60_000);

test('changed, new and dropped figures and last month’s promises are listed, with their cells', async () => {
  const readFile = async (): Promise<WorkbookSnapshot> => {
    const august = new InMemoryWorkbook(book({}));
    await august.apply(sampleMonth().previous);
    return august.snapshot();
  };
  const pane = await drawPane(sampleMonth().month, { page: { readFile } });
  const { actions, store, done } = pane;
  await act(() => actions.check());
  act(() => actions.show('report'));
  await userEvent.click(screen.getByText('与以前月份的报告比'));
  expect(screen.getByRole('button', { name: '添加工作簿…' })).toBeTruthy();
  await act(() => actions.addEarlier('8月.xlsx', new Uint8Array()));
  await press(pane, screen.getByRole('button', { name: '与“8月.xlsx”比较' }));
  await screen.findByText(/^方向变化\d+项，数值变化\d+项/);
  expect(structuredClone(store.get().comparison)).toEqual(store.get().comparison);
  const list = within(screen.getByRole('region', { name: '与以前月份的报告比' }));
  const changed = store.get().comparison?.compared.changes.filter(({ state }) => state === 'changed') ?? [];
  expect(changed.length).toBeGreaterThan(3);
  expect(list.getByText(`→ 数值变化（${String(changed.length)}）`)).toBeTruthy();
  const [first] = changed;
  const item = list.getByText(first?.label['zh-CN'] ?? '').closest('li') as HTMLElement;
  expect(item.textContent).toContain(`上期 ${String(first?.before?.printed)} → 本期 ${String(first?.now?.printed)}`);
  await press(pane, within(item).getByRole('button', { name: /^转到/ }));
  expect(done.at(-1)).toBe(`go to ${String(first?.now?.cells[0]?.sheet)}!${String(first?.now?.cells[0]?.cell)}`);
  await act(() => actions.check());
  expect(store.get().comparison).toBeUndefined();
});
