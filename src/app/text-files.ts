// Which adapter reads a text file, and how what was chosen becomes a changed copy of it.
import type { Claim } from '../core/claims/claim';
import type { JudgedClaim } from '../core/claims/proofread';
import type { StyleFault } from '../core/claims/style-fault';
import { settled, type TextEdit } from '../core/claims/text-edit';
import { type Language, words } from '../core/measure/bilingual';
import type { TextFile, TextRemark } from './ports';

/** 'plain' by the name; everything else is for the Word adapter, which also says why it refuses a file. */
export function kindOfText(name: string): 'plain' | 'word' {
  return /\.(?:txt|md)$/i.test(name) ? 'plain' : 'word';
}

/** Anything that brings replacements: a slot, a candidate, a judged claim, a number typed by hand. */
export interface Chosen {
  readonly edits: readonly TextEdit[];
}

/** The draft with what was chosen filled in. */
export function filledFile(file: TextFile, chosen: readonly Chosen[], marks: 'none' | 'highlight'): Uint8Array {
  return file.revised({ edits: settled(chosen), marks });
}

/** What a proofread copy carries. */
export interface Corrections {
  /** Corrected in the text; in a Word file as tracked changes. */
  readonly corrected: readonly Chosen[];
  /** Explained in a comment, where the file can hold comments. */
  readonly remarked: readonly Remarkable[];
  readonly date: string;
  readonly language: Language;
}

/** Of a judged claim what a comment says of it. */
export interface Remarkable extends Pick<JudgedClaim, 'expected' | 'cells' | 'why'> {
  readonly claim: { readonly slot: Pick<Claim['slot'], 'start' | 'unitEnd'> };
}

/** The text corrected, each fault with a comment that names the right number, its cells and the likely cause. */
export function correctedFile(file: TextFile, { corrected, remarked, date, language }: Corrections): Uint8Array {
  const remarks = remarked.map((claim) => remarkOn(claim, language));
  return file.revised({ edits: settled(corrected), marks: { date, remarks } });
}

/** The claims that a proofread copy explains: those that disagree with the workbook or with the text. */
export function faultyClaims(claims: readonly JudgedClaim[]): readonly JudgedClaim[] {
  return claims.filter(({ status }) => status === 'disagrees' || status === 'inconsistent');
}

/** What a comment says of a number that is not written in style. */
export function styleRemark({ start, end, why }: StyleFault): Remarkable {
  return { claim: { slot: { start, unitEnd: end } }, cells: [], why };
}

function remarkOn({ claim, expected, cells, why }: Remarkable, language: Language): TextRemark {
  const places = cells.map(({ sheet, cell }) => `${sheet}!${cell}`).join(words('、', ', ')[language]);
  const lines = [
    why[language],
    ...(expected === undefined ? [] : [words('应为：', 'Should be: ')[language] + expected]),
    ...(places === '' ? [] : [words('依据：', 'From: ')[language] + places]),
  ];
  return { start: claim.slot.start, end: claim.slot.unitEnd, text: lines.join('\n') };
}
