// Where a text contradicts itself as printed: its balances, increases, growths, ratios and parts do not fit.
import { type Bilingual, words } from '../measure/bilingual';
import { compare, decimal, shifted } from '../measure/decimal';
import {
  exactly,
  type Interval,
  subtractIntervals,
  multiplyIntervals,
  divideIntervals,
  overlaps,
  ofPrinted,
} from '../measure/interval';
import { amountUnits } from '../measure/unit';
import { type Indicator, indicators, type Measure } from '../model/indicator';
import type { Claim, Saying } from './claim';

/** A contradiction: the claim at which it shows, the claims it rests on, and what does not fit. */
export interface Contradiction {
  readonly claim: Claim;
  readonly with: readonly Claim[];
  readonly why: Bilingual;
}

/** A claim as an interval of yuan or percent that its printed digits can stand for. */
interface Stated {
  readonly claim: Claim;
  readonly saying: Saying;
  readonly indicator: string;
  /** The time it is told of, where that matters. */
  readonly time: string;
  /** Whose, which indicator, in which coverage. */
  readonly subject: string;
  readonly interval: Interval;
}

export function contradictions(claims: readonly Claim[]): readonly Contradiction[] {
  const stated = atTheirTimes(claims.flatMap(statedOf));
  const found = bySubject(stated).flatMap((group) => [
    ...repeated(group),
    ...changeRules.flatMap((rule) => checkChange(group, rule)),
  ]);
  const balances = firstBalances(stated);
  return [...found, ...ratioContradictions(stated, balances), ...partContradictions(stated, balances)];
}

// A text of one time only need not name it in every sentence; of several, only what names the same is compared.
function atTheirTimes(stated: readonly Stated[]): readonly Stated[] {
  const named = ({ saying: { time = {} } }: Stated): string =>
    time.isOneMonth === true && time.month === undefined ? 'now' : `${String(time.year)}-${String(time.month)}`;
  const times = new Set(stated.map(named).filter((time) => time !== 'undefined-undefined'));
  return stated.map((one) => ({
    ...one,
    time: (times.size > 1 ? named(one) : '') + (one.saying.time?.isOther === true ? 'other' : ''),
  }));
}

function bySubject(stated: readonly Stated[]): readonly (readonly Stated[])[] {
  const groups = new Map<string, Stated[]>();
  for (const one of stated) {
    const key = `${one.subject}|${one.time}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function statedOf(claim: Claim): readonly Stated[] {
  const [saying] = claim.says;
  const { number, unit, about } = claim.slot;
  if (saying?.indicator === undefined || saying.beyond !== undefined || number === undefined || about !== undefined)
    return [];
  if (unit.is !== 'amount' && unit.is !== 'percent' && unit.is !== 'points') return [];
  const power = unit.is === 'amount' ? amountUnits[unit.unit] + unit.power : unit.is === 'points' ? unit.power : 0;
  const signed = saying.sign === -1 ? number.value.negated() : number.value;
  const { low, high } = ofPrinted(signed, number.decimals);
  const interval = { low: shifted(low, power), high: shifted(high, power) };
  const { indicator, coverage = '', part = '' } = saying;
  return [
    { claim, saying, indicator, time: '', subject: `${whoText(saying)}|${indicator}|${coverage}|${part}`, interval },
  ];
}

function whoText({ who }: Saying): string {
  return who.level === 'named' ? who.name : who.level;
}

/** The same figure said twice must print alike at the coarser of the two roundings. */
function repeated(group: readonly Stated[]): readonly Contradiction[] {
  const first = new Map<string, Stated>();
  return group.flatMap((later) => {
    const { measure, base } = later.saying;
    if (!isNamedFully(later) || measure === 'target') return [];
    const key = `${String(measure)}|${String(base)}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, later);
    if (earlier === undefined || overlaps(earlier.interval, later.interval)) return [];
    return [
      {
        claim: later.claim,
        with: [earlier.claim],
        why: words(
          `同一数据前后不一致，前文为${printOf(earlier)}`,
          `the same figure stands above as ${printOf(earlier)}`,
        ),
      },
    ];
  });
}

// 工业…意向性贷款*亿元，农业…意向性贷款*亿元: what a text calls alike need not be the same; its balances are.
function isNamedFully({ claim, indicator, saying }: Stated): boolean {
  if (Object.hasOwn(indicators, indicator)) return true;
  return (
    saying.measure !== 'balance' || claim.why.some(({ sense }) => sense.is === 'measure' && sense.word === 'balance')
  );
}

function printOf({ claim }: Stated): string {
  return claim.slot.text + claim.slot.unitText;
}

interface ChangeRule {
  readonly increase: Measure;
  readonly growth: Measure;
}

const changeRules: readonly ChangeRule[] = [
  { increase: 'yearToDateIncrease', growth: 'yearToDateGrowth' },
  { increase: 'yearOnYearIncrease', growth: 'yearOnYearGrowth' },
  { increase: 'monthOnMonthIncrease', growth: 'monthOnMonthGrowth' },
];

const hundred = exactly(decimal(100));

// growth = increase / (balance - increase); the interval of the printed parts must reach the printed growth.
function checkChange(group: readonly Stated[], rule: ChangeRule): readonly Contradiction[] {
  const balance = group.find(({ saying }) => saying.measure === 'balance');
  const increase = group.find(({ saying }) => saying.measure === rule.increase);
  const growth = group.find(({ saying }) => saying.measure === rule.growth);
  if (balance === undefined || increase === undefined || growth === undefined) return [];
  const quotient = divideIntervals(increase.interval, subtractIntervals(balance.interval, increase.interval));
  if (quotient === undefined || overlaps(multiplyIntervals(quotient, hundred), growth.interval)) return [];
  return [
    {
      claim: growth.claim,
      with: [balance.claim, increase.claim],
      why: words(
        `余额${printOf(balance)}、变动${printOf(increase)}与增幅${printOf(growth)}对不上`,
        `balance ${printOf(balance)} and change ${printOf(increase)} do not give ${printOf(growth)}`,
      ),
    },
  ];
}

function ratioContradictions(stated: readonly Stated[], balances: Balances): readonly Contradiction[] {
  return stated.flatMap((ratio) => {
    const parts = ratio.saying.measure === 'value' ? ratioParts.get(ratio.indicator) : undefined;
    if (parts === undefined) return [];
    const top = balanceOf(balances, ratio, parts.numerator);
    const bottom = balanceOf(balances, ratio, parts.denominator);
    if (top === undefined || bottom === undefined) return [];
    const quotient = divideIntervals(top.interval, bottom.interval);
    if (quotient === undefined || overlaps(multiplyIntervals(quotient, hundred), ratio.interval)) return [];
    const why = words(
      `${printOf(top)}与${printOf(bottom)}算不出${printOf(ratio)}`,
      `${printOf(top)} over ${printOf(bottom)} is not ${printOf(ratio)}`,
    );
    return [{ claim: ratio.claim, with: [top.claim, bottom.claim], why }];
  });
}

const ratioParts = new Map<string, NonNullable<Indicator['ratio']>>(
  Object.values(indicators).flatMap(({ key, ratio }) => (ratio?.base === 'balance' ? [[key, ratio]] : [])),
);

/** The first balance of each subject and time. */
type Balances = ReadonlyMap<string, Stated>;

function firstBalances(stated: readonly Stated[]): Balances {
  const levels = stated.filter(({ saying }) => saying.measure === 'balance');
  return new Map([...levels].reverse().map((one) => [balanceKey(one, one.indicator), one]));
}

function balanceOf(balances: Balances, like: Stated, wanted: string): Stated | undefined {
  return balances.get(balanceKey(like, wanted));
}

function balanceKey({ saying, time }: Stated, indicator: string): string {
  return `${whoText(saying)}|${indicator}|${saying.coverage ?? ''}|${time}`;
}

/** A part named 住户存款, 短期贷款 … may not be larger than all deposits or loans of the same subject. */
function partContradictions(stated: readonly Stated[], balances: Balances): readonly Contradiction[] {
  return stated.flatMap((part) => {
    const whole = part.saying.measure === 'balance' ? wholeOf(part, balances) : undefined;
    if (whole === undefined || compare(part.interval.low, whole.interval.high) <= 0) return [];
    const slip = compare(part.interval.low, shifted(whole.interval.high, 2)) > 0;
    return [
      {
        claim: part.claim,
        with: [whole.claim],
        why: slip
          ? words(
              `部分大于总体${printOf(whole)}，可能把万元写成了亿元`,
              `a part above its whole ${printOf(whole)}; 万元 may have been meant`,
            )
          : words(`部分大于总体${printOf(whole)}`, `a part above its whole ${printOf(whole)}`),
      },
    ];
  });
}

function wholeOf(part: Stated, balances: Balances): Stated | undefined {
  if (isDeposits.test(part.indicator)) return balanceOf(balances, part, 'deposits');
  return isLoans.test(part.indicator) ? balanceOf(balances, part, 'loans') : undefined;
}

const isDeposits = /.存款$/;
const isLoans = /.贷款$|^(?:inclusiveLoans|nonPerformingLoans)$/;
