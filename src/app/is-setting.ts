// Whether a text is one that a setting takes, so that reading it back will understand it.
import { isReportingMonth } from '../core/measure/period';
import { defaultSettings } from '../core/model/settings';
import type { SettingRow } from '../core/sheets/settings-rows';

/** A blank text leaves the default in force. */
export function isSetting(row: SettingRow, text: string): boolean {
  if (text === '') return true;
  return row.key === 'month' ? isReportingMonth(text) : row.set(defaultSettings, text) !== undefined;
}
