// Whether a text is one that a setting takes, so that reading it back will understand it.
import { findPeriod } from '../core/measure/date-text';
import { isReportingMonth } from '../core/measure/period';
import { defaultSettings } from '../core/model/settings';
import type { SettingRow } from '../core/sheets/settings-rows';

/** A blank text leaves the default in force. */
export function isSetting(row: SettingRow, text: string): boolean {
  if (text === '') return true;
  return row.key === 'month' ? isMonth(text) : row.set(defaultSettings, text) !== undefined;
}

/** 2022-09, or as offices write it: 2022年9月. */
function isMonth(text: string): boolean {
  const period = findPeriod(text);
  return isReportingMonth(text) || (period?.year !== undefined && period.month !== undefined);
}
