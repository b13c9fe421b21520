// The workbench's server gives its own files to this machine, and nothing else to anybody.
import { request } from 'node:http';
import { startWorkbench, type RunningWorkbench } from '../support/start-workbench';

let server: RunningWorkbench;

beforeAll(async () => {
  server = await startWorkbench();
}, 120_000);

afterAll(() => server.stop());

/** Sent as it is written: a browser would tidy the path and set the host itself. */
function answer(path: string, host?: string): Promise<{ status: number; policy: string }> {
  const { hostname, port } = new URL(server.address);
  const headers = { host: host ?? `${hostname}:${port}` };
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, headers }, (response) => {
      response.resume();
      resolve({
        status: response.statusCode ?? 0,
        policy: String(response.headers['content-security-policy'] ?? ''),
      });
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each(['/', '/page.js', '/page.css', '/sample.xlsx', '/offer.json', '/manifest.xml', '/add-in/office/office.js'])(
  '%s is there',
  async (path) => {
    expect((await answer(path)).status).toBe(200);
  },
);

test.each([
  '/package.json',
  '/add-in/../../../package.json',
  '/add-in/%2e%2e%2f%2e%2e%2f%2e%2e%2fpackage.json',
  '/add-in/..%5c..%5c..%5cpackage.json',
  '/%E0%A4%A',
])('%s is not', async (path) => {
  expect((await answer(path)).status).toBe(404);
});

test('a name that points to this machine is refused: only the machine itself is answered', async () => {
  expect((await answer('/', 'example.org')).status).toBe(404);
});

test('no page may evaluate code, and the pane gets the policy of production', async () => {
  const [page, pane] = [await answer('/'), await answer('/add-in/office/office.js')];
  expect([page.policy, pane.policy].filter((policy) => policy.includes('unsafe'))).toEqual([]);
  expect(pane.policy).toContain("script-src 'self'; style-src 'self' 'sha256-");
  expect(pane.policy).toContain("worker-src 'self'");
});
