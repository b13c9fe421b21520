// Numbers of the balance tables that cannot all be right: each fault said once, at the cell most likely wrong.
import { words } from '../measure/bilingual';
import type { BalanceTable } from '../model/balances';
import type { Observation } from '../model/finding';
import { type Blame, blames } from './blame';
import type { CheckInput, Contradictions } from './check';
import { blameObservation } from './contradiction-text';
import { evaluate } from './evaluate';
import { type Grid, at, columnOfCell, gridOf, refOf } from './grid';
import { columnLabel } from './print-cell';
import { rowRules } from './row-rules';
import { sumRules } from './sum-rules';
import { type Evaluation, ruleKey } from './tally';
import { baselessObservation } from './baseless';

/** Checks whose ids are switched off take no part: their equations are not used to judge others either. */
export function contradictionsOf(input: CheckInput): Contradictions {
  const { banks, counties } = input.month;
  const found = [...banks, ...counties].map((table) => inTable(table, input));
  return {
    observations: found.flatMap(({ observations }) => observations),
    tried: new Set(found.flatMap(({ tried }) => [...tried])),
  };
}

function inTable(table: BalanceTable, input: CheckInput): Contradictions {
  const { settings, indicators } = input.month;
  const isOn = ({ check }: { readonly check: string }): boolean => !settings.disabledChecks.includes(check);
  const grid = gridOf(table, settings.toleranceFactor);
  const rules = { rows: rowRules(table, indicators).filter(isOn), sums: sumRules(table).filter(isOn) };
  const evaluation = evaluate(grid, rules);
  const found = blames(grid, evaluation.failures, evaluation.passes);
  const wholeColumns = misfits(grid, evaluation, found);
  const observations = [
    ...wholeColumns.map((group) => columnObservation(grid, group, input)),
    ...found
      .filter((blame) => !wholeColumns.some((group) => group.includes(blame)))
      .map((blame) => blameObservation({ grid, evaluation, input }, blame)),
    ...evaluation.baseless.map((cell) => baselessObservation(grid, cell, indicators)),
  ];
  return { observations, tried: new Set([...rules.rows, ...rules.sums].map(({ check }) => check)) };
}

/** Where most rows of a column break one rule, the column means something else than we took it for. */
function misfits(grid: Grid, { tried }: Evaluation, found: readonly Blame[]): readonly (readonly Blame[])[] {
  const groups = new Map<string, Blame[]>();
  for (const blame of found) {
    const { check, target } = at(blame.failures, 0);
    const key = ruleKey(check, target % grid.width);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [blame]);
    else group.push(blame);
  }
  return [...groups].flatMap(([key, group]) =>
    group.length >= 3 && group.length * 2 > (tried.get(key) as number) ? [group] : [],
  );
}

function columnObservation(grid: Grid, group: readonly Blame[], { month }: CheckInput): Observation {
  const relations = group.map(({ failures }) => at(failures, 0));
  const { check, target, formula } = at(relations, 0);
  const column = columnOfCell(grid, target);
  const label = columnLabel(column, month.indicators);
  const count = String(group.length);
  return {
    check,
    severity: 'explain',
    at: refOf(grid, target),
    subject: column.header,
    message: words(
      `“${label['zh-CN']}”一列有${count}行不等于“${formula['zh-CN']}”，可能口径、单位或列名另有所指。请核对该列，属实的请说明。`,
      `In ${count} rows ${label['en-US']} is not "${formula['en-US']}": coverage, unit or meaning of the column may differ. Check the column, or explain.`,
    ),
    cells: relations.map((relation) => refOf(grid, relation.target)),
  };
}
