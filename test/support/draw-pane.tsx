// The pane drawn into the test's page, over a workbook in memory.
import { act, render, type RenderResult } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import axe from 'axe-core';
import type { WritePlan } from '../../src/core/workbook/plan';
import { App } from '../../src/taskpane/app';
import { PaneProvider } from '../../src/taskpane/pane-context';
import { type OpenPane, openPane, type PaneOptions } from './open-pane';

export interface DrawnPane extends OpenPane {
  readonly page: RenderResult;
}

export async function drawPane(plan?: WritePlan, options: PaneOptions = {}): Promise<DrawnPane> {
  addMissing();
  const pane = await openPane(plan, options);
  const page = render(
    <PaneProvider value={pane}>
      <App />
    </PaneProvider>,
  );
  return { ...pane, page };
}

/** Clicks, and waits until the work that follows is done. */
export async function press({ store }: OpenPane, element: Element): Promise<void> {
  await userEvent.click(element);
  await act(async () => {
    do await new Promise((resolve) => setTimeout(resolve, 5));
    while (store.get().work !== undefined);
  });
}

/** The rules broken, each with the first element that breaks it. Contrast needs a real browser. */
export async function violations(): Promise<readonly string[]> {
  const result = await act(() =>
    axe.run(document.body, {
      rules: { 'color-contrast': { enabled: false } },
    }),
  );
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

/** What browsers have and jsdom lacks. */
function addMissing(): void {
  const nothing = (): void => undefined;
  class Observer {
    readonly observe = nothing;
    readonly unobserve = nothing;
    readonly disconnect = nothing;
  }
  Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer, structuredClone: cloned });
  Object.assign(Element.prototype, { scrollIntoView: nothing });
  Object.assign(HTMLCanvasElement.prototype, { getContext: () => null });
}

/** jsdom's realm has none; a workbook is plain data with blanks. */
function cloned(value: unknown): unknown {
  if (Array.isArray(value)) return Array.from(value, cloned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, cloned(one)]));
}
