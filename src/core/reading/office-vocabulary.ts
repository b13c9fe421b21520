// The words an office adds: aliases of headers and institutions, indicators of its own.
import { words } from '../measure/bilingual';
import { compact } from '../measure/half-width';
import { isAmountUnit, type Unit } from '../measure/unit';
import { type Indicator, type IndicatorKey, indicators } from '../model/indicator';
import { officeColumns } from '../sheets/header-words';
import type { Block } from './block';
import { isHeaderLike } from './header-kind';
import { officeRows } from './office-tables';
import { plainVocabulary, type Vocabulary } from './vocabulary';

const separators = /[、,，;；\n|]+/;

/** The plain vocabulary widened by the workbook's alias and indicator tables. */
export function officeVocabulary(blocks: readonly Block[], own: readonly Indicator[]): Vocabulary {
  const plain = plainVocabulary();
  const headers = new Map<string, string>();
  const institutions = new Map<string, string>();
  const put = (name: string, alias: string): void => {
    if (isHeaderName(name, plain, own)) headers.set(compact(alias), compact(name));
    else institutions.set(compact(alias), compact(name));
  };
  for (const row of rowsOf(blocks, 'aliases')) {
    for (const alias of row.value.value.split(separators)) if (alias.trim() !== '') put(row.key.value, alias);
  }
  for (const row of rowsOf(blocks, 'indicators')) {
    for (const alias of row.more(officeColumns.header).split(separators))
      if (alias.trim() !== '') headers.set(compact(alias), compact(row.key.value));
  }
  const names = own.map((indicator): readonly [string, IndicatorKey] => [
    compact(indicator.label['zh-CN']),
    indicator.key,
  ]);
  return {
    headers,
    institutions,
    indicators: names.sort((one, other) => other[0].length - one[0].length),
    parts: new Map(),
  };
}

function rowsOf(blocks: readonly Block[], kind: 'aliases' | 'indicators'): ReturnType<typeof officeRows> {
  return blocks.filter((block) => block.kind.kind === kind).flatMap((block) => officeRows(block, kind));
}

function isHeaderName(name: string, plain: Vocabulary, own: readonly Indicator[]): boolean {
  const text = compact(name);
  return isHeaderLike(text, plain) || own.some((indicator) => compact(indicator.label['zh-CN']) === text);
}

/** Indicators the office defined: amounts, counts and formulas in Chinese names. */
export function ownIndicators(blocks: readonly Block[]): readonly Indicator[] {
  const builtIn = new Set(Object.values(indicators).map((indicator) => indicator.label['zh-CN']));
  const found = new Map<string, Indicator>();
  for (const row of rowsOf(blocks, 'indicators')) {
    const name = compact(row.key.value);
    if (builtIn.has(name) || found.has(name)) continue;
    found.set(name, ownIndicator(name, row));
  }
  return [...found.values()];
}

function ownIndicator(name: string, row: ReturnType<typeof officeRows>[number]): Indicator {
  const formula = row.more(['公式', '计算公式']).replace(/^[=＝]/, '');
  const unit = unitOf(row.more(officeColumns.unit), formula);
  const explanation = row.more(officeColumns.explanation);
  const order = row.more(officeColumns.order);
  const isRatio = unit === '%' || unit === '个百分点';
  return {
    key: name,
    kind: isRatio ? 'ratio' : isAmountUnit(unit) ? 'amount' : 'count',
    label: words(name, name),
    shortLabel: words(name, name),
    unit,
    definition: words(explanation === '' ? formula || name : explanation, formula || name),
    ...(formula === '' ? {} : { formula }),
    ...(order === ''
      ? {}
      : { rankOrder: /低到高|小到大|升序/.test(order) ? ('ascending' as const) : ('descending' as const) }),
    movesBy: isRatio ? 'level' : 'amount',
  };
}

const countUnits: readonly string[] = ['家', '个', '场', '户', '人', '份', '笔', '位', '次'];

// Amounts are reported in 亿元 whatever unit the sheet has; a formula without a unit is a ratio.
function unitOf(text: string, formula: string): Unit {
  const plain = compact(text);
  if (plain === '%' || plain === '个百分点') return '%';
  if (countUnits.includes(plain)) return plain as Unit;
  if (isAmountUnit(plain)) return '亿元';
  return formula.includes('/') || formula.includes('÷') ? '%' : '亿元';
}
