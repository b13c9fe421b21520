// Faults of a whole column or row: a column that means something else, a total that leaves a row out.
import { words } from '../measure/bilingual';
import { nameOf } from '../model/balances';
import type { Observation } from '../model/finding';
import type { Indicator } from '../model/indicator';
import type { Blame } from './blame';
import { type Grid, at, columnOfCell, refOf, rowOf } from './grid';
import { columnLabel } from './print-cell';
import type { Relation } from './relation';
import { type Evaluation, ruleKey } from './tally';

/** This many faults of one kind in a column or row are no accident of single cells. */
const many = 3;

/** Where most rows of a column break one rule, the column means something else than we took it for. */
export function misfitColumns(
  grid: Grid,
  { tried }: Evaluation,
  found: readonly Blame[],
): readonly (readonly Blame[])[] {
  const groups = grouped(found, ({ check, target }) => ruleKey(check, target % grid.width));
  return [...groups].flatMap(([key, group]) =>
    group.length >= many && group.length * 2 > (tried.get(key) as number) ? [group] : [],
  );
}

/** Where a total is wrong in many columns, a row is missing, stands twice or is not counted. */
export function misfitRows(grid: Grid, found: readonly Blame[]): readonly (readonly Blame[])[] {
  const totals = found.filter(
    ({ cell, failures }) => at(failures, 0).target === cell && at(failures, 0).check.startsWith('across-rows/'),
  );
  const groups = grouped(totals, ({ check, target }) => ruleKey(check, Math.floor(target / grid.width)));
  return [...groups.values()].filter((group) => group.length >= many);
}

export function columnObservation(grid: Grid, group: readonly Blame[], indicators: readonly Indicator[]): Observation {
  const relations = group.map(firstFailure);
  const { check, target, formula } = at(relations, 0);
  const column = columnOfCell(grid, target);
  const label = columnLabel(column, indicators);
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

export function rowObservation(grid: Grid, group: readonly Blame[], indicators: readonly Indicator[]): Observation {
  const relations = group.map(firstFailure);
  const { check, target, formula } = at(relations, 0);
  const name = nameOf(rowOf(grid, target));
  const label = columnLabel(columnOfCell(grid, target), indicators);
  const count = String(group.length);
  return {
    check,
    severity: relations.some(({ severity }) => severity === 'mandatory') ? 'mandatory' : 'explain',
    at: refOf(grid, target),
    subject: name,
    message: words(
      `“${name}”有${count}列（“${label['zh-CN']}”等）不等于“${formula['zh-CN']}”，疑似漏行、重行或合计范围有误。请核对。`,
      `${name}: ${count} columns (${label['en-US']} and others) are not the "${formula['en-US']}"; a row may be missing, doubled or left out of the sum. Check it.`,
    ),
    cells: relations.map((relation) => refOf(grid, relation.target)),
  };
}

function firstFailure({ failures }: Blame): Relation {
  return at(failures, 0);
}

function grouped(found: readonly Blame[], keyOf: (failure: Relation) => string): ReadonlyMap<string, readonly Blame[]> {
  const groups = new Map<string, Blame[]>();
  for (const blame of found) {
    const key = keyOf(firstFailure(blame));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [blame]);
    else group.push(blame);
  }
  return groups;
}
