// What an event brought, as its ledger tells it in words: 现场签约28个项目，授信金额12.8亿元.
import { plainText, shifted } from '../measure/decimal';
import { unitPower } from '../measure/unit';
import { type LedgerCell, type LedgerRow, textOf } from '../model/ledger';
import { buildLexicon, noNames } from './lexicon-index';
import { longestSharedEnd } from './shared-text';
import type { SlotToken } from './token';
import { tokenize } from './tokenize';

export interface OutcomeAnswer {
  readonly printed: string;
  readonly cell: LedgerCell;
}

const lexicon = buildLexicon(noNames);
const columns = ['effect', 'outcome'] as const;
/** So many characters before both numbers must be the same. */
const leastShared = 2;

/** The number of the ledger's words that stands behind the same words and before the same unit. */
export function outcomeAnswer(slot: SlotToken, text: string, row: LedgerRow): OutcomeAnswer | undefined {
  const lead = leadOf(text, slot.start);
  const found = columns
    .flatMap((key) => numbersOf(row, key))
    .flatMap(({ token, ...number }) => {
      const printed = inUnitOf(token, slot);
      return printed === undefined ? [] : [{ ...number, printed, score: longestSharedEnd(lead, number.lead) }];
    })
    .filter(({ score }) => score >= leastShared)
    .sort((left, right) => right.score - left.score);
  const [best, next] = found;
  if (best === undefined || next?.score === best.score) return undefined;
  return { printed: best.printed, cell: best.cell };
}

/** The ledger's number as it stands in the slot's unit: 0.86亿元 is 8600万元. */
function inUnitOf(told: SlotToken, slot: SlotToken): string | undefined {
  if (told.unitText === slot.unitText) return told.text;
  if (told.number === undefined || told.unit.is !== 'amount' || slot.unit.is !== 'amount') return undefined;
  const power = unitPower(told.unit.unit, slot.unit.unit) + told.unit.power - slot.unit.power;
  return plainText(shifted(told.number.value, power));
}

interface ToldNumber {
  readonly token: SlotToken;
  readonly cell: LedgerCell;
  readonly lead: string;
}

function numbersOf(row: LedgerRow, key: string): readonly ToldNumber[] {
  const told = textOf(row, key);
  const cell = row.cells[key];
  if (told === undefined || cell === undefined) return [];
  return tokenize(told, lexicon).flatMap((token) =>
    token.is === 'slot' && token.number !== undefined ? [{ token, cell, lead: leadOf(told, token.start) }] : [],
  );
}

// 达成意向授信约 is 达成意向授信.
function leadOf(text: string, at: number): string {
  return text.slice(Math.max(0, at - 12), at).replace(/(?:约|近|超|超过|达|共|计|为)+$/, '');
}
