// The sample month as a workbook, made by the command line when it is missing or older than the sources.
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { newestSource } from '../../tools/bundle-cli.mjs';
import { runNode } from '../../tools/package-program.mjs';
import { root } from '../../tools/set-up.mjs';

export async function sampleFile() {
  const folder = join(root, 'dist', 'workbench', 'sample');
  const file = join(folder, 'sample.xlsx');
  if ((statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0) > newestSource()) return file;
  // The command line overwrites nothing, and writes the month before beside it.
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const name of ['sample.xlsx', 'sample-上月.xlsx']) rmSync(join(folder, name), { force: true });
  const { status, printed } = await runNode([join(root, 'bin', 'jinbao.mjs'), 'sample', file], {
    capture: true,
  });
  if (status !== 0) throw new Error(`The sample could not be made: ${printed}`);
  return file;
}
