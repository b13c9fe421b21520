// The sample month as a workbook, made by the command line when it is missing or older than the sources.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestSource } from '../../tools/bundle-cli.mjs';
import { runNode } from '../../tools/package-program.mjs';
import { root } from '../../tools/set-up.mjs';

export async function sampleFile() {
  const folder = join(root, 'dist', 'workbench');
  const file = join(folder, 'sample.xlsx');
  if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newestSource()) return file;
  mkdirSync(folder, { recursive: true });
  const { status, printed } = await runNode([join(root, 'bin', 'jinbao.mjs'), 'sample', file], {
    capture: true,
  });
  if (status !== 0) throw new Error(`The sample could not be made: ${printed}`);
  return file;
}
