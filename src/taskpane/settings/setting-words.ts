// What a setting is called, what may stand in it and what is wrong with a text, in the words beside its field.
import { isSetting } from '../../app/is-setting';
import { type Bilingual, words } from '../../core/measure/bilingual';
import { builtInIndicators, indicators } from '../../core/model/indicator';
import type { SettingRow } from '../../core/sheets/settings-rows';

const english: Readonly<Record<string, string>> = {
  county: 'Own county',
  city: 'City',
  province: 'Province',
  office: 'Reporting office',
  recipient: 'Addressed to',
  reportTitle: 'Title of the report',
  month: 'Reporting month',
  'decimals.amount': 'Decimals of amounts',
  'decimals.percent': 'Decimals of percentages',
  'decimals.points': 'Decimals of percentage points',
  rounding: 'Rounding',
  ties: 'Places after a tie',
  'ranked.include': 'Zones that are ranked',
  'ranked.exclude': 'Counties not ranked',
  ownFiguresFrom: 'Own figures from',
  missingSentence: 'Sentences without data',
  reportFrom: 'Report written by',
  leadingPlaces: 'Leading places',
  disabledChecks: 'Checks switched off',
  toleranceFactor: 'Tolerance factor',
  ...Object.fromEntries(
    builtInIndicators.map((key) => [`rankOrder.${key}`, `Ranking order: ${indicators[key].label['en-US']}`]),
  ),
};

export function settingName({ key, label }: SettingRow): Bilingual {
  return words(label, english[key] ?? label);
}

const allowedTexts: Readonly<Record<string, Bilingual>> = {
  'decimals.amount': words('请填0至6的整数，如2', 'A whole number from 0 to 6, e.g. 2'),
  'decimals.percent': words('请填0至6的整数，如2', 'A whole number from 0 to 6, e.g. 2'),
  'decimals.points': words('请填0至6的整数，如2', 'A whole number from 0 to 6, e.g. 2'),
  month: words('请填年月，如2022-09或2022年9月', 'A year and month, e.g. 2022-09'),
  leadingPlaces: words('请填0至99的整数，如3', 'A whole number from 0 to 99, e.g. 3'),
  toleranceFactor: words('请填不小于1的数，如1.5', 'A number of at least 1, e.g. 1.5'),
};

/** What is allowed, where the text is none that the setting takes; undefined where it is one. */
export function settingFault(row: SettingRow, text: string): Bilingual | undefined {
  if (isSetting(row, text.trim())) return undefined;
  return allowedTexts[row.key] ?? words('请从列表中选择', 'Choose from the list');
}

export const settingStrings = {
  notACounty: (text: string, places: readonly string[]): Bilingual =>
    words(
      `各表中没有“${text}”。表中有：${places.join('、')}`,
      `No sheet names "${text}". They name: ${places.join(', ')}`,
    ),
  unsaved: (count: number): Bilingual =>
    words(
      `● ${String(count)}项改动未保存`,
      count === 1 ? '● 1 change is not saved' : `● ${String(count)} changes are not saved`,
    ),
  unsavedField: words('未保存', 'not saved'),
  discard: words('放弃改动', 'Discard the changes'),
  cannotSave: (names: string): Bilingual =>
    words(`请先改正：${names}，再保存。`, `Correct this before saving: ${names}.`),
  noSuchCheck: (id: string): Bilingual => words(`${id}（没有这项校验）`, `${id} (no such check)`),
  checksOff: (count: number): Bilingual => words(`已停用${String(count)}项`, `${String(count)} switched off`),
} as const;

/** Forms of one name: 清禾 is read as 清禾县. */
export function isAmong(places: readonly string[], text: string): boolean {
  return places.some((place) => place === text || place.slice(0, -1) === text || text.slice(0, -1) === place);
}
