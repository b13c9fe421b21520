// The request "keep these sentences and wordings of the report": which it has, and how the office words them.
import { type Bilingual, words } from '../core/measure/bilingual';
import type { MonthlyStatistics } from '../core/model/statistics';
import type { RecognisedTable } from '../core/model/table';
import { readWorkbook } from '../core/reading/read-workbook';
import { faultText } from '../core/sheets/pattern-fault-text';
import { allSentences, type SentenceKind, type SentenceSlot } from '../core/sheets/sentence-kinds';
import { patternFault } from '../core/sheets/sentence-pattern';
import type { CellRef } from '../core/workbook/cell';
import type { WritePlan } from '../core/workbook/plan';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { type SentenceRow, wordingRowsPlan } from './wording-rows-plan';
import type { WorkbookPort } from './ports';
import { UserError } from './user-error';

/** A sentence or heading of the report as the settings have it. */
export interface ReportSentence {
  readonly id: string;
  readonly name: string;
  readonly isTold: boolean;
  /** The pattern in force, the office's own or ours. */
  readonly wording: string;
  readonly isOwnWording: boolean;
  /** Jinbao's pattern. */
  readonly ownWording: string;
  readonly slots: readonly SentenceSlot[];
  /** The cell of the office's own wording. */
  readonly at?: CellRef;
}

/** What is asked of a sentence; what is not named stays as it is. Blank wording goes back to ours. */
export interface AskedSentence {
  readonly id: string;
  readonly isTold?: boolean;
  readonly wording?: string;
}

/** Every sentence the month's report may have, with its state. */
export function reportSentences({ settings, indicators }: MonthlyStatistics): readonly ReportSentence[] {
  return allSentences(indicators).map(({ id, name, pattern, slots }) => {
    const setting = settings.sentences[id];
    const own = setting?.wording;
    return {
      id,
      name,
      isTold: setting?.isTold ?? true,
      wording: own?.value ?? pattern,
      isOwnWording: own !== undefined,
      ownWording: pattern,
      slots,
      ...(own === undefined ? {} : { at: own.at }),
    };
  });
}

/** What is wrong with a wording as it is being typed; undefined where it may be saved. */
export function wordingFault(sentence: Pick<ReportSentence, 'slots'>, wording: string): Bilingual | undefined {
  return wording.trim() === '' ? undefined : faultOf(sentence, wording);
}

/** Answers what was written. */
export async function saveReportWording(book: WorkbookPort, asked: readonly AskedSentence[]): Promise<WritePlan> {
  const plan = reportWordingPlan(await book.snapshot(), asked);
  await book.apply(plan);
  return plan;
}

export function reportWordingPlan(book: WorkbookSnapshot, asked: readonly AskedSentence[]): WritePlan {
  const month = readWorkbook(book);
  const rows = asked.map((one) => rowOf(month, one));
  return wordingRowsPlan(book, { tables: month.tables.filter(isSentenceTable), rows });
}

function rowOf(month: MonthlyStatistics, { id, isTold, wording }: AskedSentence): SentenceRow {
  const kind = kindOf(month, id);
  // Our own wording is not written down, so that it can still improve.
  const text = wording?.trim() === kind.pattern ? '' : wording?.trim();
  const fault = text === undefined || text === '' ? undefined : faultOf(kind, text);
  if (fault !== undefined) throw badWording(kind, fault);
  return {
    name: kind.name,
    slots: kind.slots.map(({ name }) => `{${name}}`).join(''),
    ...(isTold === undefined ? {} : { isTold }),
    ...(text === undefined ? {} : { wording: text }),
  };
}

function kindOf({ indicators }: MonthlyStatistics, id: string): SentenceKind {
  const kind = allSentences(indicators).find((one) => one.id === id);
  if (kind === undefined) throw unknownSentence(id);
  return kind;
}

function faultOf(kind: Pick<SentenceKind, 'slots'>, wording: string): Bilingual | undefined {
  const fault = patternFault(kind, wording);
  return fault === undefined ? undefined : faultText(kind, fault).why;
}

function isSentenceTable({ kind }: RecognisedTable): boolean {
  return kind === 'sentences';
}

function unknownSentence(id: string): UserError {
  return new UserError(
    'unknown-sentence',
    words(`报告没有编号为“${id}”的语句。`, `The report has no sentence with the id "${id}".`),
  );
}

function badWording({ name }: SentenceKind, why: Bilingual): UserError {
  return new UserError(
    'bad-wording',
    words(
      `“${name}”的措辞不能保存：${why['zh-CN']}请改正后保存。`,
      `The wording of "${name}" cannot be saved: ${why['en-US']} Correct it and save again.`,
    ),
  );
}
