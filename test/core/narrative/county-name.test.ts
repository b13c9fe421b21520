// What the report calls the own county.
import { cityWord, countyName, placeWord } from '../../../src/core/narrative/county-name';
import type { Narrative } from '../../../src/core/narrative/narrative';
import { narrative } from './narrative-of';

function titled(county: string, ...titles: readonly string[]): Narrative {
  const made = narrative({}, { county, banks: { columns: [], rows: [] } });
  const tables = titles.flatMap((value) =>
    made.month.banks.map(({ table }) => ({ ...table, title: { value, at: { sheet: '银行', cell: 'A1' } } })),
  );
  return {
    ...made,
    county,
    month: { ...made.month, tables: [...made.month.banks.map(({ table }) => table), ...tables] },
  };
}

test.each([
  ['白水县', ['白水县各银行存贷款情况表'], '白水县', '全县'],
  ['白水', ['各县区存贷款情况表', '白水县各银行存贷款情况表'], '白水县', '全县'],
  ['玉屏', ['玉屏侗族自治县金融机构情况'], '玉屏侗族自治县', '全县'],
  ['城关', ['城关区银行业情况'], '城关区', '全区'],
  ['白水', ['白水存贷款情况表'], '白水', '白水'],
  ['白水', [], '白水', '白水'],
  ['兴平市', [], '兴平市', '兴平市'],
  ['', ['白水县'], '', ''],
])('%s by %p is %s, %s', (county, titles, name, place) => {
  const story = titled(county, ...titles);
  expect(countyName(story)).toBe(name);
  expect(placeWord(story)).toBe(place);
});

test.each<readonly [string | undefined, string, string]>([
  [undefined, '合计', '全市'],
  ['云川市', '全市', '全市'],
  ['温州', '合计', '全市'],
  ['甘林藏族自治州', '合计', '全州'],
  ['兴安盟', '合计', '全盟'],
  [undefined, '全州合计', '全州'],
])('with the city %s and the total row %s places are of %s', (city, total, word) => {
  const made = narrative(
    {},
    {
      settings: city === undefined ? {} : { city },
      counties: {
        columns: ['deposits.balance'],
        rows: [
          ['甲县', 1],
          ['合计', 2],
        ],
      },
    },
  );
  const counties = made.month.counties.map((table) => ({
    ...table,
    rows: table.rows.map((row) => (row.role.is === 'total' ? { ...row, name: total } : row)),
  }));
  const story = { ...made, month: { ...made.month, counties } };
  expect(cityWord(story)).toBe(word);
});
