// The next steps, section by section: targets with what is still to do, open problems, the office's own plans.
import { words } from '../measure/bilingual';
import type { Paragraph } from '../model/report';
import { materialAt } from './material';
import { type SectionKey, sectionKeys } from './material-place';
import type { Narrative } from './narrative';
import { chineseNumber } from './ordinals';
import { phrase } from './phrase';
import { type Pieces, notGiven, paragraph } from './pieces';
import { pointParagraphs } from './points';
import { listingSteps } from './progress-point';
import { sentence } from './sentence';
import { distanceClauses, targetClause, targetsOf } from './targets';
import { wording } from './wording';

/** `place` is the number of the heading among the report's. */
export function nextSteps(narrative: Narrative, place: number): readonly Paragraph[] {
  const told = sectionKeys
    .map((key) => ({ key, content: stepsOf(narrative, key) }))
    .filter(({ content }) => content.length > 0);
  const general = pointParagraphs(materialAt(narrative, 'next'), 'plain');
  if (told.length + general.length === 0) return [];
  return [
    paragraph(
      'next',
      'heading1',
      phrase(wording.heading, { ordinal: chineseNumber(place), heading: wording.headings.next }),
    ),
    ...general,
    ...told.flatMap(({ key, content }, index) => {
      const ordinal = chineseNumber(index + 1);
      const heading = phrase(wording.subheading, { ordinal, heading: wording.nextHeadings[key] });
      return [paragraph(`next/${key}`, 'heading2', heading), paragraph(`next/${key}/steps`, 'body', content)];
    }),
  ];
}

function stepsOf(narrative: Narrative, key: SectionKey): Pieces {
  const own = materialAt(narrative, `next/${key}`).flatMap(({ heading, content }) =>
    heading === '' ? content : [...phrase(wording.pointHeading, { heading }), ...content],
  );
  const targets = targetsOf(narrative, key).flatMap((row) => {
    const aim = phrase(wording.targetAim, { target: targetClause(narrative, row) });
    return sentence(narrative, [aim, ...distanceClauses(narrative, row)]);
  });
  const steps = key === 'listing' ? listingSteps(narrative) : [];
  const content = [...own, ...targets, ...steps];
  if (content.length > 0) return content;
  return sentence(narrative, [[notGiven(wording.stepsNeeded, stepSheets)]]);
}

const stepSheets = words('目标任务、上市进展或文字素材', 'the targets, the listing progress or the text material');
