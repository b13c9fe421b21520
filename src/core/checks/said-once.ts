// One fault, one finding: what a blamed cell already explains is folded into it, and long lists into one.
import { words } from '../measure/bilingual';
import type { Observation } from '../model/finding';
import { parseAddress } from '../workbook/address';
import type { CellRef } from '../workbook/cell';
import { textInSum } from './text-in-sums';

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
  const accusations = observations.filter(
    ({ check, severity }) => severity === 'mandatory' && accusing.test(check) && !coarser.test(check),
  );
  const texts = accusations.filter(({ check }) => check === textInSum);
  // What follows from a number that no sum counts is told with it.
  const blamed = new Set([...accusations.map(({ at }) => at), ...texts.flatMap(({ cells }) => cells)].map(keyOf));
  const asText = new Set(texts.map(({ at }) => keyOf(at)));
  const parts = observations.filter(({ check }) => impossible.test(check));
  const pairs = accusations.flatMap((accusation) => {
    const part = parts.find(({ at }) => isAbout(accusation, at));
    return part === undefined ? [] : [{ accusation, part }];
  });
  const withoutTexts = observations.filter(({ check, at }) => !(check === 'cells/normalised' && asText.has(keyOf(at))));
  return distinct(
    withoutTexts.flatMap((observation) => {
      const pair = pairs.find(({ accusation }) => accusation === observation);
      if (pair !== undefined) return [withPart(pair.accusation, pair.part)];
      if (!coarser.test(observation.check)) return [observation];
      const isTold = pairs.some(({ part }) => part === observation);
      return isTold || observation.cells.some((cell) => blamed.has(keyOf(cell))) ? [] : [observation];
    }),
  );
}

/** An equation of one row names few cells; any of them may be the one that also exceeds its whole. */
function isAbout({ at, cells }: Observation, part: CellRef): boolean {
  return keyOf(at) === keyOf(part) || (cells.length <= 3 && cells.some((cell) => keyOf(cell) === keyOf(part)));
}

/** That a cell of the equation exceeds its whole is said with it, and at that cell. */
function withPart(accusation: Observation, part: Observation): Observation {
  return {
    ...accusation,
    at: part.at,
    message: words(
      `${accusation.message['zh-CN']}${part.message['zh-CN']}`,
      `${accusation.message['en-US']} ${part.message['en-US']}`,
    ),
    cells: [...new Map([part.at, ...accusation.cells, ...part.cells].map((cell) => [keyOf(cell), cell])).values()],
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
