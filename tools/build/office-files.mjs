// Which files of Microsoft's npm package a server needs in order to serve office.js itself, and where they go.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const folder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');

/** office.js loads the others by itself, from the folder it came from. */
const names = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'o15apptofilemappingtable.js',
  'telemetry/oteljs_agave.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
];

/** The folder of the deployed add-in in which they stand. */
export const officeFolder = 'office';

/** Copied as they are: Microsoft's licence allows no change. */
export const officeFiles = names.map((name) => ({
  from: join(folder, name),
  to: `${officeFolder}/${name}`,
  info: { minimized: true },
}));
