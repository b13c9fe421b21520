// Which tests need a program beside Node, and is a program found where the system has it?
import { chmodSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { copyTools, type ToolsCopy } from '../support/tools-copy';

/** Not written out below, or this file would count as one that needs LibreOffice. */
const asks = 'describeWith';

describe('tools/programs.mjs', () => {
  let copy: ToolsCopy;
  const evaluate = (expression: string): unknown => {
    const program = `import { findPrograms, programs, testsNeeding } from './tools/programs.mjs';
      process.env.PATH = ${JSON.stringify(`${join(copy.folder, 'empty')}${delimiter}${join(copy.folder, 'programs')}`)};
      for (const { variable } of programs) delete process.env[variable];
      console.log(JSON.stringify(${expression} ?? null));`;
    return JSON.parse(copy.node('--input-type=module', '-e', program).stdout);
  };

  beforeEach(() => {
    copy = copyTools();
  });

  afterEach(() => copy.remove());

  test('a program is needed by the tests that ask for it, alone or among others', () => {
    copy.write('tests/a.test.ts', `${asks}('soffice', 'recalculates', () => {});`);
    copy.write('tests/deep/b.test.tsx', `${asks}(['pdftoppm', 'soffice'], 'draws', () => {});`);
    copy.write('tests/c.test.ts', "describe('speaks of soffice only', () => {});");
    copy.write('tests/support.ts', `${asks}('soffice', 'not a test file', () => {});`);
    const needing = evaluate("['soffice', 'pdftoppm', 'chromium'].map((name) => testsNeeding(name, 'tests').sort())");
    expect(needing).toEqual([['a.test.ts', join('deep', 'b.test.tsx')], [join('deep', 'b.test.tsx')], []]);
  });

  (process.platform === 'win32' ? test.skip : test)('a program on the path is found and passed on', () => {
    copy.write('programs/pdftoppm', '#!/bin/sh\n');
    chmodSync(join(copy.folder, 'programs/pdftoppm'), 0o755);
    const found = evaluate(
      "(findPrograms(programs.filter(({ name }) => name === 'pdftoppm')), process.env.JINBAO_PDFTOPPM)",
    );
    expect(found).toBe(join(copy.folder, 'programs', 'pdftoppm'));
  });

  test('a program that is nowhere is returned as missing', () => {
    const missing = evaluate(
      "findPrograms([{ name: 'abacus', variable: 'JINBAO_ABACUS', find: () => undefined }]).map(({ name }) => name)",
    );
    expect(missing).toEqual(['abacus']);
  });
});
