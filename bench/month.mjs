// How fast, and in how much memory, is a very long bank sheet read, checked and turned into figures, against pandas + openpyxl doing the same?
// node bench/month.mjs [--short]; made-up banks, no network. Times grow with the rows or something scans where it should look up.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeWorkbook } from './shared/write-workbook.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const here = fileURLToPath(import.meta.url);
const work = join(tmpdir(), 'jinbao-bench');
const runs = 3;
const limits = { seconds: 0.4, peak: 2 };

/** In a process of its own, so that its peak memory is that of this work alone; CPU seconds, as others share the machine. */
if (process.argv[2] === '--month') {
  const { XlsxWorkbook, readWorkbook, computeFigures, runChecks } = await import(pathToFileURL(process.argv[3]).href);
  const spent = () => (process.cpuUsage().user + process.cpuUsage().system) / 1e6;
  const peak = () => process.resourceUsage().maxRSS / 1024;
  const start = spent();
  const laps = [];
  const lap = () => laps.push(spent() - start);
  const book = await new XlsxWorkbook(readFileSync(process.argv[4]), 'bench.xlsx').snapshot();
  lap();
  const month = readWorkbook(book);
  lap();
  const figures = computeFigures(month);
  const { findings } = runChecks({ book, month, figures, earlier: [] });
  lap();
  const ready = { seconds: laps[2], peak: peak(), values: 0 };
  // Figures are made when asked for: here those of the county and of the first hundred banks.
  const shown = [month.county, ...month.banks[0].rows.slice(0, 100).map(({ name }) => name)];
  let values = 0;
  for (const name of shown) for (const { outcome } of figures.named(name)) if ('value' in outcome) values += 1;
  lap();
  const asked = { seconds: laps[3], peak: peak(), values };
  values = 0;
  for (const { outcome } of figures.list) if ('value' in outcome) values += 1;
  lap();
  const rows = month.banks[0].rows.length;
  const all = { seconds: laps[4], peak: peak(), values };
  console.log(JSON.stringify({ rows, laps, findings: findings.length, ready, asked, all }));
  process.exit(0);
}

mkdirSync(work, { recursive: true });
const bundle = await bundleCore();
const book = writeWorkbook(join(work, 'banks-22453.xlsx'), bankSheet(22_453));
const ours = best(
  () => ourMonth(book),
  ({ ready }) => ready.seconds,
);
const theirs = best(
  () => theirMonth(book),
  ({ seconds }) => seconds,
);
const table = lines(ours);
let isWithin = true;
if (theirs === undefined) console.log('pandas + openpyxl: not found (set JINBAO_PYTHON to a python that imports both)');
else {
  table.push(line('pandas + openpyxl, every figure', theirs.rows, theirs));
  const ratio = { seconds: ours.ready.seconds / theirs.seconds, peak: ours.ready.peak / theirs.peak };
  table.push(line(`ours / theirs (limits ${limits.seconds} and ${limits.peak})`, ours.rows, ratio));
  isWithin = ratio.seconds <= limits.seconds && ratio.peak <= limits.peak;
}
const counts = process.argv.includes('--short') ? [] : [50_000, 100_000, 200_000];
for (const count of counts) {
  const file = writeWorkbook(join(work, `banks-${count}.xlsx`), bankSheet(count));
  table.push(...lines(ourMonth(file, '--max-old-space-size=7000')));
  rmSync(file);
}
console.table(table);
rmSync(bundle);
console.log(isWithin ? 'Within the limits.' : 'Beyond the limits.');

function lines({ rows, laps, ready, asked, all }) {
  const [opened, read, checked] = laps;
  const parts = [opened, read - opened, checked - read].map((each) => each.toFixed(2)).join(' / ');
  return [
    { ...line('ours: opened / read / checked, figures ready', rows, ready), parts },
    line('ours, with the figures and places of 100 banks', rows, asked),
    line('ours, with every figure of every bank', rows, all),
  ];
}

function line(by, rows, { seconds, peak, values }) {
  return { by, rows, 'CPU s': seconds.toFixed(2), 'peak MB': peak.toFixed(peak < 10 ? 2 : 0), figures: values };
}

/** The fastest of a few runs, as other work on the machine only ever slows one down. */
function best(run, seconds) {
  const results = Array.from({ length: runs }, run).filter((result) => result !== undefined);
  return results.sort((a, b) => seconds(a) - seconds(b))[0];
}

function ourMonth(file, ...flags) {
  const child = spawnSync(process.execPath, [...flags, here, '--month', bundle, file], { encoding: 'utf8' });
  if (child.status !== 0) throw new Error(child.stderr);
  return JSON.parse(child.stdout);
}

/** The same questions in pandas, vectorised: increases, growth and ratios recomputed, totals, parts, duplicates; then growth, shares, contributions, ratios and places. */
function theirMonth(file) {
  const program = `
import json, resource, sys, time
import pandas as pd
start = time.process_time()
f = pd.read_excel(sys.argv[1], engine="openpyxl", header=None, skiprows=3)
amounts = [1, 5, 9, 13]
rows, total = f.iloc[:-1], f.iloc[-1]
faults = 0
for a in amounts:
    balance, base, increase, growth = (pd.to_numeric(rows[a + i], errors="coerce") for i in range(4))
    faults += int(((balance - base - increase).abs() > 1.5).sum())
    faults += int(((increase / base * 100 - growth).abs() > 0.02).sum())
    for i in range(3): faults += int(abs(rows[a + i].sum() - total[a + i]) > (len(rows) + 1) / 2)
    faults += int((balance < 0).sum())
faults += int((rows[9] > rows[5]).sum()) + int((rows[13] > rows[5]).sum())
faults += int(((rows[5] / rows[1] * 100 - rows[17]).abs() > 0.02).sum()) + int(((rows[13] / rows[5] * 100 - rows[18]).abs() > 0.02).sum())
faults += int(rows[0].duplicated().sum())
values = 0
for a in amounts:
    growth = (rows[a] - rows[a + 1]) / rows[a + 1] * 100
    for column in (rows[a], rows[a + 1], rows[a] - rows[a + 1], growth, rows[a] / total[a] * 100, (rows[a] - rows[a + 1]) / (total[a] - total[a + 1]) * 100,
                   rows[a].rank(ascending=False, method="min"), (rows[a] - rows[a + 1]).rank(ascending=False, method="min"), growth.rank(ascending=False, method="min")):
        values += int(column.notna().sum())
for top, bottom in ((5, 1), (13, 5), (9, 5)):
    now, then = rows[top] / rows[bottom] * 100, rows[top + 1] / rows[bottom + 1] * 100
    for column in (now, then, now - then, now.rank(ascending=False, method="min")): values += int(column.notna().sum())
seconds = time.process_time() - start
peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"seconds": seconds, "peak": peak, "values": values, "faults": faults, "rows": len(f)}))
`;
  for (const python of [process.env.JINBAO_PYTHON, 'python3', '/usr/bin/python3'].filter(Boolean)) {
    const child = spawnSync(python, ['-c', program, file], { encoding: 'utf8' });
    if (child.status === 0) return JSON.parse(child.stdout);
  }
  return undefined;
}

async function bundleCore() {
  const outfile = join(work, `month-${process.pid}.mjs`);
  const contents = [
    "export { XlsxWorkbook } from './src/xlsx/xlsx-workbook';",
    "export { readWorkbook } from './src/core/reading/read-workbook';",
    "export { computeFigures } from './src/core/indicators/figures';",
    "export { runChecks } from './src/core/checks/run-checks';",
  ].join('\n');
  const stdin = { contents, resolveDir: root, loader: 'ts' };
  await build({ stdin, outfile, bundle: true, platform: 'node', format: 'esm', minify: true });
  return outfile;
}

/** Four amounts, each with year start, increase and growth, and two ratios: 19 columns; the last row is the total. */
function bankSheet(count) {
  const measures = ['余额', '年初余额', '较年初增加', '增幅（%）'];
  const amounts = ['各项存款', '各项贷款', '普惠金融重点领域贷款', '不良贷款'];
  const header = [
    '机构名称',
    ...amounts.flatMap((amount) => measures.map((each) => amount + each)),
    '存贷比（%）',
    '不良贷款率（%）',
  ];
  let state = 20_220_930;
  const random = () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
  const percent = (part, whole) => Math.round((part / whole) * 10_000) / 100;
  const row = (name, pairs) => [
    name,
    ...pairs.flatMap(([now, then]) => [now, then, now - then, percent(now - then, then)]),
    percent(pairs[1][0], pairs[0][0]),
    percent(pairs[3][0], pairs[1][0]),
  ];
  const sums = amounts.map(() => [0, 0]);
  const rows = Array.from({ length: count - 1 }, (_, index) => {
    const deposits = 20_000 + Math.floor(random() * 900_000);
    const loans = Math.floor(deposits * (0.5 + random() / 2));
    const nows = [deposits, loans, Math.floor(loans * 0.3), Math.floor(loans * 0.03) + 1];
    const pairs = nows.map((now) => [now, Math.floor(now * (0.8 + random() * 0.3)) + 1]);
    pairs.forEach(([now, then], at) => {
      sums[at][0] += now;
      sums[at][1] += then;
    });
    return row(`第${String(index + 1)}村镇银行`, pairs);
  });
  return [
    ['清禾县各银行存贷款情况表'],
    ['2022年9月', ...Array.from({ length: 17 }, () => ''), '单位：万元'],
    header,
    ...rows,
    row('合计', sums),
  ];
}
