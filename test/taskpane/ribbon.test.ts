// The ribbon's buttons do what the manifest names, in the pane and aloud.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sampleMonth } from '../../src/app/sample/sample-month';
import { themeOf } from '../../src/taskpane/host-theme';
import { ribbonCommands } from '../../src/taskpane/ribbon';
import { openPane } from '../support/open-pane';

test('every function that the manifest names is there, and no other', async () => {
  const manifest = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/g)].map(([, name]) => name);
  const commands = ribbonCommands(await openPane(), { showPane: () => Promise.resolve(), openHelp: () => undefined });
  expect(new Set(Object.keys(commands))).toEqual(new Set(named));
});

test.each([
  ['checkWorkbook', 'check', /^校验完成/],
  ['writeSummary', 'summary', /^已写入：汇总/],
  ['writeReport', 'report', /^已写入：工作汇报/],
  ['undoLast', 'check', /^已撤销/],
])('%s opens the pane and says in it how it went', async (name, panel, said) => {
  const pane = await openPane(sampleMonth().month);
  const opened: string[] = [];
  const showPane = (): Promise<void> => {
    opened.push('pane');
    return Promise.resolve();
  };
  await ribbonCommands(pane, { showPane, openHelp: () => undefined })[name]?.();
  expect(opened).toEqual(['pane']);
  expect(pane.store.get().panel).toBe(panel);
  expect(pane.store.get().said?.['zh-CN']).toMatch(said);
});

test('help opens without the pane', async () => {
  const opened: string[] = [];
  const doors = { showPane: () => Promise.reject(new Error('not asked')), openHelp: () => void opened.push('help') };
  await ribbonCommands(await openPane(), doors)['openHelp']?.();
  expect(opened).toEqual(['help']);
});

const plain = { isForced: false, isDark: false };

test.each([
  ['the system’s contrast theme goes before all', { isDarkTheme: true }, { ...plain, isForced: true }, 'contrast'],
  ['Excel says dark', { isDarkTheme: true }, plain, 'dark'],
  ['Excel says light on a dark system', { isDarkTheme: false }, { ...plain, isDark: true }, 'light'],
  ['an older Excel only tells its background: black', { bodyBackgroundColor: '#262626' }, plain, 'dark'],
  [
    'an older Excel only tells its background: white',
    { bodyBackgroundColor: '#FFFFFF' },
    { ...plain, isDark: true },
    'light',
  ],
  [
    'a background that is no colour leaves it to the system',
    { bodyBackgroundColor: 'x' },
    { ...plain, isDark: true },
    'dark',
  ],
  ['without any word of Excel the system decides', undefined, plain, 'light'],
] as const)('theme: %s', (_, office, system, theme) => {
  expect(themeOf(office, system)).toBe(theme);
});
