// npm run build: everything that ships, into dist/. For now that is the command line.
import { statSync } from 'node:fs';
import { relative } from 'node:path';
import { writeBundle } from './bundle-cli.mjs';
import { root, setUp } from './set-up.mjs';

setUp();
const file = await writeBundle();
console.log(`${relative(root, file)}: ${Math.round(statSync(file).size / 1024)} KiB`);
