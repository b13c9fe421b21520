// The focus is never lost: after every run it stays, or goes to the nearest part that still stands.
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import { type DrawnPane, drawPane, press } from '../support/draw-pane';

jest.setTimeout(60_000);

const faulty = faultyMonth().month;

async function pressed(pane: DrawnPane, name: RegExp | string): Promise<Element | null> {
  await press(pane, screen.getByRole('button', { name }));
  return document.activeElement;
}

test('the button that checked stays reached, the one that is gone hands over to its panel', async () => {
  const pane = await drawPane(faulty);
  expect((await pressed(pane, '开始校验'))?.id).toBe('panel');
  expect((await pressed(pane, '重新校验'))?.textContent).toBe('重新校验');
});

test('after fixes are written or put off the focus is in the list’s section', async () => {
  const pane = await drawPane(faulty);
  await act(() => pane.actions.check());
  await pressed(pane, /^修改全部/);
  expect((await pressed(pane, '取消'))?.id).toBe('panel');
  await pressed(pane, /^修改全部/);
  expect((await pressed(pane, '确认写入'))?.id).toBe('panel');
});

test('a text that was read hands over to its result', async () => {
  const pane = await drawPane(faulty);
  act(() => pane.actions.show('texts'));
  await userEvent.type(await screen.findByRole('textbox'), '各项存款余额*亿元');
  expect((await pressed(pane, '开始补数'))?.id).toBe('text-panel');
  expect((await pressed(pane, '改原文'))?.id).toBe('text-panel');
});
