import { readFileSync } from 'node:fs';
import { checks } from '../../../src/core/checks/check-list';
import { idOf, makeFindings } from '../../../src/core/checks/make-finding';
import { words } from '../../../src/core/measure/bilingual';
import type { Finding, Observation } from '../../../src/core/model/finding';
import type { RecognisedTable } from '../../../src/core/model/table';
import { type BalanceInput, type MonthInput, month } from '../../support/build-month';
import { ledgerTable } from '../../support/build-ledger';
import { check, said } from './check-month';

const columns = [
  'deposits.balance',
  'deposits.yearStartBalance',
  'deposits.yearToDateIncrease',
  'deposits.yearToDateGrowth',
];
const banks = (rows: BalanceInput['rows']): MonthInput => ({ banks: { columns, rows } });
const wrong = (name: string): BalanceInput['rows'][number] => [name, 1100, 1000, 150, 10];
const right = (name: string): BalanceInput['rows'][number] => [name, 1100, 1000, 100, 10];
const idsOf = (input: MonthInput): readonly string[] => check(input).findings.map(({ id }) => id);

describe('the id of a finding', () => {
  test('is the same next time, also when rows are inserted above', () => {
    const before = idsOf(banks([wrong('工行'), right('农行')]));
    expect(idsOf(banks([wrong('工行'), right('农行')]))).toEqual(before);
    expect(idsOf(banks([['中行', 2200, 2000, 200, 10], right('农行'), wrong('工行')]))).toEqual(before);
  });

  test('is another for another institution, column, check or sheet', () => {
    const ids = [
      ...idsOf(banks([wrong('工行')])),
      ...idsOf(banks([wrong('农行')])),
      ...idsOf(banks([['工行', 1100, 1000, 100, 12]])),
      ...idsOf({ banks: { columns, rows: [wrong('工行')], sheet: '表1' } }),
      ...idsOf({ counties: { columns, rows: [wrong('工行')] } }),
    ];
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('can stand in a cell without being taken for a number', () => {
    for (const text of ['', 'a', '存款', 'x'.repeat(1000)]) expect(idOf(text)).toMatch(/^f-[0-9a-z]{13}$/);
    expect(idOf('甲\nB')).not.toBe(idOf('乙\nB'));
  });

  const observation = (cell: string, subject: string): Observation => ({
    check: 'cells/unclear',
    severity: 'explain',
    at: { sheet: '银行', cell },
    subject,
    message: words('', ''),
    cells: [],
  });
  const table: RecognisedTable = {
    ...(month(banks([right('工行'), right('农行')])).tables[0] as RecognisedTable),
    columns: [
      { column: 0, headers: ['银行'], role: { is: 'name' } },
      { column: 1, headers: ['备注', '一'], role: { is: 'unknown' } },
    ],
  };
  const make = (given: readonly Observation[], tables: readonly RecognisedTable[] = [table]): readonly Finding[] =>
    makeFindings(given, { tables, explanations: {} });
  const distinct = (given: readonly Observation[], tables?: readonly RecognisedTable[]): number =>
    new Set(make(given, tables).map(({ id }) => id)).size;

  test('tells apart what stands at different places', () => {
    expect(distinct([observation('A4', ''), observation('B4', ''), observation('B5', ''), observation('B3', '')])).toBe(
      4,
    );
    expect(distinct([observation('C4', ''), observation('C3', ''), observation('D3', '')])).toBe(3);
    const sparse = { ...table, rows: table.rows.slice(1) };
    expect(distinct([observation('B4', ''), observation('B5', '')], [sparse])).toBe(2);
    expect(distinct([observation('A1', ''), observation('B1', ''), observation('', ''), observation('Z99', '')])).toBe(
      4,
    );
    expect(distinct([observation('A4', '甲'), observation('A4', '甲')])).toBe(2);
    expect(distinct([observation('A1', '甲'), observation('A2', '乙')], [])).toBe(2);
  });

  test('does not change with the address where the subject is known', () => {
    const [here, there] = [make([observation('A1', '甲')], [])[0], make([observation('A9', '甲')], [])[0]];
    expect(here?.id).toBe(there?.id);
  });

  test('knows the columns of ledgers', () => {
    const { table: ledger } = ledgerTable('events', { sheet: '银行', entries: [{ name: '某会', place: '某地' }] });
    expect(distinct([observation('A4', ''), observation('B4', '')], [ledger])).toBe(2);
  });
});

describe('explanations', () => {
  const input = banks([wrong('工行')]);
  const [id = ''] = idsOf(input);
  const explained = (until?: string, more: MonthInput = {}): readonly unknown[] => {
    const explanations = { [id]: { text: '口径调整', by: '张三', ...(until === undefined ? {} : { until }) } };
    return check({ ...input, ...more }, { statistics: { explanations } }).findings.map(
      ({ explanation }) => explanation?.text,
    );
  };

  test.each<[string, string | undefined, string | undefined]>([
    ['without an end', undefined, '口径调整'],
    ['until this month', '2022-09', '口径调整'],
    ['until a later day', '2022-12-31', '口径调整'],
    ['until an earlier month', '2022-08', undefined],
    ['until a text that is no month', '长期', '口径调整'],
  ])('%s', (_, until, text) => {
    expect(explained(until)).toEqual([text]);
  });

  test('hold where the month is unknown', () => {
    expect(explained('2022-08', { month: null })).toEqual(['口径调整']);
  });

  const given = (at: string | null, text: string, more: { from?: string; until?: string } = {}) => ({
    ...month({ month: at }),
    explanations: { [id]: { text, ...more } },
  });
  const carried = (earlier: readonly ReturnType<typeof given>[], own = {}) =>
    check(input, { earlier, statistics: { explanations: own } }).findings[0]?.explanation;

  test.each([
    [
      'the latest earlier month',
      [given('2022-08', '农发行'), given('2022-06', '旧')],
      { text: '农发行', from: '2022-08' },
    ],
    ['the month that gave it', [given('2022-08', '农发行', { from: '2022-05' })], { text: '农发行', from: '2022-05' }],
    ['no workbook without a month', [given(null, '农发行')], undefined],
    ['none whose time has passed', [given('2022-08', '农发行', { until: '2022-08' })], undefined],
  ])('are carried from %s', (_, earlier, expected) => {
    expect(carried(earlier)).toEqual(expected);
  });

  test('of this month go before those of earlier ones', () => {
    expect(carried([given('2022-08', '农发行')], { [id]: { text: '已更正' } })).toEqual({ text: '已更正' });
  });

  test('of another finding are not taken', () => {
    expect(check(input, { statistics: { explanations: {} } }).findings[0]?.explanation).toBeUndefined();
  });
});

describe('the list of findings', () => {
  test('is sorted by severity, sheet, row and column', () => {
    const input: MonthInput = {
      counties: { columns, rows: [wrong('甲县'), ['乙县', -1100, 1000, -2100, -210]] },
      banks: { columns, rows: [['工行', 1100, 1000, 100, 15], wrong('农行')] },
    };
    expect(said(check(input))).toEqual([
      'within-row/growth @ 银行!E4',
      'within-row/increase @ 银行!D5',
      'within-row/increase @ 县区!D4',
      'cells/negative @ 县区!B5',
    ]);
  });

  test('leaves out checks that the office switched off, and says so', () => {
    const result = check({ ...banks([wrong('工行')]), settings: { disabledChecks: ['within-row/increase'] } });
    expect(said(result)).toEqual(['within-row/growth @ 银行!E4']);
    expect(result.skipped).toContainEqual({
      check: 'within-row/increase',
      why: { 'zh-CN': '已在设置中停用。', 'en-US': 'Switched off in the settings.' },
    });
  });

  test('puts what stands on no sheet of the workbook last of its severity', () => {
    const observations: readonly Observation[] = [
      {
        check: 'cells/error',
        severity: 'mandatory',
        at: { sheet: '别处', cell: '?' },
        subject: '',
        message: words('', ''),
        cells: [],
      },
    ];
    expect(said(check({ ...banks([wrong('工行')]), observations }))).toEqual([
      'within-row/increase @ 银行!D4',
      'cells/error @ 别处!?',
    ]);
  });

  test('says what cannot be placed in a column once all the same when there is much of it', () => {
    const observations = Array.from({ length: 30 }, (_, index): Observation => ({
      check: 'structure/unknown-table',
      severity: 'advisory',
      at: { sheet: '银行', cell: '' },
      subject: String(index),
      message: words('甲', 'A'),
      cells: [],
    }));
    expect(check({ ...banks([right('工行')]), observations }).findings).toHaveLength(1);
  });
});

describe('the table of checks', () => {
  test('has each id once, as family/rule', () => {
    const ids = checks.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(
      ids.filter(
        (id) =>
          !/^(structure|cells|within-row|across-rows|across-sheets|across-months|dates|plausibility|targets|template)\/[a-z-]+$/.test(
            id,
          ),
      ),
    ).toEqual([]);
  });

  test('is documented line by line, with its severity', () => {
    const lines = readFileSync('docs/checks.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const documented = lines.map((line) =>
      line
        .split('|')
        .slice(1, 4)
        .map((cell) => cell.trim().replaceAll('`', '')),
    );
    expect(documented.map(([id, , severity]) => `${String(id)} ${String(severity)}`).sort()).toEqual(
      checks.map(({ id, severity }) => `${id} ${severity}`).sort(),
    );
  });
});
