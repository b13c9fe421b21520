// An ambiguous number that the office has settled once is read the same way next month.
import type { TextChoice } from '../model/text-choice';
import type { Claim } from './claim';
import { sayingText } from './saying-text';
import type { SlotToken } from './token';

/** The claims with those settled whose words round them, and one of whose readings, the office has chosen before. */
export function withChoices(claims: readonly Claim[], text: string, choices: readonly TextChoice[]): readonly Claim[] {
  if (choices.length === 0) return claims;
  const chosen = new Map(choices.map(({ context, meaning }) => [compact(context), meaning.trim()]));
  return claims.map((claim) => {
    const meaning = claim.either.length === 0 ? undefined : chosen.get(contextOf(claim.slot, text));
    const said = claim.either.find((saying) => sayingText(saying)['zh-CN'] === meaning);
    return said === undefined ? claim : { ...claim, says: [said], either: [] };
  });
}

/** The sentence up to and with the number, every number as *, without blanks: the same next month. */
export function contextOf({ start, unitEnd }: SlotToken, text: string): string {
  const from = Math.max(...['。', '！', '？', '\n', '\r'].map((stop) => text.lastIndexOf(stop, start - 1))) + 1;
  return compact(text.slice(start === 0 ? 0 : from, unitEnd));
}

const numbers = /[*＊×✕□■_＿〇○◯]+|[XxＸ]{2,}|\{[^{}]{0,40}\}|｛[^｛｝]{0,40}｝|[0-9０-９]+/g;
const joints = /\*(?:[.．,，]\*)+/g;

function compact(text: string): string {
  return text.replace(/\s+/g, '').replace(numbers, '*').replace(joints, '*');
}
