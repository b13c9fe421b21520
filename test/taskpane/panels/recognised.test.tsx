// What was recognised wrongly is set right by hand where it is shown.
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { drawPane, press } from '../../support/draw-pane';
import { book } from '../../support/build-workbook';

jest.setTimeout(60_000);

const start = book({
  九月: [
    ['甲县银行业情况表 2022年9月 单位：万元'],
    ['机构', '存款余额', '甲类数'],
    ['工商银行', 10, 8],
    ['农业银行', 20, 9],
  ],
});

test('kind, unit and a column are corrected, kept in the workbook and obeyed at once', async () => {
  const pane = await drawPane(undefined, { start });
  const { actions, store } = pane;
  await act(() => actions.check());
  await userEvent.click(screen.getByText('识别结果'));
  await userEvent.click(screen.getByRole('button', { name: '更正 九月!A2' }));
  const form = within(screen.getByRole('form', { name: '更正识别结果' }));
  await userEvent.selectOptions(form.getByRole('combobox', { name: '单位' }), '亿元');
  await userEvent.click(form.getByRole('button', { name: '更正 甲类数' }));
  await userEvent.selectOptions(form.getByRole('combobox', { name: '甲类数' }), '各项贷款余额');
  await press(pane, form.getByRole('button', { name: '保存认定' }));
  await screen.findByText(/^已保存，并按认定/);
  const table = store.get().view?.tables.find(({ at }) => at.sheet === '九月');
  expect(table).toMatchObject({ unit: '亿元', correction: { unit: '亿元' } });
  expect(table?.columns.at(-1)).toMatchObject({ as: '各项贷款余额', says: { 'zh-CN': '各项贷款 余额' } });
  expect(structuredClone(store.get().view)).toEqual(store.get().view);
});

test('what was decided by hand is shown and can be left to the program again', async () => {
  const pane = await drawPane(undefined, { start });
  const { actions, store } = pane;
  await act(() => actions.check());
  const tableNow = () => store.get().view?.tables.find(({ at }) => at.sheet === '九月');
  const named = { sheet: '九月', table: tableNow()?.name ?? '' };
  await act(() => actions.keepReading({ table: { ...named, unit: '元' }, columns: [] }));
  await userEvent.click(screen.getByText('识别结果'));
  expect(screen.getByText('✎ 手工认定')).toBeTruthy();
  await userEvent.click(screen.getByRole('button', { name: '更正 九月!A2' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '单位' }), '自动识别（取消手工认定）');
  await press(pane, screen.getByRole('button', { name: '保存认定' }));
  expect(tableNow()).toMatchObject({ unit: '万元' });
  expect(tableNow()?.correction).toBeUndefined();
});

test('a table can be left unread', async () => {
  const pane = await drawPane(undefined, { start });
  await act(() => pane.actions.check());
  await userEvent.click(screen.getByText('识别结果'));
  await userEvent.click(screen.getByRole('button', { name: '更正 九月!A2' }));
  await userEvent.click(screen.getByRole('checkbox', { name: '读取这张表' }));
  expect(screen.queryByText('各列')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(screen.queryByRole('form', { name: '更正识别结果' })).toBeNull();
});
