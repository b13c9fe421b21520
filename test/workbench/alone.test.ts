// Two programs that build the same folder do it one after the other.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectFolder } from '../support/project-files';

const folder = mkdtempSync(join(tmpdir(), 'jinbao-alone-'));
const source = pathToFileURL(join(projectFolder, 'workbench/server/alone.mjs')).href;
const log = join(folder, 'log');
const lock = join(folder, 'lock');
const program = `
  import { appendFileSync } from 'node:fs';
  import { setTimeout as wait } from 'node:timers/promises';
  import { alone } from ${JSON.stringify(source)};
  await alone(${JSON.stringify(lock)}, async () => {
    appendFileSync(${JSON.stringify(log)}, 'in ');
    await wait(100);
    appendFileSync(${JSON.stringify(log)}, 'out ');
  });
`;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

beforeEach(() => writeFileSync(log, ''));

function run(): Promise<number | null> {
  const args = ['--input-type=module', '-e', program];
  return new Promise((resolve) => {
    spawn(process.execPath, args, { stdio: 'inherit' }).on('exit', resolve);
  });
}

test('three at once take turns', async () => {
  expect(await Promise.all([run(), run(), run()])).toEqual([0, 0, 0]);
  expect(readFileSync(log, 'utf8')).toBe('in out in out in out ');
  expect(existsSync(lock)).toBe(false);
});

test('a lock whose maker is gone stops nobody', async () => {
  const gone = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(lock, String(gone));
  expect(await run()).toBe(0);
});
