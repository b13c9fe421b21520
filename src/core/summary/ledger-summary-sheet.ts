// 台账汇总: what the ledgers add up to, with the day up to which each is kept.
import { wholeLedger } from '../indicators/ledger-tally';
import { sum, toNumber } from '../measure/decimal';
import { isAmountUnit } from '../measure/unit';
import { type Figure, valueOfFigure } from '../model/figure';
import { type LedgerIndicator, ledgerIndicatorLabels } from '../model/ledger-indicator';
import { ledgers } from '../sheets/ledgers';
import type { CellPlan } from '../workbook/plan';
import { writtenAsValue } from './figure-cell';
import { ledgerNative } from './ledger-formula';
import { type LedgerRule, ledgerRules } from './ledger-rules';
import { dash } from './native-formula';
import { fittingWidths, headCells, type SheetDraft } from './sheet-draft';
import { numberFormat, styles } from './styles';
import { countyText, monthText, periodLine, type SummaryWork } from './summary-input';

const headers = ['台账', '指标', '范围', '累计', '单位', '截止日期'];
const firstRow = 3;

/** Undefined when no ledger gives a figure. */
export function ledgerSummarySheet(work: SummaryWork): SheetDraft | undefined {
  const figures = work.figures.list.filter((figure) => figure.of.kind === 'ledger' && figure.measure === 'total');
  if (figures.length === 0) return undefined;
  const columns = headers.length;
  const noteRow = firstRow + figures.length;
  const head = headCells(
    {
      title: `${countyText(work)}${monthText(work.month)}工作台账汇总表`,
      period: periodLine(work),
      unit: '金额单位：亿元',
    },
    columns,
  );
  const cells = [
    ...headers.map((value, column): CellPlan => ({ row: 2, column, value, style: styles.header })),
    ...figures.flatMap((figure, index) => rowCells(work, figure, firstRow + index)),
  ];
  return {
    cells: [...head.cells, ...cells, { row: noteRow, column: 0, value: noteText(figures), style: styles.note }],
    merges: [...head.merges, { top: noteRow, left: 0, bottom: noteRow, right: columns - 1 }],
    rowHeights: { ...head.rowHeights, 2: 24, [noteRow]: repeatedNotes(figures) === '' ? 30 : 44 },
    columnWidths: fittingWidths(cells, { least: 14, most: 36 }),
    charts: [],
    rows: noteRow + 1,
    columns,
    headRows: 3,
    headColumns: 2,
  };
}

const note = '注：企业、银行按名称去重计数；累计数截至台账登记的最后一天，不按月末截断。“—”表示台账无数或不能计算。';

function noteText(figures: readonly Figure[]): string {
  return note + repeatedNotes(figures);
}

/** Who is counted once by name and may stand in several parts, and what the parts are called. */
const mayRepeat = [
  { indicator: 'climbingEnterprises', who: '企业', parts: '批次' },
  { indicator: 'visitingBanks', who: '银行', parts: '专项' },
] as const satisfies readonly { readonly indicator: LedgerIndicator; readonly who: string; readonly parts: string }[];

// Where the parts add up to more than the whole a reader would take one of them for wrong.
function repeatedNotes(figures: readonly Figure[]): string {
  const notes = mayRepeat.flatMap(({ indicator, who, parts }) => {
    const own = figures.filter((figure) => figure.indicator === indicator);
    const whole = own
      .filter(({ of }) => of.name === wholeLedger)
      .map(valueOfFigure)
      .filter((value) => value !== undefined);
    const each = own
      .filter(({ of }) => of.name !== wholeLedger)
      .map(valueOfFigure)
      .filter((value) => value !== undefined);
    const [all, added] = [toNumber(sum(whole)), toNumber(sum(each))];
    if (all >= added) return [];
    const label = ledgerIndicatorLabels[indicator].label['zh-CN'];
    return [
      `${label}各${parts}相加为${String(added)}，多于全部的${String(all)}：有${who}列入多个${parts}，全部中只计一次。`,
    ];
  });
  return notes.join('');
}

function rowCells(work: SummaryWork, figure: Figure, row: number): readonly CellPlan[] {
  // A figure of a ledger has one of the ledgers' indicators.
  const indicator = figure.indicator as LedgerIndicator;
  const rule = ledgerRules[indicator];
  return [
    { row, column: 0, value: ledgers[rule.ledger].label['zh-CN'], style: styles.name },
    { row, column: 1, value: ledgerIndicatorLabels[indicator].label['zh-CN'], style: styles.name },
    { row, column: 2, value: figure.of.name, style: styles.name },
    valueCell(work, rule, { figure, row }),
    { row, column: 4, value: figure.unit, style: styles.center },
    { row, column: 5, value: work.month.ledgers[rule.ledger]?.[0]?.cutOff?.value ?? '', style: styles.center },
  ];
}

function valueCell(
  work: SummaryWork,
  rule: LedgerRule,
  { figure, row }: { readonly figure: Figure; readonly row: number },
): CellPlan {
  const value = valueOfFigure(figure);
  const native = ledgerNative(work, rule, figure);
  const format = isAmountUnit(figure.unit) ? numberFormat(figure.decimals) : '0';
  const cell = {
    row,
    column: 3,
    value: value === undefined ? dash : toNumber(value),
    style: { ...styles.number, numberFormat: format },
  };
  if (native !== undefined) return { ...cell, formula: native.formula };
  const reason = 'withheld' in figure.outcome ? figure.outcome.withheld.why['zh-CN'] : writtenAsValue;
  return { ...cell, note: reason };
}
