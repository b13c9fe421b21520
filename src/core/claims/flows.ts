// 处置不良贷款*亿元, 累计发放普惠贷款*亿元: what was disposed of or lent is no balance, though the words for it are the same.
import type { Claim, Saying } from './claim';
import type { WordToken } from './token';

/** The claims with those that a verb of disposing or lending stands before read as something else than the balance and its changes. */
export function withoutFlows(claims: readonly Claim[], text: string): readonly Claim[] {
  let flow: Claim | undefined;
  return claims.map((claim) => {
    // 累计发放普惠贷款*亿元，较年初增长*%: the growth is the flow's too.
    flow = isFlow(claim, text) || isOfFlow(claim, flow) ? claim : undefined;
    if (flow === undefined) return claim;
    return { ...claim, says: claim.says.map(asFlow), either: claim.either.map(asFlow) };
  });
}

function asFlow(saying: Saying): Saying {
  return { ...saying, beyond: 'something else' };
}

function isFlow({ slot, why }: Claim, text: string): boolean {
  const subject = why.filter((word) => word.end <= slot.start && isSubject(word)).at(-1);
  if (subject === undefined || text.slice(subject.end, slot.start).includes('余额')) return false;
  return flowVerb.test(text.slice(Math.max(0, subject.start - 12), subject.start));
}

function isOfFlow({ sentence, slot, why }: Claim, flow: Claim | undefined): boolean {
  const isNew = why.some((word) => word.start > (flow?.slot.end ?? 0) && word.end <= slot.start && isNewSubject(word));
  return flow?.sentence === sentence && !isNew && slot.unit.is !== 'date' && slot.unit.is !== 'count';
}

function isNewSubject(word: WordToken): boolean {
  return isSubject(word) || word.sense.is === 'topic' || (word.sense.is === 'measure' && word.sense.word === 'balance');
}

function isSubject({ sense }: WordToken): boolean {
  return sense.is === 'indicator' || sense.is === 'stem';
}

const flowVerb =
  /(?:处置|清收|清降|化解|核销|盘活|追回|收回|转让|打包|发放|投放|吸收)(?:了|各类|各项|表内|表外|存量|新增|新发生|累计|到期|历史|及化解|化解)*$/;
