// A wording taken apart: clauses of text and slots, '{各项存款}余额{余额}，{较年初增加}。'; and what is wrong with one.
import type { SentenceKind, SentenceSlot } from './sentence-kinds';

export interface SentencePattern {
  readonly clauses: readonly PatternClause[];
  /** The mark the sentence ends with. */
  readonly end: string;
}

export interface PatternClause {
  /** What stands between it and the clause before; '' for the first. */
  readonly separator: string;
  readonly parts: readonly PatternPart[];
}

export type PatternPart = { readonly text: string } | { readonly slot: string };

export type PatternFault =
  | { readonly is: 'unknown'; readonly slot: string }
  | { readonly is: 'doubled'; readonly slot: string; readonly before: string }
  | { readonly is: 'unclosed' }
  | { readonly is: 'empty' };

export function readPattern(wording: string): SentencePattern {
  const text = wording.replace(/\s*\n\s*/g, '').trim();
  const end = /[：:！!]$/.exec(text)?.[0] ?? '。';
  const body = text.replace(/[。；;，,、.：:！!\s]+$/, '');
  const pieces = body.split(/(，|；|。|;|,(?!\d))/);
  const clauses = pieces.flatMap((piece, index): readonly PatternClause[] => {
    if (index % 2 === 1 || piece === '') return [];
    const before = pieces[index - 1] ?? '';
    return [{ separator: before.replace(',', '，').replace(';', '；'), parts: partsOf(piece) }];
  });
  return { clauses, end: end.replace(':', '：').replace('!', '！') };
}

type Slotted = Pick<SentenceKind, 'slots'>;

/** The first thing wrong with a wording of this sentence; undefined where it can be used. */
export function patternFault(kind: Slotted, wording: string): PatternFault | undefined {
  const parts = readPattern(wording).clauses.flatMap((clause) => clause.parts);
  if (parts.length === 0) return { is: 'empty' };
  for (const [index, part] of parts.entries()) {
    if ('text' in part) {
      if (/[{}｛｝]/.test(part.text)) return { is: 'unclosed' };
      continue;
    }
    const known = slotNamed(kind, part.slot);
    if (known === undefined) return { is: 'unknown', slot: part.slot };
    const before = verbBefore(parts[index - 1]);
    if (known.bringsVerb && before !== undefined) return { is: 'doubled', slot: part.slot, before };
  }
  return undefined;
}

export function slotNamed({ slots }: Slotted, name: string): SentenceSlot | undefined {
  return slots.find((slot) => slot.name === name || slot.aliases.includes(name));
}

function partsOf(clause: string): readonly PatternPart[] {
  return clause
    .split(/(\{[^{}]*\}|｛[^｛｝]*｝)/)
    .filter((part) => part !== '')
    .map((part) => (/^[{｛].*[}｝]$/.test(part) ? { slot: part.slice(1, -1).replace(/\s/g, '') } : { text: part }));
}

// '较年初增加{较年初增加}' would say it twice, and wrongly with a fall.
function verbBefore(part: PatternPart | undefined): string | undefined {
  if (part === undefined || 'slot' in part) return undefined;
  return /(?:增加|减少|增长|下降|上升|多增|少增|增幅|降幅|较年初|比年初|同比|较上月|环比)$/.exec(part.text)?.[0];
}
