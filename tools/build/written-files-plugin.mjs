// The files of the deployed add-in that are written rather than bundled: metadata, help, manifest, server settings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';
import { root } from '../set-up.mjs';
import { manifestFor } from './address.mjs';
import { functionsMetadata } from './functions-metadata.mjs';
import { helpPage } from './help-page.mjs';
import { iisConfiguration, nginxConfiguration } from './security-policy.mjs';

export class WrittenFilesPlugin {
  constructor(options) {
    this.options = options;
  }

  apply(compiler) {
    const stage = webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
    compiler.hooks.thisCompilation.tap('WrittenFilesPlugin', (compilation) => {
      compilation.hooks.processAssets.tapPromise({ name: 'WrittenFilesPlugin', stage }, async () => {
        for (const [name, text] of Object.entries(await writtenFiles(this.options))) {
          // Not to be minimised: people read them, and the manifest may be compared.
          compilation.emitAsset(name, new webpack.sources.RawSource(text), { minimized: true });
        }
      });
    });
  }
}

/** Contents by file name. */
async function writtenFiles({ address, selfHostsOffice }) {
  const metadata = await functionsMetadata(`${address}/help.html`);
  return {
    'functions.json': `${JSON.stringify(metadata['zh-CN'], undefined, 2)}\n`,
    'functions.en-us.json': `${JSON.stringify(metadata['en-US'], undefined, 2)}\n`,
    'help.html': helpPage(metadata),
    'manifest.xml': manifestFor(readFileSync(join(root, 'manifest.xml'), 'utf8'), address),
    'web.config': iisConfiguration({ selfHostsOffice }),
    'nginx-headers.conf': nginxConfiguration({ selfHostsOffice }),
  };
}
