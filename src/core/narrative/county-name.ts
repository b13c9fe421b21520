// What the report calls the own county: its full name, also where the county sheet names it short (白水 for 白水县).
import type { MonthlyStatistics } from '../model/statistics';
import type { Narrative } from './narrative';

/** '' while no county is known. */
export function countyName({ month, county }: Narrative): string {
  if (county === '' || /[县区市旗]$/.test(county)) return county;
  const titles = month.tables.flatMap(({ title }) => title?.value ?? []);
  const full = titles.flatMap((title) => fullNames(title, county));
  return full[0] ?? county;
}

/** 全县 for a county, 全区 for a district; a county-level city goes by its name, as 全市 is the city above it. */
export function placeWord(narrative: Narrative): string {
  const name = countyName(narrative);
  const kind = name.slice(-1);
  return ['县', '区', '旗'].includes(kind) ? `全${kind}` : name;
}

/** What the places and shares are of: 全市; 全州 in an autonomous prefecture, 全盟 in a league. */
export function cityWord({ month }: Narrative): string {
  const found = /(?:自治州|盟)$/.exec(month.settings.city ?? '');
  return found === null ? totalWord(month.counties) : `全${found[0].slice(-1)}`;
}

const totalWords = new WeakMap<MonthlyStatistics['counties'], string>();

// By the name of the total row, looked for once: a function of the add-in may ask for each of thousands of rows.
function totalWord(counties: MonthlyStatistics['counties']): string {
  const known = totalWords.get(counties);
  if (known !== undefined) return known;
  const total = counties
    .flatMap(({ rows }) => rows)
    .find(({ role, name }) => role.is === 'total' && /^全[州盟]/.test(name));
  const word = total === undefined ? '全市' : total.name.slice(0, 2);
  totalWords.set(counties, word);
  return word;
}

// 玉屏 may be 玉屏侗族自治县.
function fullNames(title: string, county: string): readonly string[] {
  const start = title.indexOf(county);
  if (start < 0) return [];
  const found = /^(?:[\u4e00-\u9fff]{1,8}?自治)?[县区市旗]/.exec(title.slice(start + county.length));
  return found === null ? [] : [county + found[0]];
}
