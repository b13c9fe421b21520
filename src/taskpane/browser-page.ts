// The page in the browser: what is remembered between visits, the clipboard, files, and room to draw.
import { UserError } from '../app/user-error';
import { type Language, words } from '../core/measure/bilingual';
import { themeOf, type OfficeLooks } from './host-theme';
import type { PagePort, ThemeName } from './state/world';

const languageKey = 'jinbao.language';
const firstRunKey = 'jinbao.firstRunDone';

export interface OfficeSurroundings {
  readonly displayLanguage: string;
  /** Read anew each time, as people change it while the pane is open. */
  readonly looks: () => OfficeLooks | undefined;
}

export function browserPage(office: OfficeSurroundings): Omit<PagePort, 'wordDocument' | 'readFile' | 'openText'> {
  const theme = (): ThemeName =>
    themeOf(office.looks(), {
      isForced: asks('(forced-colors: active)'),
      isDark: asks('(prefers-color-scheme: dark)'),
    });
  return {
    language: languageOf(recalled(languageKey) ?? office.displayLanguage),
    theme: theme(),
    isFirstRun: recalled(firstRunKey) === undefined,
    remember: ({ language, isFirstRunDone }) => {
      if (language !== undefined) keep(languageKey, language);
      if (isFirstRunDone === true) keep(firstRunKey, 'yes');
    },
    onThemeChanged: (listener) => {
      const tell = (): void => listener(theme());
      for (const query of ['(forced-colors: active)', '(prefers-color-scheme: dark)'])
        matchMedia(query).addEventListener('change', tell);
      // Excel has no event for it that all versions know: it is looked up when people come back to the pane.
      addEventListener('focus', tell);
    },
    copyText,
    saveFile,
    now: () => new Date().toISOString(),
    pause,
  };
}

function languageOf(tag: string): Language {
  return tag.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

function asks(query: string): boolean {
  return matchMedia(query).matches;
}

// Storage can be forbidden in a frame; then nothing is remembered.
function recalled(key: string): string | undefined {
  try {
    return localStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value);
  } catch {
    // As above.
  }
}

async function copyText(text: string, html?: string): Promise<void> {
  // Undefined in a frame without leave to use the clipboard.
  const clipboard = navigator.clipboard as Clipboard | undefined;
  // The clipboard builds a page of the HTML to clean it, and the pane's own rules refuse each of its styles aloud.
  if (html !== undefined && copiedBySelection(text, html)) return;
  const isCopied = await written(clipboard, text, html);
  if (!isCopied && !copiedBySelection(text, html)) throw copyRefused();
}

async function written(clipboard: Clipboard | undefined, text: string, html: string | undefined): Promise<boolean> {
  const writing = html === undefined ? clipboard?.writeText(text) : clipboard?.write([richItem(text, html)]);
  if (writing === undefined) return false;
  return writing.then(
    () => true,
    () => false,
  );
}

function richItem(text: string, html: string): ClipboardItem {
  const blob = (type: string, content: string): Blob => new Blob([content], { type });
  return new ClipboardItem({ 'text/plain': blob('text/plain', text), 'text/html': blob('text/html', html) });
}

/** The only way left where the clipboard is closed to frames. */
function copiedBySelection(text: string, html: string | undefined): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  const back = document.activeElement;
  document.body.append(area);
  area.select();
  const put = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    if (html !== undefined) event.clipboardData?.setData('text/html', html);
    event.preventDefault();
  };
  document.addEventListener('copy', put);
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', put);
  area.remove();
  if (back instanceof HTMLElement) back.focus();
  return isCopied;
}

function copyRefused(): UserError {
  return new UserError(
    'copy-refused',
    words(
      '浏览器不允许复制。请用“写入工作表”，再从表中复制。',
      'The browser does not let the pane copy. Write the report to a sheet and copy it there.',
    ),
  );
}

function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const url = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The browser reads the address after the click is over.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
  return Promise.resolve();
}

/** Until the page was drawn; a hidden page is never drawn, so not for long. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const late = setTimeout(resolve, 50);
    requestAnimationFrame(() => {
      clearTimeout(late);
      setTimeout(resolve);
    });
  });
}
