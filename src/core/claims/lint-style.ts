// Where the numbers of a text are not written as official style has them; a verdict beside that on what they say.
import { buildLexicon, noNames } from './lexicon-index';
import { readClaims } from './read-claims';
import { formFaults } from './style-form';
import type { StyleFault } from './style-fault';
import { wordFaults } from './style-words';

const lexicon = buildLexicon(noNames);

/** In the order of the text; the same with and without a workbook. */
export function lintStyle(text: string): readonly StyleFault[] {
  const input = { text, claims: readClaims(text, lexicon) };
  return [...wordFaults(input), ...formFaults(input)].sort((left, right) => left.start - right.start);
}
