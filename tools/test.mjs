// npm test: set up, find the programs that some tests need, run every test, and close with one line of counts.
// With arguments (npm test -- test/core/reading) only those tests run, and coverage is not counted.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { runPackageProgram } from './package-program.mjs';
import { findPrograms, installOnDebian, programs, testsNeeding } from './programs.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const missing = missingPrograms();
if (missing.length > 0 && process.env.CI === 'true') {
  for (const program of missing) console.error(missingLine(program));
  console.error('CI=true: nothing may be skipped.');
  process.exit(1);
}
process.exitCode = await runTests(process.argv.slice(2));

function missingPrograms() {
  const needed = programs.filter((program) => testsNeeding(program.name, join(root, 'test')).length > 0);
  const first = findPrograms(needed);
  return first.length > 0 && installOnDebian(first) ? findPrograms(needed) : first;
}

function missingLine(program) {
  const tests = testsNeeding(program.name, join(root, 'test')).join(', ');
  return `${program.title} is not found; needed by ${tests}. On Debian: apt-get install ${program.debian.join(' ')}`;
}

async function runTests(asked) {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-test-'));
  const report = join(folder, 'result.json');
  const workers = Math.min(cpus().length, 4);
  const all = asked.length === 0 ? ['--coverage'] : asked;
  try {
    const args = ['--json', `--outputFile=${report}`, `--maxWorkers=${workers}`, ...all];
    const { status } = await runPackageProgram('jest', 'jest', args);
    if (existsSync(report)) printClosing(JSON.parse(readFileSync(report, 'utf8')), status);
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function printClosing(result, status) {
  const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
  const skipped = result.numPendingTests + result.numTodoTests;
  for (const program of missing) console.log(`${countNeeding(result, program)} skipped: ${missingLine(program)}`);
  if (status !== 0 && failed === 0) console.log('Every test passed, but jest reports a failure: see coverage above.');
  console.log(`${result.numPassedTests} passed, ${failed} failed, ${skipped} skipped`);
}

/** describeWith writes what is missing into the block's title. */
function countNeeding(result, program) {
  const tests = result.testResults.flatMap((file) => file.assertionResults);
  const needs = (title) => title.includes('[needs ') && title.includes(program.title);
  return tests.filter((test) => test.status === 'pending' && test.ancestorTitles.some(needs)).length;
}
