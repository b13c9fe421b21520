// The add-in's bundles: functions.js, which needs no page, and the pane over it.
const fs = require('node:fs');
const path = require('node:path');
const CopyWebpackPlugin = require('copy-webpack-plugin');
const HtmlWebpackPlugin = require('html-webpack-plugin');
const MinimizerPlugin = require('minimizer-webpack-plugin');

const paneSource = path.join(__dirname, 'src/taskpane/index.tsx');

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
  const hasPane = fs.existsSync(paneSource);
  return {
    mode,
    target: ['web', 'es2022'],
    // No source map by eval: the policy forbids it, in development as well.
    devtool: isProduction ? false : 'source-map',
    entry: {
      functions: './src/functions/functions.ts',
      ...(hasPane ? { app: { import: paneSource, dependOn: 'functions' } } : {}),
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
      ...(hasPane ? [panePlugin(panePage({ selfHostsOffice }), isProduction)] : []),
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
