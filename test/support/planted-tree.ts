// What do the layer rules say about a small stand-in for the project, with some imports planted in it?
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const project = resolve(__dirname, '../..');
const packages = ['mathjs', 'fflate', 'docx', 'liquidjs', 'react', '@fluentui/react-components'];
const developmentPackages = ['saxes'];

/** file: where the import is planted. to: what it imports. */
export interface Planted {
  readonly file: string;
  readonly to: string;
}

export interface Violation {
  readonly rule: string;
  readonly from: string;
}

/** The rules' verdict on a folder in which every planted file stands and every relative target exists. */
export function layerViolations(planted: readonly Planted[], targets: readonly string[]): readonly Violation[] {
  const folder = mkdtempSync(join(tmpdir(), 'jinbao-layers-'));
  try {
    for (const target of targets) write(folder, target, 'export const thing = 1;\n');
    for (const { file, to } of planted) write(folder, file, `import '${to}';\nexport const thing = 2;\n`);
    writePackages(folder);
    return cruise(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function cruise(folder: string): readonly Violation[] {
  const program = join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const rules = join(project, '.dependency-cruiser.cjs');
  const args = [program, 'src', 'workbench', '--config', rules, '--output-type', 'json'];
  const { stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 26 });
  if (!stdout.startsWith('{')) throw new Error(stderr);
  // The shape is dependency-cruiser's documented JSON output.
  const result = JSON.parse(stdout) as {
    readonly summary: { readonly violations: readonly { readonly rule: { readonly name: string }; from: string }[] };
  };
  return result.summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
}

function writePackages(folder: string): void {
  for (const name of [...packages, ...developmentPackages]) {
    write(folder, `node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(folder, `node_modules/${name}/index.js`, 'module.exports = {};\n');
  }
  const versions = (names: readonly string[]): unknown => Object.fromEntries(names.map((name) => [name, '1.0.0']));
  const manifest = { dependencies: versions(packages), devDependencies: versions(developmentPackages) };
  write(folder, 'package.json', JSON.stringify(manifest));
  write(folder, 'tsconfig.json', '{ "compilerOptions": { "module": "esnext", "moduleResolution": "bundler" } }');
}

function write(folder: string, file: string, text: string): void {
  const path = join(folder, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
