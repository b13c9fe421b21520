// npm run pictures: the sample's result and report as pictures in docs/pictures, drawn by LibreOffice.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { findPrograms, programs } from './programs.mjs';
import { runSample } from './sample.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const missing = findPrograms(programs.filter(({ name }) => name !== 'chromium'));
if (missing.length > 0) {
  console.error(`Pictures need ${missing.map(({ title }) => title).join(' and ')}.`);
  process.exit(1);
}
const folder = mkdtempSync(join(tmpdir(), 'jinbao-pictures-'));
try {
  process.exitCode = await drawPictures();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function drawPictures() {
  const { status, files } = await runSample(folder);
  if (status > 1) return status;
  const pictures = join(root, 'docs', 'pictures');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const file of [files.result, files.docx]) drawPages(file, pictures);
  for (const picture of readdirSync(pictures)) console.log(`docs/pictures/${picture}`);
  return 0;
}

/** One picture a page, at most 20: result-01.png, report-1.png and so on. */
function drawPages(file, pictures) {
  const name = basename(file).replace(/\.[^.]+$/, '');
  // A profile of its own: LibreOffice would otherwise hand the job to a window that is open already.
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  run(process.env.JINBAO_SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, file]);
  run(process.env.JINBAO_PDFTOPPM, ['-png', '-r', '80', '-l', '20', join(folder, `${name}.pdf`), join(pictures, name)]);
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${program} ended with status ${status}`);
}
