// Texts around a table that speak of it: unit, period, who reports, notes under it.
import { findPeriod } from '../measure/date-text';
import { compact } from '../measure/half-width';
import { type AmountUnit, amountUnitOf } from '../measure/unit';
import { noteWords } from '../sheets/row-words';

/** Unit, date or sender above a header rather than a header itself. */
export function isContextText(text: string): boolean {
  return statedUnit(text) !== undefined || text.startsWith('单位:') || isSender(text) || isPeriodAlone(text);
}

/** A title, however short: it names a table (…情况表) or a place with its time and a subject. */
export function isTitle(text: string): boolean {
  if (/^单位|^序号$/.test(text)) return false;
  return (
    text.length > 7 &&
    (/(?:表|情况|一览|台账|快报|通报|名单|指标)(?:[(].*[)])?$/.test(text) ||
      /\d{4}年.*(?:统计|情况|表|排名)/.test(text))
  );
}

export function isNote(text: string): boolean {
  return noteWords.test(text);
}

function isSender(text: string): boolean {
  return (
    /^(?:填报|编报|报送|制表|编制|统计|填表|报表)?(?:单位|机构|部门|日期|时间|人|期)(?:名称)?[:(]/.test(text) ||
    /^附(?:件|表)\d*:?$/.test(text) ||
    /^表[\d一二三四五六七八九十]+$/.test(text)
  );
}

function isPeriodAlone(text: string): boolean {
  if (text.length > 24 || findPeriod(text) === undefined || text.includes('年初')) return false;
  const rest = compact(text).replace(
    /截[至止]|数据|统计|时间|日期|报表|报告|期|年度|季度|上半|全年|[\d〇零一二三四五六七八九十前第年月日号份末底旬至~.:()/—-]/g,
    '',
  );
  return rest.length === 0;
}

/** 2022.09 or 202209 typed as a number, as text; 2022.1 may be January or October and is left alone. */
export function periodNumber(value: number): string | undefined {
  const text = String(value);
  const match = /^((?:19|20)\d\d)\.?(0[1-9]|1[0-2])$/.exec(text);
  return match === null ? undefined : `${String(match[1])}年${String(match[2])}月`;
}

// Nothing but these, as a row of data may hold a month too.
const lineWord =
  /^(?:\d{1,4}|年|月|日|末|底|份|年度|截[至止]|(?:日期|时间|期间):?|(?:金额|计量)?单位:?|人民币|[百千万亿]?元|百万元|[、,]?%)$/;

/** 2023 | 年 | 9 | 月 | 单位： | 万元, each in a cell of its own: the line they make together. */
export function splitLine(cells: readonly { readonly text: string; readonly value: unknown }[]): string | undefined {
  if (cells.length < 3) return undefined;
  const texts = cells.map(({ text, value }) => (typeof value === 'number' ? String(value) : text));
  const line = texts.join('');
  const isLine = texts.every((text) => lineWord.test(text)) && /(?:19|20)\d\d年\d{1,2}月/.test(line);
  return isLine ? line : undefined;
}

const unitWord = '(?:人民币)?(亿元|百万元|万元|千元|元|亿|万)';
const statements = [
  new RegExp(`(?:单位|金额)(?:\\([^)]*\\))?[:为](?:[家户个笔%、,，/]+)*${unitWord}`),
  new RegExp(`[(](?:[^()]*[,，、;；]|[家户个%、,，/]*)${unitWord}(?:[、,，/]?(?:%|家|户|个|个百分点|笔))*[)]`),
  new RegExp(`^${unitWord}(?:[、,，/](?:%|家|户|个|个百分点|笔|位))*$`),
];

/** The amount unit that a text above a table states: 单位：万元, （亿元）, 万元、%. */
export function statedUnit(text: string): AmountUnit | undefined {
  const plain = compact(text);
  for (const statement of statements) {
    const word = statement.exec(plain)?.[1];
    const unit = word === undefined ? undefined : amountUnitOf(word);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
