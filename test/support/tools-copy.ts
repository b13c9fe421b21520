// How does a test run our tools without touching the project's own dist and src?
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { projectFolder } from './project-files';

export interface ToolsCopy {
  readonly folder: string;
  write(file: string, text: string): void;
  /** Runs Node in the copy. */
  node(...args: readonly string[]): {
    readonly status: number | null;
    readonly stdout: string;
    readonly stderr: string;
  };
  remove(): void;
}

/** A folder with our tools, bin and packages, and nothing in src. */
export function copyTools(): ToolsCopy {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-tools-'));
  for (const name of ['tools', 'bin', 'package.json', 'package-lock.json']) {
    cpSync(join(projectFolder, name), join(folder, name), { recursive: true });
  }
  // Older than the packages, or set-up would run npm ci through the link and empty the project's own folder.
  utimesSync(join(folder, 'package-lock.json'), 1, 1);
  // A junction needs no rights on Windows; elsewhere the word means nothing.
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'junction');
  return {
    folder,
    write: (file, text) => {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    },
    node: (...args) => spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
