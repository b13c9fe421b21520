// The heavy part of the work on texts: a text and snapshots in, plain data out.
import { compareMonths } from '../../app/compare-months';
import { fillDraft } from '../../app/fill';
import { makeTemplate } from '../../app/make-template';
import type { WorkbookPort } from '../../app/ports';
import { proofreadDraft } from '../../app/proofread';
import type { MonthSources } from '../../app/read-month';
import { UserError } from '../../app/user-error';
import { lintStyle } from '../../core/claims/lint-style';
import type { JudgedClaim } from '../../core/claims/proofread';
import type { TextTable } from '../../core/claims/text-table';
import { words } from '../../core/measure/bilingual';
import type { WorkbookSnapshot } from '../../core/workbook/snapshot';
import { claimMark, slotMark, styleMark, templateMarks, type TextView } from './text-view';

/** Everything in and out of it survives a structured clone, so that it can be moved into a worker as it is. */
export interface TextInput {
  /** 'compare' holds the month's own report against that of the last of the earlier workbooks. */
  readonly mode: 'fill' | 'proofread' | 'template' | 'compare';
  readonly text: string;
  /** Of the file that the text is from. */
  readonly tables?: readonly TextTable[];
  readonly book: WorkbookSnapshot;
  readonly earlier: readonly WorkbookSnapshot[];
}

export async function readText({ mode, text, tables = [], book, earlier }: TextInput): Promise<TextView> {
  const sources: MonthSources = { book: held(book), previous: earlier.map(held) };
  if (mode === 'proofread') return proofread({ text, tables }, sources);
  if (mode === 'template') return template(text, sources);
  if (mode === 'compare') return comparison(sources);
  const { draft } = await fillDraft(text, sources, tables);
  return { text, marks: draft.slots.map(slotMark), isAlone: false };
}

async function template(text: string, sources: MonthSources): Promise<TextView> {
  const { made } = await makeTemplate(text, sources);
  return { text, marks: templateMarks(made), isAlone: false, template: made.template };
}

async function comparison({ book, previous }: MonthSources): Promise<TextView> {
  const last = previous.at(-1);
  const nothing: TextView = { text: '', marks: [], isAlone: true };
  return last === undefined ? nothing : { ...nothing, comparison: await compareMonths({ book, previous: last }) };
}

type ReadFile = Required<Pick<TextInput, 'text' | 'tables'>>;

/** A workbook without any table leaves the text to be held against itself. */
async function proofread({ text, tables }: ReadFile, sources: MonthSources): Promise<TextView> {
  // In the order in which the command line corrects them, so that both make the same copy.
  const view = (claims: readonly JudgedClaim[], isAlone: boolean): TextView => ({
    text,
    marks: [...claims.map(claimMark), ...lintStyle(text).map(styleMark)],
    isAlone,
  });
  try {
    return view(await proofreadDraft(text, sources, tables), false);
  } catch (error) {
    if (!(error instanceof UserError) || error.code !== 'no-known-table') throw error;
    return view(await proofreadDraft(text, undefined, tables), true);
  }
}

/** A snapshot behind the port, for requests that only read. */
function held(book: WorkbookSnapshot): WorkbookPort {
  return {
    snapshot: () => Promise.resolve(book),
    apply: () =>
      Promise.reject(
        new UserError('read-only', words('该工作簿只读取，不写入。', 'This workbook is only read, never written.')),
      ),
  };
}
