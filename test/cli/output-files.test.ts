// Is every output written whole or not at all, and never over an input?
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  linkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { UserError } from '../../src/app/user-error';
import { checkExtension, checkOutputs, writeOutputs } from '../../src/cli/output-files';

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jinbao-'));
  writeFileSync(at('book.xlsx'), 'book');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

function at(name: string): string {
  return join(folder, name);
}

function codeOf(work: () => void): string {
  try {
    work();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return '';
}

test('an output beside the input is fine', () => {
  expect(codeOf(() => checkOutputs([at('out.xlsx'), at('out.docx')], [at('book.xlsx')]))).toBe('');
});

test('an output must not be the input', () => {
  expect(codeOf(() => checkOutputs([at('book.xlsx')], [at('book.xlsx')]))).toBe('output-is-input');
  expect(codeOf(() => checkOutputs([join(folder, 'x', '..', 'book.xlsx')], [at('book.xlsx')]))).toBe('output-is-input');
});

test('nor a link to it, nor a second name of it', () => {
  symlinkSync(at('book.xlsx'), at('link.xlsx'));
  linkSync(at('book.xlsx'), at('hard.xlsx'));
  expect(codeOf(() => checkOutputs([at('link.xlsx')], [at('book.xlsx')]))).toBe('output-is-input');
  expect(codeOf(() => checkOutputs([at('hard.xlsx')], [at('book.xlsx')]))).toBe('output-is-input');
  mkdirSync(at('deep'));
  symlinkSync(at('deep'), at('way'));
  writeFileSync(join(folder, 'deep', 'b.xlsx'), '');
  expect(codeOf(() => checkOutputs([join(folder, 'way', 'b.xlsx')], [join(folder, 'deep', 'b.xlsx')]))).toBe(
    'output-is-input',
  );
});

test('two outputs must not be one file', () => {
  expect(codeOf(() => checkOutputs([at('a.txt'), at('./a.txt')], []))).toBe('output-twice');
});

test('the folder must be there and the output no folder', () => {
  expect(codeOf(() => checkOutputs([join(folder, 'none', 'a.xlsx')], []))).toBe('missing-folder');
  mkdirSync(at('sub.xlsx'));
  expect(codeOf(() => checkOutputs([at('sub.xlsx')], []))).toBe('output-is-folder');
});

test('the name ends as its contents need it', () => {
  expect(codeOf(() => checkExtension('a.XLSX', ['.xlsx']))).toBe('');
  expect(codeOf(() => checkExtension('a.xls', ['.xlsx']))).toBe('wrong-extension');
});

test('outputs are written whole and leave nothing beside', () => {
  const older = writeOutputs([
    { path: at('a.txt'), bytes: '新' },
    { path: at('b.bin'), bytes: new Uint8Array([1, 2]) },
  ]);
  expect(older).toEqual([]);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('新');
  expect([...readFileSync(at('b.bin'))]).toEqual([1, 2]);
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.bin', 'book.xlsx']);
});

test('a file that was there is kept beside the output under the next free name', () => {
  writeFileSync(at('汇报.txt'), '手改过的');
  expect(writeOutputs([{ path: at('汇报.txt'), bytes: '新' }])).toEqual([
    { path: at('汇报.txt'), keptAs: at('汇报（旧1）.txt') },
  ]);
  const taken = { path: at('汇报（旧2）.txt'), bytes: '另一个' };
  expect(writeOutputs([{ path: at('汇报.txt'), bytes: '更新' }, taken])).toEqual([
    { path: at('汇报.txt'), keptAs: at('汇报（旧3）.txt') },
  ]);
  const held = readdirSync(folder).map((name) => [name, readFileSync(at(name), 'utf8')]);
  expect(Object.fromEntries(held)).toEqual({
    'book.xlsx': 'book',
    '汇报.txt': '更新',
    '汇报（旧1）.txt': '手改过的',
    '汇报（旧2）.txt': '另一个',
    '汇报（旧3）.txt': '新',
  });
});

test.each([
  ['an empty file', ''],
  ['one that already says the same', '新'],
])('%s is replaced: nothing would be lost', (_, before) => {
  writeFileSync(at('a.txt'), before);
  expect(writeOutputs([{ path: at('a.txt'), bytes: '新' }])).toEqual([]);
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('新');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'book.xlsx']);
});

test('where a later output cannot take its place, every earlier file has its name again', () => {
  writeFileSync(at('a.txt'), 'old');
  writeFileSync(at('b.txt'), 'same');
  mkdirSync(at('c.txt'));
  const attempt = (): void => {
    writeOutputs([
      { path: at('a.txt'), bytes: 'new' },
      { path: at('b.txt'), bytes: 'same' },
      { path: at('c.txt'), bytes: 'new' },
    ]);
  };
  expect(codeOf(attempt)).toBe('not-writable');
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('old');
  expect(readFileSync(at('b.txt'), 'utf8')).toBe('same');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'book.xlsx', 'c.txt']);
});

const onUnix = process.platform === 'win32' ? test.skip : test;

onUnix('a device is no place for an output', () => {
  expect(codeOf(() => checkOutputs(['/dev/null'], []))).toBe('not-writable');
});

test('where one output cannot be written, none is, and what was there stays', () => {
  writeFileSync(at('a.txt'), 'old');
  mkdirSync(at('b.txt'));
  writeFileSync(join(folder, 'b.txt', 'kept'), 'kept');
  const attempt = (): void => {
    writeOutputs([
      { path: at('a.txt'), bytes: 'new' },
      { path: join(folder, 'none', 'c.txt'), bytes: 'new' },
    ]);
  };
  expect(codeOf(attempt)).toBe('not-writable');
  expect(readFileSync(at('a.txt'), 'utf8')).toBe('old');
  expect(readdirSync(folder).sort()).toEqual(['a.txt', 'b.txt', 'book.xlsx']);
});
