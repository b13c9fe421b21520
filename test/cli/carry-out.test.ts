// Does each command do what its contract says on real files: output, exit status, and nothing half-written?
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newWorkbook } from '../../src/app/new-workbook';
import { faultyMonth } from '../../src/app/sample/faulty-month';
import type { CheckJson } from '../../src/app/check-json';
import type { FiguresJson } from '../../src/app/figures-json';
import type { ReportJson } from '../../src/app/report-json';
import type { WritePlan } from '../../src/core/workbook/plan';
import { createWorkbook } from '../../src/xlsx/write/new-parts';
import { XlsxWorkbook } from '../../src/xlsx/xlsx-workbook';
import { jinbao } from '../support/run-jinbao';

const made = mkdtempSync(join(tmpdir(), 'jinbao-made-'));
let folder = '';

beforeAll(async () => {
  expect((await jinbao('sample', join(made, '9月.xlsx'))).status).toBe(0);
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jinbao-'));
  copyFileSync(join(made, '9月.xlsx'), at('9月.xlsx'));
  copyFileSync(join(made, '9月-上月.xlsx'), at('8月.xlsx'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

afterAll(() => rmSync(made, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

const findingKeys =
  'cell cells check difference expected explanation fix found id message severity sheet subject tolerance';

async function writeBook(name: string, plan: WritePlan): Promise<string> {
  const workbook = new XlsxWorkbook(createWorkbook(), name);
  await workbook.apply(plan);
  writeFileSync(at(name), workbook.bytes());
  return at(name);
}

describe('run', () => {
  test('writes a copy with summary sheets and report, the Word file and the text; the source is as it was', async () => {
    const before = readFileSync(at('9月.xlsx'));
    const options = [
      '-o',
      at('out.xlsx'),
      '--docx',
      at('out.docx'),
      '--text',
      at('out.txt'),
      '--previous',
      at('8月.xlsx'),
    ];
    const { status, out, err } = await jinbao('run', at('9月.xlsx'), ...options);
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain('9月.xlsx  清禾县  2022-09\n强制0条');
    expect(readFileSync(at('9月.xlsx')).equals(before)).toBe(true);
    const sheets = (await new XlsxWorkbook(readFileSync(at('out.xlsx')), 'out.xlsx').snapshot()).sheets;
    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['各银行存贷款', '汇总', '县区排名', '银行情况', '问题清单', '工作汇报']),
    );
    expect(readFileSync(at('out.docx')).subarray(0, 2).toString()).toBe('PK');
    expect(readFileSync(at('out.txt'), 'utf8')).toContain('各项贷款余额225.72亿元，较年初增加26.15亿元，增幅13.10%');
  });

  test('ends with 1 when a mandatory finding stands, and writes all the same', async () => {
    const book = await writeBook('faulty.xlsx', faultyMonth().month);
    const { status } = await jinbao('run', book, '-o', at('out.xlsx'), '--quiet');
    expect(status).toBe(1);
    expect(readdirSync(folder)).toContain('out.xlsx');
  });

  test('over its own output changes none of the figures', async () => {
    await jinbao('run', at('9月.xlsx'), '-o', at('once.xlsx'));
    await jinbao('run', at('once.xlsx'), '-o', at('twice.xlsx'));
    const figures = async (name: string): Promise<unknown> =>
      (JSON.parse((await jinbao('figures', at(name), '--json')).out) as FiguresJson).figures;
    expect(await figures('twice.xlsx')).toEqual(await figures('9月.xlsx'));
  });
});

describe('check', () => {
  test('prints the findings as JSON of the agreed shape', async () => {
    const { status, out } = await jinbao('check', at('9月.xlsx'), '--json');
    const json = JSON.parse(out) as CheckJson;
    expect(status).toBe(0);
    expect(json).toMatchObject({ book: '9月.xlsx', month: '2022-09', county: '清禾县' });
    expect(json.counts.mandatory).toBe(0);
    expect(json.counts.explain + json.counts.advisory).toBe(json.findings.length);
    for (const finding of json.findings) {
      expect(Object.keys(finding).sort()).toEqual(findingKeys.split(' '));
    }
    expect(new Set(json.findings.map(({ id }) => id)).size).toBe(json.findings.length);
  });

  test('an explanation typed into 问题清单 comes back with its finding, this month and the next', async () => {
    await jinbao('run', at('8月.xlsx'), '-o', at('8月-完成.xlsx'));
    const done = new XlsxWorkbook(readFileSync(at('8月-完成.xlsx')), '8月-完成.xlsx');
    const list = (await done.snapshot()).sheets.find(({ name }) => name === '问题清单');
    const row = list?.rows.findIndex((cells) => cells.includes('需说明')) ?? -1;
    const id = list?.rows[row]?.[12];
    const cells = [{ row, column: 11, value: '农拓银行不报此项' }];
    await done.apply({ sheets: [{ name: '问题清单', mode: 'edit', cells }], names: [] });
    writeFileSync(at('8月-说明.xlsx'), done.bytes());
    const explained = async (...argv: readonly string[]): Promise<unknown> => {
      const json = JSON.parse((await jinbao('check', ...argv, '--json')).out) as CheckJson;
      return json.findings.find((finding) => finding.id === id)?.explanation;
    };
    expect(await explained(at('8月-说明.xlsx'))).toEqual({ text: '农拓银行不报此项' });
    const next = [at('9月.xlsx'), '--previous', at('8月-说明.xlsx')] as const;
    expect(await explained(...next)).toEqual({ text: '农拓银行不报此项', from: '2022-08' });
    const { out } = await jinbao('check', ...next);
    expect(out).toContain('（已说明1条）');
    expect(out).toContain('说明（沿用2022-08）：农拓银行不报此项');
  });

  test('refuses a county that the county sheet does not list, and names those it lists', async () => {
    const { status, out, err } = await jinbao('check', at('9月.xlsx'), '--county', '火星县');
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      /^jinbao: “9月.xlsx”的县区表中没有“火星县”，只有.*清禾县、.*。请按表中的名称填写 --county。\n$/,
    );
    const { status: known } = await jinbao('check', at('9月.xlsx'), '--county', '清禾');
    expect(known).toBe(0);
  });

  test('says of a workbook without data that there is none, and ends with 1', async () => {
    await jinbao('new', at('空.xlsx'));
    const { status, out } = await jinbao('check', at('空.xlsx'));
    expect(status).toBe(1);
    expect(out).toContain('银行表、县区表还没有本月的数据。请填写后再校验。');
  });

  test('names the same fault by the same id next time, and ends with 1', async () => {
    const book = await writeBook('faulty.xlsx', faultyMonth().month);
    const first = await jinbao('check', book, '--json', '--previous', at('8月.xlsx'));
    const second = await jinbao('check', book, '--json', '--previous', at('8月.xlsx'));
    expect(first.status).toBe(1);
    expect(second.out).toBe(first.out);
  });

  test('speaks English when asked', async () => {
    expect((await jinbao('check', at('9月.xlsx'), '--lang', 'en-US')).out).toContain('0 mandatory, ');
  });
});

test('figures are amounts in 亿元 and percents, each with its cells', async () => {
  const { out } = await jinbao('figures', at('9月.xlsx'), '--json');
  const { figures } = JSON.parse(out) as FiguresJson;
  const find = (indicator: string, measure: string): FiguresJson['figures'][number] | undefined =>
    figures.find((figure) => figure.of === '清禾县' && figure.indicator === indicator && figure.measure === measure);
  expect(find('loans', 'balance')).toEqual({
    indicator: 'loans',
    measure: 'balance',
    of: '清禾县',
    value: 225.72,
    unit: '亿元',
    coverage: '',
    printed: '225.72亿元',
    cells: [{ sheet: '县区存贷款', cell: 'I7' }],
    withheld: null,
  });
  expect(find('loans', 'yearToDateGrowth')).toMatchObject({ value: 13.1, unit: '%', printed: '13.10%' });
  expect(find('nplRatio', 'rank')).toMatchObject({ value: 2, unit: '位', printed: '第2位' });
});

test('no figure stands twice for the same indicator, measure and name', async () => {
  const { figures } = JSON.parse((await jinbao('figures', at('9月.xlsx'), '--json')).out) as FiguresJson;
  const keys = figures.map(({ indicator, measure, of }) => `${of} ${indicator} ${measure}`);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

test('each fact of the report stands where its offsets say', async () => {
  const { text, facts } = JSON.parse((await jinbao('report', at('9月.xlsx'), '--json')).out) as ReportJson;
  expect(facts.length).toBeGreaterThan(50);
  for (const { start, end, printed } of facts) expect(text.slice(start, end)).toBe(printed);
});

test('new makes a workbook that the program reads again', async () => {
  expect((await jinbao('new', at('new.xlsx'))).out).toBe(`已写入 ${at('new.xlsx')}\n`);
  const { sheets } = await new XlsxWorkbook(readFileSync(at('new.xlsx')), 'new.xlsx').snapshot();
  expect(sheets.map(({ name }) => name)).toEqual(newWorkbook().sheets.map(({ name }) => name));
});

describe('new --from', () => {
  test('makes next month’s workbook: balances gone, year start and texts kept, months moved on', async () => {
    const { status, out } = await jinbao('new', '--from', at('9月.xlsx'), at('10月.xlsx'));
    expect([status, out]).toEqual([0, `2022-10的工作簿\n已写入 ${at('10月.xlsx')}\n`]);
    const [now, next] = await Promise.all(
      ['9月.xlsx', '10月.xlsx'].map((name) => new XlsxWorkbook(readFileSync(at(name)), name).snapshot()),
    );
    const rows = (book: typeof now, sheet: string) => book?.sheets.find(({ name }) => name === sheet)?.rows ?? [];
    const [before, after] = [rows(now, '各银行存贷款'), rows(next, '各银行存贷款')];
    expect([after[1]?.[0], after[5]?.[1], after[5]?.[2], after[5]?.[3]]).toEqual([
      '2022年10月',
      before[5]?.[1],
      undefined,
      before[5]?.[3],
    ]);
    expect(rows(next, '文字素材')).toEqual(rows(now, '文字素材'));
    expect(rows(next, '县区存贷款')[1]?.[0]).toBe('截至2022年10月31日');
    const { status: checked } = await jinbao('check', at('10月.xlsx'), '--previous', at('9月.xlsx'));
    expect(checked).toBe(1);
  });

  test.each([
    ['the same file', ['--from', '9月.xlsx', '9月.xlsx'], '9月.xlsx'],
    ['another kind of file', ['--from', '9月.xlsx', '10月.pdf'], '.xlsx'],
    ['no such workbook', ['--from', '无.xlsx', '10月.xlsx'], '找不到文件'],
  ])('refuses %s', async (_, [option = '', from = '', to = ''], text) => {
    const { status, err } = await jinbao('new', option, at(from), at(to));
    expect(status).toBe(2);
    expect(err).toContain(text);
  });
});

describe('what cannot be used ends with 2, one line, and no file', () => {
  test.each([
    ['a missing file', ['check', 'none.xlsx'], '找不到文件'],
    ['a folder', ['check', 'folder.xlsx'], '是文件夹'],
    ['an old file named .xls of which nothing can be read', ['check', 'old.xls'], '旧版 Excel 97-2003 工作簿'],
    ['a WPS sheet', ['check', 'b.et'], '.xlsx'],
    ['text named .xlsx', ['check', 'text.xlsx'], '.xlsx'],
    ['an empty file', ['check', 'empty.xlsx'], '0 字节'],
    ['a truncated file', ['check', 'cut.xlsx'], '不完整'],
    ['a workbook without a known table', ['check', 'other.xlsx'], '没有可识别的表'],
    ['the input as output', ['run', '9月.xlsx', '-o', '9月.xlsx'], '不能被覆盖'],
    ['an earlier month as output', ['run', '9月.xlsx', '--previous', '8月.xlsx', '-o', '8月.xlsx'], '不能被覆盖'],
    ['an output in no folder', ['run', '9月.xlsx', '-o', 'none/o.xlsx'], '不存在'],
    ['macros that were not there', ['run', '9月.xlsx', '-o', 'o.xlsm'], '.xlsx'],
    ['an output of another kind', ['run', '9月.xlsx', '-o', 'o.xls'], '扩展名'],
    ['a Word file of another name', ['report', '9月.xlsx', '--docx', 'o.doc'], '扩展名'],
    ['a later month as an earlier one', ['check', '8月.xlsx', '--previous', '9月.xlsx'], '不早于'],
  ])('%s', async (_, argv, message) => {
    mkdirSync(at('folder.xlsx'));
    writeFileSync(at('old.xls'), Buffer.from('d0cf11e0a1b11ae1', 'hex'));
    writeFileSync(at('b.et'), 'x');
    writeFileSync(at('text.xlsx'), '机构,余额\n');
    writeFileSync(at('empty.xlsx'), '');
    writeFileSync(at('cut.xlsx'), readFileSync(at('9月.xlsx')).subarray(0, 5000));
    await writeBook('other.xlsx', {
      sheets: [{ name: 'a', mode: 'rewrite', cells: [{ row: 0, column: 0, value: 'x' }] }],
      names: [],
    });
    const before = readdirSync(folder).sort();
    const placed = argv.map((argument) => (/[.]/.test(argument) ? at(argument) : argument));
    const { status, out, err } = await jinbao(...placed);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(/^jinbao: [^\n]+\n$/);
    expect(err).toContain(message);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});

test('what stood under the name of an output is kept beside it and told, also when quiet', async () => {
  writeFileSync(at('out.xlsx'), '我的底稿');
  const argv = ['run', at('9月.xlsx'), '-o', at('out.xlsx'), '--text', at('out.txt'), '--previous', at('8月.xlsx')];
  const { status, out, err } = await jinbao(...argv, '--quiet');
  expect({ status, out }).toEqual({ status: 0, out: '' });
  expect(err).toBe(`jinbao: “${at('out.xlsx')}”已存在，原文件已改名保留为“out（旧1）.xlsx”。\n`);
  expect(readFileSync(at('out（旧1）.xlsx'), 'utf8')).toBe('我的底稿');
  expect(readdirSync(folder).sort()).toEqual(['8月.xlsx', '9月.xlsx', 'out.txt', 'out.xlsx', 'out（旧1）.xlsx']);
  // Run again, both say the same and nothing need be kept.
  expect((await jinbao(...argv)).err).toBe('');
});

test('new and sample replace no file', async () => {
  await jinbao('new', at('kept.xlsx'));
  const kept = readFileSync(at('kept.xlsx'));
  for (const command of ['new', 'sample']) {
    const { status, err } = await jinbao(command, at('kept.xlsx'));
    expect([status, err.split('\n').length]).toEqual([2, 2]);
    expect(err).toContain('已存在');
  }
  expect(readFileSync(at('kept.xlsx')).equals(kept)).toBe(true);
});
