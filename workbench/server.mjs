// npm start: serves the workbench on this machine alone and opens it; PORT, CI and --no-open are heeded.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { responseHeaders } from '../tools/build/security-policy.mjs';
import { root, setUp } from '../tools/set-up.mjs';
import { addInFile, prepareAddIn } from './server/add-in.mjs';
import { openBrowser } from './server/browser.mjs';
import { pageFiles } from './server/page-files.mjs';
import { sampleFile } from './server/sample.mjs';

setUp();
const started = Date.now();
const port = Number(process.env.PORT ?? 3000);
const address = `http://127.0.0.1:${String(port)}/`;

/** The page may frame the pane; the pane itself gets exactly what it gets in production. */
const pageHeaders = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-cache',
};
const paneHeaders = responseHeaders({ selfHostsOffice: true });

console.log('Preparing the workbench…');
const offer = await prepareAddIn(address);
const files = await pageFiles();
files.set('sample.xlsx', { body: readFileSync(await sampleFile()), type: 'application/octet-stream' });
files.set('offer.json', { body: JSON.stringify(offer), type: 'application/json' });
files.set('manifest.xml', { body: readFileSync(join(root, 'manifest.xml')), type: 'text/xml' });

const server = createServer((request, response) => {
  const path = pathOf(request);
  const found = path.startsWith('add-in/')
    ? addInFile(path.slice('add-in/'.length), files)
    : files.get(path || 'index.html');
  const headers = path.startsWith('add-in/') ? paneHeaders : pageHeaders;
  if (path === 'favicon.ico') return response.writeHead(204).end();
  response.writeHead(found === undefined ? 404 : 200, {
    ...headers,
    'Content-Type': `${found?.type ?? 'text/plain'}; charset=utf-8`,
  });
  return response.end(found?.body ?? 'Not found');
});
server.on('error', (error) => {
  console.error(`The workbench cannot listen on ${address}: ${error.message}`);
  process.exitCode = 1;
});
server.listen(port, '127.0.0.1', () => {
  console.log(`The workbench is ready after ${((Date.now() - started) / 1000).toFixed(1)} s: ${address}`);
  console.log(
    offer.hasPane
      ? 'Press Ctrl+C to stop it.'
      : 'The pane is not built yet: the page shows the grid only. Press Ctrl+C to stop it.',
  );
  if (process.env.CI === undefined && !process.argv.includes('--no-open')) openBrowser(address);
});

/** '' for the root; a name that another address was made to point to us with is refused. */
function pathOf(request) {
  const isOurs = /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '');
  return isOurs ? decodeURIComponent(new URL(request.url ?? '/', address).pathname).slice(1) : 'refused';
}
