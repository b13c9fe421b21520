// Is everything here that our programs need to start: a recent Node and the packages of the lock file?
import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** Ends the program with one clear line when Node is too old or the packages cannot be installed. */
export function setUp() {
  const complaint = nodeComplaint(process.versions.node, neededNode());
  if (complaint !== undefined) stop(complaint);
  if (packagesAreCurrent(root)) return;
  console.log('Installing the packages of package-lock.json (npm ci). This happens once and takes a minute or two.');
  const status = npm(['ci', '--include=dev', '--no-audit', '--no-fund']);
  if (status !== 0)
    stop(`npm ci ended with status ${status}: see the lines above. Check the network and the proxy settings of npm.`);
}

/** Undefined when this Node will do, else what to tell the user. */
export function nodeComplaint(version, needed) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [neededMajor = 0, neededMinor = 0] = needed.split('.').map(Number);
  if (major > neededMajor || (major === neededMajor && minor >= neededMinor)) return undefined;
  return `Jinbao needs Node ${needed} or newer; this is Node ${version}. Install a current version from https://nodejs.org and try again.`;
}

/** npm leaves its own lock file inside node_modules when it has finished; an older one belongs to older packages. */
export function packagesAreCurrent(folder) {
  const installed = modified(join(folder, 'node_modules', '.package-lock.json'));
  return installed !== undefined && installed >= (modified(join(folder, 'package-lock.json')) ?? 0);
}

function neededNode() {
  const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return engines.node.replace('>=', '');
}

function npm(args) {
  const options = { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] };
  const { npm_execpath: cli } = process.env;
  // Under `npm start` npm says where it is; that spares Windows a shell, which npm.cmd would need.
  const ended = cli?.endsWith('npm-cli.js')
    ? spawnSync(process.execPath, [cli, ...args], options)
    : spawnSync('npm', args, { ...options, shell: process.platform === 'win32' });
  return ended.status ?? ended.error?.message ?? ended.signal;
}

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs;
}

function stop(line) {
  console.error(line);
  process.exit(1);
}
