// What Excel's refusals mean for the user: what happened, why, and what to do.
import { UserError } from '../app/user-error';
import { words, type Bilingual } from '../core/measure/bilingual';

/** Excel's error as ours; an error that is no refusal of the host is a bug and stays as it is. */
export function inOurWords(error: unknown): unknown {
  const code = hostCode(error);
  if (code === undefined) return error;
  const known = Object.hasOwn(texts, code) ? texts[code] : undefined;
  const [ours, text] = known ?? ['excel-refused', unknownText(code)];
  return new UserError(ours, text);
}

/** The code of an error that the host gave; undefined for every other error. */
export function hostCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || error instanceof UserError || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** The user's sheets were left as they are, as every failed write is taken back before this is said. */
const texts: Readonly<Record<string, readonly [code: string, text: Bilingual]>> = {
  InvalidOperationInCellEditMode: [
    'cell-being-edited',
    words(
      '有单元格正在编辑，Excel 暂不接受操作。请按 Enter 或 Esc 结束编辑后重试。',
      'A cell is being edited, so Excel takes no command. Press Enter or Esc and try again.',
    ),
  ],
  AccessDenied: [
    'access-denied',
    words(
      'Excel 拒绝了写入：工作簿为只读，或工作表、工作簿结构受保护。请在“审阅”中撤销保护，或另存一份后重试。',
      'Excel refused: the workbook is read-only, or a sheet or the structure is protected. Unprotect it (Review tab) or save a copy, then try again.',
    ),
  ],
  RequestPayloadSizeLimitExceeded: [
    'too-much-at-once',
    words(
      '一次写入的内容超过 Excel 网页版的上限（5 MB）。请删去过长的文字后重试，或改用桌面版 Excel。',
      'More was written at once than Excel on the web takes (5 MB). Shorten very long texts, or use Excel on the desktop.',
    ),
  ],
  ResponsePayloadSizeLimitExceeded: [
    'too-much-at-once',
    words(
      '单行内容超过 Excel 网页版一次可读取的上限（5 MB）。请删去过长的文字后重试，或改用桌面版 Excel。',
      'One row holds more than Excel on the web gives at once (5 MB). Shorten very long texts, or use Excel on the desktop.',
    ),
  ],
  RangeExceedsLimit: [
    'range-too-large',
    words(
      '工作表使用的区域过大。请删除最右、最下多余的行列后重试。',
      'A sheet uses too large an area. Delete stray rows and columns at the far right and bottom, then try again.',
    ),
  ],
  ItemNotFound: [
    'changed-meanwhile',
    words(
      '工作表或名称在处理过程中被删除或改名。请重新运行。',
      'A sheet or name was deleted or renamed meanwhile. Run it again.',
    ),
  ],
  ItemAlreadyExists: [
    'name-taken',
    words('同名的工作表或名称已存在。请改名后重试。', 'A sheet or name of that name exists. Rename it and try again.'),
  ],
  InvalidSelection: [
    'bad-selection',
    words('当前选定的内容不是单元格。请先选中一个单元格。', 'The selection is not a cell. Select a cell first.'),
  ],
  HostRestartNeeded: [
    'restart-excel',
    words('Excel 需要重新启动。请保存后重启 Excel。', 'Excel must be restarted. Save and restart it.'),
  ],
  RequestAborted: ['aborted', words('操作被 Excel 中断。请重试。', 'Excel broke the command off. Try again.')],
  ConnectionFailure: [
    'connection-lost',
    words(
      '与 Excel 的连接中断。请检查网络后重试。',
      'The connection to Excel was lost. Check the network and try again.',
    ),
  ],
};

function unknownText(code: string): Bilingual {
  return words(
    `Excel 未能完成操作（${code}）。工作簿已保持原样，请重试；如仍不行，请保存后重新打开工作簿。`,
    `Excel could not do this (${code}). The workbook is as it was; try again, or save and reopen it.`,
  );
}
