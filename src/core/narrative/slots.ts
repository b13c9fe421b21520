// What a slot of the office's own text stands for: {各项存款.余额}, {工商银行.各项贷款.增减}, {走访企业}.
import { type Bilingual, words } from '../measure/bilingual';
import { signOf } from '../measure/decimal';
import type { Figure } from '../model/figure';
import { type Indicator, type Measure, amountMeasures, measureLabels, ratioMeasures } from '../model/indicator';
import {
  type LedgerIndicator,
  type LedgerMeasure,
  ledgerIndicatorLabels,
  ledgerIndicators,
  ledgerMeasureLabels,
  ledgerMeasures,
} from '../model/ledger-indicator';
import { movement } from './movement';
import { type Narrative, gapOf, valued } from './narrative';
import { type Pieces, gap } from './pieces';
import { numberFact } from './print-number';
import { wording } from './wording';

/** The number, or a gap that says why there is none. */
export function slotPieces(narrative: Narrative, slot: string): Pieces {
  const asked = balanceSlot(narrative, slot) ?? ledgerSlot(narrative, slot);
  if (asked === undefined) return [gap(`{${slot}}`, unknownSlot(slot))];
  const number = valued(asked.figure);
  if (number === undefined) return [gapOf(asked.figure, slot)];
  if (asked.moves !== undefined) return movement(narrative, number, asked.moves);
  // A text that says 增加 around the slot would be wrong with a fall; the slot with its own verb is not.
  return signOf(number.value) < 0 ? [gap(slot, fallingSlot(slot))] : [numberFact(narrative, number)];
}

interface Asked {
  readonly figure: Figure | undefined;
  /** The indicator whose verb is told with the number, for 增减 and 升降. */
  readonly moves?: Indicator;
}

/** 指标, 指标.口径, 机构.指标.口径 or 机构.指标. */
function balanceSlot(narrative: Narrative, slot: string): Asked | undefined {
  const [first, second, third] = partsOf(slot);
  const own = indicatorNamed(narrative, first);
  const indicator = own ?? indicatorNamed(narrative, second);
  if (indicator === undefined) return undefined;
  const word = own === undefined ? third : second;
  const name = own === undefined ? first : narrative.county;
  const kind = indicator.kind === 'ratio' ? 1 : 0;
  const change = lookUp(wording.slotChanges, word)?.[kind];
  const measure = change ?? lookUp(wording.slotMeasures, word)?.[kind] ?? measureNamed(word);
  if (measure === undefined) return undefined;
  const figure = narrative.figures.find(indicator.key, measure, name);
  return change === undefined ? { figure } : { figure, moves: indicator };
}

/** 台账指标, or 批次.台账指标; with 目标值, 差距 or 月均需完成 for a target. */
function ledgerSlot(narrative: Narrative, slot: string): Asked | undefined {
  const [first, second, third] = partsOf(slot);
  const own = ledgerIndicatorNamed(first);
  const indicator = own ?? ledgerIndicatorNamed(second);
  if (indicator === undefined) return undefined;
  const measure = ledgerMeasureNamed(own === undefined ? third : second);
  if (measure === undefined) return undefined;
  const figures = narrative.figures.list.filter(
    (figure) => figure.indicator === indicator && figure.measure === measure,
  );
  const figure = own === undefined ? figures.find(({ of }) => of.name === first) : figures[0];
  return { figure };
}

function partsOf(slot: string): readonly [string, string, string] {
  const parts = slot.replace(/\s/gu, '').split(/[.．·]/u);
  const part = (index: number): string => parts.slice(index, index + 1).join('');
  return [part(0), part(1), part(2)];
}

function indicatorNamed({ month }: Narrative, name: string): Indicator | undefined {
  return month.indicators.find(({ label, shortLabel }) => label['zh-CN'] === name || shortLabel['zh-CN'] === name);
}

function ledgerIndicatorNamed(name: string): LedgerIndicator | undefined {
  return ledgerIndicators.find((indicator) => ledgerIndicatorLabels[indicator].label['zh-CN'] === name);
}

function measureNamed(name: string): Measure | undefined {
  return [...amountMeasures, ...ratioMeasures].find((measure) => measureLabels[measure]['zh-CN'] === name);
}

function ledgerMeasureNamed(name: string): LedgerMeasure | undefined {
  return ledgerMeasures.find((measure) =>
    name === '' ? measure === 'total' : ledgerMeasureLabels[measure]['zh-CN'] === name,
  );
}

function lookUp<Value>(table: Readonly<Record<string, Value>>, word: string): Value | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined;
}

function unknownSlot(slot: string): Bilingual {
  return words(
    `文字素材中的“{${slot}}”不是可用的指标，请写成{各项存款.余额}、{不良贷款率}这样的形式。`,
    `“{${slot}}” in the text material names no figure; write it like {各项存款.余额} or {不良贷款率}.`,
  );
}

function fallingSlot(slot: string): Bilingual {
  return words(
    `“{${slot}}”的数值为负，请改用“增减”（如{各项存款.增减}），由系统写出“增加”或“减少”。`,
    `“{${slot}}” is negative; use 增减 instead, as in {各项存款.增减}, which brings its own verb.`,
  );
}
