// npm run build: everything that ships, into dist/: the command line, and the add-in as a folder for a web server.
// -- --url https://example.org/jinbao  --self-host-office  --out folder
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { deploymentAddress, developmentAddress } from './build/address.mjs';
import { writeBundle } from './bundle-cli.mjs';
import { runPackageProgram } from './package-program.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
try {
  process.exitCode = await build(options());
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}

function options() {
  const { values } = parseArgs({
    options: { url: { type: 'string' }, 'self-host-office': { type: 'boolean' }, out: { type: 'string' } },
  });
  return {
    address: values.url === undefined ? developmentAddress : deploymentAddress(values.url),
    selfHostsOffice: values['self-host-office'] === true,
    folder: values.out === undefined ? join(root, 'dist/add-in') : resolve(values.out),
  };
}

async function build({ address, selfHostsOffice, folder }) {
  const file = await writeBundle();
  console.log(`${shown(file)}: ${kilobytes(statSync(file).size)}`);
  const env = [`url=${address}`, `out=${folder}`, ...(selfHostsOffice ? ['selfHostOffice'] : [])];
  const { status } = await runPackageProgram('webpack-cli', 'webpack-cli', [
    'build',
    '--mode=production',
    ...env.flatMap((each) => ['--env', each]),
  ]);
  if (status !== 0) return status;
  const size = (name) => gzipSync(readFileSync(join(folder, name)), { level: 9 }).length;
  for (const name of readdirSync(folder).filter((each) => each.endsWith('.js'))) {
    console.log(`${shown(join(folder, name))}: ${kilobytes(size(name))} gzip`);
  }
  console.log(`First load of the pane: ${kilobytes(size('functions.js') + size('app.js'))} gzip, without office.js`);
  console.log(`${shown(join(folder, 'manifest.xml'))}: for ${address}`);
  return 0;
}

function shown(path) {
  return relative(process.cwd(), path);
}

function kilobytes(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
