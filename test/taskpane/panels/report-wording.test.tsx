// The report's sentences worded and switched off where they are seen.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { type DrawnPane, drawPane, press } from '../../support/draw-pane';

jest.setTimeout(60_000);

async function opened(): Promise<DrawnPane> {
  const pane = await drawPane(sampleMonth().month);
  await act(() => pane.actions.check());
  act(() => pane.actions.show('report'));
  return pane;
}

test('a sentence is worded below its paragraph, with its slots put in by a press', async () => {
  const pane = await opened();
  await userEvent.click(screen.getByRole('switch', { name: '修改措辞' }));
  await userEvent.click(screen.getAllByRole('button', { name: /^✎ 修改“一是/ })[0] as HTMLElement);
  const group = within(screen.getAllByRole('group', { name: /存款/ })[0] as HTMLElement);
  const box = group.getByRole('textbox', { name: '措辞' });
  await userEvent.clear(box);
  await userEvent.type(box, '存款达');
  await userEvent.click(group.getByRole('button', { name: '{余额}' }));
  const save = group.getByRole('button', { name: '保存措辞' });
  await press(pane, save);
  await screen.findByText(/报告已更新/);
  expect(screen.getByRole('region', { name: '报告正文' }).textContent).toContain('存款达312.47亿元');
  expect(document.activeElement?.textContent).toBe('保存措辞');
});

test('what is wrong with a wording is said while it is typed', async () => {
  await opened();
  await userEvent.click(screen.getByRole('switch', { name: '修改措辞' }));
  await userEvent.click(screen.getAllByRole('button', { name: /^✎ 修改“一是/ })[0] as HTMLElement);
  const group = within(screen.getAllByRole('group', { name: /存款/ })[0] as HTMLElement);
  await userEvent.type(group.getByRole('textbox', { name: '措辞' }), '{{{{没有的}');
  expect(group.getByRole('alert').textContent).toMatch(/槽位|花括号/);
  expect(group.getByRole('button', { name: '保存措辞' }).getAttribute('aria-disabled')).toBe('true');
});

test('a sentence switched off is listed first, to be switched on again', async () => {
  const pane = await opened();
  await userEvent.click(screen.getByText('报告语句'));
  const name = pane.store.get().view?.sentences.find(({ id }) => id === 'indicator/deposits')?.name ?? '';
  await press(pane, screen.getByRole('checkbox', { name }));
  const off = within(await screen.findByRole('group', { name: '已停用，不写入报告' }));
  expect(off.getByRole('checkbox', { name })).toBeTruthy();
});
