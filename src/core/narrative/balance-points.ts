// The points told from balances: deposits and lending in the first section, non-performing loans in the second.
import { signOf } from '../measure/decimal';
import { type Indicator, builtInIndicators, indicators } from '../model/indicator';
import { amountSentence } from './amount-sentence';
import { placeWord } from './county-name';
import { leadingBanks } from './leading-banks';
import { flatWord } from './movement';
import { type Narrative, ownFigure, ownValue } from './narrative';
import type { MaterialPlace } from './material-place';
import type { Pieces } from './pieces';
import type { Point } from './points';
import { planSentences } from './targets';
import { ratioSentence } from './ratio-sentence';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { heading } from './told';
import type { RankMeasure } from './wording';

const amountRanks: readonly RankMeasure[] = ['balanceRank', 'increaseRank', 'growthRank'];

export function lendingPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const place = placeWord(narrative);
  return {
    id: 'credit/deposits',
    heading: heading(narrative, hasGrown(narrative) ? sentenceKinds.lendingGrown : sentenceKinds.lending),
    content: [
      ...amountSentence(narrative, indicators.deposits, { place, opens: true, ranks: amountRanks }),
      ...amountSentence(narrative, indicators.loans, { place: '', opens: false, ranks: amountRanks }),
      ...leadingBanks(narrative),
      ...ratioSentence(narrative, indicators.loanToDepositRatio),
      ...ratioSentence(narrative, indicators.incrementalLoanToDepositRatio),
      ...amountSentence(narrative, indicators.inclusiveLoans, { place: '', opens: false, ranks: amountRanks }),
      ...ratioSentence(narrative, indicators.inclusiveShare),
      ...userIndicators(narrative).flatMap((indicator) => userSentence(narrative, indicator)),
    ],
  };
}

export function badLoansPoint(narrative: Narrative): Point & { readonly id: MaterialPlace } {
  const place = placeWord(narrative);
  return {
    id: 'risk/npl',
    heading: heading(narrative, hasBothFallen(narrative) ? sentenceKinds.badLoansFallen : sentenceKinds.badLoans),
    content: [
      ...amountSentence(narrative, indicators.nonPerformingLoans, { place, opens: true, ranks: ['balanceRank'] }),
      ...ratioSentence(narrative, indicators.nplRatio),
      ...planSentences(narrative, 'risk'),
    ],
  };
}

function hasGrown(narrative: Narrative): boolean {
  return [indicators.deposits, indicators.loans].every(({ key }) => {
    const increase = ownValue(narrative, key, 'yearToDateIncrease');
    return increase !== undefined && signOf(increase.value) > 0;
  });
}

// 双降 is what everybody reads for: balance and ratio both lower than at the year's start, visibly.
function hasBothFallen(narrative: Narrative): boolean {
  const balance = ownValue(narrative, 'nonPerformingLoans', 'yearToDateIncrease');
  const ratio = ownValue(narrative, 'nplRatio', 'changePoints');
  return [balance, ratio].every(
    (change) => change !== undefined && signOf(change.value) < 0 && flatWord(narrative, change) === undefined,
  );
}

// What the user added is told where it has a figure, and never leaves a gap.
function userIndicators({ month }: Narrative): readonly Indicator[] {
  const builtIn: readonly string[] = builtInIndicators;
  return month.indicators.filter(({ key }) => !builtIn.includes(key));
}

function userSentence(narrative: Narrative, indicator: Indicator): Pieces {
  const main = indicator.kind === 'ratio' ? 'value' : 'balance';
  if (ownFigure(narrative, indicator.key, main) === undefined) return [];
  if (indicator.kind === 'ratio') return ratioSentence(narrative, indicator);
  return amountSentence(narrative, indicator, { place: '', opens: false, ranks: amountRanks });
}
