// Is what npm run build writes complete, small, without eval, and for the address asked for?
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { metadata } from '../../src/functions/metadata';
import { attribute, descendants, parseXml } from '../../src/ooxml/xml-tree';
import { projectFolder } from '../support/project-files';

jest.setTimeout(180_000);

const address = 'https://oa.example.org/jinbao';
const folders = { cdn: '', own: '' };

function build(...args: readonly string[]): ReturnType<typeof spawnSync> {
  return spawnSync(process.execPath, ['tools/build.mjs', ...args], { cwd: projectFolder, encoding: 'utf8' });
}

const file = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8');
const scripts = (folder: string): readonly string[] => readdirSync(folder).filter((name) => name.endsWith('.js'));
const gzipped = (text: string): number => gzipSync(text, { level: 9 }).length;

beforeAll(() => {
  for (const kind of ['cdn', 'own'] as const) {
    folders[kind] = mkdtempSync(join(tmpdir(), 'jinbao-build-'));
    const own = kind === 'own' ? ['--self-host-office'] : [];
    const { status, stderr } = build('--url', `${address}/`, '--out', folders[kind], ...own);
    if (status !== 0) throw new Error(String(stderr));
  }
});

afterAll(() => {
  for (const folder of Object.values(folders)) rmSync(folder, { recursive: true, force: true });
});

describe('the folder for a web server', () => {
  test('has every file that the manifest names, at the address asked for', () => {
    const manifest = file(folders.cdn, 'manifest.xml');
    expect(manifest).not.toContain('localhost');
    const named = [...manifest.matchAll(/"(https:[^"]+)"/g)].map(([, url = '']) => url);
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter((url) => !url.startsWith(`${address}/`))).toEqual([]);
    const missing = named.filter((url) => !existsSync(join(folders.cdn, url.slice(address.length))));
    expect([...new Set(missing)]).toEqual([]);
  });

  test('describes the functions as the sources do, in both languages', () => {
    const help = `${address}/help.html`;
    expect(JSON.parse(file(folders.cdn, 'functions.json'))).toEqual(metadata('zh-CN', help));
    expect(JSON.parse(file(folders.cdn, 'functions.en-us.json'))).toEqual(metadata('en-US', help));
    for (const { id } of metadata('zh-CN').functions) {
      expect(file(folders.cdn, 'help.html')).toContain(`id="${id.toLowerCase()}"`);
    }
  });

  test('holds office.js only where it is to be served from there, unchanged', () => {
    expect(existsSync(join(folders.cdn, 'office'))).toBe(false);
    for (const name of ['office.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'zh-cn/office_strings.js']) {
      const original = join(projectFolder, 'node_modules/@microsoft/office-js/dist', name);
      expect(readFileSync(join(folders.own, 'office', name)).equals(readFileSync(original))).toBe(true);
    }
  });
});

describe('the content security policy', () => {
  const policyOf = (folder: string): string => {
    const add = descendants(parseXml(file(folder, 'web.config')), 'add');
    const header = add.find((element) => attribute(element, 'name') === 'Content-Security-Policy');
    return header === undefined ? '' : (attribute(header, 'value') ?? '');
  };

  test.each(['cdn', 'own'] as const)('is the same for IIS and nginx (%s)', (kind) => {
    expect(policyOf(folders[kind])).toContain("default-src 'none'; ");
    expect(file(folders[kind], 'nginx-headers.conf')).toContain(`"${policyOf(folders[kind])}" always;`);
  });

  test('allows no eval and no inline script', () => {
    for (const folder of Object.values(folders)) expect(policyOf(folder)).not.toMatch(/unsafe/);
  });

  test('names Microsoft’s origin only where office.js comes from there', () => {
    expect(policyOf(folders.cdn)).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
    expect(policyOf(folders.own)).toContain("script-src 'self';");
    expect(policyOf(folders.own)).not.toContain('http');
  });

  test('no script of ours would need more', () => {
    for (const name of scripts(folders.cdn)) expect(file(folders.cdn, name)).not.toMatch(/new Function\(|\beval\(/);
  });
});

describe('the pane', () => {
  test('is at most 350 kB on the wire when it opens', () => {
    const first = ['functions.js', 'app.js'].map((name) => gzipped(file(folders.cdn, name)));
    expect(first.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(350_000);
  });

  test('has its engine beside it, as a file of its own', () => {
    expect(file(folders.cdn, 'app.js')).toContain('"engine.js"');
    // No page is there to put scripts into.
    expect(file(folders.cdn, 'engine.js')).not.toContain('createElement("script")');
  });
});

describe('the functions’ part', () => {
  test('is at most 120 kB on the wire', () => {
    expect(gzipped(file(folders.cdn, 'functions.js'))).toBeLessThanOrEqual(120_000);
  });

  test('registers and computes in a realm without page', () => {
    expect(runFunctions(`CustomFunctions.mappings.GROWTH([[110], [95]], [[100], [100]])`)).toEqual([[10], [-5]]);
    const ids = runFunctions('Object.keys(CustomFunctions.mappings)');
    expect(ids).toEqual(metadata('zh-CN').functions.map(({ id }) => id));
  });

  test('fails with Excel’s own error', () => {
    const caught = runFunctions(
      'try { CustomFunctions.mappings.GROWTH(1, 0) } catch (error) { [error.code, error.message] }',
    );
    expect(caught).toEqual(['#DIV/0!', '基期余额为零或负数，增幅没有意义']);
  });

  test('reads tables once the part for them is there', async () => {
    const table = "[['县区', '存款余额（亿元）'], ['甲县', 12.5], ['乙县', 10]]";
    const tables = scripts(folders.cdn).filter((name) => name.startsWith('tables.'));
    expect(tables).toHaveLength(1);
    const found = runFunctions(`CustomFunctions.mappings.FIGURE(${table}, '乙县', '存款', '余额位次')`, tables);
    expect(JSON.parse(JSON.stringify(await found))).toEqual([[2]]);
  });

  /** A realm of its own, with what Excel's runtime offers and nothing of a page. */
  function runFunctions(expression: string, parts: readonly string[] = []): unknown {
    const realm = createContext({});
    const excel = `var CustomFunctions = {
      mappings: {},
      associate(id, run) { this.mappings[id] = run; },
      Error: class extends Error { constructor(code, message) { super(message); this.code = code; } },
      ErrorCode: { divisionByZero: '#DIV/0!', notAvailable: '#N/A', invalidValue: '#VALUE!' },
    };`;
    for (const text of [excel, ...['functions.js', ...parts].map((name) => file(folders.cdn, name))])
      runInContext(text, realm);
    const result: unknown = runInContext(expression, realm);
    return result instanceof Object || typeof result !== 'object' || 'then' in (result ?? {})
      ? result
      : JSON.parse(JSON.stringify(result));
  }
});

describe('a wrong address is refused with the reason', () => {
  test.each([
    ['nowhere', /needs an address such as https/],
    ['http://oa.example.org', /needs https/],
    ['https://oa.example.org/?a=1', /names a folder/],
  ])('%s', (url, reason) => {
    const { status, stderr } = build('--url', url);
    expect([status, String(stderr)]).toEqual([2, expect.stringMatching(reason)]);
  });
});
