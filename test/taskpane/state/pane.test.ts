// What the pane does to the workbook and what it then shows, without a page.
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { faultyMonth } from '../../../src/app/sample/faulty-month';
import { UserError } from '../../../src/app/user-error';
import { words } from '../../../src/core/measure/bilingual';
import type { MonthView } from '../../../src/taskpane/month/month-view';
import { workOut } from '../../../src/taskpane/month/engine';
import type { World } from '../../../src/taskpane/state/world';
import { findingGroups, shownFindings } from '../../../src/taskpane/state/findings-shown';
import { type OpenPane, openPane } from '../../support/open-pane';
import { book } from '../../support/build-workbook';
import { InMemoryWorkbook } from '../../support/in-memory-workbook';

describe('checking', () => {
  test('the month, its tables and its findings are shown, and no cell is changed', async () => {
    const { actions, store, workbook } = await openPane(faultyMonth().month);
    const before = await workbook.snapshot();
    await actions.check();
    const { view, said, work, problem } = store.get();
    expect(view).toMatchObject({ month: '2022-09', county: '清禾县' });
    expect(view?.tables.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['banks', 'counties', 'settings']));
    expect(view?.findings.length).toBeGreaterThan(10);
    expect(said?.['zh-CN']).toMatch(/^校验完成：强制\d+条/);
    expect([work, problem]).toEqual([undefined, undefined]);
    expect(await workbook.snapshot()).toEqual(before);
  });

  test('what the pane shows survives a structured clone, so that a worker can make it', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    await actions.check();
    expect(structuredClone(store.get().view)).toEqual(store.get().view);
  });

  test('progress names each step once, in order', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    const steps: (string | undefined)[] = [];
    store.subscribe(() => {
      const step = store.get().work?.step;
      if (step !== undefined && step !== steps.at(-1)) steps.push(step);
    });
    await actions.check();
    expect(steps).toEqual(['open', 'read', 'check', 'plan']);
  });

  test('stopped in the middle, it says so and shows nothing new', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    store.subscribe(() => {
      if (store.get().work?.step === 'check') actions.stop();
    });
    await actions.check();
    expect(store.get()).toMatchObject({ view: undefined, work: undefined, problem: undefined });
    expect(store.get().said?.['zh-CN']).toContain('已停止');
  });

  test('a workbook without a known table is told as a problem', async () => {
    const { actions, store } = await openPane(undefined, { start: book({ 表1: [['一', '二']] }) });
    await actions.check();
    expect(store.get().problem).toMatchObject({ code: 'no-known-table' });
    expect(store.get().view).toBeUndefined();
  });

  test('a bug is shown and still seen', async () => {
    const { actions, store } = await openPane(sampleMonth().month, {
      world: { workOut: () => Promise.reject(new TypeError('half a month')) },
    });
    await expect(actions.check()).rejects.toThrow('half a month');
    expect(store.get()).toMatchObject({ work: undefined, problem: { code: 'bug' } });
  });

  test('two pieces of work do not run at once', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    const first = actions.check();
    const second = actions.writeSheets(['summary']);
    await Promise.all([first, second]);
    expect(store.get().said?.['zh-CN']).toMatch(/^校验完成/);
  });
});

describe('results grow old', () => {
  test.each([
    ['a cell of a recognised table', { sheet: '走访台账', address: 'B3' }, true],
    ['a sheet that is gone', { sheet: undefined, address: undefined }, true],
    ['a sheet with none of the tables', { sheet: '别的', address: 'A1' }, false],
  ])('%s', async (_, change, isOutdated) => {
    const { actions, store, edited } = await openPane(sampleMonth().month);
    await actions.check();
    edited(change);
    expect(store.get().isOutdated).toBe(isOutdated);
    await actions.check();
    expect(store.get().isOutdated).toBe(false);
  });

  test('before anything was read nothing can be out of date', async () => {
    const { store, edited } = await openPane(sampleMonth().month);
    edited({ sheet: undefined, address: undefined });
    expect(store.get().isOutdated).toBe(false);
  });

  test('with the switch on, it is checked again by itself', async () => {
    const { actions, store, edited } = await openPane(sampleMonth().month);
    await actions.check();
    actions.keepLive(true);
    edited({ sheet: '走访台账', address: 'B3' });
    expect(store.get().work).toBeDefined();
    await new Promise<void>((resolve) => store.subscribe(() => store.get().work === undefined && resolve()));
    expect(store.get()).toMatchObject({ work: undefined, isOutdated: false });
  });

  test('what changes while it is being checked is checked after it', async () => {
    let runs = 0;
    const counted: World['workOut'] = (...input) => {
      runs += 1;
      return workOut(...input);
    };
    const { actions, store, edited } = await openPane(sampleMonth().month, { world: { workOut: counted } });
    await actions.check();
    actions.keepLive(true);
    edited({ sheet: '走访台账', address: 'B3' });
    edited({ sheet: '走访台账', address: 'B4' });
    const isDone = (): boolean => runs === 3 && store.get().work === undefined;
    await new Promise<void>((resolve) => store.subscribe(() => isDone() && resolve()));
    expect(store.get().isOutdated).toBe(false);
  });

  test('with the switch off, it is checked only when asked', async () => {
    const { actions, store, edited } = await openPane(sampleMonth().month);
    await actions.check();
    actions.keepLive(true);
    actions.keepLive(false);
    edited({ sheet: '走访台账', address: 'B3' });
    expect(store.get()).toMatchObject({ work: undefined, isOutdated: true });
  });
});

describe('findings', () => {
  test('walking goes through the list as shown and round its end, and to each cell', async () => {
    const { actions, store, done } = await openPane(faultyMonth().month);
    await actions.check();
    actions.filter({ severities: ['mandatory'] });
    const list = shownFindings(store.get().view as MonthView, store.get().filter);
    await actions.walk(1);
    expect(store.get().selected).toBe(list[0]?.id);
    await actions.walk(-1);
    expect(store.get().selected).toBe(list.at(-1)?.id);
    await actions.walk(1);
    expect(store.get().selected).toBe(list[0]?.id);
    const first = `go to ${String(list[0]?.at.sheet)}!${String(list[0]?.at.cell)}`;
    expect(done[0]).toBe(first);
    expect(done[2]).toBe(first);
  });

  test('in an empty list there is nowhere to walk', async () => {
    const { actions, store, done } = await openPane(sampleMonth().month);
    await actions.walk(-1);
    expect([store.get().selected, done]).toEqual([undefined, []]);
  });

  test('fixes are written after their preview, and what they fixed is gone', async () => {
    const { actions, store, workbook } = await openPane(faultyMonth().month);
    await actions.check();
    const fixable = (store.get().view?.findings ?? []).filter(({ fix }) => fix !== undefined);
    expect(fixable.length).toBeGreaterThan(2);
    const plans = workbook.applied.length;
    actions.previewFixes(fixable.map(({ id }) => id));
    expect(workbook.applied).toHaveLength(plans);
    await actions.applyFixes();
    expect(workbook.applied).toHaveLength(plans + 1);
    const left = new Set(store.get().view?.findings.map(({ id }) => id));
    expect(fixable.filter(({ id }) => left.has(id))).toEqual([]);
    expect(store.get()).toMatchObject({ previewed: [], isOutdated: false, problem: undefined });
  });

  test('a fix is refused when its cell no longer holds what was found', async () => {
    const { actions, store, workbook } = await openPane(faultyMonth().month);
    await actions.check();
    const finding = store.get().view?.findings.find(({ fix }) => fix !== undefined);
    const { sheet = '' } = finding?.fix?.edits[0]?.at ?? {};
    const everywhere = Array.from({ length: 40 * 40 }, (_, index) => ({
      row: Math.floor(index / 40),
      column: index % 40,
      value: '改',
    }));
    await workbook.apply({ sheets: [{ name: sheet, mode: 'edit', cells: everywhere }], names: [] });
    const plans = workbook.applied.length;
    actions.previewFixes([finding?.id ?? '']);
    await actions.applyFixes();
    expect(store.get().problem?.code).toBe('changed-since-check');
    expect(workbook.applied).toHaveLength(plans);
  });

  test('an explanation is kept in the workbook and there again after the next check; blank takes it away', async () => {
    const { actions, store } = await openPane(faultyMonth().month);
    await actions.check();
    const id = store.get().view?.findings[0]?.id ?? '';
    const explained = (): string | undefined =>
      store.get().view?.findings.find((finding) => finding.id === id)?.explanation?.text;
    await actions.explain(id, '划转造成');
    expect([explained(), store.get().isOutdated]).toEqual(['划转造成', false]);
    await actions.check();
    expect(explained()).toBe('划转造成');
    actions.filter({ showsExplained: false });
    const listed = shownFindings(store.get().view as MonthView, store.get().filter);
    expect(listed.some((finding) => finding.id === id)).toBe(false);
    expect(listed).toHaveLength((store.get().view?.findings.length ?? 0) - 1);
    await actions.explain(id, '');
    expect(explained()).toBeUndefined();
  });

  test.each([
    ['check', (view: MonthView) => new Set(view.findings.map(({ check }) => check)).size],
    ['subject', (view: MonthView) => new Set(view.findings.map(({ subject }) => subject)).size],
    ['sheet', (view: MonthView) => new Set(view.findings.map(({ at }) => at.sheet)).size],
  ] as const)('grouped by %s each finding stands once', async (groupBy, count) => {
    const { actions, store } = await openPane(faultyMonth().month);
    await actions.check();
    actions.filter({ groupBy });
    const { view, filter } = store.get();
    const groups = findingGroups(view as MonthView, filter);
    expect(groups).toHaveLength(count(view as MonthView));
    expect(groups.flatMap(({ findings }) => findings)).toHaveLength(view?.findings.length ?? 0);
  });

  test('cells are marked, marked anew with each check, and unmarked', async () => {
    const { actions, store, done } = await openPane(faultyMonth().month);
    await actions.check();
    await actions.markCells(true);
    await actions.check();
    await actions.markCells(false);
    const marked = `mark ${String(store.get().view?.findings.filter(({ at }) => at.cell !== '').length)}`;
    expect(done).toEqual([marked, marked, 'unmark']);
  });

  test('a cell that had to be shown again is named', async () => {
    const { actions, store } = await openPane(sampleMonth().month, {
      host: { goTo: () => Promise.resolve(['sheet', 'row']) },
    });
    await actions.goTo({ sheet: '县区', cell: 'B3' });
    expect(store.get().said?.['zh-CN']).toBe('已转到 县区!B3，并取消隐藏：工作表、行。');
  });
});

describe('writing', () => {
  test('only the sheets chosen are written, the ranking with the overview that refers to it', async () => {
    const { actions, store, workbook } = await openPane(sampleMonth().month);
    await actions.writeSheets(['summary']);
    expect(workbook.applied.at(-1)?.sheets.map(({ name }) => name)).toEqual(['汇总', '县区排名']);
    const there = store.get().view?.sheets.filter(({ isThere }) => isThere);
    expect(there?.map(({ key }) => key)).toEqual(['summary', 'countyRanking']);
    expect(store.get().said?.['zh-CN']).toBe('已写入：汇总、县区排名。');
  });

  test('the list of findings and the report are sheets of their own', async () => {
    const { actions, workbook } = await openPane(faultyMonth().month);
    await actions.writeSheets(['findings']);
    await actions.writeSheets(['report']);
    const names = workbook.applied.slice(1).map(({ sheets }) => sheets.map(({ name }) => name));
    expect(names).toEqual([['问题清单'], ['工作汇报']]);
  });

  test('a refusal of the workbook is told and leaves it as it was', async () => {
    const sheets = { 汇总: { rows: [], isProtected: true } };
    const { actions, store, workbook } = await openPane(sampleMonth().month, {
      start: book(sheets, { names: [{ name: '_jb_summary', refersTo: "'汇总'!$A$1:$B$2", hidden: true }] }),
    });
    await actions.writeSheets(['summary']);
    expect(store.get().problem?.code).toBe('protected-sheet');
    expect(workbook.applied).toHaveLength(1);
  });

  test('a write that could not be taken back whole names the places and can be tried again', async () => {
    let places: readonly string[] = ['汇总!A1:B2'];
    const { actions, store } = await openPane(sampleMonth().month, {
      host: {
        leftPlaces: () => places,
        recover: () => {
          places = [];
          return Promise.resolve();
        },
        undo: () => Promise.reject(new UserError('taking-back-failed', words('未能恢复', 'not restored'))),
      },
    });
    await actions.undo();
    expect(store.get().problem).toMatchObject({ code: 'taking-back-failed', leftPlaces: ['汇总!A1:B2'] });
    await actions.recover();
    expect(store.get()).toMatchObject({ problem: undefined });
  });

  test('after an undo all is checked again, as after a fix', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    await actions.check();
    await actions.undo();
    expect(store.get()).toMatchObject({ isOutdated: false, problem: undefined });
    expect(store.get().said?.['zh-CN']).toBe('已撤销上次写入。');
  });

  test('what an undo said stays when the check of changed cells follows', async () => {
    const { actions, store, edited } = await openPane(sampleMonth().month);
    await actions.check();
    actions.keepLive(true);
    const undoing = actions.undo();
    edited({ sheet: '走访台账', address: 'B3' });
    await undoing;
    await settledWork(store);
    expect(store.get().said?.['zh-CN']).toBe('已撤销上次写入。');
  });

  test('where the tables went with the write, the undo is told and results are marked as old', async () => {
    const { actions, store } = await openPane(sampleMonth().month, {
      world: { workOut: lostAfter(1) },
    });
    await actions.check();
    await actions.undo();
    expect(store.get()).toMatchObject({ isOutdated: true, problem: undefined });
    expect(store.get().said?.['zh-CN']).toBe('已撤销上次写入。');
  });

  test('sheets just written can be gone to one after the other', async () => {
    const { actions, store, done } = await openPane(sampleMonth().month);
    await actions.writeSheets(['summary']);
    for (const sheet of store.get().saidSheets) await actions.visit(sheet);
    expect(done).toEqual(['go to 汇总!A1', 'go to 县区排名!A1']);
    expect(store.get().said?.['zh-CN']).toBe('已写入：汇总、县区排名。');
    actions.dismiss();
    expect(store.get().saidSheets).toEqual([]);
  });

  test('undo names what was kept', async () => {
    const { actions, store } = await openPane(sampleMonth().month, {
      host: { undo: () => Promise.resolve({ left: [{ sheet: '汇总', cell: 'B3' }], keptSheets: ['汇总'] }) },
    });
    await actions.undo();
    expect(store.get().said?.['zh-CN']).toBe(
      '已撤销；以下位置之后改动过，予以保留：汇总!B3。其中工作表汇总因此整张保留，下次写入时照常更新。',
    );
  });
});

describe('sample and earlier months', () => {
  test('the sample is inserted into an empty workbook and checked at once', async () => {
    const { actions, store } = await openPane();
    await actions.insertSample('good');
    expect(store.get().view).toMatchObject({ county: '清禾县', month: '2022-09' });
  });

  test('sheets of the same names are never overwritten', async () => {
    const { actions, store, workbook } = await openPane(undefined, { start: book({ 走访台账: [['我的']] }) });
    await actions.insertSample('faulty');
    expect(store.get().problem?.code).toBe('sample-names-taken');
    expect((await workbook.snapshot()).sheets).toHaveLength(1);
  });

  test('an earlier month gives changes on last month; removed, they are gone', async () => {
    const august = new InMemoryWorkbook(book({}));
    await august.apply(sampleMonth().previous);
    const snapshot = await august.snapshot();
    const { actions, store } = await openPane(sampleMonth().month, {
      page: { readFile: () => Promise.resolve(snapshot) },
    });
    await actions.addEarlier('8月.xlsx', new Uint8Array());
    expect(store.get().earlier.map(({ name }) => name)).toEqual(['8月.xlsx']);
    expect(store.get().problem).toBeUndefined();
    await actions.removeEarlier('8月.xlsx');
    expect(store.get().earlier).toEqual([]);
  });

  test('a workbook that is no earlier month is not kept', async () => {
    const { actions, store } = await openPane(sampleMonth().month);
    await actions.addEarlier('空.xlsx', new Uint8Array());
    expect(store.get()).toMatchObject({ earlier: [], problem: { code: 'no-known-table' } });
  });
});

describe('report', () => {
  test('its text is copied and its Word file saved under its title', async () => {
    const { actions, store, done } = await openPane(sampleMonth().month);
    await actions.check();
    await actions.copyText();
    await actions.saveWord();
    expect(store.get().said?.['zh-CN']).toContain('.docx');
    await actions.copyRich();
    expect(done[0]).toMatch(/^copy \d{3,}$/);
    expect(done[2]).toBe(`${String(done[0])} with layout`);
    expect(done[1]).toMatch(/^save .*\.docx \d+$/);
  });

  test('before anything was read there is nothing to copy', async () => {
    const { actions, done } = await openPane(sampleMonth().month);
    await actions.copyText();
    await actions.copyRich();
    await actions.saveWord();
    expect(done).toEqual([]);
  });
});

describe('the pane itself', () => {
  test('language and the end of the first run are remembered', async () => {
    const { actions, store, done } = await openPane(undefined, { page: { isFirstRun: true } });
    expect(store.get().tour).toBe(0);
    actions.tour(1);
    actions.tour(undefined);
    actions.speak('en-US');
    expect(done).toEqual(['remember {"isFirstRunDone":true}', 'remember {"language":"en-US"}']);
    expect(store.get()).toMatchObject({ language: 'en-US', tour: undefined });
  });

  test('sheets are chosen one by one, in the order in which they stand', async () => {
    const { actions, store } = await openPane();
    actions.chooseSheet('summary', false);
    actions.chooseSheet('report', true);
    actions.chooseSheet('summary', true);
    expect(store.get().chosenSheets.at(0)).toBe('summary');
    expect(store.get().chosenSheets.at(-1)).toBe('report');
  });
});

/** Until no work is under way, nor any that follows at once. */
async function settledWork(store: OpenPane['store']): Promise<void> {
  do await new Promise((resolve) => setTimeout(resolve, 5));
  while (store.get().work !== undefined);
}

/** Works so many times, then finds no table any more. */
function lostAfter(times: number): World['workOut'] {
  let left = times;
  return (...input) => {
    left -= 1;
    return left < 0 ? Promise.reject(new UserError('no-known-table', words('没有表', 'no table'))) : workOut(...input);
  };
}
