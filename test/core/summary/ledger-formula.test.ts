import { decimal } from '../../../src/core/measure/decimal';
import type { Figure } from '../../../src/core/model/figure';
import type { LedgerIndicator } from '../../../src/core/model/ledger-indicator';
import { ledgerRanges, writtenAlike } from '../../../src/core/summary/ledger-columns';
import { ledgerNative } from '../../../src/core/summary/ledger-formula';
import { ledgerRules } from '../../../src/core/summary/ledger-rules';
import { summaryWork } from '../../../src/core/summary/summary-input';
import type { CellValue } from '../../../src/core/workbook/cell';
import type { LedgerInput } from '../../support/build-ledger';
import { month } from '../../support/build-month';
import { book } from '../../support/build-workbook';
import { nothingFound } from '../../support/summary-of';

interface Case {
  readonly ledger: LedgerInput & { readonly raw?: readonly (readonly CellValue[])[] };
  readonly indicator: LedgerIndicator;
  readonly of?: string;
  readonly value: number;
}

/** The formula for a figure of the ledger; its cells hold the entries unless told otherwise. */
function formulaOf({ ledger, indicator, of = '全部', value }: Case): string | undefined {
  const rule = ledgerRules[indicator];
  const keys = [...new Set(ledger.entries.flatMap((entry) => Object.keys(entry)))];
  const raw = ledger.raw ?? ledger.entries.map((entry) => keys.map((key) => entry[key] as CellValue));
  const statistics = month({ ledgers: { [rule.ledger]: ledger } });
  const workbook = book({ [rule.ledger]: [[], [], keys, ...raw] });
  const work = summaryWork({
    book: workbook,
    month: statistics,
    figures: { list: [], find: () => undefined, named: () => [], targets: [] },
    result: nothingFound,
  });
  const figure: Figure = {
    indicator,
    measure: 'total',
    of: { kind: 'ledger', name: of },
    unit: ['newCreditLines', 'climbingLoans'].includes(indicator) ? '亿元' : '家',
    outcome: { value: decimal(value) },
    decimals: 2,
    origin: 'computed',
    cells: [],
    coverage: '',
  };
  return ledgerNative(work, rule, figure)?.formula;
}

const visits = [
  { campaign: '春雨行动', bank: '工商银行', enterprises: 12, creditLine: 3 },
  { campaign: '春雨行动', bank: '农业银行', enterprises: 8, creditLine: 2 },
];

test.each<[string, Case, RegExp | undefined]>([
  [
    'the unit of the table holds where cells name none',
    { ledger: { entries: visits, unit: '万元' }, indicator: 'newCreditLines', value: 0.0005 },
    /\/10000/,
  ],
  [
    'a unit of the cells comes first',
    {
      ledger: {
        entries: visits.map((entry) => ({ ...entry, creditLine: { number: entry.creditLine, unit: '亿元' as const } })),
        raw: visits.map((entry) => Object.values(entry)),
      },
      indicator: 'newCreditLines',
      value: 5,
    },
    /SUM\([^)]*\),8/,
  ],
  ['no unit anywhere', { ledger: { entries: visits }, indicator: 'newCreditLines', value: 5 }, /SUM\([^)]*\),8/],
  [
    'a column that is not there',
    { ledger: { entries: [{ bank: '工商银行' }] }, indicator: 'newCreditLines', value: 5 },
    undefined,
  ],
  [
    'a column without a number',
    { ledger: { entries: [{ bank: '工商银行', creditLine: '约两亿' }] }, indicator: 'newCreditLines', value: 5 },
    undefined,
  ],
  [
    'a campaign not printed so',
    { ledger: { entries: visits }, indicator: 'visitedEnterprises', of: '春雨', value: 20 },
    undefined,
  ],
  [
    'a batch in the ledger’s own writing',
    {
      ledger: {
        entries: [
          { batch: '二', enterprise: 'A公司' },
          { batch: '一', enterprise: 'B公司' },
        ],
      },
      indicator: 'climbingEnterprises',
      of: '第二批',
      value: 1,
    },
    /="二"/,
  ],
  [
    'a batch written in two ways',
    {
      ledger: {
        entries: [
          { batch: '二', enterprise: 'A公司' },
          { batch: '第二批', enterprise: 'B公司' },
        ],
      },
      indicator: 'climbingEnterprises',
      of: '第二批',
      value: 2,
    },
    undefined,
  ],
  ['another sum than ours', { ledger: { entries: visits }, indicator: 'visitedEnterprises', value: 21 }, undefined],
  [
    'a flag whose column is not there',
    { ledger: { entries: [{ enterprise: 'A公司' }] }, indicator: 'climbingResolved', value: 1 },
    undefined,
  ],
  [
    'a flag set by a truth value',
    { ledger: { entries: [{ enterprise: 'A公司', resolved: true }] }, indicator: 'climbingResolved', value: 1 },
    undefined,
  ],
  [
    'a word of the tier',
    {
      ledger: {
        entries: [
          { enterprise: 'A公司', tier: '重点' },
          { enterprise: 'B公司', tier: '资源库' },
        ],
      },
      indicator: 'keyListingCandidates',
      value: 1,
    },
    /='?"?重点|="重点"/,
  ],
  [
    'a tier written in two ways',
    {
      ledger: {
        entries: [
          { enterprise: 'A公司', tier: '重点' },
          { enterprise: 'B公司', tier: '市级重点' },
        ],
      },
      indicator: 'keyListingCandidates',
      value: 2,
    },
    undefined,
  ],
  [
    'a name that is a number',
    { ledger: { entries: [{ enterprise: '001' }, { enterprise: '1' }] }, indicator: 'climbingEnterprises', value: 2 },
    undefined,
  ],
  [
    'a long ledger',
    {
      ledger: { entries: Array.from({ length: 1001 }, (_, index) => ({ enterprise: `企业${String(index)}甲` })) },
      indicator: 'climbingEnterprises',
      value: 1001,
    },
    undefined,
  ],
])('%s', (_, given, expected) => {
  const formula = formulaOf(given);
  expect(formula ?? 'none').toMatch(expected ?? /^none$/);
});

test('a ledger that is kept nowhere, twice, or on a sheet that is gone has no ranges', () => {
  const entry = { bank: '工商银行', enterprises: 1 };
  const ledger = { entries: [entry] };
  const none = book({});
  expect(ledgerRanges(none, month(), 'enterpriseVisits')).toBeUndefined();
  expect(ledgerRanges(none, month({ ledgers: { enterpriseVisits: ledger } }), 'enterpriseVisits')).toBeUndefined();
  expect(
    ledgerRanges(none, month({ ledgers: { enterpriseVisits: [ledger, ledger] } }), 'enterpriseVisits'),
  ).toBeUndefined();
});

test('the first of two columns of one kind is taken, unknown columns are passed over', () => {
  const plain = month({ ledgers: { enterpriseVisits: { entries: [{ bank: '工商银行', enterprises: 1 }] } } });
  const [ledger] = plain.ledgers.enterpriseVisits ?? [];
  if (ledger === undefined) throw new Error('no ledger');
  const [bank, enterprises] = ledger.table.columns;
  if (bank === undefined || enterprises === undefined) throw new Error('no columns');
  const columns = [
    bank,
    enterprises,
    { ...enterprises, column: 2 },
    { ...bank, column: 3, role: { is: 'unknown' } as const },
  ];
  const changed = { ...plain, ledgers: { enterpriseVisits: [{ ...ledger, table: { ...ledger.table, columns } }] } };
  const ranges = ledgerRanges(book({ enterpriseVisits: [] }), changed, 'enterpriseVisits');
  expect([...(ranges?.columns.keys() ?? [])]).toEqual(['bank', 'enterprises']);
  expect(ranges?.columns.get('enterprises')?.range).toContain('$B$3');
  if (ranges === undefined) throw new Error('no ranges');
  expect(writtenAlike(ranges, 'bank', undefined)).toBeUndefined();
  expect(writtenAlike(ranges, 'enterprises', '重点')).toBeUndefined();
});
