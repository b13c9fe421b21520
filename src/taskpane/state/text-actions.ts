// What the pane can do with a text: take it in, hold it against the month, settle its numbers one by one.
import { strings } from '../strings';
import { type Answer, correctable } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { Bilingual } from '../../core/measure/bilingual';
import { readAgain } from './read-again';
import type { Desk } from './pane-state';
import type { Step, Worker } from './run-work';
import { resultText, saveResult } from './text-result';
import type { TextMode, TextState } from './text-state';

export type TextActions = GivenTextActions & MarkActions & TextCopyActions;

export interface GivenTextActions {
  readonly chooseTextMode: (mode: TextMode) => void;
  readonly typeText: (text: string) => void;
  readonly openText: (name: string, bytes: Uint8Array) => Promise<void>;
  /** Back to an empty sheet of paper. */
  readonly clearText: () => void;
  /** Back to the text as it was given; what was decided is forgotten. */
  readonly changeText: () => void;
  readonly readText: () => Promise<void>;
}

export interface MarkActions {
  readonly selectMark: (index: number | undefined) => void;
  readonly listMarks: (isAll: boolean) => void;
  /** Settles one number; undefined takes the answer back. */
  readonly answer: (index: number, answer: Answer | undefined) => void;
  /** Takes a candidate, and keeps the choice for next month where that is wished. */
  readonly chooseCandidate: (index: number, candidate: number) => Promise<void>;
  readonly acceptAll: () => void;
  readonly rememberChoices: (isOn: boolean) => void;
}

export interface TextCopyActions {
  readonly highlightChanges: (isOn: boolean) => void;
  readonly copyResult: () => Promise<void>;
  readonly saveResult: () => Promise<void>;
  readonly followTemplate: (isOn: boolean) => void;
  /** Writes the sheet 报告模板, and where that is wished the setting that the report follows it. */
  readonly writeTemplate: () => Promise<void>;
}

export function textActions(desk: Desk, worker: Worker): TextActions {
  return { ...givenTextActions(desk, worker), ...markActions(desk, worker), ...textCopyActions(desk, worker) };
}

function givenTextActions(desk: Desk, worker: Worker): GivenTextActions {
  const { world } = desk;
  const change = changer(desk);
  return {
    chooseTextMode: (mode) => change({ mode, ...unread }),
    typeText: (text) => change({ text, file: undefined, ...unread }),
    openText: (name, bytes) =>
      worker.run(async (step) => {
        await step('open');
        const file = await world.page.openText(name, bytes);
        change({ text: file.text, file: { name, file }, ...unread });
        return textStrings.opened(name);
      }),
    clearText: () => change({ text: '', file: undefined, ...unread }),
    changeText: () => change(unread),
    readText: () => worker.run((step) => readText(desk, step)),
  };
}

function markActions(desk: Desk, worker: Worker): MarkActions {
  const { store } = desk;
  const change = changer(desk);
  const answer = (index: number, given: Answer | undefined): void => {
    const { [index]: _, ...others } = store.get().text.answers;
    change({ answers: given === undefined ? others : { ...others, [index]: given } });
  };
  return {
    selectMark: (selected) => change({ selected }),
    listMarks: (listsAll) => change({ listsAll }),
    answer,
    chooseCandidate: async (index, candidate) => {
      answer(index, { is: 'candidate', index: candidate });
      await worker.run(() => remember(desk, index, candidate));
    },
    acceptAll: () => {
      const { view, answers } = store.get().text;
      const accepted = correctable(view?.marks ?? [], answers).map((index) => [index, { is: 'accepted' }] as const);
      change({ answers: { ...answers, ...Object.fromEntries(accepted) } });
    },
    rememberChoices: (remembers) => change({ remembers }),
  };
}

function textCopyActions(desk: Desk, worker: Worker): TextCopyActions {
  const { store, world } = desk;
  const change = changer(desk);
  return {
    highlightChanges: (highlights) => change({ highlights }),
    copyResult: () =>
      worker.run(async () => {
        await world.page.copyText(resultText(store.get().text));
        return strings.copied;
      }),
    saveResult: () => worker.run((step) => saveResult(desk, step)),
    followTemplate: (usesTemplate) => change({ usesTemplate }),
    writeTemplate: () => worker.run((step) => writeTemplate(desk, step)),
  };
}

function changer({ store }: Desk): (part: Partial<TextState>) => void {
  return (part) => store.change({ text: { ...store.get().text, ...part } });
}

const unread = { view: undefined, answers: {}, selected: undefined, listsAll: false, isOutdated: false } as const;

async function readText(desk: Desk, step: Step): Promise<Bilingual> {
  const { store, world } = desk;
  const change = changer(desk);
  const { text, mode, file } = store.get().text;
  await step('open');
  change({ isOutdated: false });
  const book = await world.book.snapshot();
  await step('text');
  const earlier = store.get().earlier.map((one) => one.book);
  const view = await world.readText({ mode, text, tables: file?.file.tables ?? [], book, earlier });
  change({ ...unread, isOutdated: store.get().text.isOutdated, view });
  return textStrings.read[mode](view.marks);
}

async function writeTemplate(desk: Desk, step: Step): Promise<Bilingual | undefined> {
  const { store, world } = desk;
  const { view, usesTemplate } = store.get().text;
  if (view?.template === undefined) return undefined;
  await step('write');
  // They read the workbook, as the engine does: not part of the first load.
  if (usesTemplate) await (await import('../../app/follow-template')).followTemplate(world.book, view.template);
  else await (await import('../../app/save-template')).saveTemplate(world.book, view.template);
  if (store.get().view !== undefined) await readAgain(desk, step);
  return textStrings.templateWritten;
}

async function remember({ store, world }: Desk, index: number, candidate: number): Promise<Bilingual | undefined> {
  const { view, remembers } = store.get().text;
  const mark = view?.marks[index];
  const meaning = mark?.candidates[candidate]?.label['zh-CN'];
  if (!remembers || mark?.context === undefined || meaning === undefined) return undefined;
  // It reads the workbook, as the engine does: not part of the first load.
  const { rememberChoice } = await import('../../app/remember-choice');
  await rememberChoice(world.book, { context: mark.context, meaning });
  return textStrings.choiceKept;
}
