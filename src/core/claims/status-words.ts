// 已全部销号: a state that the text claims without a number, held against the ledger.
import { type Bilingual, words } from '../measure/bilingual';
import { valueOfFigure } from '../model/figure';
import type { CellRef } from '../workbook/cell';
import type { Claim } from './claim';
import type { FigureSource } from './figure-source';
import type { SlotToken } from './token';
import { sentenceAt } from './sentence-at';

export interface StatusClaim {
  /** The words as a slot without a number. */
  readonly slot: SlotToken;
  /** Of which batch; undefined for all. */
  readonly part: string | undefined;
}

export interface StatusVerdict {
  readonly agrees: boolean;
  readonly cells: readonly CellRef[];
  readonly why: Bilingual;
}

const allResolved = /(?:全部|均已?|已全部|全部已|全部完成)销号/g;
const batch = /第[一二三四五六七八九十\d]{1,3}批/g;

/** Every 全部销号 of a text, with the batch that its sentence names last before it. */
export function statusClaims(text: string): readonly StatusClaim[] {
  return [...text.matchAll(allResolved)].map(({ 0: told, index }) => {
    const { text: sentence, from } = sentenceAt(text, index);
    const named = sentence
      .slice(0, index - from)
      .match(batch)
      ?.at(-1);
    return { slot: statusSlot(told, index), part: named };
  });
}

function statusSlot(text: string, start: number): SlotToken {
  const end = start + text.length;
  return { is: 'slot', start, end, text, unit: { is: 'none' }, unitText: '', unitEnd: end, isOrdinal: false };
}

/** Undefined where the ledger has no such batch. */
export function statusVerdict({ part = '全部' }: StatusClaim, figures: FigureSource): StatusVerdict | undefined {
  const needs = figures.find('climbingNeeds', 'total', part);
  const resolved = figures.find('climbingResolved', 'total', part);
  const [all, done] = [valueOfFigure(needs), valueOfFigure(resolved)];
  if (needs === undefined || resolved === undefined || all === undefined || done === undefined) return undefined;
  const cells = [...needs.cells, ...resolved.cells];
  if (done.greaterThanOrEqualTo(all))
    return { agrees: true, cells, why: words('与台账一致', 'agrees with the ledger') };
  const [want, have] = [all.toFixed(), done.toFixed()];
  return {
    agrees: false,
    cells,
    why: words(
      `台账中有融资需求的${want}家、已销号${have}家，没有全部销号`,
      `the ledger has ${want} with a need and ${have} resolved, not all`,
    ),
  };
}

/** Why a slot must stay open: its sentence claims a state that the ledger denies. */
export function deniedBy(claim: Claim, text: string, figures: FigureSource): Bilingual | undefined {
  const isClimbing = claim.says.some(({ indicator = '' }) => indicator.startsWith('climbing'));
  if (!isClimbing) return undefined;
  const part = claim.says[0]?.part;
  const { text: sentence, from } = sentenceAt(text, claim.slot.start);
  const verdicts = statusClaims(sentence)
    .filter((status) => (status.part ?? part) === part && status.slot.start + from > claim.slot.start)
    .map((status) => statusVerdict({ ...status, part }, figures));
  return verdicts.find((verdict) => verdict?.agrees === false)?.why;
}
