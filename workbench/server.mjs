// npm start: serves the workbench on this machine alone and opens it; PORT, CI and --no-open are heeded.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import process from 'node:process';
import { responseHeaders } from '../tools/build/security-policy.mjs';
import { root, setUp } from '../tools/set-up.mjs';
import { addInFile, prepareAddIn } from './server/add-in.mjs';
import { alone } from './server/alone.mjs';
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
const files = await alone(join(root, 'dist', 'workbench', 'building'), prepared).catch((error) => {
  console.error(error.message);
  process.exit(1);
});

async function prepared() {
  const found = await prepareAddIn(address);
  const own = await pageFiles();
  own.set('sample.xlsx', { body: readFileSync(await sampleFile()), type: 'application/octet-stream' });
  own.set('offer.json', { body: JSON.stringify(found), type: 'application/json' });
  own.set('manifest.xml', { body: readFileSync(join(root, 'manifest.xml')), type: 'text/xml' });
  return own;
}

const server = createServer((request, response) => {
  const path = pathOf(request);
  if (path === 'favicon.ico') return response.writeHead(204).end();
  const isAddIn = path?.startsWith('add-in/') === true;
  const found = isAddIn ? addInFile(path.slice('add-in/'.length), files) : files.get(path === '' ? 'index.html' : path);
  response.writeHead(found === undefined ? 404 : 200, {
    ...(isAddIn ? paneHeaders : pageHeaders),
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
  console.log('Press Ctrl+C to stop it.');
  if (process.env.CI === undefined && !process.argv.includes('--no-open')) openBrowser(address);
});

/** '' for the root; undefined for what is no address of ours, or reached us by another name than this machine's. */
function pathOf(request) {
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? '')) return undefined;
  try {
    return decodeURIComponent(new URL(request.url ?? '/', address).pathname).slice(1);
  } catch {
    return undefined;
  }
}
