// Runs the checks on a hand-made month and shows what they say, for every test of checks.
import { type CheckInput } from '../../../src/core/checks/check';
import { type CheckResult, runChecks } from '../../../src/core/checks/run-checks';
import type { Finding } from '../../../src/core/model/finding';
import type { Figure } from '../../../src/core/model/figure';
import type { MonthlyStatistics } from '../../../src/core/model/statistics';
import { type BalanceInput, type MonthInput, bookOf, month } from '../../support/build-month';

export interface Asked {
  readonly earlier?: readonly MonthlyStatistics[];
  readonly figures?: readonly Figure[];
  readonly book?: CheckInput['book'];
  readonly statistics?: Partial<MonthlyStatistics>;
}

/** Each table is printed with the reporting month unless it says otherwise, and the own county is a row of its sheet. */
export function check(given: MonthInput, asked: Asked = {}): CheckResult {
  const input = complete(given);
  const figures = asked.figures ?? [];
  return runChecks({
    book: asked.book ?? bookOf(input),
    month: { ...month(input), ...asked.statistics },
    figures: {
      list: figures,
      named: (name) => figures.filter(({ of }) => of.name === name),
      targets: figures.filter(({ of }) => of.kind === 'target'),
      find: (indicator, measure, name) =>
        figures.find((one) => one.indicator === indicator && one.measure === measure && one.of.name === name),
    },
    earlier: asked.earlier ?? [],
  });
}

/** check @ sheet!cell, one a finding. */
export function said({ findings }: CheckResult): readonly string[] {
  return findings.map(({ check: id, at }) => `${id} @ ${at.sheet}!${at.cell}`);
}

export function only({ findings }: CheckResult, id: string): readonly Finding[] {
  return findings.filter((finding) => finding.check === id);
}

export function mandatory({ findings }: CheckResult): readonly Finding[] {
  return findings.filter(({ severity }) => severity === 'mandatory');
}

function complete(input: MonthInput): MonthInput {
  const at = input.month === undefined ? '2022-09' : input.month;
  const dated = (list: MonthInput['banks']): readonly BalanceInput[] =>
    (list === undefined ? [] : [list].flat()).map((table) => (at === null ? table : { period: at, ...table }));
  const [banks, counties] = [dated(input.banks), dated(input.counties)];
  const names = counties.flatMap(({ rows }) =>
    rows.flatMap(([name]) => (/^[~#]|^(合计|全市)$/.test(name) ? [] : [name])),
  );
  const [first] = names.map((name) => name.replace(/^.*=|[*]$/g, ''));
  const county = names.includes('甲县') ? '甲县' : first;
  return { ...(county === undefined ? {} : { county }), ...input, banks, counties };
}
