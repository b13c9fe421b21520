// npm run check: types, lint, layers, dead code and format, side by side, with one line each; no tests.
import { existsSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runPackageProgram } from './package-program.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const present = (...paths) => paths.filter((path) => existsSync(join(root, path)));

/** title, package, program, arguments */
const checks = [
  ['types', 'typescript-native', 'tsc', ['-p', '.', '--noEmit']],
  ['types of the pure core', 'typescript-native', 'tsc', ['-p', 'src/core', '--noEmit']],
  ['lint', 'oxlint', 'oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']],
  [
    'layers',
    'dependency-cruiser',
    'depcruise',
    ['--config', '.dependency-cruiser.cjs', ...present('src', 'workbench', 'bin', 'tools', 'bench')],
  ],
  ['dead code', 'knip', 'knip', ['--no-progress']],
  ['format', 'prettier', 'prettier', ['--check', '.']],
];

const results = [];
const waiting = [...checks];
const workers = Array.from({ length: Math.min(cpus().length, checks.length) }, async () => {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await runCheck(next));
});
await Promise.all(workers);

const failed = results.filter(({ status }) => status !== 0);
for (const { title, printed } of failed) console.log(`\n== ${title} ==\n${printed.trim()}`);
if (failed.length > 0) console.log('');
for (const { title, status, seconds } of results)
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${title} (${seconds} s)`);
process.exitCode = failed.length === 0 ? 0 : 1;

async function runCheck([title, name, program, args]) {
  const started = Date.now();
  const { status, printed } = await runPackageProgram(name, program, args, { capture: true });
  return { title, status, printed, seconds: ((Date.now() - started) / 1000).toFixed(1) };
}
