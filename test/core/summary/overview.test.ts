import { words } from '../../../src/core/measure/bilingual';
import { decimal } from '../../../src/core/measure/decimal';
import type { Figure } from '../../../src/core/model/figure';
import { figureCell, writtenAsValue } from '../../../src/core/summary/figure-cell';
import { derivationOf, summaryWork } from '../../../src/core/summary/summary-input';
import { plainFormat } from '../../../src/core/summary/styles';
import { textWidth } from '../../../src/core/workbook/text-width';
import { bookOf, month, type MonthInput } from '../../support/build-month';
import { cellIn, nothingFound, rowUnder, sheetOf, summaryOf } from '../../support/summary-of';

const input: MonthInput = {
  counties: {
    columns: [
      'deposits.balance',
      'deposits.yearStartBalance',
      'loans.balance',
      'loans.yearStartBalance',
      'nplRatio.value',
      { of: 'nplRatio.rank', rankOrder: 'ascending' },
    ],
    rows: [
      ['甲县', 400, 380, 300, 280, 1.5, 2],
      ['乙县', 300, 280, 250, 240, 1.2, 1],
      ['全市', 700, 660, 550, 520, 1.4, undefined],
    ],
  },
};

describe('汇总', () => {
  const sheet = sheetOf(summaryOf(input), '汇总');

  test('amounts above, ratios below, each with what it means', () => {
    expect([cellIn(sheet, 'A3').value, cellIn(sheet, 'A7').value]).toEqual(['一、总量指标', '二、比率指标']);
    expect(rowUnder(sheet, { name: '各项存款' })['说明']?.value).toBe('期末各项存款余额');
    expect(rowUnder(sheet, { section: '二、', name: '不良贷款率' })['说明']?.value).toBe(
      '不良贷款余额 ÷ 各项贷款余额；位次由低到高',
    );
  });

  test('the arithmetic rests on the cells beside it, with signs that survive sorting', () => {
    const row = rowUnder(sheet, { name: '各项存款' });
    expect(row['较年初增加']?.formula).toBe('IFERROR(ROUND($C$5-$D$5,8),"—")');
    expect(rowUnder(sheet, { name: '存贷比' })['数值（%）']?.formula).toBe(
      'IFERROR(IF($C$5>0,ROUND($C$6/$C$5*100,8),"—"),"—")',
    );
  });

  test('a computed place is looked up in 县区排名 by name; it shows of how many', () => {
    const rank = rowUnder(sheet, { name: '各项存款' })['余额位次'];
    expect(rank?.formula).toBe(`IFERROR(INDEX('县区排名'!$E$4:$E$7,MATCH("甲县",'县区排名'!$B$4:$B$7,0)),"—")`);
    expect([rank?.value, rank?.style?.numberFormat]).toEqual([1, '0"/2"']);
  });

  test('a printed place is the printed cell', () => {
    expect(rowUnder(sheet, { name: '不良贷款率' })['位次']?.formula).toContain("INDEX('县区'!$G$3");
  });

  test('what is withheld shows the dash and the reason', () => {
    const blank: MonthInput = {
      counties: { columns: ['deposits.balance', 'deposits.yearStartBalance'], rows: [['甲县', 400, 0]] },
    };
    const growth = rowUnder(sheetOf(summaryOf(blank), '汇总'), { name: '各项存款' })['较年初增幅（%）'];
    expect([growth?.value, growth?.note]).toEqual(['—', expect.stringMatching(/./)]);
    expect(growth?.formula).toContain('IF($D$5>0');
  });

  test('coverage is told where the sheet states one', () => {
    const covered: MonthInput = { counties: { columns: ['deposits.balance@本外币'], rows: [['甲县', 400]] } };
    expect(rowUnder(sheetOf(summaryOf(covered), '汇总'), { name: '各项存款' })['说明']?.value).toContain(
      '口径：本外币',
    );
  });

  test('without a county sheet there are no places and no shares', () => {
    const banks: MonthInput = {
      banks: {
        columns: ['deposits.balance', 'deposits.yearStartBalance', 'loans.balance'],
        rows: [
          ['工商银行', 100, 90, 80],
          ['合计', 100, 90, 80],
        ],
      },
    };
    const plan = summaryOf(banks);
    expect(plan.sheets.map(({ name }) => name)).toEqual(['汇总', '银行情况', '问题清单']);
    const alone = sheetOf(plan, '汇总');
    expect(Object.keys(rowUnder(alone, { name: '各项存款' }))).toEqual([
      '指标',
      '单位',
      '余额',
      '年初余额',
      '较年初增加',
      '较年初增幅（%）',
      '说明',
    ]);
    expect(alone.cells.some(({ value }) => String(value).includes('位次“'))).toBe(false);
  });

  test('a place of which the county sheet has no block stays the dash', () => {
    const figure: Figure = {
      indicator: 'loans',
      measure: 'balanceRank',
      of: { kind: 'county', name: '甲县' },
      unit: '位',
      outcome: { value: decimal(3) },
      decimals: 0,
      origin: 'computed',
      cells: [],
      coverage: '',
    };
    const own: MonthInput = {
      counties: {
        columns: ['deposits.balance'],
        rows: [
          ['甲县', 1],
          ['乙县', 2],
        ],
      },
      banks: {
        columns: ['loans.balance'],
        rows: [
          ['工商银行', 5],
          ['合计', 5],
        ],
      },
    };
    const plain = month(own);
    const work = summaryWork({
      book: bookOf(own),
      month: plain,
      figures: { list: [figure], find: () => undefined, named: () => [], targets: [] },
      result: nothingFound,
    });
    expect(figureCell({ row: 0, column: 0 }, figure, derivationOf(work))).toMatchObject({
      value: 3,
      style: { numberFormat: '0' },
      note: writtenAsValue,
    });
    const sheetWith = sheetOf(summaryOf(own), '汇总');
    expect(rowUnder(sheetWith, { name: '各项贷款' })['余额位次']?.value).toBe('—');
  });
});

describe('how a figure stands in its cell', () => {
  const shown = (figure: Partial<Figure>): ReturnType<typeof figureCell> => {
    const whole: Figure = {
      indicator: '首贷户',
      measure: 'balance',
      of: { kind: 'county', name: '甲县' },
      unit: '户',
      outcome: { value: decimal(1234) },
      decimals: 0,
      origin: 'printed',
      cells: [],
      coverage: '',
      ...figure,
    };
    const work = summaryWork({
      book: bookOf({}),
      month: month(),
      figures: { list: [whole], find: () => undefined, named: () => [], targets: [] },
      result: nothingFound,
    });
    return figureCell({ row: 0, column: 0 }, whole, derivationOf(work));
  };

  test.each<[string, Partial<Figure>, string]>([
    ['a count', {}, '#,##0'],
    ['an amount', { unit: '亿元', decimals: 2 }, '#,##0.00'],
    ['a percent', { unit: '%', decimals: 2 }, '0.00'],
    ['points', { unit: '个百分点', decimals: 1 }, '0.0'],
    ['a percent without decimals', { unit: '%' }, '0'],
  ])('%s', (_, figure, format) => {
    expect(shown(figure).style?.numberFormat).toBe(format);
  });

  test('a value that no formula reaches says so; a withheld one has nothing to say', () => {
    expect(shown({}).note).toBe(writtenAsValue);
    const withheld = shown({ outcome: { withheld: { kind: 'missing', why: words('缺数', 'missing') } } });
    expect([withheld.value, withheld.note]).toEqual(['—', undefined]);
  });
});

test('a Han character is two wide', () => {
  expect([textWidth('甲县A1'), plainFormat(0)]).toEqual([6, '0']);
});
