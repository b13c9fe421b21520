// What does `npm start` show, before there is a workbench and after?
import { createServer, type Server } from 'node:net';
import { copyTools, type ToolsCopy } from '../support/tools-copy';

/** A stand-in for the command line: writes what it is asked for. */
const commandLine = `
  import { writeFileSync } from 'node:fs';
  export async function main([command, ...args]: readonly string[]): Promise<number> {
    const after = (option: string): string => args[args.indexOf(option) + 1] ?? '';
    if (command === 'sample') writeFileSync(args[0] ?? '', 'book');
    if (command !== 'run') return 0;
    for (const option of ['-o', '--docx']) writeFileSync(after(option), 'file');
    writeFileSync(after('--text'), '标题\\n\\n存款保持增长。\\n');
    return 0;
  }`;

describe('npm start', () => {
  let copy: ToolsCopy;

  beforeEach(() => {
    copy = copyTools();
    copy.write('src/cli/main.ts', commandLine);
  });

  afterEach(() => copy.remove());

  test('without a workbench it runs the sample, shows the report’s beginning and where the files are', () => {
    const { status, stdout } = copy.node('tools/start.mjs');
    expect(status).toBe(0);
    expect(stdout).toMatch(/标题\n\s+存款保持增长。\n/);
    expect(stdout).toMatch(/out.sample\.xlsx .*\n.*out.result\.xlsx .*\n.*out.report\.docx .*\n.*out.report\.txt /);
  });

  test('where the main job fails its status comes out and nothing is claimed as written', () => {
    copy.write(
      'src/cli/main.ts',
      commandLine.replace("if (command !== 'run')", "if (command === 'run') return 2;\n if (true)"),
    );
    const { status, stdout } = copy.node('tools/start.mjs');
    expect(status).toBe(2);
    expect(stdout).not.toContain('Written');
  });

  describe('with a workbench', () => {
    let taken: Server;

    beforeEach(async () => {
      taken = createServer();
      await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    });

    afterEach(async () => {
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
  });
});
