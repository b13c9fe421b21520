// npm start: the workbench, on PORT or the next port that is free.
import { createServer } from 'node:net';
import { join } from 'node:path';
import process from 'node:process';
import { runNode } from './package-program.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const port = await freePort(Number(process.env.PORT ?? 3000));
// It prints its address and opens a browser where there is one.
const { status } = await runNode([join(root, 'workbench', 'server.mjs')], { env: { PORT: String(port) } });
process.exitCode = status;

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
