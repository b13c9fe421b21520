// npm run pictures: docs/pictures anew: the pane at work, as the end-to-end tests click through it, and the report in Word.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { runPackageProgram } from './package-program.mjs';
import { findPrograms } from './programs.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const missing = findPrograms();
if (missing.length > 0) {
  console.error(`Pictures need ${missing.map(({ title }) => title).join(' and ')}.`);
  process.exit(1);
}
const pictures = join(root, 'docs', 'pictures');
const folder = mkdtempSync(join(tmpdir(), 'jinbao-pictures-'));
try {
  process.exitCode = await takePictures();
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function takePictures() {
  const { status } = await runPackageProgram('jest', 'jest', ['--maxWorkers=1', 'test/e2e'], {
    env: { JINBAO_PICTURES: folder },
  });
  if (status !== 0) return status;
  drawFirstPage('07-word');
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
    copyFileSync(join(folder, name), join(pictures, name));
    console.log(`docs/pictures/${name}: ${(statSync(join(pictures, name)).size / 1000).toFixed(0)} kB`);
  }
  return 0;
}

/** Of a Word file in the folder; LibreOffice gets a profile of its own, as it would else hand the job to an open window. */
function drawFirstPage(name) {
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
  const word = join(folder, `${name}.docx`);
  run(process.env.JINBAO_SOFFICE, [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, word]);
  const page = ['-png', '-gray', '-r', '90', '-f', '1', '-l', '1', '-singlefile'];
  run(process.env.JINBAO_PDFTOPPM, [...page, join(folder, `${name}.pdf`), join(folder, name)]);
}

function run(program, args) {
  const { status, error } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw error ?? new Error(`${program} ended with status ${status}`);
}
