// Numbers of the balance tables that cannot all be right: each fault said once, at the cell most likely wrong.
import type { BalanceTable } from '../model/balances';
import { baselessObservation } from './baseless';
import { blames } from './blame';
import type { CheckInput, Contradictions } from './check';
import { blameObservation } from './contradiction-text';
import { evaluate } from './evaluate';
import { gridOf } from './grid';
import { columnObservation, misfitColumns, misfitRows, rowObservation } from './misfits';
import { leftOutRows } from './left-out-rows';
import { rowRules } from './row-rules';
import { sumRules } from './sum-rules';
import { textInSum, textInSums } from './text-in-sums';

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
  const ofText = isOn({ check: textInSum })
    ? textInSums(grid, evaluation.failures, input)
    : { observations: [], others: evaluation.failures };
  const ofRows = leftOutRows(grid, ofText.others, indicators);
  const found = blames(grid, ofRows.others, evaluation.passes);
  const columns = misfitColumns(grid, evaluation, found);
  const rows = misfitRows(
    grid,
    found.filter((blame) => !columns.some((group) => group.includes(blame))),
  );
  const grouped = new Set([...columns, ...rows].flat());
  const observations = [
    ...ofText.observations,
    ...ofRows.observations,
    ...columns.map((group) => columnObservation(grid, group, indicators)),
    ...rows.map((group) => rowObservation(grid, group, indicators)),
    ...found
      .filter((blame) => !grouped.has(blame))
      .map((blame) => blameObservation({ grid, evaluation, input }, blame)),
    ...evaluation.baseless.map((cell) => baselessObservation(grid, cell, indicators)),
  ];
  return { observations, tried: new Set([...rules.rows, ...rules.sums].map(({ check }) => check)) };
}
