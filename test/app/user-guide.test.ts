// Does the user guide speak of sentences, slots, settings and commands that there are?
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCommandLine } from '../../src/cli/command-line';
import { indicators } from '../../src/core/model/indicator';
import { allSentences } from '../../src/core/sheets/sentence-kinds';
import { patternFault, slotNamed } from '../../src/core/sheets/sentence-pattern';
import { settingRows } from '../../src/core/sheets/settings-rows';

const guide = readFileSync(join(__dirname, '../../docs/user-guide.zh-CN.md'), 'utf8');
const kinds = allSentences(Object.values(indicators));

/** The cells of the table that has this header. */
function tableOf(header: string): readonly (readonly string[])[] {
  const lines = guide.split('\n').map((line) => line.trim());
  const start = lines.indexOf(header);
  const rest = lines.slice(start + 2);
  return rest
    .slice(
      0,
      rest.findIndex((line) => !line.startsWith('|')),
    )
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
}

test.each(tableOf('| 语句 | 槽位 |').map(([names = '', slots = '']) => [names, slots] as const))(
  'the sentences %s have the slots the guide names',
  (names, slots) => {
    for (const name of names.split('、')) {
      const kind = kinds.find((one) => one.name === name);
      expect(kind?.name).toBe(name);
      if (kind === undefined) continue;
      for (const [, slot = ''] of slots.matchAll(/\{([^}]+)\}/g)) expect(slotNamed(kind, slot)?.name).toBe(slot);
    }
  },
);

test('the sentences and wordings it shows for the settings can be used', () => {
  const faults = tableOf('| 语句 | 写入（是/否） | 措辞 |').map(([name = '', , wording = '']) => {
    const kind = kinds.find((one) => one.name === name);
    if (kind === undefined) return `no sentence ${name}`;
    return wording === '' ? undefined : patternFault(kind, wording);
  });
  expect(faults).toEqual([undefined, undefined]);
});

test('every command of the guide is one that the command line understands', () => {
  const commands = Array.from(guide.matchAll(/npx jinbao ([^`\n]+)/g), ([, text = '']) => text.trim().split(/\s+/));
  expect(commands.length).toBeGreaterThan(5);
  for (const argv of commands.filter(({ length }) => length > 1)) expect(() => readCommandLine(argv)).not.toThrow();
});

test('the settings it names are settings', () => {
  const labels = settingRows.map(({ label }) => label);
  for (const name of ['本县', '报告单位', '报送对象', '不良贷款率位次顺序', '报告月份', '缺数据的句子']) {
    expect(labels).toContain(name);
    expect(guide).toContain(name);
  }
});
