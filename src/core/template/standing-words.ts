// Words that tell how things stood and that no slot turns: 居前列, 持平, “双降”. Next month they may be wrong.
import { words } from '../measure/bilingual';
import type { LeftNumber } from './template';

const standing =
  /(?:名列|居|列|位居)?(?:全[市省国县])?前[列茅]|首位|榜首|[“”"]?双[降升][“”"]?|(?:基本)?持平|(?:稳步|持续|平稳|快速|较快|大幅|稳中有)(?:增长|上升|提升|提高|下降|回落|改善|向好|升|降)/gu;

/** In the order of the text; `start` is where the line begins in it. */
export function standingWords({
  text,
  start,
}: {
  readonly text: string;
  readonly start: number;
}): readonly LeftNumber[] {
  return Array.from(text.matchAll(standing), ({ index, 0: found }) => ({
    start: start + index,
    end: start + index + found.length,
    text: found,
    why,
    candidates: [],
  }));
}

const why = words(
  '这里的说法不随数据变化，请每月核对，或改写成条件：{% if … %}…{% endif %}。',
  'These words do not follow the data; check them each month, or write them as a condition: {% if … %}…{% endif %}.',
);
