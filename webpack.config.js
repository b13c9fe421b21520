// The add-in's bundles: functions.js, which needs no page, the pane over it, and the engine that works beside the pane.
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

/** env: url (where it will stand), selfHostOffice, out (folder). */
module.exports = async (env, { mode }) => {
  const { developmentAddress } = await import('./tools/build/address.mjs');
  const { officeFiles } = await import('./tools/build/office-files.mjs');
  const { panePage } = await import('./tools/build/pane-page.mjs');
  const { responseHeaders } = await import('./tools/build/security-policy.mjs');
  const { WrittenFilesPlugin } = await import('./tools/build/written-files-plugin.mjs');
  const address = env.url ?? developmentAddress;
  const selfHostsOffice = env.selfHostOffice === true;
  const isProduction = mode === 'production';
  return {
    mode,
    target: ['web', 'es2022'],
    // No source map by eval: the policy forbids it, in development as well.
    devtool: isProduction ? false : 'source-map',
    entry: {
      functions: './src/functions/functions.ts',
      app: { import: './src/taskpane/index.tsx', dependOn: 'functions' },
      // A worker has no page to put scripts into. An entry by name, as webpack's own way of starting workers would have
      // the functions ask for a page at their start.
      engine: { import: './src/taskpane/month/engine-worker.ts', chunkLoading: 'import-scripts' },
    },
    output: {
      path: env.out ?? path.join(__dirname, 'dist/add-in'),
      // Manifest and page name the entries, so these carry no hash.
      filename: '[name].js',
      chunkFilename: isProduction ? '[name].[contenthash:8].js' : '[name].js',
      // 'auto' asks the page at start; the functions start without one.
      publicPath: '',
      globalObject: 'globalThis',
      uniqueName: 'jinbao',
      clean: true,
    },
    resolve: { extensions: ['.tsx', '.ts', '.js'] },
    module: { rules: [{ test: /\.tsx?$/, exclude: /node_modules/, use: swc }] },
    optimization: {
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify, extractComments: false })],
      splitChunks: false,
    },
    cache: {
      type: 'filesystem',
      cacheDirectory: path.join(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
    infrastructureLogging: { level: 'warn' },
    plugins: [
      new WrittenFilesPlugin({ address, selfHostsOffice }),
      new CopyWebpackPlugin({
        patterns: [{ from: 'assets', to: 'assets' }, ...(selfHostsOffice ? officeFiles : [])],
      }),
      panePlugin(panePage({ selfHostsOffice }), isProduction),
    ],
    devServer: {
      host: 'localhost',
      port: Number(new URL(address).port || 443),
      static: false,
      hot: false,
      headers: responseHeaders({ selfHostsOffice }),
      client: { overlay: false },
    },
  };
};

const swc = {
  loader: 'swc-loader',
  options: {
    jsc: {
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
      target: 'es2022',
    },
  },
};

function panePlugin(templateContent, isProduction) {
  return new HtmlWebpackPlugin({
    filename: 'taskpane.html',
    templateContent,
    chunks: ['functions', 'app'],
    scriptLoading: 'defer',
    // The names stay, so their query tells a browser that they are new.
    hash: isProduction,
    minify: false,
  });
}
