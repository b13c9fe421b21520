// What this Excel can do, by its requirement sets, and what the adapter does without.
import { UserError } from '../app/user-error';
import { words } from '../core/measure/bilingual';

/** Excel 2021 LTSC: the oldest Excel whose pane runs in a browser of today. */
const floor = '1.14';

/**
 * Notes on cells are no capability: Excel has them for add-ins from ExcelApi 1.18 on and the npm client not at all, so
 * they are not written; what they would say stands in the pane, the findings and the report.
 */
export interface Capabilities {
  /** All that one request writes is one step of Excel's own undo; else our own undo is the only whole one. */
  readonly mergesUndo: boolean;
}

/** `isSupported` is Office.context.requirements.isSetSupported; versions go to it as text, as 1.10 is above 1.9. */
export function capabilitiesOf(isSupported: (set: string, version: string) => boolean): Capabilities {
  if (!isSupported('ExcelApi', floor)) throw new UserError('excel-too-old', tooOld);
  return { mergesUndo: isSupported('ExcelApi', '1.20') };
}

const tooOld = words(
  '此版本的 Excel 过旧，无法使用金报窗格。请使用 Excel 2021 或更新版本；也可用命令行处理工作簿（见使用说明）。',
  'This Excel is too old for the Jinbao pane. Use Excel 2021 or later, or the command line (see the manual).',
);
