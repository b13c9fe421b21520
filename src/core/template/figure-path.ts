// What a figure is called in a slot, in the office's own words.
import { wholeLedger } from '../indicators/ledger-tally';
import type { Figure } from '../model/figure';
import { ledgerIndicatorLabels } from '../model/ledger-indicator';
import { ledgerMeasureNames, measureNames } from './name-words';
import type { World } from './named';

/** 各项存款.余额, 工商银行.各项贷款.余额, 不良贷款率, 第二批.攀登企业; undefined where no name leads back to the figure. */
export function figurePath(figure: Figure, { narrative, vocabulary }: World): readonly string[] | undefined {
  const { indicator, measure, of } = figure;
  const known = vocabulary.indicatorOf(indicator);
  const counted = Object.entries(ledgerIndicatorLabels).find(([key]) => key === indicator)?.[1];
  const label = (known ?? counted)?.label['zh-CN'] ?? indicator;
  const isOwn = of.name === narrative.county || (measure === 'total' && of.name === wholeLedger);
  const path = [...(isOwn ? [] : [of.name]), label, ...measureWord(figure)];
  const meaning = vocabulary.meaningOf(path);
  if (meaning?.is !== 'figure') return undefined;
  return narrative.figures.find(meaning.indicator, meaning.measure, meaning.of) === figure ? path : undefined;
}

// A ratio and a ledger's total need no word for what is measured.
function measureWord({ measure }: Figure): readonly string[] {
  if (measure === 'value' || measure === 'total') return [];
  const words = measureNames.find(({ amount, ratio }) => amount === measure || ratio === measure)?.words;
  const word = words?.[0] ?? ledgerMeasureNames.find(([, key]) => key === measure)?.[0];
  return word === undefined ? [] : [word];
}
