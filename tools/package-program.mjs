// How do we start a program of an installed package without a shell, the same way on every system?
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { root } from './set-up.mjs';

/** Runs it in the project's folder; resolves to its exit status and, when captured, to what it printed. */
export function runPackageProgram(name, program, args, { capture = false, env = {} } = {}) {
  return runNode([programPath(name, program), ...args], { capture, env });
}

export function runNode(args, { capture = false, env = {} } = {}) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', capture ? 'pipe' : 'inherit', capture ? 'pipe' : 'inherit'],
  });
  const printed = [];
  child.stdout?.on('data', (chunk) => printed.push(chunk));
  child.stderr?.on('data', (chunk) => printed.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => resolve({ status: status ?? 1, printed: Buffer.concat(printed).toString('utf8') }));
  });
}

function programPath(name, program) {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[program]);
}
