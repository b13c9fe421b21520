// Every panel, in every theme and language and in every state, without a violation that axe knows.
import { act, cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
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

// Colours are looked at in a real browser: test/e2e/accessible.test.ts.
test.each(['light', 'dark', 'contrast'] as const)('theme %s', async (theme) => {
  await opened({ page: { theme } });
  expect(await violations()).toEqual([]);
});

test('a text filled, with a number opened that can be understood in several ways', async () => {
  const { actions, store } = await drawPane(faulty);
  act(() => {
    actions.show('texts');
    actions.typeText('不良贷款余额*亿元，不良率*%，列全市第*位，放款*亿元。');
  });
  await screen.findByRole('textbox');
  expect(await violations()).toEqual([]);
  await act(() => actions.readText());
  act(() => actions.selectMark(store.get().text.view?.marks.findIndex(({ status }) => status === 'ambiguous')));
  expect(screen.getByRole('group', { name: '请选择含义' })).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('the report while its sentences are worded', async () => {
  const { actions } = await opened();
  act(() => {
    actions.show('report');
    actions.wordReport(true);
    actions.wordParagraph('preamble');
  });
  expect(await violations()).toEqual([]);
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

test('Tab and arrows alone reach every panel and its main button', async () => {
  await opened();
  const reach = async (what: () => Element | null): Promise<void> => {
    // jsdom walks through closed folds as well.
    for (let presses = 0; presses < 180 && document.activeElement !== what(); presses += 1) await userEvent.tab();
    expect(document.activeElement).toBe(what());
  };
  await reach(() => screen.getByRole('tab', { name: '校验' }));
  await userEvent.keyboard('{ArrowRight}');
  await reach(() => screen.getByRole('button', { name: '写入汇总表' }));
  await reach(() => screen.getByRole('tab', { name: '汇总' }));
  await userEvent.keyboard('{ArrowRight}');
  await reach(() => screen.getByRole('button', { name: '写入工作表' }));
  const [first, second] = document.querySelectorAll('[data-fact]');
  await reach(() => first ?? null);
  await userEvent.keyboard('{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(document.activeElement).toBe(second);
  await reach(() => screen.getByRole('tab', { name: '报告' }));
  await userEvent.keyboard('{End}{Home}{ArrowLeft}');
  expect(screen.getByRole('tab', { name: '设置' }).getAttribute('aria-selected')).toBe('true');
  await reach(() => screen.getByRole('button', { name: '保存设置' }));
});
