// The door of checking: a month and its figures in, every finding and every check that could not run out.
import { words } from '../measure/bilingual';
import type { Explanation, Finding, Observation, Severity, Skipped } from '../model/finding';
import { parseAddress } from '../workbook/address';
import type { WorkbookSnapshot } from '../workbook/snapshot';
import { isDated } from './balance-tables';
import { type Check, type CheckContext, type CheckInput, cannotRun } from './check';
import { checks } from './check-list';
import { contradictionsOf } from './contradictions';
import { makeFindings } from './make-finding';
import { saidOnce } from './said-once';

export interface CheckResult {
  readonly findings: readonly Finding[];
  readonly skipped: readonly Skipped[];
}

export function runChecks(input: CheckInput): CheckResult {
  const { book, month } = input;
  const context: CheckContext = { ...input, contradictions: contradictionsOf(input) };
  const outcomes = checks.map((check) => outcomeOf(check, context));
  // What reading noticed under an id of its own, without an entry here, is told all the same.
  const others = month.observations.filter(({ check }) => !checks.some(({ id }) => id === check));
  const observations = [...others, ...outcomes.flatMap(({ observations }) => observations)].filter(
    ({ check }) => !month.settings.disabledChecks.includes(check),
  );
  return {
    findings: makeFindings(inOrder(saidOnce(observations), book), { ...month, explanations: explanationsOf(input) }),
    skipped: outcomes.flatMap(({ skipped }) => skipped),
  };
}

// One of an earlier month holds on, as the latest gave it, until the office writes another; it says from when it is.
function explanationsOf({ month, earlier }: CheckInput): Readonly<Record<string, Explanation>> {
  const newestLast = earlier.filter(isDated).sort((left, right) => (left.month < right.month ? -1 : 1));
  const carried = newestLast.flatMap(({ month: from, explanations }) =>
    Object.entries(explanations).map(([id, given]): readonly [string, Explanation] => [id, { from, ...given }]),
  );
  return { ...Object.fromEntries(carried), ...month.explanations };
}

interface Ran {
  readonly observations: readonly Observation[];
  readonly skipped: readonly Skipped[];
}

function outcomeOf(check: Check, context: CheckContext): Ran {
  if (context.month.settings.disabledChecks.includes(check.id)) {
    const why = words('已在设置中停用。', 'Switched off in the settings.');
    return { observations: [], skipped: [{ check: check.id, why }] };
  }
  const outcome = check.run(context);
  if (cannotRun(outcome)) return { observations: [], skipped: [{ check: check.id, why: outcome.cannotRun }] };
  return { observations: outcome, skipped: [] };
}

const severityOrder: Readonly<Record<Severity, number>> = { mandatory: 0, explain: 1, advisory: 2 };

function inOrder(observations: readonly Observation[], book: WorkbookSnapshot): readonly Observation[] {
  const sheetOrder = new Map(book.sheets.map(({ name }, index) => [name, index]));
  const keyed = observations.map((observation) => {
    const { sheet, cell } = observation.at;
    const { row, column } = parseAddress(cell) ?? { row: -1, column: -1 };
    const sheetPlace = sheetOrder.get(sheet) ?? sheetOrder.size;
    return { observation, keys: [severityOrder[observation.severity], sheetPlace, row, column] };
  });
  return keyed.sort((left, right) => firstDifference(left.keys, right.keys)).map(({ observation }) => observation);
}

function firstDifference(left: readonly number[], right: readonly number[]): number {
  return left.map((key, index) => key - (right[index] as number)).find((difference) => difference !== 0) ?? 0;
}
