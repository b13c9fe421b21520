import { decimal } from '../../../src/core/measure/decimal';
import { countyRows, leftOut, rankedFirst } from '../../../src/core/summary/county-rows';
import { type FigureKey, figureIndex } from '../../../src/core/summary/figure-index';
import { countyRankingSheet } from '../../../src/core/summary/county-ranking-sheet';
import { summaryWork } from '../../../src/core/summary/summary-input';
import { sectionNumber } from '../../../src/core/summary/section-number';
import { computeFigures } from '../../../src/core/indicators/figures';
import { bookOf, month, type MonthInput } from '../../support/build-month';
import { cellIn, nothingFound, rowUnder, sheetOf, summaryOf } from '../../support/summary-of';

const input: MonthInput = {
  counties: {
    columns: ['deposits.balance', 'deposits.yearStartBalance', 'nplRatio.value', 'nplRatio.rank'],
    rows: [
      ['乙县', 300, 280, 1.2, 1],
      ['甲县', 400, 380, 1.5, 2],
      ['丙县', 200, 0, 1.8, 3],
      ['高新区*', 500, 450, 0.9, undefined],
      ['全市', 1400, 1110, 1.4, undefined],
    ],
  },
};

describe('who stands where', () => {
  test('counties best first, zones below unranked, the city last', () => {
    const sheet = sheetOf(summaryOf(input), '县区排名');
    expect([5, 6, 7, 8, 9].map((row) => cellIn(sheet, `B${String(row)}`).value)).toEqual([
      '甲县',
      '乙县',
      '丙县',
      '高新区',
      '全市',
    ]);
    expect([5, 8, 9].map((row) => cellIn(sheet, `C${String(row)}`).value)).toEqual(['参与排名', '不排名', '全市']);
  });

  test('the own county is marked by a star and a colour', () => {
    const sheet = sheetOf(summaryOf(input), '县区排名');
    expect([cellIn(sheet, 'A5').value, cellIn(sheet, 'A6').value]).toEqual(['★', '']);
    expect(cellIn(sheet, 'D5').style?.fill).not.toBe(cellIn(sheet, 'D6').style?.fill);
  });

  test('the office chooses who is ranked', () => {
    const settings = { ranked: { include: ['高新区'], exclude: ['乙县'] } };
    const rows = countyRows(month({ ...input, settings }));
    expect(rows.map(({ of, isRanked }) => [of.name, isRanked])).toEqual([
      ['乙县', false],
      ['甲县', true],
      ['丙县', true],
      ['高新区', true],
    ]);
  });

  test('a county in two sheets stands once, parts and notes not at all', () => {
    const twice = {
      counties: [
        {
          sheet: '存款',
          columns: ['deposits.balance'],
          rows: [
            ['甲县', 1],
            ['其中：住户存款', 1],
            ['~注', 1],
          ],
        },
        { sheet: '贷款', columns: ['loans.balance'], rows: [['甲县', 1]] },
      ],
    } as const;
    expect(countyRows(month(twice)).map(({ of }) => of.name)).toEqual(['甲县']);
  });

  test('those without a value come after those with one, in either order', () => {
    const rows = countyRows(month(input));
    const values = new Map([
      ['乙县', decimal(3)],
      ['丙县', decimal(1)],
    ]);
    const order = (by: 'ascending' | 'descending'): readonly string[] =>
      rankedFirst(rows, ({ of }) => values.get(of.name), by).map(({ of }) => of.name);
    expect([order('descending'), order('ascending')]).toEqual([
      ['乙县', '丙县', '甲县', '高新区'],
      ['丙县', '乙县', '甲县', '高新区'],
    ]);
  });
});

describe('places', () => {
  test('a printed place is the printed cell, its order said in the head', () => {
    const ascending: MonthInput = {
      counties: {
        ...(input.counties as object),
        columns: [
          'deposits.balance',
          'deposits.yearStartBalance',
          'nplRatio.value',
          { of: 'nplRatio.rank', rankOrder: 'ascending' },
        ],
        rows: [
          ['甲县', 1, 1, 1.5, 2],
          ['乙县', 1, 1, 1.2, 1],
        ],
      },
    };
    const row = rowUnder(sheetOf(summaryOf(ascending), '县区排名'), { section: '二、', name: '甲县' });
    expect(row['位次（由低到高）']?.formula).toContain("INDEX('县区'!$E$3");
    expect(row['位次（由低到高）']?.style?.numberFormat).toBe('0"/2"');
  });

  test('a computed place rests on the column beside it, one without base left out', () => {
    const row = rowUnder(sheetOf(summaryOf(input), '县区排名'), { section: '一、', name: '甲县' });
    expect(row['增幅位次']?.formula).toContain('(1-ISNUMBER($J$4:$J$9)))<=1)');
    expect(row['增幅位次']?.value).toBe(2);
  });

  test('a county whose value is missing withholds the places of all', () => {
    const missing: MonthInput = {
      counties: {
        columns: ['deposits.balance'],
        rows: [
          ['甲县', 1],
          ['乙县', undefined],
        ],
      },
    };
    const row = rowUnder(sheetOf(summaryOf(missing), '县区排名'), { section: '一、', name: '甲县' });
    expect(row['余额位次']?.value).toBe('—');
    expect(row['余额位次']?.formula).toContain('SUMPRODUCT');
  });

  test('only what has no meaning is left out of the ranking, not what is missing', () => {
    const figures = computeFigures(month(input)).list;
    const keys = ['乙县', '甲县', '丙县'].map(
      (name) => ({ indicator: 'deposits', measure: 'yearToDateGrowth', of: { kind: 'county', name } }) as const,
    );
    expect(leftOut(figureIndex(figures), keys)).toBe(1);
    expect(leftOut(figureIndex([]), keys)).toBe(0);
  });

  test('above 1,000 ranked counties places are values, with a note', () => {
    const rows = Array.from({ length: 1001 }, (_, index) => [`县${String(index)}`, index] as const);
    const sheet = sheetOf(summaryOf({ county: '县5', counties: { columns: ['deposits.balance'], rows } }), '县区排名');
    const row = rowUnder(sheet, { section: '一、', name: '县5' });
    expect([row['余额位次']?.value, row['余额位次']?.formula, row['余额位次']?.note]).toEqual([
      996,
      undefined,
      expect.stringContaining('按数值写入'),
    ]);
    expect(sheet.charts?.[0]?.series[0]?.values).toMatchObject({ top: 4, bottom: 43 });
  });
});

describe('a figure is found from another sheet', () => {
  const statistics = month(input);
  const work = summaryWork({
    book: bookOf(input),
    month: statistics,
    figures: computeFigures(statistics),
    result: nothingFound,
  });
  const ranking = countyRankingSheet(work, { sheet: '县区排名', top: 0, left: 0 });
  const of = { kind: 'county', name: '甲县' } as const;

  test.each<[string, FigureKey, string | undefined]>([
    ['by its name', { indicator: 'deposits', measure: 'balanceRank', of }, 'IFERROR(INDEX('],
    ['not without a block', { indicator: 'loans', measure: 'balanceRank', of }, undefined],
    ['not without a column', { indicator: 'deposits', measure: 'yearOnYearGrowthRank', of }, undefined],
    [
      'not by a name too long',
      { indicator: 'deposits', measure: 'balanceRank', of: { ...of, name: '县'.repeat(300) } },
      undefined,
    ],
  ])('%s', (_, key, expected) => {
    expect(ranking?.lookup(key)?.slice(0, 14)).toBe(expected);
  });
});

test('a block that would not fit on the page whole begins the next one', () => {
  const rows = Array.from({ length: 12 }, (_, index) => [`县${String(index)}`, 9 + index, 8, 5 + index, 4] as const);
  const columns = ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance', 'loans.yearStartBalance'];
  const sheet = sheetOf(summaryOf({ county: '县5', counties: { columns, rows } }), '县区排名');
  const loans = sheet.cells.find(({ value }) => String(value).startsWith('二、'));
  const breaks = sheet.print?.breaksAbove ?? [];
  expect(breaks).toContain(loans?.row);
  // A page begins with a block or, where a block fills a page itself, with its charts.
  const city = sheet.cells.filter(({ column, value }) => column === 1 && value === '全市').map(({ row }) => row);
  const titles = sheet.cells.filter(({ column, value }) => column === 0 && /^.、/.test(String(value)));
  for (const row of breaks) expect([...titles.map((cell) => cell.row), ...city.map((last) => last + 1)]).toContain(row);
  const one = { columns: ['deposits.balance'], rows: [['县5', 1] as const] };
  expect(sheetOf(summaryOf({ county: '县5', counties: one }), '县区排名').print?.breaksAbove).toBeUndefined();
});

describe('charts', () => {
  test('balance and growth, the own county in its own colour, inside our area', () => {
    const sheet = sheetOf(summaryOf(input), '县区排名');
    expect(sheet.charts?.map(({ id, accentPoint }) => [id, accentPoint])).toEqual([
      ['jb-county-deposits-balance', 0],
      ['jb-county-deposits-yearToDateGrowth', 0],
    ]);
    expect(sheet.charts?.[0]?.place.top).toBe(9);
  });

  test('no accent where the own county is not ranked, no chart for one county', () => {
    const away = sheetOf(summaryOf({ ...input, county: '丁县' }), '县区排名');
    expect(away.charts?.every((chart) => chart.accentPoint === undefined)).toBe(true);
    const one = summaryOf({
      counties: {
        columns: ['deposits.balance'],
        rows: [
          ['甲县', 1],
          ['全市', 2],
        ],
      },
    });
    expect(sheetOf(one, '县区排名').charts).toEqual([]);
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
])('section %d is %s', (count, text) => {
  expect(sectionNumber(count)).toBe(text);
});

test('what only the own county’s banks tell makes no block of dashes', () => {
  const counties = {
    columns: ['deposits.balance'],
    rows: [
      ['县1', 1],
      ['县2', 2],
    ] as const,
  };
  const banks = {
    columns: ['nonPerformingLoans.balance'],
    rows: [
      ['工商银行', 1],
      ['合计', 1],
    ] as const,
  };
  const titles = sheetOf(summaryOf({ county: '县1', counties, banks }), '县区排名').cells.map(({ value }) =>
    String(value),
  );
  expect(titles.filter((text) => /^.、/.test(text))).toEqual(['一、各项存款（亿元）']);
});

test('without any place and without a usual order the largest stands first', () => {
  const counties = {
    columns: ['nonPerformingLoans.balance'],
    rows: [
      ['县1', 1],
      ['县2', 2],
      ['县3', undefined],
    ] as const,
  };
  const names = sheetOf(summaryOf({ county: '县1', counties }), '县区排名').cells.filter(({ column }) => column === 1);
  expect(names.map(({ value }) => value).filter((value) => /^县\d/.test(String(value)))).toEqual(['县2', '县1', '县3']);
});
