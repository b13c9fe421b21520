// The values of an indicator that the user defined by a formula of other indicators' names.
import type { Board, Question } from './board';
import type { Column } from './column';

export function formulaColumn(_board: Board, _question: Question): Column | undefined {
  return undefined;
}
