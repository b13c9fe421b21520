// How a figure stands in a cell of ours: native formula, cached value, number format, and a note where it is not recalculated.
import type { Figure } from '../model/figure';
import type { CellPlan } from '../workbook/plan';
import { type Derivation, nativeOfFigure } from './derivation';
import { figureAt, type FigureKey } from './figure-index';
import { dash } from './native-formula';
import { numberFormat, numberStyle, plainFormat, rankFormat, styles } from './styles';

export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Why a number of ours stands without a formula: shown, so that nobody waits for it to recalculate. */
export const writtenAsValue =
  '按数值写入：源表中没有能唯一定位该数的名称，或该数无法用公式由源表单元格得出；源数据变动后请重新运行金报。';

/** The cell of a figure; the dash where there is none. */
export function figureCell(position: CellPosition, key: FigureKey, by: Derivation): CellPlan {
  const figure = figureAt(by.figures, key);
  if (figure === undefined) return { ...position, value: dash, style: styles.number };
  const { number } = by.figures.printed(figure);
  const native = nativeOfFigure({ key, figure, by });
  const { row, column } = position;
  const cell = { row, column, value: number ?? dash, style: numberStyle(formatOf(figure, by)) };
  if (native !== undefined) return { ...cell, formula: native.formula };
  return number === undefined ? cell : { ...cell, note: writtenAsValue };
}

/** The same with a note where the figure is withheld, or comes from elsewhere than one would think. */
export function explainedCell(position: CellPosition, key: FigureKey, by: Derivation): CellPlan {
  const cell = figureCell(position, key, by);
  const figure = figureAt(by.figures, key);
  if (figure === undefined) return cell;
  const note = 'withheld' in figure.outcome ? figure.outcome.withheld.why : figure.note;
  return note === undefined ? cell : { ...cell, note: note['zh-CN'] };
}

function formatOf(figure: Figure, { figures }: Derivation): string {
  const { unit, rank } = figure;
  if (unit === '位') return rank === undefined ? '0' : rankFormat(rank.ranked);
  const { decimals } = figures.printed(figure);
  return unit === '%' || unit === '个百分点' ? plainFormat(decimals) : numberFormat(decimals);
}
