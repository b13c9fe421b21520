// Microsoft's own Excel client, unaltered, run in Node against a host of ours.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { officeGlobals, type OfficeOptions } from './office-globals';
import type { ExcelHost } from '../protocol/excel-host';

const file = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist', 'excel-web-16.00.js');
let script: Script | undefined;

export interface LoadedOffice {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  readonly CustomFunctions: { associate(id: string, run: (...args: readonly unknown[]) => unknown): void };
}

export function loadOffice(host: ExcelHost, options: OfficeOptions = {}): LoadedOffice {
  const bridge: Bridge = { sendMessageToHost: (text) => connection.receive(text) };
  const connection = host.connect((text) => bridge.onMessageFromHost?.(text));
  const page = { ...pageGlobals(), ...officeGlobals(options), _richApiNativeBridge: bridge };
  Object.assign(page, { window: page, self: page, parent: page });
  script ??= new Script(readFileSync(file, 'utf8'), { filename: file });
  script.runInContext(createContext(page));
  // The script has put its names on the page; office-js's types describe them.
  return page as unknown as LoadedOffice;
}

interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Put there by the client. */
  onMessageFromHost?: (text: string) => void;
}

/** The client tries for seconds to clean up after a failed request; nobody waits for that here. */
function quietTimeout(run: () => void, wait?: number): NodeJS.Timeout {
  return setTimeout(run, wait).unref();
}

/** What the client looks for on any page; the caller's realm, so that instanceof keeps working. */
function pageGlobals(): Record<string, unknown> {
  const stored = new Map<string, string>();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
    removeItem: (key: string) => stored.delete(key),
  };
  const nothing = (): undefined => undefined;
  const url = 'http://localhost/';
  return {
    Date,
    JSON,
    Promise,
    Error,
    Array,
    Object,
    Map,
    Set,
    RegExp,
    Symbol,
    Number,
    String,
    Boolean,
    Math,
    console,
    setTimeout: quietTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    performance,
    navigator: { userAgent: 'node' },
    location: { href: url, search: '', hash: '', origin: 'http://localhost', protocol: 'http:' },
    document: {
      readyState: 'complete',
      URL: url,
      cookie: '',
      addEventListener: nothing,
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      querySelectorAll: () => [],
    },
    localStorage: storage,
    sessionStorage: storage,
    name: '',
    addEventListener: nothing,
    removeEventListener: nothing,
    open: nothing,
  };
}
