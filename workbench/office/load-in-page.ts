// Stands where office.js stands in the pane's page: brings Microsoft's Excel client, unaltered, to a host in the parent window.
import { officeGlobals } from './office-globals';

/** Sent by the parent with the port over which the protocol runs. */
export interface PortMessage {
  readonly kind: 'workbench:port';
}

/** A ribbon button was pressed; everything else on the port is text of the protocol. */
export interface ActionMessage {
  readonly kind: 'workbench:action';
  readonly action: string;
}

interface Bridge {
  readonly sendMessageToHost: (text: string) => void;
  /** Put there by the client. */
  onMessageFromHost?: (text: string) => void;
}

const waiting: string[] = [];
let port: MessagePort | undefined;
const bridge: Bridge = {
  sendMessageToHost: (text) => {
    if (port === undefined) waiting.push(text);
    else port.postMessage(text);
  },
};

const connected = new Promise<void>((resolve) => {
  window.addEventListener('message', (event: MessageEvent<PortMessage | undefined>) => {
    const isOurs = event.source === window.parent && event.origin === window.location.origin;
    if (!isOurs || event.data?.kind !== 'workbench:port' || port !== undefined) return;
    [port] = event.ports;
    if (port === undefined) return;
    port.addEventListener('message', (message: MessageEvent<string | ActionMessage>) => received(message.data));
    port.start();
    for (const text of waiting.splice(0)) port.postMessage(text);
    resolve();
  });
});

const asked = new URLSearchParams(window.location.search);
const language = asked.get('language') ?? 'zh-CN';
const theme = asked.get('theme') === 'dark' ? 'dark' : 'light';
const ready = Promise.all([clientLoaded(), connected]);
const globals = officeGlobals({ language, theme, ready });
Object.assign(window, globals, { _richApiNativeBridge: bridge });
imitateLoader();
window.parent.postMessage({ kind: 'workbench:hello' }, window.location.origin);

function received(data: string | ActionMessage): void {
  if (typeof data === 'string') {
    bridge.onMessageFromHost?.(data);
    return;
  }
  const action = actionOf(data.action);
  if (action === undefined) throw new Error(`The pane has no action "${data.action}".`);
  action({ source: { id: data.action }, completed: () => undefined });
}

type Action = (event: { readonly source: { readonly id: string }; readonly completed: () => void }) => void;

function actionOf(name: string): Action | undefined {
  // Made by officeGlobals, in the form in which Microsoft's loader keeps it.
  const { actions } = globals['Office'] as {
    readonly actions: { readonly _association: { readonly mappings: object } };
  };
  const mappings: Readonly<Record<string, Action>> = { ...actions['_association'].mappings };
  return mappings[name.toUpperCase()];
}

/** Written into the page while it is read, so that the pane's own scripts find Office complete, as with Microsoft's loader. */
function clientLoaded(): Promise<void> {
  const own = document.currentScript;
  const folder = own instanceof HTMLScriptElement ? own.src.replace(/[^/]*$/, '') : '';
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${folder}excel-web-16.00.js`;
    script.addEventListener('load', () => resolve());
    script.addEventListener('error', () => reject(new Error('The Excel client could not be loaded.')));
    document.head.append(script);
  });
}

/** What Microsoft's loader does to every page of an add-in. */
function imitateLoader(): void {
  Object.assign(window.history, { pushState: null, replaceState: null });
  for (const name of ['alert', 'confirm', 'prompt']) {
    Object.assign(window, {
      [name]: () => {
        throw new Error(`Function window.${name} is not supported.`);
      },
    });
  }
}
