// Every word about this month's report against an earlier one, in both languages.
import type { ComparedMonths } from '../../app/compare-months';
import { type Bilingual, words } from '../../core/measure/bilingual';
import type { FactState } from '../../core/narrative/compare-reports';
import type { PromiseState } from '../../core/narrative/promises';

const count = ({ changes }: ComparedMonths, state: FactState): string =>
  String(changes.filter((change) => change.state === state).length);

export const compareStrings = {
  title: words('与以前月份的报告比', 'Against an earlier report'),
  intro: words(
    '逐项看哪些数变了、方向反了、新写入或不再写，以及上期定的目标任务完成没有。',
    'Which figures changed, turned, came or went, and what became of the targets set before.',
  ),
  needsMonth: words('先添加以前月份的工作簿：', 'First add the workbook of an earlier month:'),
  with: (name: string): Bilingual => words(`与“${name}”比较`, `Compare with "${name}"`),
  comparedWith: words('对比的工作簿', 'Compared with'),
  done: (compared: ComparedMonths): Bilingual =>
    words(
      `方向变化${count(compared, 'flipped')}项，数值变化${count(compared, 'changed')}项，新写入${count(compared, 'new')}项，不再写${count(compared, 'dropped')}项，未变${String(compared.unchanged)}项。`,
      `${count(compared, 'flipped')} turned, ${count(compared, 'changed')} changed, ${count(compared, 'new')} new, ${count(compared, 'dropped')} gone, ${String(compared.unchanged)} as before.`,
    ),
  counted: (title: string, total: number): Bilingual =>
    words(`${title}（${String(total)}）`, `${title} (${String(total)})`),
  nothing: words('两期报告的数都相同', 'Both reports tell the same figures'),
  before: words('上期', 'before'),
  now: words('本期', 'now'),
  promises: words('上期下一步工作', 'What was promised'),
  gap: (before: string, now: string): Bilingual => words(`差距 ${before} → ${now}`, `gap ${before} → ${now}`),
  closed: words('无', 'none'),
} as const;

export const factStateWords: Readonly<Record<FactState, Bilingual>> = {
  flipped: words('方向变化', 'Direction changed'),
  changed: words('数值变化', 'Changed'),
  new: words('本期新写入', 'New in the report'),
  dropped: words('本期不再写', 'No longer in the report'),
};

export const factStateSigns: Readonly<Record<FactState, string>> = {
  flipped: '⇅',
  changed: '→',
  new: '＋',
  dropped: '－',
};

export const promiseWords: Readonly<Record<PromiseState, Bilingual>> = {
  met: words('✓ 已完成', '✓ met'),
  'on-track': words('→ 按进度', '→ on track'),
  behind: words('▲ 落后于进度', '▲ behind'),
  missed: words('✗ 到期未完成', '✗ missed'),
  open: words('○ 进行中', '○ open'),
  overdue: words('✗ 已超期', '✗ overdue'),
  progressed: words('→ 有进展', '→ progressed'),
  gone: words('－ 本期未再列', '－ no longer listed'),
  unknown: words('? 无法衡量', '? not measured'),
};
