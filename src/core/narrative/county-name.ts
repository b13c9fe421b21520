// What the report calls the own county: its full name, also where the county sheet names it short (白水 for 白水县).
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
  const rows = month.counties.flatMap(({ rows: all }) => all);
  const totals = rows.flatMap(({ role, name }) => (role.is === 'total' ? [name] : []));
  const told = [
    /(?:自治(州)|(盟))$/.exec(month.settings.city ?? ''),
    ...totals.map((name) => /^全([州盟])/.exec(name)),
  ];
  const kind = told.flatMap((found) => found?.slice(1) ?? []).find((word) => word !== undefined);
  return `全${kind ?? '市'}`;
}

// 玉屏 may be 玉屏侗族自治县.
function fullNames(title: string, county: string): readonly string[] {
  const start = title.indexOf(county);
  if (start < 0) return [];
  const found = /^(?:[\u4e00-\u9fff]{1,8}?自治)?[县区市旗]/.exec(title.slice(start + county.length));
  return found === null ? [] : [county + found[0]];
}
