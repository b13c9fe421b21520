// The workbench's server as `npm start` runs it, on a free port and without a browser.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { projectFolder } from './project-files';

export interface RunningWorkbench {
  /** With a slash at its end. */
  readonly address: string;
  readonly stop: () => void;
}

export async function startWorkbench(): Promise<RunningWorkbench> {
  const port = await freePort();
  const server = spawn(process.execPath, [join(projectFolder, 'workbench', 'server.mjs'), '--no-open'], {
    env: { ...process.env, PORT: String(port) },
  });
  await announced(server);
  return { address: `http://127.0.0.1:${String(port)}/`, stop: () => server.kill() };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
      probe.close(() => resolve(port));
    });
  });
}

/** Waits until the server says that it is ready; fails with what it printed when it ends before. */
function announced(server: ChildProcess): Promise<void> {
  let printed = '';
  return new Promise((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      if (printed.includes('ready after')) resolve();
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.once('exit', () => reject(new Error(printed)));
  });
}
