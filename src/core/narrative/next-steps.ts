// The next steps, section by section: targets with what is still to do, open problems, the office's own plans.
import { words as bilingual } from '../measure/bilingual';
import type { Paragraph } from '../model/report';
import { materialAt } from './material';
import { type SectionKey, sectionKeys } from './material-place';
import type { Narrative } from './narrative';
import { chineseNumber } from './ordinals';
import { phrase } from './phrase';
import { type Pieces, notGiven, paragraph } from './pieces';
import { pointParagraphs } from './points';
import { listingSteps } from './progress-point';
import { sentenceKinds, type SentenceKind } from '../sheets/sentence-kinds';
import { sentence } from './sentence';
import { targetStep, targetsOf } from './targets';
import { heading, isTold } from './told';
import { wording } from './wording';

/** `place` is the number of the heading among the report's. */
export function nextSteps(narrative: Narrative, place: number): readonly Paragraph[] {
  if (!isTold(narrative, sentenceKinds.nextSection)) return [];
  const said = sectionKeys
    .filter((key) => isTold(narrative, nextHeadings[key]))
    .map((key) => ({ key, content: stepsOf(narrative, key) }))
    .filter(({ content }) => content.length > 0);
  const general = pointParagraphs(materialAt(narrative, 'next'), 'plain');
  if (said.length + general.length === 0) return [];
  const ordinal = chineseNumber(place);
  return [
    paragraph(
      'next',
      'heading1',
      phrase(wording.heading, { ordinal, heading: heading(narrative, sentenceKinds.nextSection) }),
    ),
    ...general,
    ...said.flatMap(({ key, content }, index) => {
      const words = { ordinal: chineseNumber(index + 1), heading: heading(narrative, nextHeadings[key]) };
      return [
        paragraph(`next/${key}`, 'heading2', phrase(wording.subheading, words)),
        paragraph(`next/${key}/steps`, 'body', content),
      ];
    }),
  ];
}

const nextHeadings: Readonly<Record<SectionKey, SentenceKind>> = {
  credit: sentenceKinds.nextCredit,
  risk: sentenceKinds.nextRisk,
  listing: sentenceKinds.nextListing,
};

function stepsOf(narrative: Narrative, key: SectionKey): Pieces {
  const own = materialAt(narrative, `next/${key}`).flatMap(({ heading: words, content }) =>
    words.length === 0 ? content : [...phrase(wording.pointHeading, { heading: words }), ...content],
  );
  const targets = targetsOf(narrative, key).flatMap((row) => targetStep(narrative, row));
  const steps = key === 'listing' ? listingSteps(narrative) : [];
  const content = [...own, ...targets, ...steps];
  if (content.length > 0 || stepKinds.some((kind) => !isTold(narrative, kind))) return content;
  return sentence(narrative, [notGiven(wording.stepsNeeded, stepSheets)]);
}

// Where the office leaves one of them out, nothing is missing.
const stepKinds: readonly SentenceKind[] = [
  sentenceKinds.target,
  sentenceKinds.metTarget,
  sentenceKinds.missedTarget,
  sentenceKinds.step,
  sentenceKinds.obstacle,
];

const stepSheets = bilingual('目标任务、上市进展或文字素材', 'the targets, the listing progress or the text material');
