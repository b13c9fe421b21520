// Numbers in the cells of a text's tables, read by the sentences that their heads make; what is not certain stays open.
import { words } from '../measure/bilingual';
import { type FilledSlot } from './fill-draft';
import { type DraftInput, type FilledDraft, fillText } from './fill-text';
import { knownNames } from './known-names';
import { buildLexicon, noNames } from './lexicon-index';
import type { JudgedClaim } from './proofread';
import { type ProofreadInput, proofreadText } from './proofread-text';
import { applyEdits } from './text-edit';
import { cellSentences, type CellSentence, type TextTable } from './text-table';

/** The draft with its cells filled as well, where nothing but a star stands in them. */
export function fillWithCells(input: DraftInput, tables: readonly TextTable[]): FilledDraft {
  const draft = fillText(input);
  const told = cellSentences(input.text, tables, buildLexicon(knownNames(input.month)));
  if (told.length === 0) return draft;
  const { slots: read } = fillText({ ...input, text: linesOf(told) });
  const byPlace = new Map(
    placed(told).map(({ sentence, at }) => [
      sentence.start,
      { sentence, slot: read.find(({ start }) => start === at) },
    ]),
  );
  const slots = draft.slots.map((slot) => {
    const cell = byPlace.get(slot.start);
    return slot.status === 'filled' || cell?.slot === undefined ? slot : inCell(slot, cell.slot, cell.sentence);
  });
  return {
    text: applyEdits(
      input.text,
      slots.flatMap(({ edits }) => edits),
    ),
    slots,
  };
}

/** The verdicts with those on bare numbers in cells. */
export function proofreadWithCells(input: ProofreadInput, tables: readonly TextTable[]): readonly JudgedClaim[] {
  const judged = proofreadText(input);
  const lexicon = buildLexicon(input.month === undefined ? noNames : knownNames(input.month));
  const told = cellSentences(input.text, tables, lexicon);
  if (told.length === 0) return judged;
  const read = proofreadText({ ...input, text: linesOf(told) });
  const cells = placed(told).flatMap(({ sentence, at }) => {
    const found = read.find(
      ({ claim, status }) => claim.slot.start === at && (status === 'agrees' || status === 'disagrees'),
    );
    return found === undefined ? [] : [judgedInCell(found, sentence)];
  });
  const places = new Set(cells.map(({ claim }) => claim.slot.start));
  return [...judged.filter(({ claim }) => !places.has(claim.slot.start)), ...cells].sort(
    (left, right) => left.claim.slot.start - right.claim.slot.start,
  );
}

function linesOf(told: readonly CellSentence[]): string {
  return told.map(({ sentence }) => sentence).join('\n');
}

/** Each sentence with where its number stands among the lines of all. */
function placed(told: readonly CellSentence[]): readonly { readonly sentence: CellSentence; readonly at: number }[] {
  let line = 0;
  return told.map((sentence) => {
    const at = line + sentence.at;
    line += sentence.sentence.length + 1;
    return { sentence, at };
  });
}

// A head cannot be reworded for one cell: a verb that would have to be turned is a minus where the head allows one.
function inCell(slot: FilledSlot, read: FilledSlot, { start, end, sentence, isSigned }: CellSentence): FilledSlot {
  const isTurned = read.edits.length > 1;
  if (read.status === 'filled' && (!isTurned || isSigned)) {
    const number = read.edits.slice(-1).map(({ to }) => to);
    const printed = [...(isTurned ? ['-'] : []), ...number].join('');
    return { ...read, start, end, printed, why: filledWhy, edits: [{ start, end, to: printed }] };
  }
  const why =
    read.status === 'filled' ? words('数值为负，而表头说明不了方向', 'negative, which the heads cannot say') : read.why;
  const as = words(`按表头读作“${sentence}”：${why['zh-CN']}`, `read by its heads as "${sentence}": ${why['en-US']}`);
  return { ...slot, why: as };
}

const filledWhy = words('按表头由工作簿填入', 'filled from the workbook, by the heads of its row and column');

function judgedInCell(judged: JudgedClaim, { start, end }: CellSentence): JudgedClaim {
  const { claim, edits, expected } = judged;
  const isAlone = edits.length === 1 && expected === edits[0]?.to;
  const slot = { ...claim.slot, start, end, unitText: '', unitEnd: end };
  return {
    ...judged,
    claim: { ...claim, slot, why: [] },
    edits: isAlone ? edits.map(({ to }) => ({ start, end, to })) : [],
  };
}
