// When do our tools say that Node is too old, and when do they install the packages?
import { join } from 'node:path';
import { rmSync, utimesSync } from 'node:fs';
import { copyTools, type ToolsCopy } from '../support/tools-copy';

describe('tools/set-up.mjs', () => {
  let copy: ToolsCopy;
  const evaluate = (expression: string): unknown => {
    const program = `import * as setUp from './tools/set-up.mjs'; console.log(JSON.stringify(${expression} ?? null));`;
    return JSON.parse(copy.node('--input-type=module', '-e', program).stdout);
  };

  beforeEach(() => {
    copy = copyTools();
  });

  afterEach(() => copy.remove());

  test('Node is compared by its numbers, not as text', () => {
    const versions = ['18.20.4', '20.9.0', '20.18.3', '20.19.0', '20.20.2', '22.1.0', '100.0.0'];
    const complaints = evaluate(`${JSON.stringify(versions)}.map((v) => setUp.nodeComplaint(v, '20.19') ?? '')`);
    expect((complaints as readonly string[]).map((text) => text !== '')).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
    expect((complaints as readonly string[])[0]).toBe(
      'Jinbao needs Node 20.19 or newer; this is Node 18.20.4. Install a current version from https://nodejs.org and try again.',
    );
  });

  test('packages are current when npm finished after the lock file was written', () => {
    const current = `setUp.packagesAreCurrent(${JSON.stringify(copy.folder)})`;
    const lock = join(copy.folder, 'package-lock.json');
    utimesSync(lock, 1, 1);
    expect(evaluate(current)).toBe(true);
    const tomorrow = Date.now() / 1000 + 86_400;
    utimesSync(lock, tomorrow, tomorrow);
    expect(evaluate(current)).toBe(false);
    utimesSync(lock, 1, 1);
    rmSync(join(copy.folder, 'node_modules'));
    expect(evaluate(current)).toBe(false);
  });
});
