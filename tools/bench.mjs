// npm run bench: runs the programs in bench/ one after another; `npm run bench -- read` runs those with 'read' in their name.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { runNode } from './package-program.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const folder = join(root, 'bench');
const asked = process.argv[2] ?? '';
const files = existsSync(folder)
  ? readdirSync(folder).filter((file) => file.endsWith('.mjs') && file.includes(asked))
  : [];
if (files.length === 0) {
  console.error(`No benchmark ${asked === '' ? 'stands' : `named '${asked}' stands`} in bench/.`);
  process.exit(1);
}
const failed = [];
for (const file of files.sort()) {
  console.log(`\n== ${file} ==`);
  const { status } = await runNode([join(folder, file)]);
  if (status !== 0) failed.push(file);
}
if (failed.length > 0) console.error(`\nFailed: ${failed.join(', ')}`);
process.exitCode = failed.length === 0 ? 0 : 1;
