// What a figure is called in a slot, in the office's own words.
import { wholeLedger } from '../indicators/ledger-tally';
import type { Figure } from '../model/figure';
import { ledgerIndicatorLabels } from '../model/ledger-indicator';
import { ledgerMeasureNames, measureNames } from './name-words';
import type { World } from './named';

/** 各项存款.余额, 工商银行.各项贷款.余额, 不良贷款率, 第二批.攀登企业. */
export function figurePath({ indicator, measure, of }: Figure, { narrative, vocabulary }: World): readonly string[] {
  const known = vocabulary.indicatorOf(indicator);
  const counted = Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator)?.[1];
  const label = (known ?? counted)?.label['zh-CN'] ?? indicator;
  const isOwn = of.name === narrative.county || (measure === 'total' && of.name === wholeLedger);
  const word = wordOf.get(measure);
  const measureWord = word === undefined ? [] : [word];
  return [...(isOwn ? [] : [of.name]), label, ...measureWord];
}

type MeasureWord = readonly [measure: string, word: string];

// The first word of a measure is the one written; a ratio and a ledger's total need none.
const wordOf: ReadonlyMap<string, string> = new Map(
  [
    ...measureNames.flatMap(({ words, amount, ratio }) =>
      [amount, ratio].flatMap((measure) =>
        measure === undefined ? [] : words.slice(0, 1).map((word): MeasureWord => [measure, word]),
      ),
    ),
    ...ledgerMeasureNames.map(([word, measure]): MeasureWord => [measure, word]),
  ]
    .filter(([measure]) => measure !== 'value' && measure !== 'total')
    // The first of two entries is to hold.
    .reverse(),
);
