// What reading itself has to say: each observation's wording, in one place.
import { type Bilingual, words } from '../measure/bilingual';
import type { Fix, Observation, Severity } from '../model/finding';
import type { Located, Period } from '../model/table';
import type { CellRef } from '../workbook/cell';

interface Notice {
  readonly check: string;
  readonly severity: Severity;
  readonly at: CellRef;
  readonly subject: string;
  readonly message: Bilingual;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: Fix;
  readonly cells?: readonly CellRef[];
}

const observation = (notice: Notice): Observation => ({ ...notice, cells: notice.cells ?? [notice.at] });

const where = (at: CellRef): string => `${at.sheet}!${at.cell}`;

export function noUnit(at: CellRef, sheet: string): Observation {
  return observation({
    check: 'structure/no-unit',
    severity: 'mandatory',
    at,
    subject: sheet,
    message: words(
      `工作表“${sheet}”的表没有写明金额单位，金额未予采用。请在表头上方写明，如“单位：万元”。`,
      `The table on "${sheet}" states no unit, so its amounts are not used. Write one above the header, e.g. 单位：万元.`,
    ),
  });
}

export function unitInferred(at: CellRef, unit: string, evidence: CellRef): Observation {
  return observation({
    check: 'structure/unit-inferred',
    severity: 'explain',
    at,
    subject: unit,
    cells: [at, evidence],
    message: words(
      `此表没有写明金额单位；与${where(evidence)}的同一数据比对，应为${unit}。请在表头上方写明。`,
      `This table states no unit; compared with ${where(evidence)} it must be ${unit}. Write it above the header.`,
    ),
  });
}

export function unitOfSheet(
  at: CellRef,
  { unit, from }: { readonly unit: string; readonly from: CellRef },
): Observation {
  return observation({
    check: 'structure/unit-inferred',
    severity: 'advisory',
    at,
    subject: unit,
    cells: [at, from],
    message: words(
      `此表没有写明金额单位，按本工作表${where(from)}写明的${unit}读取。`,
      `This table states no unit; ${unit}, stated in ${where(from)} on the same sheet, is taken.`,
    ),
  });
}

export function otherMonth(period: Located<Period>, reporting: string): Observation {
  const { month } = period.value;
  return observation({
    check: 'structure/other-month',
    severity: 'advisory',
    at: period.at,
    subject: month,
    found: month,
    expected: reporting,
    message: words(
      `此表是${month}的，不是报告月份${reporting}，其数据未用于本月。`,
      `This table is for ${month}, not the reporting month ${reporting}; it is not used for this month.`,
    ),
  });
}

export function unknownColumn(at: CellRef, header: string, why: Bilingual): Observation {
  return observation({
    check: 'structure/unknown-column',
    severity: 'advisory',
    at,
    subject: header,
    found: header,
    message: words(
      `“${header}”列未参与计算：${why['zh-CN']}`,
      `Column "${header}" takes no part in the figures: ${why['en-US']}`,
    ),
  });
}

/** A reading that rests on custom rather than on what the sheet says. */
export interface Assumed {
  readonly why: Bilingual;
  readonly severity: 'explain' | 'advisory';
}

export function assumedColumn(at: CellRef, header: string, assumed: Assumed): Observation {
  const { why } = assumed;
  return observation({
    check: 'structure/assumed-column',
    severity: assumed.severity,
    at,
    subject: header,
    found: header,
    message: words(
      `“${header}”列的含义不能完全确定：${why['zh-CN']}请在表头写明（如“增幅(%)”“增量(亿元)”）。`,
      `The meaning of column "${header}" is not certain: ${why['en-US']} Say it in the header, e.g. 增幅(%) or 增量(亿元).`,
    ),
  });
}

export function unknownTable(at: CellRef, sheet: string): Observation {
  return observation({
    check: 'structure/unknown-table',
    severity: 'advisory',
    at,
    subject: sheet,
    message: words(
      `工作表“${sheet}”中有一张表未能识别，未予采用。如应采用，请核对其表头。`,
      `A table on "${sheet}" was not recognised and is not used. Check its header if it should be.`,
    ),
  });
}

export function unclassifiedRow(at: CellRef, name: string): Observation {
  return observation({
    check: 'structure/unclassified-row',
    severity: 'explain',
    at,
    subject: name,
    found: name,
    message: words(
      `“${name}”行不能确定是县区还是功能区，暂不参加排名。请在“金报设置”中写明是否纳入排名。`,
      `It is not certain whether "${name}" is a county or a zone; it is not ranked. Say so in the settings sheet.`,
    ),
  });
}

export function unnamedRow(at: CellRef): Observation {
  return observation({
    check: 'structure/unnamed-row',
    severity: 'explain',
    at,
    subject: '',
    message: words(
      '此行有数据而没有名称，未予采用。请补写名称。',
      'This row has figures and no name; it is not used. Write its name.',
    ),
  });
}

export function hidden(
  at: CellRef,
  sheet: string,
  count: { readonly rows: number; readonly columns: number },
): Observation {
  const parts = [
    ...(count.rows > 0 ? [`${String(count.rows)}行`] : []),
    ...(count.columns > 0 ? [`${String(count.columns)}列`] : []),
  ];
  return observation({
    check: 'structure/hidden',
    severity: 'advisory',
    at,
    subject: sheet,
    message: words(
      `工作表“${sheet}”的表中有隐藏的${parts.join('、')}，其数据照常计入。`,
      `The table on "${sheet}" has hidden rows (${String(count.rows)}) or columns (${String(count.columns)}); they count as usual.`,
    ),
  });
}

export interface Normalised {
  readonly from: string;
  /** As read, with its sign where it is a percentage. */
  readonly read: string;
  /** What to write instead; absent where that is not certain. */
  readonly write?: { readonly value: number; readonly numberFormat?: string };
}

export function normalised(at: CellRef, subject: string, change: Normalised): Observation {
  const { write, read } = change;
  const from = change.from.trim();
  const edit = write === undefined ? undefined : { at, from: change.from, to: write.value };
  const format = write?.numberFormat === undefined ? {} : { numberFormat: write.numberFormat };
  return observation({
    check: 'cells/normalised',
    severity: 'advisory',
    at,
    subject,
    found: change.from,
    expected: read,
    message: words(
      `“${from}”是文本，按${read.endsWith('%') ? '' : '数字'}${read}读取。`,
      `"${from}" is text and is read as ${read}.`,
    ),
    ...(edit === undefined
      ? {}
      : { fix: { title: words(`写成数字${read}`, `Write the number ${read}`), edits: [{ ...edit, ...format }] } }),
  });
}

export function joinedName(at: CellRef, printed: string, canonical: string): Observation {
  return observation({
    check: 'cells/name',
    severity: 'advisory',
    at,
    subject: printed,
    found: printed,
    expected: canonical,
    message: words(`“${printed}”按“${canonical}”读取。`, `"${printed}" is read as "${canonical}".`),
  });
}

export function unclear(at: CellRef, subject: string, text: string): Observation {
  return observation({
    check: 'cells/unclear',
    severity: 'mandatory',
    at,
    subject,
    found: text,
    message: words(
      `“${text}”不是数字，未予采用。请改为数字。`,
      `"${text}" is no number and is not used. Write a number.`,
    ),
  });
}

export function notOfType(
  at: CellRef,
  subject: string,
  change: { readonly text: string; readonly expected: Bilingual },
): Observation {
  return observation({
    check: 'cells/unclear',
    severity: 'explain',
    at,
    subject,
    found: change.text,
    message: words(
      `“${change.text}”不是${change.expected['zh-CN']}，未予采用。请核对。`,
      `"${change.text}" is not ${change.expected['en-US']} and is not used. Check it.`,
    ),
  });
}

export function errorCell(at: CellRef, subject: string, error: string): Observation {
  return observation({
    check: 'cells/error',
    severity: 'mandatory',
    at,
    subject,
    found: error,
    message: words(
      `单元格是错误值${error}，未予采用。请修正公式或数据。`,
      `The cell holds the error ${error} and is not used. Correct it.`,
    ),
  });
}

export function uncalculated(at: CellRef, subject: string): Observation {
  return observation({
    check: 'cells/uncalculated',
    severity: 'mandatory',
    at,
    subject,
    message: words(
      '公式没有计算结果，未予采用。请用Excel打开并保存后再试。',
      'The formula has no stored result and is not used. Open the workbook in Excel, save it, and try again.',
    ),
  });
}

export function badSetting(
  at: CellRef,
  label: string,
  detail: { readonly text: string; readonly allowed: readonly string[] },
): Observation {
  const allowed = detail.allowed.join('、');
  return observation({
    check: 'structure/bad-setting',
    severity: 'explain',
    at,
    subject: label,
    found: detail.text,
    ...(allowed === '' ? {} : { expected: allowed }),
    message: words(
      `设置“${label}”不能是“${detail.text}”，未予采用${allowed === '' ? '' : `；可填：${allowed}`}。`,
      `The setting "${label}" cannot be "${detail.text}" and is not used${allowed === '' ? '' : `; allowed: ${allowed}`}.`,
    ),
  });
}

export function unknownSentence(at: CellRef, name: string): Observation {
  return observation({
    check: 'structure/unknown-setting',
    severity: 'advisory',
    at,
    subject: name,
    found: name,
    message: words(
      `报告没有名为“${name}”的语句，未予采用。`,
      `The report has no sentence named "${name}"; the row is not used.`,
    ),
  });
}

/** `why` says what is wrong with the wording; `slots` are those it may use. */
export function badWording(
  at: CellRef,
  name: string,
  detail: { readonly text: string; readonly why: Bilingual; readonly slots: string },
): Observation {
  return observation({
    check: 'structure/bad-wording',
    severity: 'explain',
    at,
    subject: name,
    found: detail.text,
    ...(detail.slots === '' ? {} : { expected: detail.slots }),
    message: words(
      `“${name}”的措辞未予采用，仍用原措辞：${detail.why['zh-CN']}`,
      `The wording of "${name}" is not used, ours stands: ${detail.why['en-US']}`,
    ),
  });
}

export function unknownSetting(at: CellRef, label: string): Observation {
  return observation({
    check: 'structure/unknown-setting',
    severity: 'advisory',
    at,
    subject: label,
    found: label,
    message: words(`没有名为“${label}”的设置，未予采用。`, `There is no setting named "${label}"; it is not used.`),
  });
}
