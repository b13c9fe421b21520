// The three sections of work done: which points each has, in order, with the office's own text woven in.
import type { Paragraph } from '../model/report';
import { badLoansPoint, lendingPoint } from './balance-points';
import { matchmakingPoint, publicityPoint } from './event-points';
import { leadersPoint, reservePoint, supportPoint } from './listing-points';
import { materialAt } from './material';
import { type MaterialPlace, type SectionKey, sectionKeys } from './material-place';
import type { Narrative } from './narrative';
import { chineseNumber } from './ordinals';
import { phrase } from './phrase';
import { paragraph } from './pieces';
import { type Point, pointParagraphs } from './points';
import { progressPoint } from './progress-point';
import { sentenceKinds, type SentenceKind } from '../sheets/sentence-kinds';
import { heading, isTold } from './told';
import { visitPoint } from './visit-point';
import { wording } from './wording';

type WritePoint = (narrative: Narrative) => Point & { readonly id: MaterialPlace };

const sections: Readonly<Record<SectionKey, readonly WritePoint[]>> = {
  credit: [lendingPoint, matchmakingPoint, visitPoint],
  risk: [badLoansPoint, publicityPoint],
  listing: [leadersPoint, progressPoint, reservePoint, supportPoint],
};

/** Heading and points of each section; a section in which nothing can be said is left out. */
export function workDone(narrative: Narrative): readonly Paragraph[] {
  const said = sectionKeys
    .filter((key) => isTold(narrative, headings[key]))
    .map((key) => ({ key, points: pointParagraphs(pointsOf(narrative, key), 'numbered') }))
    .filter(({ points }) => points.length > 0);
  return said.flatMap(({ key, points }, index) => {
    const words = { ordinal: chineseNumber(index + 1), heading: heading(narrative, headings[key]) };
    return [paragraph(key, 'heading1', phrase(wording.heading, words)), ...points];
  });
}

const headings: Readonly<Record<SectionKey, SentenceKind>> = {
  credit: sentenceKinds.creditSection,
  risk: sentenceKinds.riskSection,
  listing: sentenceKinds.listingSection,
};

function pointsOf(narrative: Narrative, key: SectionKey): readonly Point[] {
  const points = sections[key].map((write): Point => {
    const point = write(narrative);
    const own = materialAt(narrative, point.id).flatMap(({ content }) => content);
    return { ...point, content: [...point.content, ...own] };
  });
  return [...points, ...materialAt(narrative, key)];
}
