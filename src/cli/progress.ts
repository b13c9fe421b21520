// Progress on the terminal: one line that is rewritten, and gone when the work is done.
import type { Progress } from '../app/ports';
import { type Bilingual, type Language, words } from '../core/measure/bilingual';
import type { World } from './world';

const steps: Readonly<Record<string, Bilingual>> = {
  read: words('正在读取工作簿', 'Reading the workbook'),
  check: words('正在计算和校验', 'Computing and checking'),
  plan: words('正在生成汇总表和工作汇报', 'Preparing summary sheets and report'),
  write: words('正在写入', 'Writing'),
};

export interface TerminalProgress extends Progress {
  /** Removes the line. */
  clear(): void;
}

/** Silent where nobody watches or quiet was asked for. */
export function terminalProgress(world: World, language: Language, isQuiet: boolean): TerminalProgress {
  const isShown = world.isTerminal && !isQuiet;
  const show = (text: string): void => {
    if (isShown) world.warn(`\r\u001B[K${text}`);
  };
  return {
    step: (name, done, of) => show(`[${String(done + 1)}/${String(of)}] ${steps[name]?.[language] ?? name}…`),
    clear: () => show(''),
    isCancelled: () => false,
  };
}
