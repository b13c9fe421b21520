// npm run serve: the add-in over https on this machine, built anew whenever a source changes, for a real Excel.
// -- --port 3000  --self-host-office  --certificates folder (localhost.key and localhost.crt of your own)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { logErrorMessage, parseNumber } from 'office-addin-cli';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { manifestFor } from './build/address.mjs';
import configure from '../webpack.config.js';
import { root, setUp } from './set-up.mjs';

setUp();
try {
  await serve(options());
} catch (error) {
  logErrorMessage(error);
  process.exitCode = 1;
}

function options() {
  const { values } = parseArgs({
    options: { port: { type: 'string' }, 'self-host-office': { type: 'boolean' }, certificates: { type: 'string' } },
  });
  const port = parseNumber(values.port, '--port needs a number.') ?? 3000;
  if (!Number.isInteger(port) || port < 1 || port > 65535)
    throw new Error(`--port needs a port, not "${values.port}".`);
  return {
    address: `https://localhost:${port}`,
    selfHostsOffice: values['self-host-office'] === true,
    certificates: values.certificates,
  };
}

async function serve({ address, selfHostsOffice, certificates }) {
  const config = await configure({ url: address, selfHostOffice: selfHostsOffice }, { mode: 'development' });
  const { devServer } = config;
  const server = new WebpackDevServer(
    { ...devServer, server: { type: 'https', options: await httpsOptions(certificates) } },
    webpack(config),
  );
  await server.start();
  console.log(`Serving ${address}. Give Excel this manifest: ${relative(process.cwd(), writeManifest(address))}`);
}

/** Without a certificate of one's own: Microsoft's tool makes one and asks once whether this machine may trust it. */
function httpsOptions(folder) {
  if (folder === undefined) return getHttpsServerOptions();
  return { key: readFileSync(join(folder, 'localhost.key')), cert: readFileSync(join(folder, 'localhost.crt')) };
}

function writeManifest(address) {
  const file = join(root, 'dist', 'manifest.xml');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(file, manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), address));
  return file;
}
