// Which files belong to the project, and what stands in them?
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

export const projectFolder = resolve(__dirname, '../..');

const notOurs = ['node_modules', 'dist', 'out', 'coverage', '.git', '.cache'];

/** The files git tracks; all files in a copy without git. Paths with forward slashes, from the project's folder. */
export function projectFiles(): readonly string[] {
  const git = spawnSync('git', ['ls-files', '-z'], { cwd: projectFolder, encoding: 'utf8' });
  if (git.status === 0) return git.stdout.split('\0').filter((file) => file !== '');
  return readdirSync(projectFolder, { withFileTypes: true }).flatMap((entry) => {
    if (notOurs.includes(entry.name)) return [];
    if (!entry.isDirectory()) return [entry.name];
    const inside = readdirSync(join(projectFolder, entry.name), { recursive: true, withFileTypes: true });
    return inside
      .filter((file) => file.isFile())
      .map((file) =>
        join(file.parentPath, file.name)
          .slice(projectFolder.length + 1)
          .split(sep)
          .join('/'),
      );
  });
}

export function projectText(file: string): string {
  return readFileSync(join(projectFolder, file), 'utf8');
}
