// What one cell of an equation would have to be for the others to be right.
import {
  type Interval,
  divideIntervals,
  multiplyIntervals,
  shiftInterval,
  subtractIntervals,
} from '../measure/interval';
import type { Cell } from './grid';
import { type Reading, type Relation, type Term, less, rightSide, signed, total } from './relation';

/** Undefined when the equation does not determine the cell: it stands on both sides, or a divisor can be zero. */
export function solvedFor(relation: Relation, cell: Cell, read: Reading): Interval | undefined {
  const asked = (term: Term): boolean => term.cell === cell;
  const { left, right, over = [] } = relation;
  const sides = [left, right, over].filter((terms) => terms.some(asked));
  if (sides.length > 1) return undefined;
  const [side] = sides as [readonly Term[]];
  const whole = side === left ? rightSide(relation, read) : sideValue(relation, side, read);
  if (whole === undefined) return undefined;
  const others = total(
    side.filter((term) => !asked(term)),
    read,
  );
  return signed(subtractIntervals(whole, others), (side.find(asked) as Term).sign);
}

function sideValue(relation: Relation, side: readonly Term[], read: Reading): Interval | undefined {
  const left = less(total(relation.left, read), -relation.lessWhole);
  if (relation.over === undefined) return left;
  if (side === relation.right) return shiftInterval(multiplyIntervals(left, total(relation.over, read)), -2);
  return divideIntervals(shiftInterval(total(relation.right, read), 2), left);
}
