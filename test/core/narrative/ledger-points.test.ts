import { writeReport } from '../../../src/core/narrative/write-report';
import type { LedgerValue } from '../../../src/core/model/ledger';
import type { Paragraph } from '../../../src/core/model/report';
import { type MonthInput, month } from '../../support/build-month';
import { type FigureExtras, figures } from './build-figures';

type Ledgers = NonNullable<MonthInput['ledgers']>;

function told(
  id: string,
  ledgers: Ledgers,
  entries: Readonly<Record<string, number | FigureExtras>> = {},
  settings: MonthInput['settings'] = {},
): string {
  return paragraphs(ledgers, entries, settings).find((paragraph) => paragraph.id === id)?.text ?? '';
}

function paragraphs(
  ledgers: Ledgers,
  entries: Readonly<Record<string, number | FigureExtras>> = {},
  settings: MonthInput['settings'] = {},
): readonly Paragraph[] {
  return writeReport({ month: month({ ledgers, settings }), figures: figures(entries), earlier: [] }).paragraphs;
}

const date = (from: string, to: string, precision: 'day' | 'third' | 'month' | 'span'): LedgerValue => ({
  is: 'date',
  date: { text: '', from, to, month: from.slice(0, 7), precision },
});

describe('events', () => {
  const event = { type: '对接会', name: '对接会', place: '会展中心', host: '金融中心' };

  test.each<[string, LedgerValue, string]>([
    ['a day', date('2022-09-08', '2022-09-08', 'day'), '9月8日，'],
    ['a day of another year', date('2021-12-08', '2021-12-08', 'day'), '2021年12月8日，'],
    ['the first third of a month', date('2022-09-01', '2022-09-10', 'third'), '9月上旬，'],
    ['the second third', date('2022-09-11', '2022-09-20', 'third'), '9月中旬，'],
    ['the last third', date('2021-09-21', '2021-09-30', 'third'), '2021年9月下旬，'],
    ['a month', date('2022-09-01', '2022-09-30', 'month'), '9月，'],
    ['days of one month', date('2022-09-08', '2022-09-15', 'span'), '9月8日至15日，'],
    ['days of two months', date('2022-09-28', '2022-10-02', 'span'), '9月28日至10月2日，'],
    ['a span of one day', date('2022-09-28', '2022-09-28', 'span'), '9月28日，'],
  ])('are dated as the ledger dates them: %s', (_title, on, expected) => {
    expect(told('credit/matchmaking', { events: { entries: [{ ...event, date: on }] } })).toContain(
      `${expected}金融中心在会展中心举办“对接会”。`,
    );
  });

  test('a blank cell that the sentence needs is a gap that names row and column', () => {
    const made = paragraphs({ events: { entries: [{ type: '对接会', name: '“春雨”对接会' }] } });
    const own = made.find(({ id }) => id === 'credit/matchmaking');
    expect(own?.text).toBe('二是政企银对接扎实开展。【缺：日期】，【缺：主办】在【缺：地点】举办“‘春雨’对接会”。');
    expect(own?.gaps.map(({ why }) => why['zh-CN'])).toContain('活动台账第4行“地点”为空，请补填。');
  });

  test('are left out where a cell is blank and the office wants no gaps', () => {
    const entries = [{ type: '对接会', name: '甲' }];
    expect(told('credit/matchmaking', { events: { entries } }, {}, { missingSentence: 'omit' })).toBe('');
  });

  test('an event without a name is told with a gap', () => {
    const entries = [{ type: '对接会', host: '甲', place: '乙', date: '2022-09-01', enterprises: 3 }];
    expect(told('credit/matchmaking', { events: { entries } })).toMatch(/举办【缺：活动全称】，3家企业参加。$/);
  });

  test('without the report’s month an event has its day without a year', () => {
    const read = month({
      month: null,
      ledgers: {
        events: {
          entries: [
            { ...event, date: '2021-09-08' },
            { ...event, date: '2021-09' },
          ],
        },
      },
    });
    const made = writeReport({ month: read, figures: figures({}), earlier: [] });
    expect(made.paragraphs.find(({ id }) => id === 'credit/matchmaking')?.text).toMatch(/9月8日，.*。9月，/);
  });

  test.each([
    ['普及金融知识 守住“钱袋子”', '以“普及金融知识 守住‘钱袋子’”为主题'],
    ['“助企攀登”', '以“助企攀登”为主题'],
    ['《条例》', '以《条例》为主题'],
  ])('a theme has one pair of marks around it: %s', (theme, expected) => {
    expect(told('credit/matchmaking', { events: { entries: [{ ...event, date: '2022-09-01', theme }] } })).toContain(
      expected,
    );
  });

  test.each([
    ['缓解资金需求', '，旨在缓解资金需求。'],
    ['为缓解资金需求', '，为缓解资金需求。'],
  ])('the purpose joins the sentence: %s', (purpose, expected) => {
    expect(told('credit/matchmaking', { events: { entries: [{ ...event, date: '2022-09-01', purpose }] } })).toContain(
      expected,
    );
  });

  test('a training for listing belongs to the third section', () => {
    const entries = [{ ...event, date: '2022-09-27', type: '培训会', name: '企业上市专题培训会' }];
    expect(told('listing/support', { events: { entries } })).toMatch(
      /。9月27日，金融中心在会展中心举办“企业上市专题培训会”。$/,
    );
  });

  test('an event without a type is known by its name', () => {
    expect(told('risk/publicity', { events: { entries: [{ name: '反诈宣传', date: '2022-09-01' }] } })).toContain(
      '“反诈宣传”',
    );
  });

  test('a line break in a cell does not break the sentence', () => {
    const entries = [{ ...event, date: '2022-09-01', effect: '第一项，\n第二项；' }];
    expect(told('credit/matchmaking', { events: { entries } })).toMatch(/举办“对接会”，第一项，第二项。$/);
  });
});

describe('visits and climbing enterprises', () => {
  const visits = { entries: [{ bank: '工行', enterprises: 3 }] };
  const whole = { 'visitedEnterprises.total@走访': 356, 'newCreditLines.total@走访': 8.5 } as const;

  test('without campaigns the ledger is told as a whole, to its own cut-off', () => {
    expect(told('credit/visits', { enterpriseVisits: { ...visits, cutOff: '2022-09-25' } }, whole)).toBe(
      '三是走访服务企业持续深入。截至9月25日，累计走访企业356家，新增授信额度8.50亿元。【缺：攀登企业台账】。',
    );
  });

  test('of several cut-offs the latest counts', () => {
    const entries = ['2022-10-09', '2022-10-08'].map((cutOff) => ({ bank: '工行', enterprises: 3, cutOff }));
    expect(told('credit/visits', { enterpriseVisits: { entries } }, whole)).toContain('截至10月9日，');
  });

  test('a ledger without figures is a gap', () => {
    expect(told('credit/visits', { enterpriseVisits: visits })).toContain('【缺：走访企业台账】');
  });

  test('a figure withheld is a gap with its reason', () => {
    const entries = { ...whole, 'newCreditLines.total@走访': { withheld: 'missing' } as const };
    expect(told('credit/visits', { enterpriseVisits: visits }, entries)).toContain(
      '截至目前，累计走访企业356家，【缺：新增授信额度】。',
    );
  });

  test('nothing of a zero is told but what must be', () => {
    const ledger = { climbingEnterprises: { entries: [{ enterprise: '甲', batch: '第一批' }, { enterprise: '乙' }] } };
    const entries = { 'climbingEnterprises.total@第一批': 1, 'climbingResolved.total@第一批': 0 };
    expect(told('credit/visits', ledger, entries)).toContain('截至目前，第一批攀登企业共1家。');
  });
});

describe('listing', () => {
  test('a candidate without a company or a leader is not told of', () => {
    const entries = [{ cityLeader: '陈某' }, { enterprise: '甲', tier: '重点' }, { intermediary: '乙证券' }];
    expect(told('listing/leaders', { listingCandidates: { entries } })).toContain('【缺：包保联系领导】');
    expect(told('listing/support', { listingCandidates: { entries } })).toContain('【缺：中介机构合作情况】');
  });

  test('a leader without a post, and key companies without names', () => {
    const entries = [{ enterprise: '甲', cityLeader: '陈某' }];
    const counts = { 'listingCandidates.total@上市': 1, 'keyListingCandidates.total@上市': 0 };
    expect(told('listing/leaders', { listingCandidates: { entries } })).toContain('陈某包保联系甲。');
    expect(told('listing/reserve', { listingCandidates: { entries } }, counts)).toContain(
      '全县上市后备企业共1家，其中重点上市后备企业0家。',
    );
    expect(told('listing/reserve', {}, { 'listingCandidates.total@上市': { withheld: 'missing' } })).toContain(
      '【缺：上市后备企业数】。',
    );
    expect(told('listing/reserve', {}, { 'keyListingCandidates.total@上市': 2 })).toContain(
      '【缺：上市后备企业数】，其中重点上市后备企业2家。',
    );
  });

  test('leaders of the same company stand in one clause, a leader of several with all of them', () => {
    const entries = [
      { enterprise: '甲', cityLeader: '陈某', cityLeaderPost: '副市长', countyLeader: '周某' },
      { enterprise: '乙', countyLeader: '林某' },
      { enterprise: '丙', countyLeader: '林某' },
    ];
    expect(told('listing/leaders', { listingCandidates: { entries } })).toContain(
      '副市长陈某、周某共同包保联系甲；林某包保联系乙、丙。',
    );
  });

  const row = { enterprise: '甲', content: '进行' };

  test('entries without a date or an aspect are progress, in the order of the sheet', () => {
    const entries = [row, { ...row, content: '完成' }, { ...row, content: '备案', date: '2022-08' }];
    expect(told('listing/progress', { listingProgress: { entries } })).toBe(
      '二是分企业推进上市进程。甲进行，完成，8月备案。',
    );
  });

  test('a problem that was solved later is no next step', () => {
    const obstacle = { ...row, aspect: '障碍', content: '缺证', date: '2022-07-12' };
    const solved = { ...row, aspect: '解决', date: '2022-07-20' };
    const steps = (entries: readonly Readonly<Record<string, string>>[]): string =>
      told('next/listing/steps', { listingProgress: { entries } });
    expect(steps([obstacle])).toBe('推动解决甲“缺证”的问题。');
    expect(steps([obstacle, solved])).toBe('【缺：下一步工作内容】。');
    expect(steps([{ ...obstacle, date: '2022-08-01' }, solved])).toBe('推动解决甲“缺证”的问题。');
    expect(steps([obstacle, { ...solved, enterprise: '乙' }])).toBe('推动解决甲“缺证”的问题。');
    expect(
      steps([
        { enterprise: '甲', content: '缺证', aspect: '障碍' },
        { enterprise: '甲', content: '办', aspect: '解决' },
      ]),
    ).toBe('【缺：下一步工作内容】。');
  });
});

describe('targets', () => {
  const target = { object: '甲县', indicator: '不良贷款率', target: 1.5, unit: '%' };
  const next = (
    entries: readonly Readonly<Record<string, string | number | LedgerValue>>[],
    section = 'risk',
  ): string => told(`next/${section}/steps`, { targets: { entries } });

  test.each([
    ['a day', '2022-12-20', '确保12月20日前甲县不良贷款率不高于1.5%。'],
    ['the last day of a month', '2022-12-31', '确保12月底前甲县不良贷款率不高于1.5%。'],
    ['a month of another year', '2023-06', '确保2023年6月底前甲县不良贷款率不高于1.5%。'],
  ])('have their deadline: %s', (_title, deadline, expected) => {
    expect(next([{ ...target, deadline }])).toBe(expected);
  });

  test.each([
    ['≥', '各项贷款余额', 'credit', '确保甲县各项贷款余额不低于1.5%。'],
    ['不高于', '存贷比', 'credit', '确保甲县存贷比不高于1.5%。'],
    ['', '上市公司数量', 'listing', '确保甲县上市公司数量不低于1.5%。'],
  ])('%s of %s belongs to %s', (direction, indicator, section, expected) => {
    const own = direction === '' ? { ...target, indicator } : { ...target, indicator, direction };
    expect(next([own], section)).toBe(expected);
  });

  test('a target that is no number, or names no indicator, is a gap', () => {
    expect(next([{ object: '甲县', indicator: '不良贷款率', target: '尽量低' }])).toBe(
      '确保甲县不良贷款率不高于【缺：目标值】。',
    );
    expect(next([{ object: '甲县', target: 3 }], 'credit')).toBe('确保甲县【缺：指标】不低于3。');
  });

  test('a target measured in the cell’s own unit', () => {
    expect(next([{ object: '甲县', indicator: '不良贷款率', target: { is: 'number', number: 2, unit: '%' } }])).toBe(
      '确保甲县不良贷款率不高于2%。',
    );
  });

  test('a document without marks gets them; without a document the year’s targets are named', () => {
    const plan = { ...target, basis: '压降方案' };
    expect(told('risk/npl', { targets: { entries: [plan, target] } })).toContain(
      '按照《压降方案》，明确甲县不良贷款率不高于1.5%的目标。按照年度目标任务，明确甲县不良贷款率不高于1.5%的目标。',
    );
  });

  const cells = [{ sheet: 'targets', cell: 'C4' }];
  const figure = (value: number, unit: FigureExtras['unit'] = '亿元'): FigureExtras => ({
    value,
    unit,
    kind: 'target',
    cells,
  });

  test.each<readonly [string, string, FigureExtras['unit'], string]>([
    ['各项贷款余额', '2022-12-31', '亿元', '距目标还差6.28亿元，剩余3个月月均需新增2.09亿元'],
    ['普惠贷款占比', '2022-10-31', '个百分点', '距目标还差6.28个百分点，剩余1个月月均需提高2.09个百分点'],
    ['新增挂牌贷款企业', '2022-12-31', '家', '距目标还差6家'],
  ])('a floor of %s says what is still to do and what each month must bring', (indicator, deadline, unit, expected) => {
    const floor = { object: '甲县', indicator, target: 232, unit: '亿元', deadline };
    const key = indicator === '新增挂牌贷款企业' ? 'next/listing/steps' : 'next/credit/steps';
    const entries = { 'loans.gap': figure(6.28, unit), 'loans.monthlyPace': figure(2.0933, unit) };
    expect(told(key, { targets: { entries: [floor] } }, entries)).toContain(expected);
    expect(told(key, { targets: { entries: [floor] } }, entries)).not.toMatch(/家，剩余/);
  });

  test('a ceiling says how far it must fall a month, and a fall that prints as zero is not told', () => {
    const row = { ...target, deadline: '2022-12-31' };
    const entries = { 'nplRatio.gap': figure(0.07, '个百分点'), 'nplRatio.monthlyPace': figure(0.02, '个百分点') };
    expect(told('next/risk/steps', { targets: { entries: [row] } }, entries)).toBe(
      '确保12月底前甲县不良贷款率不高于1.5%，目前高于目标0.07个百分点，剩余3个月月均需下降0.02个百分点。',
    );
    const small = { ...entries, 'nplRatio.monthlyPace': figure(0.001, '个百分点') };
    expect(told('next/risk/steps', { targets: { entries: [row] } }, small)).not.toContain('月均');
  });

  test.each<readonly [string, number | undefined, string]>([
    ['open', 0.06, '对照8月底前甲县不良贷款率不高于1.5%的目标，目前高于目标0.06个百分点，抓紧补齐差距。'],
    ['met', -0.1, '【缺：下一步工作内容】。'],
    ['unknown', undefined, '【缺：下一步工作内容】。'],
  ])('a target whose deadline has passed is a next step only while it is open: %s', (_, gap, expected) => {
    const row = { ...target, deadline: '2022-08-31' };
    const entries = gap === undefined ? {} : { 'nplRatio.gap': figure(gap, '个百分点') };
    expect(told('next/risk/steps', { targets: { entries: [row] } }, entries)).toBe(expected);
  });

  test('how far it is, where it is not met', () => {
    const steps = (entries: Readonly<Record<string, FigureExtras>>): string =>
      told('next/risk/steps', { targets: { entries: [target] } }, entries);
    const gap = figure(0.06, '个百分点');
    expect(steps({ 'nplRatio.gap': gap })).toBe('确保甲县不良贷款率不高于1.5%，目前高于目标0.06个百分点。');
    expect(steps({ 'nplRatio.gap': { ...gap, value: -0.1 } })).toBe('巩固现有成效，确保甲县不良贷款率不高于1.5%。');
    expect(steps({ 'nplRatio.gap': { ...gap, cells: [{ sheet: '别处', cell: 'C4' }] } })).toBe(
      '确保甲县不良贷款率不高于1.5%。',
    );
  });
});
