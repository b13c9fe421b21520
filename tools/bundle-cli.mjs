// Is the command line's bundle in dist/ as new as the sources, and how is it made again?
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const bundle = join(root, 'dist', 'jinbao.cjs');

/** The path of a bundle that is as new as src; makes it where it is missing or older. */
export async function freshBundle() {
  if (modified(bundle) < newestSource()) await writeBundle();
  return bundle;
}

/** Written beside its place and then renamed, so that a second program never loads half a file. */
export async function writeBundle() {
  const { build } = await import('esbuild');
  const draft = `${bundle}.${process.pid}`;
  mkdirSync(join(root, 'dist'), { recursive: true });
  try {
    await build({
      absWorkingDir: root,
      entryPoints: ['src/cli/main.ts'],
      outfile: draft,
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      minifyWhitespace: true,
      minifySyntax: true,
      charset: 'utf8',
      legalComments: 'none',
      logLevel: 'error',
    });
    renameSync(draft, bundle);
  } finally {
    rmSync(draft, { force: true });
  }
  return bundle;
}

/** A folder's own time counts as well: it changes when a file is deleted. */
export function newestSource() {
  const folders = [join(root, 'src')];
  let newest = Math.max(modified(join(root, 'package-lock.json')), modified(fileURLToPath(import.meta.url)));
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    newest = Math.max(newest, modified(folder));
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      if (entry.isDirectory()) folders.push(join(folder, entry.name));
      else newest = Math.max(newest, modified(join(folder, entry.name)));
    }
  }
  return newest;
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
