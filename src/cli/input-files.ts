// How a workbook or text file named on the command line is read, and what is said when it cannot be.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { TextFile } from '../app/ports';
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';
import { codeOf } from './error-code';
import type { FileWorkbook, World } from './world';

export function openInput(path: string, world: World): FileWorkbook {
  return world.openWorkbook(bytesOf(path), basename(path));
}

export function openTextInput(path: string, world: World): TextFile {
  return world.openText(bytesOf(path), basename(path));
}

function bytesOf(path: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch (error) {
    throw inputError(path, error);
  }
}

function inputError(path: string, error: unknown): unknown {
  const code = codeOf(error);
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    const text = words(
      `找不到文件“${path}”。请检查文件名和所在文件夹。`,
      `There is no file "${path}". Check its name and folder.`,
    );
    return new UserError('missing-file', text);
  }
  if (code === 'EISDIR') {
    return new UserError(
      'folder',
      words(`“${path}”是文件夹。请指定其中的文件。`, `"${path}" is a folder. Name a file in it.`),
    );
  }
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') {
    const text = words(
      `没有权限读取“${path}”，或文件正被占用。请关闭打开它的程序，或检查权限后重试。`,
      `"${path}" may not be read or is in use. Close the program that has it open, or check its permissions.`,
    );
    return new UserError('unreadable', text);
  }
  if (code === 'ERR_FS_FILE_TOO_LARGE') {
    return new UserError('too-large', words(`“${path}”过大，无法读取。`, `"${path}" is too large to be read.`));
  }
  return error;
}
