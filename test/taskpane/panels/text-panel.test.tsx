// The 文稿 panel as it is seen and used.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { type DrawnPane, drawPane, press } from '../../support/draw-pane';

jest.setTimeout(120_000);

async function read(mode: 'fill' | 'proofread', text: string): Promise<DrawnPane> {
  const pane = await drawPane(sampleMonth().month);
  act(() => {
    pane.actions.show('texts');
    pane.actions.chooseTextMode(mode);
    pane.actions.typeText(text);
  });
  await screen.findByRole('textbox');
  await act(() => pane.actions.readText());
  return pane;
}

function marks(): readonly HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-mark]')];
}

test('a number opened says what it means and where it comes from; the arrow keys walk, Enter opens', async () => {
  const pane = await read('fill', '全县各项存款余额*亿元，各项贷款余额*亿元。');
  act(() => marks()[0]?.focus());
  await userEvent.keyboard('{ArrowRight}{Enter}');
  expect(pane.store.get().text.selected).toBe(1);
  const list = within(screen.getByRole('region', { name: '逐处处理' }));
  expect(list.getByText('各项贷款 余额')).toBeTruthy();
  await press(pane, list.getByRole('button', { name: /^转到/ }));
  expect(pane.done.at(-1)).toMatch(/^go to 县区存贷款!/);
});

test('an open number is typed by hand, an ambiguous one chosen; then nothing is left to do', async () => {
  const pane = await read('fill', '不良贷款余额*亿元，不良率*%，列全市第*位。全县房价*元。');
  const list = within(screen.getByRole('region', { name: '逐处处理' }));
  expect(list.getByRole('button', { name: '待处理（2）' })).toBeTruthy();
  await userEvent.click(list.getByRole('button', { name: /待选/ }));
  await press(pane, list.getByRole('button', { name: /^不良贷款率 位次：/ }));
  await userEvent.click(list.getByRole('button', { name: /未填/ }));
  await userEvent.type(list.getByRole('textbox', { name: '手工填写' }), '5800{Enter}');
  expect(list.getByRole('button', { name: '待处理（0）' })).toBeTruthy();
  expect(screen.getByRole('group', { name: '结果' }).textContent).toMatch(/列全市第\d+.位。全县房价5800/);
});

test('a wrong number is corrected by a press and can be put back', async () => {
  const pane = await read('proofread', '全县各项存款余额999.99亿元。');
  const list = within(screen.getByRole('region', { name: '逐处处理' }));
  await userEvent.click(list.getByRole('button', { name: /不符/ }));
  await userEvent.click(list.getByRole('button', { name: '改正' }));
  expect(screen.getByRole('group', { name: '结果' }).textContent).toContain('312.47');
  await userEvent.click(list.getByRole('button', { name: '恢复原样' }));
  expect(screen.getByRole('group', { name: '结果' }).textContent).toContain('999.99');
  expect(pane.store.get().text.answers).toEqual({});
});
