// The 校验 panel as it is seen and used.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultyMonth } from '../../../src/app/sample/faulty-month';
import { drawPane, press } from '../../support/draw-pane';

jest.setTimeout(60_000);

const faulty = faultyMonth().month;

function heads(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-finding]')];
}

test('first the pane says what will happen; one click checks', async () => {
  const pane = await drawPane(faulty);
  const { store } = pane;
  expect(screen.getByText(/不改动任何单元格/)).toBeTruthy();
  await press(pane, screen.getByRole('button', { name: '开始校验' }));
  await screen.findByText('清禾县');
  expect(screen.getByText('2022-09')).toBeTruthy();
  expect(screen.getByRole('status').textContent).toMatch(/^✓校验完成：强制\d+条/);
  expect(heads()).toHaveLength(store.get().view?.findings.length ?? 0);
});

test('a finding opened shows both sides and goes to its cell', async () => {
  const pane = await drawPane(faulty);
  const { actions, store, done } = pane;
  await act(() => actions.check());
  const finding = store
    .get()
    .view?.findings.find(({ expected, tolerance }) => expected !== undefined && tolerance !== undefined);
  const head = heads().find(({ dataset }) => dataset['finding'] === finding?.id);
  await press(pane, head as HTMLElement);
  expect(head?.getAttribute('aria-expanded')).toBe('true');
  const item = within(head?.closest('li') as HTMLElement);
  for (const text of [finding?.found, finding?.expected, finding?.difference, finding?.tolerance])
    expect(item.getAllByText(text ?? '').length).toBeGreaterThan(0);
  expect(done).toEqual([`go to ${String(finding?.at.sheet)}!${String(finding?.at.cell)}`]);
});

test('the arrow keys walk, Home and End jump, Enter goes to the cell', async () => {
  const pane = await drawPane(faulty);
  const { actions, store, done } = pane;
  await act(() => actions.check());
  act(() => heads()[0]?.focus());
  await userEvent.keyboard('{ArrowDown}');
  expect(store.get().selected).toBe(heads()[1]?.dataset['finding']);
  expect(document.activeElement).toBe(heads()[1]);
  await userEvent.keyboard('{End}{ArrowDown}{Home}{ArrowUp}');
  expect(document.activeElement).toBe(heads()[0]);
  expect(done).toEqual([]);
  await userEvent.keyboard('{Enter}');
  expect(done).toHaveLength(1);
});

test('only one finding is reached by Tab, the others by the arrow keys', async () => {
  const pane = await drawPane(faulty);
  const { actions } = pane;
  await act(() => actions.check());
  expect(heads().filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
});

test('severities switched off are not listed but counted', async () => {
  const pane = await drawPane(faulty);
  const { actions, store } = pane;
  await act(() => actions.check());
  const all = store.get().view?.findings ?? [];
  const mandatory = all.filter(({ severity }) => severity === 'mandatory').length;
  await press(pane, screen.getByRole('button', { name: new RegExp(`强制\\s*${String(mandatory)}$`) }));
  expect(heads()).toHaveLength(all.length - mandatory);
  expect(
    screen.getByRole('button', { name: new RegExp(`强制\\s*${String(mandatory)}$`) }).getAttribute('aria-pressed'),
  ).toBe('false');
});

test('a search that finds nothing says so and leads back', async () => {
  const pane = await drawPane(faulty);
  const { actions, store } = pane;
  await act(() => actions.check());
  await userEvent.type(screen.getByRole('searchbox'), '没有这个词');
  expect(screen.getByText('没有符合条件的问题')).toBeTruthy();
  await press(pane, screen.getByRole('button', { name: '显示全部' }));
  expect(heads()).toHaveLength(store.get().view?.findings.length ?? 0);
});

test('fixes are shown with old and new value before they are written', async () => {
  const pane = await drawPane(faulty);
  const { actions, store, workbook } = pane;
  await act(() => actions.check());
  const plans = workbook.applied.length;
  const fixable = (store.get().view?.findings ?? []).filter(({ fix }) => fix !== undefined);
  await press(pane, screen.getByRole('button', { name: `修改全部（${String(fixable.length)}条）` }));
  const preview = within(screen.getByRole('region', { name: '将要写入' }));
  expect(document.activeElement?.textContent).toBe('将要写入');
  const [first] = fixable[0]?.fix?.edits ?? [];
  expect(preview.getAllByText(String(first?.to)).length).toBeGreaterThan(0);
  expect(workbook.applied).toHaveLength(plans);
  await press(pane, preview.getByRole('button', { name: '确认写入' }));
  await screen.findByText(/个单元格，并重新校验/);
  expect(workbook.applied).toHaveLength(plans + 1);
});

test('a finding is explained where it stands, and the focus stays there', async () => {
  const pane = await drawPane(faulty);
  const { actions, store } = pane;
  await act(() => actions.check());
  await press(pane, heads()[0] as HTMLElement);
  await userEvent.type(screen.getByRole('textbox', { name: '情况说明' }), '划转造成');
  const save = screen.getByRole('button', { name: '保存说明' });
  await press(pane, save);
  await screen.findByText('说明已保存到“金报设置”。');
  expect(store.get().view?.findings[0]?.explanation?.text).toBe('划转造成');
  expect(heads()[0]?.textContent).toContain('已说明：划转造成');
  expect(document.activeElement?.textContent).toBe('保存说明');
});

test('results that grew old are told, and one click brings them up to date', async () => {
  const pane = await drawPane(faulty);
  const { actions, store, edited } = pane;
  await act(() => actions.check());
  act(() => edited({ sheet: '走访台账', address: 'B3' }));
  const status = within(screen.getByRole('status'));
  await press(pane, status.getByRole('button', { name: '重新校验' }));
  await screen.findByText(/^校验完成/);
  expect(store.get().isOutdated).toBe(false);
});

test('a problem is told where it is read aloud', async () => {
  const pane = await drawPane();
  await press(pane, screen.getByRole('button', { name: '开始校验' }));
  expect((await screen.findByText(/没有可识别的表/)).closest('[role=alert]')).not.toBeNull();
});
