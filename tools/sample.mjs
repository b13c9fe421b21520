// How is the sample's main job run from the command line, and which files does it leave in a folder?
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { runNode } from './package-program.mjs';
import { root } from './set-up.mjs';

/** Resolves to the exit status and the files; with capture, also to what `run` printed. */
export async function runSample(folder, { capture = false } = {}) {
  const files = {
    book: join(folder, 'sample.xlsx'),
    result: join(folder, 'result.xlsx'),
    docx: join(folder, 'report.docx'),
    text: join(folder, 'report.txt'),
  };
  mkdirSync(folder, { recursive: true });
  const made = await jinbao(['sample', files.book], { capture });
  if (made.status !== 0) return { ...made, files };
  const ran = await jinbao(['run', files.book, '-o', files.result, '--docx', files.docx, '--text', files.text], {
    capture,
  });
  return { ...ran, files };
}

function jinbao(args, options) {
  return runNode([join(root, 'bin', 'jinbao.mjs'), ...args], options);
}
