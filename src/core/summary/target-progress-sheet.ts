// 目标进度: each target with where the county stands, what is missing and what a month must bring.
import { type Decimal, decimalsOf, toNumber } from '../measure/decimal';
import { valueOfFigure } from '../model/figure';
import { dateOf, textOf } from '../model/ledger';
import type { CellPlan, CellStyle } from '../workbook/plan';
import { nativeOf } from './derivation';
import { type CellPosition, writtenAsValue } from './figure-cell';
import { dash, guarded, type Native } from './native-formula';
import type { OwnPlace } from '../sheets/own-place';
import { cellAt, fittingWidths, headCells, type SheetDraft } from './sheet-draft';
import { numberFormat, styles } from './styles';
import { countyText, derivationOf, monthText, periodLine, type SummaryWork } from './summary-input';
import { gapNative, paceNative, targetNative } from './target-formula';
import { type TargetRow, targetRows, targetValue } from './target-rows';

const headers = [
  '序号',
  '对象',
  '指标',
  '要求',
  '目标值',
  '单位',
  '当前值',
  '差距',
  '月均需完成',
  '期限',
  '状态',
  '依据文件',
];
const firstRow = 3;
const at = { target: 4, current: 6, gap: 7, pace: 8, state: 10 } as const;

const note =
  '注：差距为距目标尚需完成的数额，已达标的不为正数；月均需完成＝差距÷距期限剩余月数，末位只入不舍（向上取），保证按此可达标；不足1亿元的金额精确到万元，其余按设置的小数位数。“—”表示未识别到对应指标或不能计算。';

/** Undefined when there is no target sheet. */
export function targetProgressSheet(work: SummaryWork, place: OwnPlace): SheetDraft | undefined {
  const targets = targetRows(work);
  if (targets.length === 0) return undefined;
  const columns = headers.length;
  const noteRow = firstRow + targets.length;
  const title = `${countyText(work)}${monthText(work.month)}目标任务进度表`;
  const head = headCells({ title, period: periodLine(work), unit: '计量单位见“单位”栏' }, columns);
  const cells = [
    ...headers.map((value, column): CellPlan => ({ row: 2, column, value, style: styles.header })),
    ...targets.flatMap((target, index) => rowCells(work, place, { target, index })),
  ];
  return {
    cells: [...head.cells, ...cells, { row: noteRow, column: 0, value: note, style: styles.note }],
    merges: [...head.merges, { top: noteRow, left: 0, bottom: noteRow, right: columns - 1 }],
    rowHeights: {
      ...head.rowHeights,
      2: 24,
      ...Object.fromEntries(targets.map((_, index) => [firstRow + index, 32])),
      [noteRow]: 30,
    },
    columnWidths: { ...fittingWidths(cells, { least: 8, most: 30 }), 0: 6 },
    charts: [],
    rows: noteRow + 1,
    columns,
    headRows: 3,
    headColumns: 3,
  };
}

interface RowInput {
  readonly target: TargetRow;
  readonly index: number;
}

function rowCells(work: SummaryWork, place: OwnPlace, { target, index }: RowInput): readonly CellPlan[] {
  const row = firstRow + index;
  const { figures, current } = target;
  const named = (native: Native | undefined, column: number, value: Decimal | undefined): Native => ({
    formula: cellAt(place, row, column),
    value: native === undefined ? value : native.value,
  });
  const aim = targetNative(work, target);
  const now = current === undefined ? undefined : nativeOf(current, derivationOf(work));
  const aimCell = named(aim, at.target, targetValue(target));
  const nowCell = named(now, at.current, valueOfFigure(current));
  const gap = figures.gap === undefined ? undefined : gapNative(figures.gap, aimCell, nowCell);
  const gapCell = named(gap, at.gap, valueOfFigure(figures.gap));
  const number = (column: number, value: Decimal | undefined, rest: Shown): CellPlan =>
    numberCell({ row, column }, value, rest);
  return [
    { row, column: 0, value: index + 1, style: styles.center },
    ...textCells(target, row),
    number(at.target, targetValue(target), { native: aim, decimals: decimalsOfValue(targetValue(target)) }),
    number(at.current, valueOfFigure(current), { native: now, decimals: current?.decimals }),
    number(at.gap, valueOfFigure(figures.gap), { native: gap, decimals: figures.gap?.decimals }),
    number(at.pace, valueOfFigure(figures.monthlyPace), {
      native: paceNative(target, gapCell),
      decimals: figures.monthlyPace?.decimals,
    }),
    stateCell({ row, column: at.state }, target, gapCell.formula),
  ];
}

function textCells({ row: source, unit }: TargetRow, row: number): readonly CellPlan[] {
  const text = (column: number, key: string, style: CellStyle = styles.text): CellPlan => ({
    row,
    column,
    value: textOf(source, key) ?? '',
    style,
  });
  const deadline = dateOf(source, 'deadline')?.text ?? '';
  return [
    text(1, 'object'),
    text(2, 'indicator'),
    text(3, 'direction', styles.center),
    { row, column: 5, value: unit, style: styles.center },
    { row, column: 9, value: deadline, style: styles.center },
    text(11, 'basis'),
  ];
}

interface Shown {
  readonly native: Native | undefined;
  readonly decimals: number | undefined;
}

function numberCell(position: CellPosition, value: Decimal | undefined, { native, decimals = 2 }: Shown): CellPlan {
  return {
    ...position,
    value: value === undefined ? dash : toNumber(value),
    style: { ...styles.number, numberFormat: numberFormat(decimals) },
    ...(native === undefined ? {} : { formula: native.formula }),
    ...(native === undefined && value !== undefined ? { note: writtenAsValue } : {}),
  };
}

function decimalsOfValue(value: Decimal | undefined): number | undefined {
  return value === undefined ? undefined : Math.min(4, Math.max(2, decimalsOf(toNumber(value))));
}

/** Told in words; an unreached target behind its deadline says so. */
function stateCell(position: CellPosition, { figures, monthsLeft }: TargetRow, gap: string): CellPlan {
  const open = monthsLeft !== undefined && monthsLeft < 0 ? '逾期未达标' : '未达标';
  const value = valueOfFigure(figures.gap);
  const state = value === undefined ? dash : toNumber(value) > 0 ? open : '已达标';
  const formula = guarded(`IF(ISNUMBER(${gap}),IF(${gap}>0,"${open}","已达标"),"${dash}")`);
  return {
    ...position,
    value: state,
    formula,
    style: { ...styles.center, bold: value !== undefined && toNumber(value) > 0 },
  };
}
