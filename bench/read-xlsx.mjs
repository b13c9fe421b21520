// How fast, and in how much memory, is a large workbook read, against pandas + openpyxl on the same file in one run?
// node bench/read-xlsx.mjs [FILE.csv]; else JINBAO_BENCH_CSV; else rows of the same shape are made up.
import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import process from 'node:process';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeWorkbook } from './shared/write-workbook.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const work = join(tmpdir(), 'jinbao-bench');
const runs = 3;

/** Read by a child of its own, so that its peak memory is that of reading alone. */
if (process.argv[2] === '--read') {
  const { openWorkbookPackage, readWorkbook } = await import(pathToFileURL(process.argv[3]).href);
  const start = performance.now();
  const book = readWorkbook(openWorkbookPackage(readFileSync(process.argv[4])), 'bench.xlsx');
  const seconds = (performance.now() - start) / 1000;
  const cells = book.sheets.reduce((sum, sheet) => sum + sheet.rows.reduce((all, row) => all + row.length, 0), 0);
  console.log(JSON.stringify({ seconds, cells, peak: process.resourceUsage().maxRSS / 1024 }));
  process.exit(0);
}

mkdirSync(work, { recursive: true });
const bundle = await bundleReader();
const csv = process.argv[2] ?? process.env.JINBAO_BENCH_CSV;
const source = csv === undefined ? 'made-up' : basename(csv, '.csv');
const rows = await sourceRows(csv);
const table = [];
const book = writeWorkbook(join(work, `${source}-${rows.length}.xlsx`), rows);
const ours = best(() => readOurs(book));
table.push(line('ours', rows.length, ours));
const theirs = best(() => readTheirs(book));
if (theirs === undefined) console.log('pandas + openpyxl: not found (set JINBAO_PYTHON to a python that imports both)');
else {
  table.push(line('pandas + openpyxl', rows.length, theirs));
  table.push({
    reader: 'ours / theirs',
    seconds: ratio(ours.seconds, theirs.seconds),
    'peak MB': ratio(ours.peak, theirs.peak),
  });
}
for (const count of [50_000, 100_000, 200_000]) {
  const many = Array.from({ length: count }, (_, index) => rows[1 + (index % (rows.length - 1))]);
  const file = writeWorkbook(join(work, `${source}-${count + 1}.xlsx`), [rows[0], ...many]);
  table.push(line('ours', count + 1, readOurs(file)));
  rmSync(file);
}
console.table(table);
rmSync(bundle);

function line(reader, count, { seconds, peak, cells }) {
  const perCell = `${((seconds / cells) * 1e9).toFixed(0)} ns`;
  return { reader, rows: count, cells, seconds: seconds.toFixed(3), 'peak MB': peak.toFixed(0), 'a cell': perCell };
}

function ratio(a, b) {
  return (a / b).toFixed(3);
}

/** The fastest of a few runs, as other work on the machine only ever slows one down. */
function best(read) {
  const results = Array.from({ length: runs }, read).filter((result) => result !== undefined);
  return results.sort((a, b) => a.seconds - b.seconds)[0];
}

function readOurs(file) {
  const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--read', bundle, file], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

/** The import of pandas is not counted: it is paid once, however many files are read. */
function readTheirs(file) {
  const program = [
    'import json, resource, sys, time',
    'import pandas',
    'start = time.perf_counter()',
    'frame = pandas.read_excel(sys.argv[1], engine="openpyxl", header=None)',
    'seconds = time.perf_counter() - start',
    'peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024',
    'print(json.dumps({"seconds": seconds, "cells": int(frame.size), "peak": peak}))',
  ].join('\n');
  for (const python of [process.env.JINBAO_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean)) {
    const child = spawnSync(python, ['-c', program, file], { encoding: 'utf8' });
    if (child.status === 0) return JSON.parse(child.stdout);
  }
  return undefined;
}

async function bundleReader() {
  const outfile = join(work, `reader-${process.pid}.mjs`);
  const contents = "export * from './src/ooxml/gate'; export * from './src/xlsx/read/read-workbook';";
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', minify: true });
  return outfile;
}

/** The rows of a CSV file; without one, 22,453 made-up rows of 19 columns like the FDIC's of US banks. */
async function sourceRows(csv) {
  if (csv === undefined) return madeUpRows(22_453);
  if (!existsSync(csv)) throw new Error(`no such file: ${csv}`);
  const found = [];
  for await (const text of createInterface({ input: createReadStream(csv) })) found.push(splitLine(text));
  return found;
}

function splitLine(text) {
  const fields = Array.from(text.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g), ([, field]) => field);
  if (!text.endsWith(',')) fields.pop();
  return fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field)).map(typed);
}

function typed(field) {
  return field !== '' && Number.isFinite(Number(field)) ? Number(field) : field;
}

function madeUpRows(count) {
  const header = Array.from({ length: 19 }, (_, column) => `COLUMN${column + 1}`);
  const row = (index) =>
    header.map((_, column) =>
      column % 5 === 0 ? `Bank ${(index * 7 + column) % 4_500}` : (index * 7_919 + column * 104_729) / 8,
    );
  return [header, ...Array.from({ length: count }, (_, index) => row(index))];
}
