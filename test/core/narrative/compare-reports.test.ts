// This month's report against last month's, and what last month promised.
import { compareFacts, type ReportedSide } from '../../../src/core/narrative/compare-reports';
import { type KeptPromise, promisesKept } from '../../../src/core/narrative/promises';
import { writeReport } from '../../../src/core/narrative/write-report';
import { month, type MonthInput } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';
import { fullFigures, fullMonth } from './build-report';

type Entries = Readonly<Record<string, number | FigureExtras>>;

function side(entries: Entries, input: MonthInput = {}): ReportedSide {
  const read = month(input);
  const found = figures(entries);
  return { month: read, figures: found, report: writeReport({ month: read, figures: found, earlier: [] }) };
}

function changes(now: Entries, before: Entries): readonly string[] {
  return compareFacts(side(now), side(before, { month: '2022-08' })).changes.map(
    ({ state, label, before: then, now: told, difference = '' }) =>
      [state, label['zh-CN'], then?.printed ?? '', told?.printed ?? '', difference].join('|'),
  );
}

const deposits = { 'deposits.balance': 312.47, 'deposits.yearToDateIncrease': 26.07, 'deposits.yearToDateGrowth': 9.1 };

describe('figures', () => {
  test('that changed are told with both months and the difference', () => {
    expect(changes({ 'deposits.balance': 312.47 }, { 'deposits.balance': 308.7 })).toEqual([
      'changed|各项存款余额|308.70亿元|312.47亿元|3.77',
    ]);
  });

  test('that print alike are counted, not told', () => {
    const same = compareFacts(side(deposits), side({ ...deposits, 'deposits.balance': 312.4711 }));
    expect(same).toEqual({ changes: [], unchanged: 3 });
  });

  test('that shared one number (均列) are told each: what moved is a change', () => {
    const places = { ...deposits, 'deposits.balanceRank': 7, 'deposits.increaseRank': 7, 'deposits.growthRank': 7 };
    expect(changes({ ...places, 'deposits.increaseRank': 8 }, places)).toEqual([
      'changed|各项存款增量位次|第7位|第8位|1',
    ]);
  });

  test('are told in one unit where the reports chose two', () => {
    const loans = (value: number): Entries => ({ 'loans.balance': { value, unit: value > 100 ? '万元' : '亿元' } });
    expect(changes(loans(1.33), loans(9250.45))[0]).toMatch(/\|0\.93亿元\|1\.33亿元\|/);
    expect(changes(loans(9250.45), loans(1.33))[0]).toMatch(/\|1\.33亿元\|0\.93亿元\|/);
  });

  test('that turned stand first, a fall with its minus', () => {
    const fallen = {
      'deposits.balance': 280,
      'deposits.yearToDateIncrease': -26.07,
      'deposits.yearToDateGrowth': -8.5,
    };
    expect(changes(fallen, deposits)).toEqual([
      'flipped|各项存款较年初增加|26.07亿元|-26.07亿元|-52.14',
      'flipped|各项存款较年初增幅|9.10%|-8.50%|-17.6',
      'changed|各项存款余额|312.47亿元|280.00亿元|-32.47',
    ]);
  });

  test('that only one month tells are new or dropped', () => {
    expect(
      changes({ 'deposits.balance': 1.5, 'loans.balance': 2.5 }, { 'deposits.balance': 1.5, 'nplRatio.value': 1.2 }),
    ).toEqual(['new|各项贷款余额||2.50亿元|', 'dropped|不良贷款率|1.20%||']);
  });

  test('of a bank or a campaign are told with its name; gaps to targets are left to what was promised', () => {
    const entries = { ...fullFigures, 'loans.increaseRank@建设银行': 4 };
    const now = side(entries, fullMonth);
    const earlier = side(
      {
        ...entries,
        'loans.yearToDateIncrease@工商银行': 4,
        'visitedEnterprises.total@“金融春雨”行动': { value: 99, kind: 'ledger' },
      },
      fullMonth,
    );
    expect(compareFacts(now, earlier).changes.map(({ label }) => label['zh-CN'])).toEqual([
      '工商银行 各项贷款较年初增加',
      '“金融春雨”行动 走访企业',
    ]);
    expect(compareFacts(now, earlier).changes[0]?.label['en-US']).toMatch(/^工商银行 /);
  });

  test('a fact whose figure is gone is compared as printed; an indicator of the user’s goes by its name', () => {
    const now = side({ 'deposits.balance': 2 });
    const fact = {
      start: 0,
      end: 1,
      printed: '3家',
      indicator: '首贷户',
      measure: 'value',
      of: '甲县',
      cells: [],
    } as const;
    const told = { id: 'x', level: 'body', text: '3家', facts: [fact], gaps: [] } as const;
    const withFact = (printed: string): ReportedSide => ({
      ...now,
      report: { title: '', paragraphs: [{ ...told, facts: [{ ...fact, printed }] }] },
    });
    expect(compareFacts(withFact('4家'), withFact('3家')).changes).toEqual([
      {
        state: 'changed',
        label: { 'zh-CN': '首贷户', 'en-US': '首贷户' },
        indicator: '首贷户',
        measure: 'value',
        of: '甲县',
        now: { printed: '4家', paragraph: 'x', cells: [] },
        before: { printed: '3家', paragraph: 'x', cells: [] },
      },
    ]);
  });
});

describe('targets promised last month', () => {
  const row = {
    object: '甲县',
    indicator: '不良贷款率',
    direction: '≤',
    target: 1.8,
    unit: '%',
    deadline: '2022-12-31',
  };
  const at = [{ sheet: 'targets', cell: 'D4' }];
  const points = (value: number | undefined): FigureExtras =>
    value === undefined
      ? { withheld: 'missing', kind: 'target', cells: at }
      : { value, kind: 'target', unit: '个百分点', cells: at };

  function kept(
    gaps: { before?: number; now?: number; pace?: number },
    rows: readonly object[] = [row],
  ): KeptPromise | undefined {
    const entries = (gap: number | undefined): Entries => ({
      'nplRatio.gap': points(gap),
      ...(gaps.pace === undefined ? {} : { 'nplRatio.monthlyPace': points(gaps.pace) }),
    });
    const input = (entriesOf: readonly object[]): MonthInput =>
      ({ ledgers: { targets: { entries: entriesOf } } }) as MonthInput;
    const now = side(entries(gaps.now), input(rows));
    const before = side(entries(gaps.before), { ...input([row]), month: '2022-08' });
    return promisesKept(now, before)[0];
  }

  test.each([
    ['met', { before: 0.1, now: -0.1, pace: 0.03 }, 'met'],
    ['closed by its share', { before: 0.12, now: 0.08, pace: 0.03 }, 'on-track'],
    ['closed by less', { before: 0.12, now: 0.1, pace: 0.03 }, 'behind'],
    ['grown', { before: 0.12, now: 0.2, pace: 0.03 }, 'behind'],
    ['not measured now', { before: 0.12, pace: 0.03 }, 'unknown'],
    ['not measured last month', { now: 0.12 }, 'unknown'],
    ['without a pace', { before: 0.12, now: 0.1 }, 'unknown'],
  ])('%s', (_, gaps, state) => {
    expect(kept(gaps)?.state).toBe(state);
  });

  test('is told as it was, with both gaps', () => {
    expect(kept({ before: 0.12, now: 0.08, pace: 0.03 })).toEqual({
      kind: 'target',
      state: 'on-track',
      text: '12月底前甲县不良贷款率不高于1.8%',
      gapBefore: '0.12个百分点',
      gapNow: '0.08个百分点',
      cells: [{ sheet: 'targets', cell: 'D4' }],
    });
  });

  test('no longer in the sheet, or with its deadline passed', () => {
    expect(kept({ before: 0.12, now: 0.1, pace: 0.03 }, [{ ...row, object: '乙县' }])?.state).toBe('gone');
    const passed = { ...row, deadline: '2022-09-30' };
    const input: MonthInput = { ledgers: { targets: { entries: [passed] } } };
    const now = side({ 'nplRatio.gap': points(0.1) }, input);
    const before = side({ 'nplRatio.gap': points(0.12) }, { ...input, month: '2022-08' });
    expect(promisesKept(now, before)[0]?.state).toBe('missed');
  });
});

describe('tasks promised last month', () => {
  const task = { enterprise: '同辉光伏', aspect: '下一步', content: '报送辅导备案', deadline: '2022-12-31' };

  function states(now: readonly object[], month: string | null = '2022-08'): readonly string[] {
    const input = (entries: readonly object[]): MonthInput =>
      ({ ledgers: { listingProgress: { entries } } }) as MonthInput;
    const before = side({}, { ...input([task, { ...task, aspect: '进展', content: '不是任务' }]), month });
    return promisesKept(side({}, input(now)), before).map(({ state, text }) => `${state} ${text}`);
  }

  test.each<readonly [string, readonly object[], string]>([
    ['still listed', [task], 'open'],
    ['still listed after its deadline', [{ ...task, deadline: '2022-09-20' }], 'overdue'],
    ['still listed without a deadline', [{ ...task, deadline: undefined }], 'open'],
    ['reported on since', [{ ...task, aspect: '进展', content: '已报送', date: '2022-09-10' }], 'progressed'],
    ['reported on before only', [{ ...task, aspect: '进展', content: '已报送', date: '2022-08-10' }], 'gone'],
    ['reported on without a date', [{ ...task, aspect: '进展', content: '已报送' }], 'gone'],
    ['another company’s', [{ ...task, enterprise: '恒屹', aspect: '进展', date: '2022-09-10' }], 'gone'],
    ['gone', [], 'gone'],
  ])('%s', (_, now, state) => {
    expect(states(now)).toEqual([`${state} 同辉光伏：报送辅导备案`]);
  });

  test('a task of no company is told by its content', () => {
    const input: MonthInput = {
      ledgers: { listingProgress: { entries: [{ aspect: '下一步', content: '报送备案' }] } },
    };
    const before = side({}, { ...input, month: '2022-08' });
    expect(promisesKept(side({}, { ...input, county: null }), before).map(({ text, state }) => [text, state])).toEqual([
      ['报送备案', 'open'],
    ]);
  });

  test('without last month’s name any news counts', () => {
    const news = { ...task, aspect: '进展', content: '已报送', date: '2022-01-10' };
    expect(states([news], null)).toEqual(['progressed 同辉光伏：报送辅导备案']);
  });
});
