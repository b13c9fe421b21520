// How results are written: every output whole or none at all, and never over an input.
import { accessSync, constants, existsSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import { codeOf } from './error-code';
import { isWorthKeeping, type OlderFile, olderName } from './older-files';

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array | string;
}

/** Throws before any work is done where an output cannot be written or would replace an input or another output. */
export function checkOutputs(outputs: readonly string[], inputs: readonly string[]): void {
  for (const [index, path] of outputs.entries()) {
    const folder = dirname(resolve(path));
    if (!isFolder(folder)) throw missingFolder(path, folder);
    if (isFolder(path)) throw isFolderError(path);
    if (isDevice(path)) throw notWritable(path);
    if (!canWriteTo(existsSync(path) ? path : folder) || !canWriteTo(folder)) throw notWritable(path);
    if (inputs.some((input) => isSameFile(input, path))) throw overInput(path);
    if (outputs.slice(0, index).some((other) => isSameFile(other, path))) throw twice(path);
  }
}

/** Throws where a new file would take the place of one that is there: new and sample replace nothing. */
export function refuseExisting(paths: readonly string[]): void {
  const path = paths.find((each) => existsSync(each));
  if (path === undefined) return;
  throw new UserError(
    'exists',
    words(
      `“${path}”已存在，不会覆盖。请换一个文件名，或先删除它。`,
      `"${path}" exists and is not replaced. Choose another name or delete it first.`,
    ),
  );
}

/** Throws where a file's name has not the extension of what is written to it. */
export function checkExtension(path: string, extensions: readonly string[]): void {
  if (extensions.includes(extname(path).toLowerCase())) return;
  const wanted = extensions.join(' / ');
  throw new UserError(
    'wrong-extension',
    words(`输出文件“${path}”的扩展名须为 ${wanted}。`, `The output "${path}" must be named ${wanted}.`),
  );
}

/**
 * Every output is first written beside its place; then all are moved there. A fault leaves what was there before.
 * Returns the earlier files that now stand beside them under other names.
 */
export function writeOutputs(outputs: readonly Output[]): readonly OlderFile[] {
  const drafts = outputs.map(
    ({ path }) => `${join(dirname(resolve(path)), `.${basename(path)}`)}.${String(process.pid)}.tmp`,
  );
  try {
    for (const [index, { path, bytes }] of outputs.entries())
      guarded(path, () => writeFileSync(drafts[index] ?? '', bytes));
    return moveAll(outputs, drafts);
  } finally {
    for (const draft of drafts) rmSync(draft, { force: true });
  }
}

/** Where the file that stood in an output's place went; `isKept` where it stays there. */
interface Aside {
  readonly path: string;
  readonly to: string | undefined;
  readonly isKept: boolean;
}

// A file that is open in Excel on Windows refuses the move: what was moved before it is put back.
function moveAll(outputs: readonly Output[], drafts: readonly string[]): readonly OlderFile[] {
  const moved: Aside[] = [];
  const names = outputs.map(({ path }) => path);
  try {
    for (const [index, output] of outputs.entries()) {
      const { path } = output;
      const draft = drafts[index] ?? '';
      const aside = guarded(path, () => asideOf(output, draft, names));
      const { to } = aside;
      if (to !== undefined) guarded(path, () => renameSync(path, to));
      moved.push(aside);
      guarded(path, () => renameSync(draft, path));
    }
  } catch (error) {
    putBack(moved);
    throw error;
  }
  for (const { to, isKept } of moved) if (to !== undefined && !isKept) rmSync(to, { force: true });
  return moved.flatMap(({ path, to, isKept }) => (to !== undefined && isKept ? [{ path, keptAs: to }] : []));
}

function asideOf({ path, bytes }: Output, draft: string, names: readonly string[]): Aside {
  if (!existsSync(path)) return { path, to: undefined, isKept: false };
  return isWorthKeeping(path, bytes)
    ? { path, to: olderName(path, names), isKept: true }
    : { path, to: `${draft}.old`, isKept: false };
}

function putBack(moved: readonly Aside[]): void {
  for (const { path, to } of moved.toReversed()) {
    rmSync(path, { force: true });
    if (to !== undefined) renameSync(to, path);
  }
}

function guarded<Result>(path: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (codeOf(error) === 'ENOSPC') throw diskFull(path);
    throw codeOf(error) === '' ? error : notWritable(path);
  }
}

/** Also through a link or, where the disk ignores case, another spelling. */
function isSameFile(left: string, right: string): boolean {
  const [first, second] = [real(left), real(right)];
  if (first === second) return true;
  const [one, other] = [statSync(first, { throwIfNoEntry: false }), statSync(second, { throwIfNoEntry: false })];
  return one !== undefined && other !== undefined && one.ino !== 0 && one.ino === other.ino && one.dev === other.dev;
}

function real(path: string): string {
  if (existsSync(path)) return realpathSync.native(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync.native(folder) : folder, basename(path));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

// /dev/null and its like would be moved away.
function isDevice(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function canWriteTo(path: string): boolean {
  try {
    accessSync(path, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

function missingFolder(path: string, folder: string): UserError {
  return new UserError(
    'missing-folder',
    words(
      `无法写入“${path}”：文件夹“${folder}”不存在。请先建立该文件夹。`,
      `Cannot write "${path}": there is no folder "${folder}". Make it first.`,
    ),
  );
}

function isFolderError(path: string): UserError {
  return new UserError(
    'output-is-folder',
    words(`无法写入“${path}”：它是文件夹。请写明文件名。`, `Cannot write "${path}": it is a folder. Name a file.`),
  );
}

function notWritable(path: string): UserError {
  return new UserError(
    'not-writable',
    words(
      `无法写入“${path}”。请关闭打开它的程序，检查文件夹权限，或换一个位置。`,
      `Cannot write "${path}". Close the program that has it open, check the folder's permissions, or choose another place.`,
    ),
  );
}

function diskFull(path: string): UserError {
  return new UserError(
    'disk-full',
    words(`无法写入“${path}”：磁盘已满。`, `Cannot write "${path}": the disk is full.`),
  );
}

function overInput(path: string): UserError {
  return new UserError(
    'output-is-input',
    words(
      `输出“${path}”就是输入文件，原文件不能被覆盖。请换一个文件名。`,
      `The output "${path}" is an input file, which is never overwritten. Choose another name.`,
    ),
  );
}

function twice(path: string): UserError {
  return new UserError(
    'output-twice',
    words(`“${path}”被指定为两个输出。请用不同的文件名。`, `"${path}" is named for two outputs. Use different names.`),
  );
}
