// What the office decided of the report's sentences: left out or not, and its own wording where that can be used.
import { compact } from '../measure/half-width';
import type { Observation } from '../model/finding';
import type { Indicator } from '../model/indicator';
import type { SentenceSetting } from '../model/settings';
import { officeColumns } from '../sheets/header-words';
import { faultText } from '../sheets/pattern-fault-text';
import { allSentences, type SentenceKind } from '../sheets/sentence-kinds';
import { patternFault } from '../sheets/sentence-pattern';
import type { Block } from './block';
import * as notices from './notices';
import { officeRows, type OfficeRow } from './office-tables';

export interface ReadSentences {
  /** By id of the kind. */
  readonly sentences: Readonly<Record<string, SentenceSetting>>;
  readonly observations: readonly Observation[];
}

export function readSentences(blocks: readonly Block[], indicators: readonly Indicator[]): ReadSentences {
  const rows = blocks
    .filter((block) => block.kind.kind === 'sentences')
    .flatMap((block) => officeRows(block, 'sentences'));
  if (rows.length === 0) return { sentences: {}, observations: [] };
  const kinds = allSentences(indicators);
  const read = rows.map((row) => {
    const name = compact(row.key.value);
    return sentenceRow(
      row,
      kinds.find((kind) => compact(kind.name) === name),
    );
  });
  return {
    sentences: Object.fromEntries(read.flatMap(({ entry }) => (entry === undefined ? [] : [entry]))),
    observations: read.flatMap(({ observations }) => observations),
  };
}

interface ReadRow {
  readonly entry?: readonly [string, SentenceSetting];
  readonly observations: readonly Observation[];
}

function sentenceRow(row: OfficeRow, kind: SentenceKind | undefined): ReadRow {
  if (kind === undefined) return { observations: [notices.unknownSentence(row.key.at, row.key.value)] };
  const told = row.cell(officeColumns.isTold);
  const flag = told === undefined ? undefined : flagOf(compact(told.value));
  const wrongFlag =
    told === undefined || flag !== undefined
      ? []
      : [notices.badSetting(told.at, kind.name, { text: told.value, allowed: ['是', '否'] })];
  const wording = row.cell(officeColumns.wording);
  const fault = wording === undefined || wording.value === '' ? undefined : patternFault(kind, wording.value);
  const isUsed = wording !== undefined && wording.value !== '' && fault === undefined;
  const setting: SentenceSetting = { isTold: flag ?? true, ...(isUsed ? { wording } : {}) };
  const wrongWording =
    wording === undefined || fault === undefined
      ? []
      : [notices.badWording(wording.at, kind.name, { text: wording.value, ...faultText(kind, fault) })];
  return { entry: [kind.id, setting], observations: [...wrongFlag, ...wrongWording] };
}

// Blank leaves the sentence where it is.
function flagOf(text: string): boolean | undefined {
  if (['', '是', '写', '写入', '√', 'Y', 'YES', 'TRUE'].includes(text.toUpperCase())) return true;
  return ['否', '不写', '不写入', '×', 'N', 'NO', 'FALSE'].includes(text.toUpperCase()) ? false : undefined;
}
