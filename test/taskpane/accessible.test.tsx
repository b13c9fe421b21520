// Every panel, in every theme and language and in every state, without a violation that axe knows.
import { act, cleanup, screen } from '@testing-library/react';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import { type DrawnPane, drawPane, violations } from '../support/draw-pane';

jest.setTimeout(120_000);

const faulty = faultyMonth().month;
const panels = ['check', 'summary', 'report', 'settings'] as const;

async function opened(options: Parameters<typeof drawPane>[1] = {}): Promise<DrawnPane> {
  const pane = await drawPane(faulty, options);
  await act(() => pane.actions.check());
  return pane;
}

test.each(['light', 'dark', 'contrast'] as const)('theme %s', async (theme) => {
  const { actions } = await opened({ page: { theme } });
  for (const panel of panels) {
    act(() => actions.show(panel));
    expect([panel, await violations()]).toEqual([panel, []]);
  }
});

test('in English', async () => {
  const { actions } = await opened({ page: { language: 'en-US' } });
  for (const panel of panels) {
    act(() => actions.show(panel));
    expect([panel, await violations()]).toEqual([panel, []]);
  }
});

test('before anything was read, in the first run, while working, with a problem, with results grown old', async () => {
  const { actions } = await drawPane(undefined, { page: { isFirstRun: true } });
  expect(await violations()).toEqual([]);
  await act(() => actions.check());
  expect(await violations()).toEqual([]);
  cleanup();
  const { edited, store } = await opened();
  act(() => edited({ sheet: undefined, address: undefined }));
  expect(await violations()).toEqual([]);
  act(() => store.change({ work: { step: 'check', done: 2, of: 5, canStop: true } }));
  expect(screen.getByRole('progressbar').getAttribute('aria-label')).toBe('正在计算和校验');
  expect(await violations()).toEqual([]);
});

test('with a finding opened and its fix previewed', async () => {
  const { actions, store } = await opened();
  const finding = store.get().view?.findings.find(({ fix }) => fix !== undefined);
  act(() => {
    actions.select(finding?.id);
    actions.previewFixes([finding?.id ?? '']);
  });
  expect(await violations()).toEqual([]);
});
