// Does `npm start` bring the workbench up, also where its port is taken?
import { createServer, type Server } from 'node:net';
import { copyTools, type ToolsCopy } from '../support/tools-copy';

describe('npm start', () => {
  let copy: ToolsCopy;
  let taken: Server;

  beforeEach(async () => {
    copy = copyTools();
    taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
  });

  afterEach(async () => {
    copy.remove();
    await new Promise((resolve) => taken.close(resolve));
  });

  test('it is started on the next free port', () => {
    const address = taken.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    copy.write('workbench/server.mjs', 'console.log(`port ${process.env.PORT}`);');
    copy.write('start-there.mjs', `process.env.PORT = '${port}'; await import('./tools/start.mjs');`);
    const { stdout } = copy.node('start-there.mjs');
    const [, started] = /^port (\d+)$/m.exec(stdout) ?? [];
    expect(Number(started)).toBeGreaterThan(port);
  });

  test('where it cannot start its status comes out', () => {
    copy.write('workbench/server.mjs', 'process.exitCode = 3;');
    expect(copy.node('tools/start.mjs').status).toBe(3);
  });
});
