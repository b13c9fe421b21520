// npm start: the workbench; until there is one, the sample's main job on the command line, into out/.
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, relative } from 'node:path';
import process from 'node:process';
import { runNode } from './package-program.mjs';
import { runSample } from './sample.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const workbench = join(root, 'workbench', 'server.mjs');
process.exitCode = existsSync(workbench) ? await startWorkbench() : await showSample();

/** The workbench reads PORT, prints its address and opens a browser where there is one. */
async function startWorkbench() {
  const port = await freePort(Number(process.env.PORT ?? 3000));
  const { status } = await runNode([workbench], { env: { PORT: String(port) } });
  return status;
}

async function showSample() {
  console.log('Running the main job on the sample month (fictitious figures).\n');
  const { status, files } = await runSample(join(root, 'out'));
  if (status > 1 || !existsSync(files.text)) return status || 1;
  console.log('\nThe report begins:\n');
  for (const line of firstLines(files.text, 6)) console.log(`  ${line}`);
  console.log('\nWritten:');
  console.log(`  ${shown(files.book)}    the month's workbook as an office would keep it`);
  console.log(`  ${shown(files.result)}    its copy with summary sheets, findings and report`);
  console.log(`  ${shown(files.docx)}    the report in Word`);
  console.log(`  ${shown(files.text)}     the report as text`);
  return status;
}

function firstLines(file, count) {
  const lines = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '');
  return lines.slice(0, count).map((line) => (line.length > 100 ? `${line.slice(0, 100)}…` : line));
}

function shown(file) {
  return relative(process.cwd(), file);
}

/** The wanted port, or the next one that nobody listens on. */
function freePort(wanted) {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => {
      if (error.code === 'EADDRINUSE' && wanted < 65535) resolve(freePort(wanted + 1));
      else reject(error);
    });
    probe.listen(wanted, '127.0.0.1', () => probe.close(() => resolve(wanted)));
  });
}
