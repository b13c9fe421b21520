// Does npm run serve give Excel the add-in over https, with the policy, and a manifest for its port?
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { projectFolder, projectText } from '../support/project-files';

jest.setTimeout(120_000);

interface Answer {
  readonly status: number | undefined;
  readonly policy: unknown;
  readonly text: string;
}

let folder = '';
let port = 0;
let server: ChildProcess | undefined;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jinbao-serve-'));
  const [ca, certificate, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => join(folder, name));
  await generateCertificates(ca, certificate, key, 30, ['localhost']);
  port = await freePort();
  server = spawn(process.execPath, ['tools/serve.mjs', '--port', String(port), '--certificates', folder], {
    cwd: projectFolder,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await said(server, 'Give Excel this manifest');
});

afterAll(() => {
  server?.kill();
  rmSync(folder, { recursive: true, force: true });
});

test.each(['functions.js', 'functions.json', 'assets/icon-32.png'])('%s comes with the policy', async (name) => {
  const { status, policy } = await fetched(name);
  expect(status).toBe(200);
  expect(policy).toContain("default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com;");
});

test('the functions work without eval', async () => {
  expect((await fetched('functions.js')).text).not.toMatch(/\beval\(/);
});

test('the manifest names this address, and only it', () => {
  const manifest = projectText('dist/manifest.xml');
  expect(manifest).toContain(`https://localhost:${String(port)}/taskpane.html`);
  expect(manifest).not.toContain('https://localhost:3000');
});

function fetched(name: string): Promise<Answer> {
  const ca = readFileSync(join(folder, 'ca.crt'));
  return new Promise((resolve, reject) => {
    get(`https://localhost:${String(port)}/${name}`, { ca }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        const policy = response.headers['content-security-policy'];
        resolve({ status: response.statusCode, policy, text: Buffer.concat(parts).toString('utf8') });
      });
    }).on('error', reject);
  });
}

function said(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (part: Buffer) => {
      printed += part.toString('utf8');
      if (printed.includes(words)) resolve();
    });
    child.on('exit', (status) => reject(new Error(`ended with ${String(status)}: ${printed}`)));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
