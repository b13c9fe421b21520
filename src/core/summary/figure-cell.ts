// How a figure stands in a cell of ours: native formula, cached value, number format, and a note where it is not recalculated.
import { toNumber } from '../measure/decimal';
import { isAmountUnit } from '../measure/unit';
import { type Figure, valueOfFigure } from '../model/figure';
import type { CellPlan } from '../workbook/plan';
import { type Derivation, nativeOf } from './derivation';
import { figureAt, type FigureKey } from './figure-index';
import { dash } from './native-formula';
import { numberFormat, plainFormat, rankFormat, styles } from './styles';

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
  const value = valueOfFigure(figure);
  const native = nativeOf(key, by);
  return {
    ...position,
    value: value === undefined ? dash : toNumber(value),
    style: { ...styles.number, numberFormat: formatOf(figure) },
    ...(native === undefined ? {} : { formula: native.formula }),
    ...(native === undefined && value !== undefined ? { note: writtenAsValue } : {}),
  };
}

/** The same with a note where the figure is withheld, or comes from elsewhere than one would think. */
export function explainedCell(position: CellPosition, key: FigureKey, by: Derivation): CellPlan {
  const cell = figureCell(position, key, by);
  const figure = figureAt(by.figures, key);
  if (figure === undefined) return cell;
  const note = 'withheld' in figure.outcome ? figure.outcome.withheld.why : figure.note;
  return note === undefined ? cell : { ...cell, note: note['zh-CN'] };
}

function formatOf(figure: Figure): string {
  if (figure.unit === '位') return figure.rank === undefined ? '0' : rankFormat(figure.rank.ranked);
  return isAmountUnit(figure.unit) ? numberFormat(figure.decimals) : unitlessFormat(figure);
}

function unitlessFormat({ unit, decimals }: Figure): string {
  return unit === '%' || unit === '个百分点' ? plainFormat(decimals) : numberFormat(decimals);
}
