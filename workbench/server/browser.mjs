// Opens an address in the user's browser; where there is none, the printed address has to do.
import { spawn } from 'node:child_process';
import process from 'node:process';

const openers = {
  win32: ['cmd', ['/c', 'start', '']],
  darwin: ['open', []],
};

export function openBrowser(address) {
  const [program, args] = openers[process.platform] ?? ['xdg-open', []];
  const child = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
