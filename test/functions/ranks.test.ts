import { array, assert, asyncProperty, constantFrom, integer } from 'fast-check';
import { down, excelErrorIn, spill, value } from './call';

const counties = down('甲县', '乙县', '丙县', '丁县', '合  计');

describe('RANK', () => {
  test.each<[string, readonly unknown[], number | string]>([
    ['the largest is first', [30, down(10, 30, 20)], 1],
    ['ties share the better place', [20, down(30, 20, 20, 10)], 2],
    ['and leave a gap', [10, down(30, 20, 20, 10)], 4],
    ['or none', [10, down(30, 20, 20, 10), 0, 1], 3],
    ['the smallest first', [10, down(30, 20, 10), 1], 1],
    ['in words', [10, down(30, 20, 10), '由低到高', 'dense'], 1],
    ['what is equal as shown is equal', [0.1 + 0.2, down(0.3, 0.2)], 1],
    ['a dash takes no part', [10, down(30, '—', 10)], 2],
    ['a value that is not there has no place', [11, down(30, 10)], '#N/A 所给数值不在排名范围中'],
    ['a blank asked gives nothing', ['', down(30, 10)], ''],
    [
      'a blank among those ranked makes every place uncertain',
      [30, down(30, '', 10)],
      '#N/A 排名范围的第2个单元格为空，不能排名；不参加排名的请填“—”',
    ],
    [
      'so does an error',
      [30, down(30, excelErrorIn('#N/A'))],
      '#N/A 排名范围的第2个单元格是错误值#N/A，不能排名；不参加排名的请填“—”',
    ],
    ['and text', [30, down('约30', 30)], '#VALUE! 排名范围的第1个单元格不是数字：约30，不能排名；不参加排名的请填“—”'],
    [
      'and an amount with a unit',
      [30, down(30, '3亿元')],
      '#VALUE! 排名范围的第2个单元格带有金额单位，不能排名；不参加排名的请填“—”',
    ],
    ['another order is refused', [30, down(30), 2], '#VALUE! “排序”应为0（由高到低）或1（由低到高），不能是2'],
    [
      'another way with ties too',
      [30, down(30), 0, '3'],
      '#VALUE! “并列”应为0（1、2、2、4）或1（1、2、2、3），不能是3',
    ],
    [
      'an amount with a unit is not compared',
      ['30亿元', down(30)],
      '#VALUE! “数值”的文字带有金额单位，请先用JB.TOUNIT换算',
    ],
    ['nor is anything ranked among nothing', [30], '#N/A 排名范围的第1个单元格为空，不能排名；不参加排名的请填“—”'],
    ['a blank asked', [null, down(30)], ''],
  ])('%s', async (_, given, expected) => {
    expect(await value('RANK', ...given)).toBe(expected);
  });

  test('several values at once', async () => {
    expect(await spill('RANK', down(10, 30, 'x'), down(10, 20, 30))).toEqual([[3], [1], ['#VALUE! “数值”不是数字：x']]);
  });

  test('places are those of RANK.EQ, whatever the values', () =>
    assert(
      asyncProperty(
        array(
          integer({ min: -50, max: 50 }).map((n) => n / 10),
          { minLength: 1, maxLength: 30 },
        ),
        constantFrom(0, 1),
        async (numbers, order) => {
          const rankEq = (n: number): number =>
            1 + numbers.filter((other) => (order === 0 ? other > n : other < n)).length;
          expect(await spill('RANKS', down(...numbers), order)).toEqual(numbers.map((n) => [rankEq(n)]));
          expect(await spill('RANK', down(...numbers), down(...numbers), order)).toEqual(
            numbers.map((n) => [rankEq(n)]),
          );
        },
      ),
    ));
});

describe('RANKS', () => {
  test('a column spills its places, a dash stays', async () => {
    expect(await spill('RANKS', down(10, '—', 30, 30))).toEqual([[3], ['—'], [1], [1]]);
  });

  test('so does a row', async () => {
    expect(await spill('RANKS', [[10, 20, 30]], 1)).toEqual([[1, 2, 3]]);
  });

  test('a blank withholds them all', async () => {
    expect(await value('RANKS', down(10, ''))).toMatch(/^#N\/A 排名范围的第2个单元格为空/);
    expect(await value('RANKS')).toMatch(/为空，不能排名/);
  });

  test('100,000 values in one go', async () => {
    const many = down(...Array.from({ length: 100_000 }, (_, index) => (index * 7919) % 100_003));
    const places = await spill('RANKS', many, 1);
    const [first] = many
      .map(([each], index) => ({ each: Number(each), index }))
      .sort((one, other) => one.each - other.each);
    expect(places[first?.index ?? -1]).toEqual([1]);
  });
});

describe('RANKOF', () => {
  const values = down(30, 20, '—', 20, 70);

  test.each<[string, unknown, number | string]>([
    ['a county by its name', '甲县', 1],
    ['ties', '丁县', 2],
    ['not applicable', '丙县', '—'],
    ['a blank name', '', ''],
    ['a total takes no part', '合计', '#N/A “合计”是合计，不参加排名'],
    ['a stranger', '戊县', '#N/A 名称区域中没有“戊县”'],
  ])('%s', async (_, name, expected) => {
    expect(await value('RANKOF', name, counties, values)).toBe(expected);
  });

  test('many names at once', async () => {
    expect(await spill('RANKOF', [['乙县', '甲县']], counties, values)).toEqual([[2, 1]]);
  });

  test('a name that stands twice has no place', async () => {
    expect(await value('RANKOF', '甲县', down('甲县', '甲县'), down(1, 2))).toBe('#N/A 名称区域中有多个“甲县”');
  });

  test('a county that has not reported withholds all places', async () => {
    expect(await value('RANKOF', '甲县', down('甲县', '乙县', ''), down(1, '', ''))).toMatch(
      /^#N\/A .*第2个单元格为空/,
    );
  });

  test('names and values go together', async () => {
    expect(await value('RANKOF', '甲县', counties, down(1, 2))).toBe('#VALUE! 名称有5个，数值有2个，应一一对应');
    expect(await value('RANKOF', '甲县', counties)).toMatch(/^#VALUE! 名称有5个，数值有1个/);
    expect(await value('RANKOF')).toBe('');
  });
});
