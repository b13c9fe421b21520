// What a number says, in words for people: the label of a candidate, and the meaning an office remembers.
import { type Bilingual, words } from '../measure/bilingual';
import { indicators, measureLabels } from '../model/indicator';
import { ledgerIndicatorLabels, ledgerMeasureLabels } from '../model/ledger-indicator';
import type { Saying } from './claim';
import type { Who } from './sense';

/** '不良贷款率 位次'; of another than the own county with its name before it. */
export function sayingText(saying: Saying): Bilingual {
  const { indicator = '', measure } = saying;
  const pieces = [whoText(saying.who), plain(saying.part ?? ''), labelOf(indicator)];
  const said = [...pieces, measure === undefined ? plain('') : measures[measure]];
  const inLanguage = (language: 'zh-CN' | 'en-US'): string =>
    said
      .map((piece) => piece[language])
      .filter((piece) => piece !== '')
      .join(' ');
  return words(inLanguage('zh-CN'), inLanguage('en-US'));
}

const measures = { ...measureLabels, ...ledgerMeasureLabels };

function labelOf(indicator: string): Bilingual {
  const found = Object.entries({ ...indicators, ...ledgerIndicatorLabels }).find(([key]) => key === indicator);
  return found === undefined ? plain(indicator) : found[1].label;
}

function whoText(who: Who): Bilingual {
  return who.level === 'named' ? plain(who.name) : levels[who.level];
}

const levels: Readonly<Record<Exclude<Who['level'], 'named'>, Bilingual>> = {
  own: words('', ''),
  city: words('全市', 'City'),
  province: words('全省', 'Province'),
  nation: words('全国', 'Nation'),
  above: words('上级', 'Level above'),
};

function plain(text: string): Bilingual {
  return words(text, text);
}
