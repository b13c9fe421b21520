// A sentence about a ratio: 存贷比为85.21%，较年初上升1.20个百分点，列全市第4位.
import type { Indicator } from '../model/indicator';
import { indicatorSentence } from '../sheets/sentence-kinds';
import { ratioNote } from './consistency';
import { changeClause } from './movement';
import { type Narrative, type Valued, ownGap, ownValue } from './narrative';
import type { Pieces } from './pieces';
import { placeSlots } from './place-slots';
import { numberFact } from './print-number';
import { type SlotContent, told } from './told';

/** The whole sentence; one gap alone where the ratio is not known. */
export function ratioSentence(narrative: Narrative, indicator: Indicator): Pieces {
  const kind = indicatorSentence(indicator);
  const ratio = ownValue(narrative, indicator.key, 'value');
  // Without its level neither change nor place of a ratio says anything.
  if (ratio === undefined) return told(narrative, kind, { 数值: { instead: [ownGap(narrative, indicator, 'value')] } });
  return told(narrative, kind, {
    数值: [numberFact(narrative, ratio, noteOf(narrative, indicator, ratio))],
    指标: [indicator.label['zh-CN']],
    较年初上升: change(narrative, indicator),
    ...placeSlots(narrative, indicator, ['rank']),
  });
}

function noteOf(narrative: Narrative, { ratio: parts }: Indicator, ratio: Valued): ReturnType<typeof ratioNote> {
  if (parts === undefined) return undefined;
  const measure = parts.base;
  const numerator = ownValue(narrative, parts.numerator, measure);
  const denominator = ownValue(narrative, parts.denominator, measure);
  return ratioNote(narrative, { numerator, denominator, ratio });
}

// A change of the incremental ratio is no figure the office tells; it is told only where a sheet gives it.
function change(narrative: Narrative, indicator: Indicator): SlotContent {
  const points = ownValue(narrative, indicator.key, 'changePoints');
  if (points !== undefined) return changeClause(narrative, points, indicator);
  return indicator.ratio?.base === 'balance' ? { instead: [ownGap(narrative, indicator, 'changePoints')] } : [];
}
