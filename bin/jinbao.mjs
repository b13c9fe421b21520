#!/usr/bin/env node
// The command line: bundles src/cli where dist is older than src, then runs it.
import { createRequire } from 'node:module';
import process from 'node:process';
import { freshBundle } from '../tools/bundle-cli.mjs';

// A reader that has seen enough (jinbao figures … | head) is no fault.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const { main } = createRequire(import.meta.url)(await freshBundle());
process.exitCode = await main(process.argv.slice(2));
