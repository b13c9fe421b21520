// A clause or sentence about a ratio: 存贷比为85.21%，较年初上升1.20个百分点，列全市第4位.
import type { Indicator } from '../model/indicator';
import { ratioNote } from './consistency';
import { changeClause } from './movement';
import { type Narrative, type Valued, ownGap, ownValue } from './narrative';
import { phrase } from './phrase';
import { type Pieces, hasGap } from './pieces';
import { placingClauses } from './placing';
import { numberFact } from './print-number';
import { sentence } from './sentence';
import { wording } from './wording';

/** The whole sentence; one gap alone where nothing of the ratio is known. */
export function ratioSentence(narrative: Narrative, indicator: Indicator): Pieces {
  const subject = levelClause(narrative, indicator);
  const told = [subject, ...changes(narrative, indicator), ...placingClauses(narrative, indicator, ['rank'])];
  return sentence(narrative, hasGap(subject) ? [subject] : told);
}

function levelClause(narrative: Narrative, indicator: Indicator): Pieces {
  const ratio = ownValue(narrative, indicator.key, 'value');
  if (ratio === undefined) return [ownGap(narrative, indicator, 'value')];
  const value = [numberFact(narrative, ratio, noteOf(narrative, indicator, ratio))];
  return phrase(wording.level, { label: indicator.label['zh-CN'], value });
}

function noteOf(narrative: Narrative, { ratio: parts }: Indicator, ratio: Valued): ReturnType<typeof ratioNote> {
  if (parts === undefined) return undefined;
  const measure = parts.base;
  const numerator = ownValue(narrative, parts.numerator, measure);
  const denominator = ownValue(narrative, parts.denominator, measure);
  return ratioNote(narrative, { numerator, denominator, ratio });
}

// A change of the incremental ratio is no figure the office tells; it is told only where a sheet gives it.
function changes(narrative: Narrative, indicator: Indicator): readonly Pieces[] {
  const change = ownValue(narrative, indicator.key, 'changePoints');
  if (change !== undefined) return [changeClause(narrative, change, indicator)];
  return indicator.ratio?.base === 'balance' ? [[ownGap(narrative, indicator, 'changePoints')]] : [];
}
