// Does `npx jinbao` run what stands in src now?
import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { copyTools, type ToolsCopy } from '../support/tools-copy';

describe('bin/jinbao.mjs', () => {
  let copy: ToolsCopy;
  const bundled = (): number => statSync(join(copy.folder, 'dist/jinbao.cjs')).mtimeMs;
  const jinbao = (...args: readonly string[]): ReturnType<ToolsCopy['node']> => copy.node('bin/jinbao.mjs', ...args);
  const program = (greeting: string): string =>
    `import { word } from './word';
     export async function main(argv: readonly string[]): Promise<number> {
       console.log(word + '${greeting} ' + argv.join('+'));
       return argv.length;
     }`;

  beforeEach(() => {
    copy = copyTools();
    copy.write('src/cli/word.ts', "export const word: string = '金报';");
    copy.write('src/cli/main.ts', program('一'));
  });

  afterEach(() => copy.remove());

  test('the first run bundles; arguments go in and the status comes out', () => {
    const { status, stdout } = jinbao('check', '月报.xlsx');
    expect(stdout).toBe('金报一 check+月报.xlsx\n');
    expect(status).toBe(2);
  });

  test('a second run takes the bundle that is there and leaves no draft beside it', () => {
    jinbao();
    const first = bundled();
    expect(jinbao().stdout).toBe('金报一 \n');
    expect(bundled()).toBe(first);
    expect(readdirSync(join(copy.folder, 'dist'))).toEqual(['jinbao.cjs']);
  });

  test('a source changed after the bundle is bundled anew', () => {
    jinbao();
    copy.write('src/cli/main.ts', program('二'));
    const later = bundled() / 1000 + 5;
    utimesSync(join(copy.folder, 'src/cli/main.ts'), later, later);
    expect(jinbao().stdout).toBe('金报二 \n');
  });

  test('a source that was deleted is noticed, and no old bundle runs in its place', () => {
    jinbao();
    rmSync(join(copy.folder, 'src/cli/word.ts'));
    const later = bundled() / 1000 + 5;
    utimesSync(join(copy.folder, 'src/cli'), later, later);
    const { status, stdout, stderr } = jinbao();
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toContain('./word');
  });
});
