// What the sources say of the custom functions, in both languages, without running the functions' part.
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { root } from '../set-up.mjs';

/** { 'zh-CN': …, 'en-US': … }; `helpUrl` is the page that tells of each function. */
export async function functionsMetadata(helpUrl) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [join(root, 'src/functions/metadata.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundled',
    target: 'es2022',
    logLevel: 'error',
  });
  const realm = createContext({});
  runInContext(outputFiles[0].text, realm);
  return Object.fromEntries(
    ['zh-CN', 'en-US'].map((language) => [language, realm.bundled.metadata(language, helpUrl)]),
  );
}
