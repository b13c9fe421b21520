// How is the sample's main job run from the command line, and which files does it leave in a folder?
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './package-program.mjs';
import { root } from './set-up.mjs';

/** Resolves to the exit status and the files; with capture, also to what `run` printed. */
export async function runSample(folder, { capture = false } = {}) {
  const files = {
    book: join(folder, 'sample.xlsx'),
    previous: join(folder, 'sample-上月.xlsx'),
    result: join(folder, 'result.xlsx'),
    docx: join(folder, 'report.docx'),
    text: join(folder, 'report.txt'),
  };
  mkdirSync(folder, { recursive: true });
  // `jinbao sample` replaces nothing; these two are its own of the last time.
  for (const path of [files.book, files.previous]) rmSync(path, { force: true });
  const made = await jinbao(['sample', files.book], { capture });
  if (made.status !== 0) return { ...made, files };
  const outputs = ['-o', files.result, '--docx', files.docx, '--text', files.text];
  const ran = await jinbao(['run', files.book, '--previous', files.previous, ...outputs], { capture });
  return { ...ran, files };
}

function jinbao(args, options) {
  return runNode([join(root, 'bin', 'jinbao.mjs'), ...args], options);
}
