// Does package.json keep what the README and the tools promise?
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder, projectText } from '../support/project-files';

interface Manifest {
  readonly engines: { readonly node: string };
  readonly bin: { readonly jinbao: string };
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
}

// The fields used here are asserted by the tests below.
const manifest = JSON.parse(projectText('package.json')) as Manifest;
const packages = { ...manifest.dependencies, ...manifest.devDependencies };

describe('package.json', () => {
  test.each(['start', 'test', 'build', 'check', 'bench', 'pictures'])(
    'npm run %s is a Node program of ours',
    (name) => {
      const [, file = ''] = /^node (tools\/[\w-]+\.mjs)$/.exec(manifest.scripts[name] ?? '') ?? [];
      expect(file).not.toBe('');
      expect(existsSync(join(projectFolder, file))).toBe(true);
    },
  );

  test('nothing of ours runs when the packages are installed', () => {
    const hooks = ['preinstall', 'install', 'postinstall', 'prepare', 'prepublish'];
    expect(hooks.filter((hook) => hook in manifest.scripts)).toEqual([]);
  });

  test.each(Object.entries(packages))('%s is pinned exactly (%s)', (_, version) => {
    expect(version).toMatch(/^(npm:[\w@/-]+@)?\d+\.\d+\.\d+$/);
  });

  test.each(['office-addin-cli', '@microsoft/office-js', 'react', '@fluentui/react-components', 'mathjs', 'jest'])(
    '%s is there',
    (name) => {
      expect(packages).toHaveProperty([name]);
    },
  );

  test('Node 20.19 is enough', () => {
    expect(manifest.engines.node).toBe('>=20.19');
  });

  test('npm writes exact versions and no address of a registry', () => {
    expect(projectText('.npmrc').trim().split('\n')).toEqual([
      'save-exact=true',
      'omit-lockfile-registry-resolved=true',
    ]);
    expect(projectText('package-lock.json')).not.toContain('"resolved"');
  });

  test('the lock file knows every package it names, for every system', () => {
    expect(packagesMissingFromLock()).toEqual([]);
  });

  test('the command line says what runs it', () => {
    expect(projectText(manifest.bin.jinbao)).toMatch(/^#!\/usr\/bin\/env node\n/);
  });

  // Windows keeps no such bit.
  (process.platform === 'win32' ? test.skip : test)('the command line may be executed', () => {
    expect(statSync(join(projectFolder, manifest.bin.jinbao)).mode & 0o111).toBe(0o111);
  });
});

describe('commands that the documents name', () => {
  const documents = ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md'].filter((file) =>
    existsSync(join(projectFolder, file)),
  );
  const commands = documents.flatMap((file) =>
    [...projectText(file).matchAll(/\bnpm (?:run ([\w:-]+)|(start|test)\b)/g)].map((found) => ({
      file,
      script: found[1] ?? found[2] ?? '',
    })),
  );

  test.each(commands)('$file: npm run $script exists', ({ script }) => {
    expect(manifest.scripts).toHaveProperty([script]);
  });
});

/** npm ci refuses a lock file that lacks another system's binaries, which npm install may leave out unseen. */
function packagesMissingFromLock(): readonly string[] {
  interface Locked {
    readonly optionalDependencies?: Readonly<Record<string, string>>;
    readonly dependencies?: Readonly<Record<string, string>>;
  }
  const lock = JSON.parse(projectText('package-lock.json')) as { readonly packages: Readonly<Record<string, Locked>> };
  return Object.entries(lock.packages).flatMap(([place, locked]) => {
    const needed = Object.keys({ ...locked.dependencies, ...locked.optionalDependencies });
    return needed.filter(
      (name) => !foldersUp(place).some((folder) => `${folder}node_modules/${name}` in lock.packages),
    );
  });
}

/** 'node_modules/a/node_modules/b' looks for its packages in itself, in a, and at the top. */
function foldersUp(place: string): readonly string[] {
  const parts = place.split(/(?<=^|\/)node_modules\//).slice(1);
  const folders = parts.map((_, index) => `node_modules/${parts.slice(0, index + 1).join('node_modules/')}`);
  return ['', ...folders.map((folder) => (folder.endsWith('/') ? folder : `${folder}/`))];
}
