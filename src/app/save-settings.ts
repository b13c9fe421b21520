// The request "keep these settings": written into the visible settings sheet, beside whatever stands there.
import { words } from '../core/measure/bilingual';
import { readWorkbook } from '../core/reading/read-workbook';
import { type SettingRow, settingRows } from '../core/sheets/settings-rows';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookPort } from './ports';
import { isSetting } from './is-setting';
import { settingsPlan } from './settings-plan';
import { UserError } from './user-error';

/** By key of the settings' rows; blank text leaves the default in force. */
export type SettingTexts = Readonly<Record<string, string>>;

export async function saveSettings(book: WorkbookPort, texts: SettingTexts): Promise<WritePlan> {
  const asked = settingRows.flatMap((row) => {
    const text = texts[row.key];
    return text === undefined ? [] : [{ row, text: text.trim() }];
  });
  const bad = asked.find(({ row, text }) => !isSetting(row, text));
  if (bad !== undefined) throw badSetting(bad.row, bad.text);
  const snapshot = await book.snapshot();
  const plan = settingsPlan(snapshot, readWorkbook(snapshot), asked);
  await book.apply(plan);
  return plan;
}

function badSetting({ label, explanation }: SettingRow, text: string): UserError {
  return new UserError(
    'bad-setting',
    words(
      `“${label}”不能为“${text}”：${explanation['zh-CN']}。请改正后保存。`,
      `"${label}" cannot be "${text}": ${explanation['en-US']}. Correct it and save again.`,
    ),
  );
}
