// What the command compare does: this month's report against that of an earlier workbook, as lines or as JSON.
import { compareJson } from '../app/compare-json';
import { compareMonths, type ComparedMonths } from '../app/compare-months';
import { UserError } from '../app/user-error';
import { type Bilingual, type Language, words } from '../core/measure/bilingual';
import type { FactChange, FactState } from '../core/narrative/compare-reports';
import type { KeptPromise, PromiseState } from '../core/narrative/promises';
import type { CommandLine } from './command-line';
import { openInput } from './input-files';
import { sourcesOf } from './month-sources';
import { lines, printJson } from './printing';
import type { World } from './world';

export async function compare(line: CommandLine, world: World): Promise<0> {
  const [previous, ...others] = line.previous;
  if (previous === undefined || others.length > 0) throw onePrevious();
  const { previous: _, ...sources } = sourcesOf({ ...line, previous: [] }, openInput(line.book, world), world);
  const compared = await compareMonths({ ...sources, previous: openInput(previous, world) });
  if (line.isJson) printJson(compareJson(compared, line.language), world);
  else world.print(lines(compareLines(compared, line.language)));
  return 0;
}

function onePrevious(): UserError {
  return new UserError(
    'usage',
    words(
      'compare 需要用一个 --previous 指定以前月份的工作簿。运行 jinbao --help 查看用法。',
      'compare needs the workbook of an earlier month, once: --previous BOOK. See jinbao --help.',
    ),
  );
}

const stateHeads: Readonly<Record<FactState, Bilingual>> = {
  flipped: words('方向变化', 'Direction changed'),
  changed: words('数值变化', 'Changed'),
  new: words('本月新写入', 'New in the report'),
  dropped: words('本月不再写', 'No longer in the report'),
};

const promiseWords: Readonly<Record<PromiseState, Bilingual>> = {
  met: words('已完成', 'met'),
  'on-track': words('按进度', 'on track'),
  behind: words('落后于进度', 'behind'),
  missed: words('到期未完成', 'missed'),
  open: words('进行中', 'open'),
  overdue: words('已超期', 'overdue'),
  progressed: words('有进展', 'progressed'),
  gone: words('本月未再列', 'no longer listed'),
  unknown: words('无法衡量', 'not measured'),
};

function compareLines(compared: ComparedMonths, language: Language): readonly string[] {
  const { county = '', month = '', previousMonth = '', changes, unchanged, promises } = compared;
  const head = `${county}  ${previousMonth} → ${month}`.trim();
  const states = Object.keys(stateHeads) as readonly FactState[];
  const facts = states.flatMap((state) => {
    const own = changes.filter((change) => change.state === state);
    return own.length === 0
      ? []
      : ['', countHead(stateHeads[state][language], own.length), ...own.map(factLine(language))];
  });
  const same = words(`两月相同${String(unchanged)}项`, `Unchanged: ${String(unchanged)}`)[language];
  const title = words('上月下一步工作', 'Promised last month')[language];
  const kept =
    promises.length === 0 ? [] : ['', countHead(title, promises.length), ...promises.map(promiseLine(language))];
  return [head, ...facts, '', same, ...kept];
}

function countHead(title: string, count: number): string {
  return `${title} ${String(count)}`;
}

const factLine =
  (language: Language) =>
  ({ label, before, now }: FactChange): string =>
    `  ${label[language]}  ${[before, now].flatMap((told) => told?.printed ?? []).join(' → ')}`;

const promiseLine =
  (language: Language) =>
  ({ state, text, gapBefore, gapNow }: KeptPromise): string => {
    const gaps = [gapBefore, gapNow].filter((gap) => gap !== undefined);
    const told = gaps.length === 0 ? '' : `  ${words('差距', 'gap')[language]} ${gaps.join(' → ')}`;
    return `  ${promiseWords[state][language]}  ${text}${told}`;
  };
