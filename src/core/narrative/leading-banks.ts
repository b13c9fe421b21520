// Which banks lent most since the year start: the three first by their increase of loans.
import { compare, decimal, signOf } from '../measure/decimal';
import { type Narrative, type Valued, valued } from './narrative';
import { sentenceKinds } from '../sheets/sentence-kinds';
import { type Pieces, separated } from './pieces';
import { plainFact } from './dates';
import { numberFact } from './print-number';
import { told } from './told';

const places = 3;

/** Nothing where the banks' places are not known, are shared, or not all three lent more. */
export function leadingBanks(narrative: Narrative): Pieces {
  const { figures } = narrative;
  const first = figures.list
    .filter(({ indicator, measure, of }) => indicator === 'loans' && measure === 'increaseRank' && of.kind === 'bank')
    .flatMap((figure) => valued(figure) ?? [])
    .filter(({ value }) => compare(value, decimal(places)) <= 0)
    .sort((left, right) => compare(left.value, right.value));
  const increases = first.flatMap(
    ({ figure }) => valued(figures.find('loans', 'yearToDateIncrease', figure.of.name)) ?? [],
  );
  if (increases.length !== places || increases.some(({ value }) => signOf(value) <= 0)) return [];
  return told(narrative, sentenceKinds.leadingBanks, {
    银行: separated(increases.map(bankName), '、'),
    增加额: separated(
      increases.map((increase): Pieces => [numberFact(narrative, increase)]),
      '、',
    ),
  });
}

function bankName({ figure }: Valued): Pieces {
  return [plainFact(figure.of.name, figure.cells)];
}
