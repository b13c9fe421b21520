// The add-in as it would be deployed with office.js beside it; built again only when its sources are newer.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';
import { officeFolder } from '../../tools/build/office-files.mjs';
import { newestSource } from '../../tools/bundle-cli.mjs';
import { runPackageProgram } from '../../tools/package-program.mjs';
import { root } from '../../tools/set-up.mjs';
import { typeOf } from './types.mjs';

const folder = join(root, 'dist', 'workbench', 'add-in');

/** Answers the names of its cell functions. */
export async function prepareAddIn(address) {
  const page = join(folder, 'taskpane.html');
  const builtAt = statSync(page, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  if (builtAt < newestSource()) {
    const options = [`url=${address}add-in`, `out=${folder}`, 'selfHostOffice'].flatMap((each) => ['--env', each]);
    const { status } = await runPackageProgram('webpack-cli', 'webpack-cli', [
      'build',
      '--mode=production',
      ...options,
    ]);
    if (status !== 0) throw new Error('The pane could not be built; see above.');
  }
  return { functions: [...functionsIn('functions.json'), ...functionsIn('functions.en-us.json')] };
}

/** A file of the add-in; Microsoft's loader alone is replaced by ours, which brings the same Excel client. */
export function addInFile(name, own) {
  if (name === `${officeFolder}/office.js`) return own.get('office.js');
  const path = normalize(join(folder, name));
  const isInside = path.startsWith(folder + sep) && statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  return isInside ? { body: readFileSync(path), type: typeOf(name) } : undefined;
}

function functionsIn(file) {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  return JSON.parse(readFileSync(path, 'utf8')).functions.map(({ id, name }) => ({ id, name }));
}
