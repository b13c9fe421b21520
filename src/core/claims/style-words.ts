// Words and units that do not go with each other: 下降0.2% of a ratio, 增长5个百分点 of an amount, 增加-2亿元.
import { words } from '../measure/bilingual';
import type { Measure } from '../model/indicator';
import type { Claim } from './claim';
import { lastOf, lastWhere } from './last-where';
import type { StyleFault, StyleInput } from './style-fault';
import type { SlotToken, WordToken } from './token';
import { turnedVerb } from './verbs';

export function wordFaults({ text, claims }: StyleInput): readonly StyleFault[] {
  return claims.flatMap((claim) => rules.flatMap((rule) => rule(claim, text) ?? []));
}

type Rule = (claim: Claim, text: string) => StyleFault | undefined;

const changesOfRatios: ReadonlySet<string | undefined> = new Set<Measure>([
  'changePoints',
  'monthOnMonthChangePoints',
  'yearOnYearChangePoints',
]);

// 不良率下降0.2%, 增速提高2%: a difference of two percents is told in points.
const pointsForPercent: Rule = (claim) => {
  const { slot, says } = claim;
  if (slot.unit.is !== 'percent' || slot.number === undefined) return undefined;
  const isOfRatio = says.some(({ measure }) => changesOfRatios.has(measure));
  return isOfRatio || isOfGrowth(claim) ? unitFault(slot, 'points-for-percent', '个百分点') : undefined;
};

function isOfGrowth({ why }: Claim): boolean {
  const noun = lastOf(why, 'measure');
  const verb = lastOf(why, 'verb');
  return noun?.sense.isBare === true && verb?.sense.word === 'level' && verb.start === noun.end;
}

// 各项贷款增长5个百分点; 拉动…增长0.5个百分点 is right.
const percentForGrowth: Rule = ({ slot, says, why }, text) => {
  if (slot.unit.is !== 'points' || slot.unitText.includes('基点') || slot.number === undefined) return undefined;
  const verb = lastOf(why, 'verb');
  const isGrowth = verb?.sense.word === 'growth' && verb.end === slot.start;
  const isOfAmount = says.some(({ beyond }) => beyond === 'change of a growth rate');
  const isShareOf = /拉动|带动|贡献|影响|推动/.test(clauseBefore(text, slot.start));
  const isNoun = why.some(({ sense }) => sense.is === 'measure' && sense.word === 'growth');
  return isGrowth && isOfAmount && !isShareOf && !isNoun ? unitFault(slot, 'percent-for-growth', '%') : undefined;
};

function unitFault(slot: SlotToken, rule: 'points-for-percent' | 'percent-for-growth', to: string): StyleFault {
  const isPoints = to === '个百分点';
  return {
    rule,
    start: slot.start,
    end: slot.unitEnd,
    why: isPoints
      ? words('两个百分数之差应用“个百分点”', 'a difference of two percents is told in 个百分点')
      : words('增长率应用“%”', 'a growth is told in %'),
    edits: [{ start: slot.unitEnd - slot.unitText.length, end: slot.unitEnd, to }],
  };
}

// 较年初增加到26亿元: 到 tells the level, 较年初 the change.
const levelForChange: Rule = ({ slot, why }) => {
  const reach = lastOf(why, 'reach');
  const base = lastWhere(why, ({ sense }) => sense.is === 'base');
  if (reach === undefined || base === undefined || base.end !== reach.start || reach.end !== slot.start)
    return undefined;
  return {
    rule: 'level-for-change',
    start: base.start,
    end: slot.unitEnd,
    why: words(
      `“${reach.text}”说的是达到的数，与“${base.text}”不能连用，增减的数用“增加”“减少”`,
      `${reach.text} tells a level reached; after ${base.text} stands a change`,
    ),
    edits: [],
  };
};

const fallInMultiples: Rule = ({ slot, why }) => {
  const verb = lastOf(why, 'verb');
  if (slot.unit.is !== 'times' || verb === undefined || verb.sense.sign === 1 || verb.end !== slot.start)
    return undefined;
  return {
    rule: 'fall-in-multiples',
    start: verb.start,
    end: slot.unitEnd,
    why: words('减少不能用倍数，应用百分数或分数', 'nothing falls by a multiple; use a percent'),
    edits: [],
  };
};

// 增加-2.31亿元 is 减少2.31亿元; what 减少-2.31亿元 means only its writer knows.
const signedChange: Rule = ({ slot, says, either, why }) => {
  const verb = lastOf(why, 'verb');
  const isSigned = slot.number !== undefined && /^[-－−]/.test(slot.text);
  if (!isSigned || verb === undefined || verb.end !== slot.start) return undefined;
  return {
    rule: 'signed-change',
    start: verb.start,
    end: slot.unitEnd,
    why: words('方向由动词说明，数字前不用负号', 'the verb tells the direction; the number has no sign'),
    edits: verb.sense.sign === 1 ? turnedAndUnsigned([...says, ...either], verb, slot) : [],
  };
};

function turnedAndUnsigned(says: Claim['says'], verb: WordToken, slot: SlotToken): StyleFault['edits'] {
  const turned = says.flatMap((saying) => turnedVerb({ ...saying, verb }) ?? []).slice(0, 1);
  return turned.length === 0 ? [] : [...turned, { start: slot.start, end: slot.start + 1, to: '' }];
}

const rules: readonly Rule[] = [pointsForPercent, percentForGrowth, levelForChange, fallInMultiples, signedChange];

function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 30), at);
  return before.slice(Math.max(before.lastIndexOf('，'), before.lastIndexOf('。'), before.lastIndexOf('；')) + 1);
}
