// One fault, one finding: what a blamed cell already explains is folded into it, and long lists into one.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/cell';

/** Beyond this many of one check in one column the column is the finding. */
const mostInColumn = 20;

export function saidOnce(observations: readonly Observation[]): readonly Observation[] {
  return gathered(folded(observations));
}

/** Checks that accuse a cell by an equation; what they accuse explains the coarser findings about it. */
const accusing = /^(within-row|across-rows|plausibility)\//;
const coarser =
  /^(within-row\/(part|no-base)|across-rows\/(rank|part|duplicate|repeated)|cells\/negative|across-sheets\/|across-months\/|plausibility\/(scale|undefined))/;
const impossible = /^(within-row|across-rows)\/part/;

function folded(observations: readonly Observation[]): readonly Observation[] {
  const blamed = new Map(
    observations
      .filter(({ check, severity }) => severity === 'mandatory' && accusing.test(check) && !coarser.test(check))
      .map((observation) => [keyOf(observation.at), observation]),
  );
  const parts = new Map(
    observations
      .filter(({ check }) => impossible.test(check))
      .map((observation) => [keyOf(observation.at), observation]),
  );
  return distinct(
    observations.flatMap((observation) => {
      const { check, at, cells } = observation;
      if (coarser.test(check)) return cells.some((cell) => blamed.has(keyOf(cell))) ? [] : [observation];
      const part = parts.get(keyOf(at));
      return part === undefined || blamed.get(keyOf(at)) !== observation
        ? [observation]
        : [withPart(observation, part)];
    }),
  );
}

/** That the cell also exceeds its whole is said with it. */
function withPart(observation: Observation, part: Observation): Observation {
  return {
    ...observation,
    message: words(
      `${observation.message['zh-CN']}${part.message['zh-CN']}`,
      `${observation.message['en-US']} ${part.message['en-US']}`,
    ),
    cells: [...new Map([...observation.cells, ...part.cells].map((cell) => [keyOf(cell), cell])).values()],
  };
}

/** Reading and a check may notice the same at the same cell: said once, the first time. */
function distinct(observations: readonly Observation[]): readonly Observation[] {
  const seen = new Set<string>();
  return observations.filter(({ check, at, subject }) => {
    const key = `${check}\n${keyOf(at)}\n${subject}`;
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}

function gathered(observations: readonly Observation[]): readonly Observation[] {
  const groups = new Map<string, Observation[]>();
  for (const observation of observations) {
    const column = parseAddress(observation.at.cell)?.column ?? -1;
    const key = `${observation.check}\n${observation.severity}\n${observation.at.sheet}\n${String(column)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [observation]);
    else group.push(observation);
  }
  return [...groups.values()].flatMap((group) => (group.length > mostInColumn ? [wholeColumn(group)] : group));
}

function wholeColumn(group: readonly Observation[]): Observation {
  const [first] = group as readonly [Observation];
  const rest = String(group.length - 1);
  return {
    check: first.check,
    severity: first.severity,
    at: first.at,
    subject: first.subject,
    message: words(
      `${first.message['zh-CN']}本列另有${rest}处同类问题，请一并核对。`,
      `${first.message['en-US']} ${rest} more of this kind in the column.`,
    ),
    cells: group.map(({ at }) => at),
  };
}

function keyOf(cell: CellRef): string {
  return `${cell.sheet}\n${cell.cell}`;
}
