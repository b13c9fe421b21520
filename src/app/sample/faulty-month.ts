// The second sample: the same month with known faults, one for each kind of slip that an office meets.
import type { CellPlan, SheetPlan, WritePlan } from '../../core/workbook/plan';
import { parseAddress } from '../../core/workbook/address';
import { bankSheetName } from './bank-sheet';
import { countySheetNames } from './county-sheets';
import { sampleMonth, type SampleMonths } from './sample-month';

export interface KnownFault {
  readonly sheet: string;
  readonly cell: string;
  /** What an office would say happened. */
  readonly what: string;
  /** What stands in the sample without the fault. */
  readonly right: string | number;
  readonly wrong: string | number | FormulaWithoutResult;
  /** The check that must find it in this cell. */
  readonly check: string;
}

/** A formula that no program has calculated yet. */
interface FormulaWithoutResult {
  readonly formula: string;
}

const { depositsAndLoans, inclusiveAndNpl } = countySheetNames;

export const knownFaults: readonly KnownFault[] = [
  fault(bankSheetName, 'F7', {
    what: '增加额两位数字录颠倒',
    right: 14_081,
    wrong: 14_801,
    check: 'plausibility/transposition',
  }),
  fault(bankSheetName, 'L8', { what: '增幅录错', right: 16.03, wrong: 16.3, check: 'within-row/growth' }),
  fault(bankSheetName, 'E24', {
    what: '合计数与各行之和不符',
    right: 2_784_910,
    wrong: 2_785_010,
    check: 'across-rows/total',
  }),
  fault(bankSheetName, 'J11', {
    what: '小计数与所属各行之和不符',
    right: 92_395,
    wrong: 92_405,
    check: 'across-rows/subtotal',
  }),
  fault(bankSheetName, 'M13', {
    what: '余额多录一位',
    right: 6_238,
    wrong: 62_380,
    check: 'within-row/increase',
  }),
  fault(bankSheetName, 'D23', {
    what: '万元栏误填亿元数',
    right: 23_517,
    wrong: 2.3517,
    check: 'plausibility/unit-slip',
  }),
  fault(bankSheetName, 'Q20', { what: '数据填成文字', right: 5_012, wrong: '待核实', check: 'cells/unclear' }),
  fault(bankSheetName, 'N19', {
    what: '公式尚未计算',
    right: 331_639,
    wrong: { formula: 'SUM(N20:N23)' },
    check: 'cells/uncalculated',
  }),
  fault(bankSheetName, 'B22', {
    what: '同一家银行填了两行',
    right: '清禾惠泽村镇银行',
    wrong: '清禾农商银行',
    check: 'across-rows/duplicate',
  }),
  fault(depositsAndLoans, 'C7', {
    what: '位次与余额不符',
    right: 5,
    wrong: 6,
    check: 'across-rows/rank',
  }),
  fault(depositsAndLoans, 'P11', { what: '存贷比录错', right: 70.91, wrong: 78.41, check: 'within-row/ratio' }),
  fault(inclusiveAndNpl, 'B5', {
    what: '全市数与各县之和不符',
    right: 923.99,
    wrong: 925.49,
    check: 'across-rows/total',
  }),
  fault(inclusiveAndNpl, 'H14', {
    what: '亿元栏误填万元数',
    right: 2.49,
    wrong: 24_875,
    check: 'plausibility/unit-slip',
  }),
  fault('走访台账', 'B8', {
    what: '银行名称无法对应',
    right: '邮汇银行',
    wrong: '汇邮银行',
    check: 'across-sheets/ledger-bank',
  }),
  fault('走访台账', 'E5', {
    what: '截止日期晚于报告月份之后的年度',
    right: '2022年9月30日',
    wrong: '2023年9月30日',
    check: 'dates/ledger-year',
  }),
];

/** The sample with every known fault; the month before it is the good one. */
export function faultyMonth(): SampleMonths {
  const { month, previous } = sampleMonth();
  return { month: knownFaults.reduce(withFault, month), previous };
}

function fault(sheet: string, cell: string, rest: Omit<KnownFault, 'sheet' | 'cell'>): KnownFault {
  return { sheet, cell, ...rest };
}

function withFault(plan: WritePlan, { sheet, cell, wrong }: KnownFault): WritePlan {
  const place = parseAddress(cell);
  const replaced = (one: CellPlan): CellPlan => {
    if (one.row !== place?.row || one.column !== place.column) return one;
    const { value: _, ...blank } = one;
    return typeof wrong === 'object' ? { ...blank, ...wrong } : { ...blank, value: wrong };
  };
  const changed = (one: SheetPlan): SheetPlan =>
    one.name === sheet ? { ...one, cells: one.cells.map(replaced) } : one;
  return { ...plan, sheets: plan.sheets.map(changed) };
}
