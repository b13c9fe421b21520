// Why a figure has no value: every reason in the words shown to people.
import { type Bilingual, words } from '../measure/bilingual';
import type { MissingValue } from '../model/balances';
import type { Outcome, Withheld } from '../model/figure';
import type { LedgerRow } from '../model/ledger';
import type { CellRef } from '../workbook/cell';

type Kind = Withheld['kind'];

type WithheldOutcome = Extract<Outcome, { withheld: unknown }>;

function withheld(kind: Kind, chinese: string, english: string): WithheldOutcome {
  return { withheld: { kind, why: words(chinese, english) } };
}

/** What a cell that gives no number means for the figure: only '—' says that there is none to be had. */
export function noNumber(at: CellRef, missing: MissingValue): Outcome {
  const [kind, chinese, english] = cellReasons[missing];
  return withheld(kind, `“${at.sheet}”表${at.cell}${chinese}`, `${at.sheet}!${at.cell} ${english}`);
}

const cellReasons: Readonly<Record<MissingValue, readonly [Kind, string, string]>> = {
  blank: ['missing', '为空', 'is blank'],
  'not-applicable': ['undefined', '注明不适用（—）', 'says not applicable (—)'],
  error: ['missing', '是错误值', 'is an error'],
  unclear: ['missing', '不是可识别的数字', 'is no readable number'],
  uncalculated: ['missing', '的公式尚未计算，请在Excel中打开并保存', 'was never calculated; open and save in Excel'],
};

export function notInSheet(name: string): Outcome {
  return withheld('missing', `表中没有“${name}”的数据`, `no sheet gives ${name}`);
}

export function notInEarlier(name: string, month: string): Outcome {
  return withheld('missing', `${month}的数据中没有“${name}”`, `${name} is not in the data of ${month}`);
}

export function baseNotPositive(): Outcome {
  return withheld(
    'undefined',
    '基期余额为零或负数，增幅没有意义',
    'the base is zero or negative, so growth has no meaning',
  );
}

export function totalIncreaseNotPositive(): Outcome {
  return withheld(
    'undefined',
    '合计没有增加，贡献率没有意义',
    'the total did not increase, so a contribution has no meaning',
  );
}

export function wholeNotPositive(): Outcome {
  return withheld(
    'undefined',
    '合计为零或负数，占比没有意义',
    'the total is zero or negative, so a share has no meaning',
  );
}

export function denominatorNotPositive(name: Bilingual): Outcome {
  return withheld(
    'undefined',
    `${name['zh-CN']}为零或负数，比率没有意义`,
    `${name['en-US']} is zero or negative, so the ratio has no meaning`,
  );
}

export function increaseNotPositive(name: Bilingual): Outcome {
  return withheld(
    'undefined',
    `${name['zh-CN']}较年初没有增加，增量比率没有意义`,
    `${name['en-US']} did not increase, so the incremental ratio has no meaning`,
  );
}

export function differentDates(left: string, right: string): Outcome {
  return withheld(
    'conflict',
    `分子、分母日期不同（${left}、${right}），不能相除`,
    `numerator and denominator are of different dates (${left}, ${right})`,
  );
}

export function differentCoverage(left: string, right: string): Outcome {
  return withheld(
    'conflict',
    `分子、分母口径不同（${left}、${right}），不能相除`,
    `numerator and denominator differ in coverage (${left}, ${right})`,
  );
}

export function totalsOfSeveralTables(): Outcome {
  return withheld(
    'conflict',
    '该指标分列在多张表中，各表合计不能代表全部',
    'the indicator stands in several tables, so no one total is the total',
  );
}

/** The cells of one balance in the county sheet and in the bank sheet. */
export function sheetsDisagree(name: Bilingual, cells: readonly (readonly CellRef[])[]): Outcome {
  const [ours, theirs] = cells.map((side) =>
    side
      .slice(0, 1)
      .map(({ sheet, cell }) => `“${sheet}”表${cell}`)
      .join(''),
  );
  const [own, other] = cells.map((side) =>
    side
      .slice(0, 1)
      .map(({ sheet, cell }) => `${sheet}!${cell}`)
      .join(''),
  );
  return withheld(
    'conflict',
    `${name['zh-CN']}余额在县区表（${String(ours)}）与银行表（${String(theirs)}）不一致，两表的数不混用，请先核对`,
    `the county sheet (${String(own)}) and the bank sheet (${String(other)}) give different balances of ${name['en-US']}, so the two are not mixed`,
  );
}

/** A printed percent against the amounts printed beside it. */
export function refutedByRow(at: CellRef, others: readonly CellRef[]): Outcome {
  const cells = [...new Set(others.map(({ cell }) => cell))];
  return withheld(
    'conflict',
    `“${at.sheet}”表${at.cell}印出的数与同行${cells.join('、')}不符，请先核对`,
    `${at.sheet}!${at.cell} contradicts ${cells.join(', ')} of its own row`,
  );
}

export function badFormula(why: Bilingual): Outcome {
  return withheld('conflict', `公式有误：${why['zh-CN']}`, `bad formula: ${why['en-US']}`);
}

export function unknownName(name: string): Outcome {
  return withheld('missing', `公式中的“${name}”没有数据`, `nothing gives “${name}” of the formula`);
}

export function rankNeeds(names: readonly string[]): Outcome {
  const shown = names.slice(0, 3).join('、') + (names.length > 3 ? '等' : '');
  return withheld('missing', `缺少${shown}的数据，不能排名`, `not ranked: ${names.slice(0, 3).join(', ')} missing`);
}

export function rankUncertain(why: Bilingual): Outcome {
  return withheld('conflict', `${why['zh-CN']}，不能排名`, `not ranked: ${why['en-US']}`);
}

/** `at`: the cell of the printed place. */
export function rankDiffers(
  at: readonly CellRef[],
  places: { readonly printed: number; readonly ours: number },
): Outcome {
  const [printed, ours] = [String(places.printed), String(places.ours)];
  const cells = at.map(({ sheet, cell }) => [`“${sheet}”表${cell}`, `${sheet}!${cell}`] as const);
  return withheld(
    'conflict',
    `${cells.map(([chinese]) => chinese).join('、')}列第${printed}位，按数值应列第${ours}位`,
    `${cells.map(([, english]) => english).join(', ')} says place ${printed}, the values say ${ours}`,
  );
}

export function notRanked(): Outcome {
  return withheld('undefined', '表中未对其排名', 'the sheet does not rank it');
}

export function entryUnclear(at: CellRef): WithheldOutcome {
  return withheld(
    'missing',
    `“${at.sheet}”表${at.cell}不是可识别的数字`,
    `${at.sheet}!${at.cell} is no readable number`,
  );
}

export function entryWithoutUnit(at: CellRef): WithheldOutcome {
  return withheld('missing', `“${at.sheet}”表${at.cell}的金额未注明单位`, `${at.sheet}!${at.cell}: no unit is stated`);
}

/** A blank where the entry should have a number. */
export function entryLacks({ row, cells }: LedgerRow): WithheldOutcome {
  const sheets = [...new Set(Object.values(cells).map(({ at }) => at.sheet))].join('、');
  const number = String(row + 1);
  return withheld('missing', `“${sheets}”表第${number}行未填写`, `${sheets} row ${number} is not filled in`);
}

export function nothingMeasured(object: string, indicator: string): WithheldOutcome {
  return withheld('missing', `没有${object}“${indicator}”的数据`, `nothing gives “${indicator}” of ${object}`);
}

export function deadlinePassed(): WithheldOutcome {
  return withheld('undefined', '期限已到，不再计算月均进度', 'the deadline has come, so there is no pace to keep');
}

export function targetMet(): WithheldOutcome {
  return withheld('undefined', '目标已达到', 'the target is met');
}

export function deadlineUnknown(): WithheldOutcome {
  return withheld('missing', '未注明期限或报告月份，无法计算月均进度', 'no deadline or reporting month is given');
}
