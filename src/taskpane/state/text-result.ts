// The text with everything settled carried out: as text, and as a copy of the file it came from.
import type { Bilingual } from '../../core/measure/bilingual';
import type { Remarkable } from '../../app/text-files';
import { correct } from '../../core/claims/text-edit';
import { strings } from '../strings';
import { chosenEdits } from '../texts/answers';
import type { TextMark } from '../texts/text-view';
import type { Desk } from './pane-state';
import type { Step } from './run-work';
import type { TextMode, TextState } from './text-state';

export function resultText({ text, view, answers }: TextState): string {
  if (view?.template !== undefined) return view.template.lines.map((line) => line.text).join('\n');
  return view === undefined ? text : correct(text, chosenEdits(view.marks, answers)).text;
}

/** How the name of the copy ends. */
const endings: Readonly<Record<TextMode, string>> = { fill: '（已填）', proofread: '（已校对）', template: '（模板）' };

export async function saveResult({ store, world }: Desk, step: Step): Promise<Bilingual> {
  const { text, language } = store.get();
  await step('write');
  const name = resultName(text);
  await world.page.saveFile(name, await resultBytes(text, { date: world.page.now(), language }));
  return strings.saved(name);
}

function resultName({ mode, file }: TextState): string {
  const given = file?.name ?? '文稿.txt';
  const dot = given.lastIndexOf('.');
  if (mode === 'template') return `${dot < 0 ? given : given.slice(0, dot)}${endings[mode]}.txt`;
  const extensions = file?.file.extensions ?? ['.txt'];
  const own = dot < 0 ? '' : given.slice(dot).toLowerCase();
  const extension = extensions.includes(own) ? own : (extensions[0] ?? own);
  return (dot < 0 ? given : given.slice(0, dot)) + endings[mode] + extension;
}

async function resultBytes(state: TextState, said: SaidOfCopy): Promise<Uint8Array> {
  const { mode, file, view, answers, highlights } = state;
  if (file === undefined || mode === 'template') return new TextEncoder().encode(resultText(state));
  const marks = view?.marks ?? [];
  const chosen = chosenEdits(marks, answers);
  const { correctedFile, filledFile } = await import('../../app/text-files');
  if (mode === 'fill') return filledFile(file.file, chosen, highlights ? 'highlight' : 'none');
  return correctedFile(file.file, { corrected: chosen, remarked: marks.filter(isFaulty).map(remark), ...said });
}

interface SaidOfCopy {
  readonly date: string;
  readonly language: 'zh-CN' | 'en-US';
}

function isFaulty({ status }: TextMark): boolean {
  return status === 'disagrees' || status === 'inconsistent' || status === 'style';
}

function remark({ start, unitEnd, value, why, cells }: TextMark): Remarkable {
  return { claim: { slot: { start, unitEnd } }, why, cells, ...(value === undefined ? {} : { expected: value }) };
}
