// The workbench's own files: its page, and the script that stands in for office.js, both bundled in memory.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from '../../tools/set-up.mjs';
import { typeOf } from './types.mjs';

export async function pageFiles() {
  const files = new Map();
  for (const name of ['index.html', 'page.css']) {
    files.set(name, { body: readFileSync(join(root, 'workbench/page', name)), type: typeOf(name) });
  }
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { page: 'workbench/page/main.ts', office: 'workbench/office/load-in-page.ts' },
    outdir: 'dist/workbench',
    write: false,
    bundle: true,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    logLevel: 'error',
  });
  for (const { path, contents } of outputFiles) {
    files.set(path.endsWith('page.js') ? 'page.js' : 'office.js', { body: contents, type: 'text/javascript' });
  }
  return files;
}
