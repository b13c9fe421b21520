// What a careful reader should know of a place: who shares it, who was not ranked, how narrow it is.
import { type Bilingual, words } from '../measure/bilingual';
import type { RankEvidence } from '../model/figure';

/** Undefined where the place is plain. */
export function placeNote(rank: RankEvidence | undefined): Bilingual | undefined {
  if (rank === undefined) return undefined;
  const notes = [...tieNote(rank), ...populationNote(rank), ...(rank.warning === undefined ? [] : [rank.warning])];
  return joinedNotes(notes);
}

function joinedNotes(notes: readonly Bilingual[]): Bilingual | undefined {
  if (notes.length === 0) return undefined;
  return words(notes.map((note) => note['zh-CN']).join(''), notes.map((note) => note['en-US']).join(' '));
}

function tieNote({ tiedWith }: RankEvidence): readonly Bilingual[] {
  if (tiedWith.length === 0) return [];
  return [words(`与${tiedWith.join('、')}并列。`, `Tied with ${tiedWith.join(', ')}.`)];
}

function populationNote({ ranked, population }: RankEvidence): readonly Bilingual[] {
  if (ranked === population) return [];
  return [
    words(
      `${String(population)}个参评对象中有${String(ranked)}个参加排名。`,
      `${String(ranked)} of ${String(population)} are ranked.`,
    ),
  ];
}
