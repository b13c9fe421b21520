// What is wrong with the names and slots of one line of a template, as far as it can be known without a month's figures.
import { type Bilingual, words } from '../measure/bilingual';
import type { LedgerKey } from '../model/ledger';
import { loopName } from './loop-count';
import { pathProblem, slotProblem } from './slot-pieces';
import type { Vocabulary } from './vocabulary';

export interface LineParts {
  readonly slots: readonly string[];
  /** Names in conditions and loops. */
  readonly names: readonly (readonly string[])[];
  /** Names of loops with what they run over. */
  readonly loops: ReadonlyMap<string, string>;
}

/** Each fault once. */
export function lineProblems({ slots, names, loops }: LineParts, vocabulary: Vocabulary): readonly Bilingual[] {
  const over = new Map([...loops].map(([name, collection]) => [name, ledgerOf(collection, vocabulary)] as const));
  // Liquid's own count of the turns.
  if (loops.size > 0) over.set(loopName, undefined);
  const found = [
    ...[...loops.values()].flatMap((collection) => loopProblem(collection, vocabulary)),
    ...names.flatMap((path) => pathProblem(path, vocabulary, over) ?? []),
    ...slots.flatMap((slot) => slotProblem(slot, vocabulary, over) ?? []),
  ];
  return [...new Map(found.map((why) => [why['zh-CN'], why])).values()];
}

function ledgerOf(collection: string, { meaningOf }: Vocabulary): LedgerKey | undefined {
  const meaning = meaningOf(collection.split('.'));
  return meaning?.is === 'ledger' ? meaning.ledger : undefined;
}

// An unknown name is told as such; a range such as (1..3) may be looped over.
function loopProblem(collection: string, vocabulary: Vocabulary): readonly Bilingual[] {
  const meaning = vocabulary.meaningOf(collection.split('.'));
  if (meaning === undefined || meaning.is === 'ledger') return [];
  return [
    words(
      `“${collection}”不是台账，不能循环；可用活动台账、目标任务等台账名称。`,
      `“${collection}” is no ledger and cannot be looped over; ledgers are 活动台账, 目标任务 and so on.`,
    ),
  ];
}
