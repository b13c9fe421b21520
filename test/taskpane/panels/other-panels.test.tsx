// The panels 汇总, 报告 and 设置, the first run and the head of the pane, as they are seen and used.
import { act, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { faultyMonth } from '../../../src/app/sample/faulty-month';
import { sampleMonth } from '../../../src/app/sample/sample-month';
import { reportText } from '../../../src/core/model/report';
import { drawPane, press } from '../../support/draw-pane';

jest.setTimeout(60_000);

const sample = sampleMonth().month;

describe('汇总', () => {
  test('a card says value, changes and places with the neighbours, and leads to its cell', async () => {
    const pane = await drawPane(sample);
    const { actions, store, done } = pane;
    await act(() => actions.check());
    act(() => actions.show('summary'));
    const [card] = store.get().view?.cards ?? [];
    const shown = within(screen.getByRole('region', { name: '各项存款' }));
    expect(shown.getByText(card?.value.text ?? '')).toBeTruthy();
    expect(shown.getAllByText(/^第\d+位（共\d+个）$/)).toHaveLength(2);
    expect(shown.getAllByText(/距第\d+位.+差|领先第\d+位/).length).toBeGreaterThan(0);
    await press(pane, shown.getByRole('button', { name: /转到/ }));
    const [cell] = card?.value.cells ?? [];
    expect(done).toEqual([`go to ${String(cell?.sheet)}!${String(cell?.cell)}`]);
  });

  test('the bars can be read: every county in order, the own one named', async () => {
    const pane = await drawPane(sample);
    const { actions } = pane;
    await act(() => actions.check());
    act(() => actions.show('summary'));
    const [chart] = document.querySelectorAll('svg[role=img]');
    expect(chart?.getAttribute('aria-label')).toMatch(/^各县区较年初增幅：1 .+清禾县（本县）/);
    expect(chart?.querySelectorAll('rect')).toHaveLength(11);
  });

  test('one click writes the sheets chosen', async () => {
    const pane = await drawPane(sample);
    const { actions, workbook } = pane;
    await act(() => actions.check());
    act(() => actions.show('summary'));
    await press(pane, screen.getByRole('checkbox', { name: /银行情况/ }));
    await press(pane, screen.getByRole('button', { name: '写入汇总表' }));
    await screen.findByText(/^已写入：/);
    const names = workbook.applied.at(-1)?.sheets.map(({ name }) => name);
    expect(names).toEqual(['汇总', '县区排名', '台账汇总', '目标进度', '问题清单']);
    expect(screen.getByRole('checkbox', { name: '汇总（已有，将更新）' })).toBeTruthy();
    expect(screen.getByRole('checkbox', { name: '银行情况（新建）' })).toBeTruthy();
  });
});

describe('报告', () => {
  test('a month with mandatory findings says on top that its report should not go out, and so does each way out', async () => {
    const pane = await drawPane(faultyMonth().month);
    const { actions, store } = pane;
    await act(() => actions.check());
    act(() => actions.show('report'));
    const left = store.get().view?.findings.filter(({ severity }) => severity === 'mandatory').length;
    const warning = `还有${String(left)}条强制问题未更正，汇报不宜报出。`;
    expect(screen.getByText(warning)).toBeTruthy();
    for (const takeAlong of [
      actions.copyText,
      actions.copyRich,
      actions.saveWord,
      () => actions.writeSheets(['report']),
    ]) {
      await act(takeAlong);
      expect(store.get().said?.['zh-CN']).toContain(warning);
    }
    await press(pane, screen.getByRole('button', { name: '去校验' }));
    expect(store.get().panel).toBe('check');
  });

  test('a month without mandatory findings says nothing of the kind', async () => {
    const { actions, store } = await drawPane(sample);
    await act(() => actions.check());
    act(() => actions.show('report'));
    await act(() => actions.copyText());
    expect(screen.queryByText(/汇报不宜报出/)).toBeNull();
    expect(store.get().said?.['zh-CN']).toBe('已复制全文。');
  });

  test('the text stands as it will be, to the letter', async () => {
    const pane = await drawPane(sample);
    const { actions, store } = pane;
    await act(() => actions.check());
    act(() => actions.show('report'));
    const paragraphs = [...screen.getByRole('region', { name: '报告正文' }).querySelectorAll('p')];
    const { report } = store.get().view ?? {};
    expect(paragraphs.map(({ textContent }) => textContent).join('\n')).toBe(report && reportText(report));
  });

  test('a number is described by its value and cells; pressed it leads there', async () => {
    const pane = await drawPane(sample);
    const { actions, store, done } = pane;
    await act(() => actions.check());
    act(() => actions.show('report'));
    const fact = store
      .get()
      .view?.report.paragraphs.flatMap(({ facts }) => facts)
      .find(({ value }) => value !== undefined);
    const [mark] = screen.getAllByRole('button', { name: fact?.printed ?? '' });
    const told = document.getElementById(mark?.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(told).toContain(fact?.value);
    expect(told).toContain(`${String(fact?.cells[0]?.sheet)}!${String(fact?.cells[0]?.cell)}`);
    await press(pane, mark as HTMLElement);
    expect(done).toEqual([`go to ${String(fact?.cells[0]?.sheet)}!${String(fact?.cells[0]?.cell)}`]);
  });

  test('what is missing is a list of things to do', async () => {
    const withoutMaterial = {
      ...sample,
      sheets: sample.sheets.filter(({ name }) => name !== '文字素材' && name !== '目标任务'),
    };
    const pane = await drawPane(withoutMaterial);
    const { actions, store } = pane;
    await act(() => actions.check());
    act(() => actions.show('report'));
    const gaps = store.get().view?.report.paragraphs.flatMap((paragraph) => paragraph.gaps) ?? [];
    expect(gaps.length).toBeGreaterThan(0);
    expect(screen.getByText(`待补充（${String(gaps.length)}处）`)).toBeTruthy();
    expect(screen.getAllByText(gaps[0]?.why['zh-CN'] ?? '').length).toBeGreaterThan(0);
  });

  test('written, copied and saved by its three buttons', async () => {
    const pane = await drawPane(sample);
    const { actions, workbook, done } = pane;
    await act(() => actions.check());
    act(() => actions.show('report'));
    await press(pane, screen.getByRole('button', { name: '复制全文' }));
    await press(pane, screen.getByRole('button', { name: '下载Word' }));
    await screen.findByText(/^已生成/);
    await press(pane, screen.getByRole('button', { name: '写入工作表' }));
    await screen.findByText('已写入：工作汇报。');
    expect(done.map((one) => one.split(' ')[0])).toEqual(['copy', 'save']);
    expect(workbook.applied).toHaveLength(2);
  });
});

describe('设置', () => {
  test('what is changed is written to the settings sheet and holds at once', async () => {
    const pane = await drawPane(sample);
    const { actions, store, workbook } = pane;
    await act(() => actions.check());
    act(() => actions.show('settings'));
    const county = screen.getByRole('combobox', { name: '本县' });
    expect(county.getAttribute('value')).toBe('清禾县');
    fireEvent.change(screen.getByRole('textbox', { name: '金额小数位数' }), { target: { value: '1' } });
    await userEvent.selectOptions(screen.getByRole('combobox', { name: '并列位次' }), '不跳名次');
    await press(pane, screen.getByRole('button', { name: '保存设置' }));
    await screen.findByText('设置已保存。');
    expect(workbook.applied.at(-1)?.sheets.map(({ name, mode }) => [name, mode])).toEqual([['金报设置', 'edit']]);
    expect(store.get().view?.settings).toMatchObject({ 'decimals.amount': '1', ties: '不跳名次', county: '清禾县' });
  });

  test('what a setting does not take is told beside it and not saved', async () => {
    const pane = await drawPane(sample);
    const { actions } = pane;
    await act(() => actions.check());
    act(() => actions.show('settings'));
    fireEvent.change(screen.getByRole('textbox', { name: '金额小数位数' }), { target: { value: '九' } });
    expect(screen.getByText('请填0至6的整数，如2')).toBeTruthy();
    expect(screen.getByText(/请先改正：金额小数位数，再保存。/)).toBeTruthy();
    const save = screen.getByRole('button', { name: '保存设置' });
    expect(save.getAttribute('aria-disabled')).toBe('true');
    const plans = pane.workbook.applied.length;
    fireEvent.submit(save);
    expect(pane.workbook.applied).toHaveLength(plans);
  });

  test('what is not saved yet is still there when one comes back, marked, until it is discarded', async () => {
    const pane = await drawPane(sample);
    const { actions, store } = pane;
    await act(() => actions.check());
    act(() => actions.show('settings'));
    fireEvent.change(screen.getByRole('textbox', { name: '报送对象' }), { target: { value: '县政府' } });
    act(() => actions.show('report'));
    act(() => actions.show('settings'));
    expect(screen.getByRole('textbox', { name: /报送对象.*未保存/ }).getAttribute('value')).toBe('县政府');
    expect(screen.getByText(/1项改动未保存/)).toBeTruthy();
    await press(pane, screen.getByRole('button', { name: '放弃改动' }));
    expect(store.get().draft).toEqual({});
    expect(screen.queryByText(/未保存/)).toBeNull();
  });

  test('a county that no sheet names is told at its field, with those there are', async () => {
    const { actions } = await drawPane(sample);
    await act(() => actions.check());
    act(() => actions.show('settings'));
    const county = screen.getByRole('combobox', { name: '本县' });
    expect(county.getAttribute('list')).toBeTruthy();
    fireEvent.change(county, { target: { value: '清禾' } });
    expect(screen.queryByText(/各表中没有/)).toBeNull();
    fireEvent.change(county, { target: { value: '没有县' } });
    expect(screen.getByText(/各表中没有“没有县”。表中有：.*清禾县/)).toBeTruthy();
  });

  test('checks are switched off by their titles and kept by their ids', async () => {
    const pane = await drawPane(sample);
    const { actions, store } = pane;
    await act(() => actions.check());
    act(() => actions.show('settings'));
    fireEvent.click(screen.getByRole('checkbox', { name: '目标任务已达到' }));
    await press(pane, screen.getByRole('button', { name: '保存设置' }));
    expect(store.get().view?.settings['disabledChecks']).toBe('targets/missed');
    expect(store.get().draft).toEqual({});
  });

  test('settings have their English names in the English pane', async () => {
    const { actions } = await drawPane(sample, { page: { language: 'en-US' } });
    await act(() => actions.check());
    act(() => actions.show('settings'));
    expect(screen.getByRole('textbox', { name: 'Reporting month' })).toBeTruthy();
  });

  test('without a change nothing is written', async () => {
    const pane = await drawPane(sample);
    const { actions, workbook } = pane;
    await act(() => actions.check());
    act(() => actions.show('settings'));
    await press(pane, screen.getByRole('button', { name: '保存设置' }));
    await screen.findByText('设置没有改动。');
    expect(workbook.applied).toHaveLength(1);
  });
});

describe('the pane around its panels', () => {
  test('the first run has three steps and can be skipped at once', async () => {
    const pane = await drawPane(undefined, { page: { isFirstRun: true } });
    const { store } = pane;
    const first = within(screen.getByRole('region', { name: '首次使用' }));
    await press(pane, first.getByRole('button', { name: '下一步' }));
    await press(pane, first.getByRole('button', { name: '下一步' }));
    expect(first.getByText('3 / 3')).toBeTruthy();
    await press(pane, first.getByRole('button', { name: '开始使用' }));
    expect([screen.queryByRole('region', { name: '首次使用' }), store.get().tour]).toEqual([null, undefined]);
  });

  test('an empty workbook gets the sample with one click', async () => {
    const pane = await drawPane();
    const { store } = pane;
    await press(pane, screen.getByRole('button', { name: '插入示例数据' }));
    await screen.findByText('清禾县');
    expect(store.get().view?.month).toBe('2022-09');
  });

  test('the language changes with one click, for all that is shown', async () => {
    const pane = await drawPane(sample);
    const { actions } = pane;
    await act(() => actions.check());
    await press(pane, screen.getByRole('button', { name: 'Switch to English' }));
    expect(screen.getByRole('tab', { name: 'Check' })).toBeTruthy();
    expect(screen.getByRole('status').textContent).toContain('Checked');
    expect(screen.getByRole('tab', { name: 'Check' }).closest('[lang]')?.getAttribute('lang')).toBe('en-US');
  });

  test('undo is offered with what it will do', async () => {
    const pane = await drawPane(sample, {
      host: { undoOffer: () => ({ cells: 12, clearsExcelUndo: true, sheets: ['汇总'] }) },
    });
    const { actions } = pane;
    await act(() => actions.check());
    const undo = screen.getByRole('button', { name: '撤销上次写入' });
    const hint = document.getElementById(undo.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(hint).toContain('12 个单元格');
    expect(hint).toContain('清空Excel自己的撤销记录');
    await press(pane, undo);
    await screen.findByText('已撤销上次写入。');
  });

  test('work under way can be stopped by its button', async () => {
    const pane = await drawPane(sample, {
      page: { pause: () => new Promise((resolve) => setTimeout(resolve, 20)) },
    });
    const { actions, store } = pane;
    let checking = Promise.resolve();
    act(() => void (checking = actions.check()));
    await press(pane, screen.getByRole('button', { name: '停止' }));
    await act(() => checking);
    expect(store.get().view).toBeUndefined();
    expect(screen.getByRole('status').textContent).toContain('已停止');
  });
});
