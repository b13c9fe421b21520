// The add-in's pane in its frame: connected to the host by one port, its ribbon read from the manifest.
import type { ExcelHost } from '../protocol/excel-host';
import type { ActionMessage, PortMessage } from '../office/load-in-page';

export interface PaneParts {
  readonly side: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly actions: HTMLElement;
  /** The host has answered: formats, names and visibility may have changed, of which no event tells. */
  readonly onAnswered: () => void;
}

/** As the pane is to find them in Office.context. */
export interface PaneSettings {
  readonly language: string;
  readonly theme: string;
}

/** Loads the pane and answers it; every load of the frame is a new client of the host. */
export function showPane(parts: PaneParts, host: () => ExcelHost, settings: PaneSettings): void {
  const { side, frame } = parts;
  let port: MessagePort | undefined;
  let close = (): void => undefined;
  window.addEventListener('message', (event: MessageEvent<{ readonly kind?: string } | undefined>) => {
    const isPane = event.source === frame.contentWindow && event.origin === window.location.origin;
    if (!isPane || event.data?.kind !== 'workbench:hello') return;
    close();
    const channel = new MessageChannel();
    port = channel.port1;
    const connection = host().connect((text) => {
      channel.port1.postMessage(text);
      parts.onAnswered();
    });
    close = () => {
      connection.close();
      channel.port1.close();
    };
    channel.port1.addEventListener('message', (message: MessageEvent<string>) => connection.receive(message.data));
    channel.port1.start();
    const greeting: PortMessage = { kind: 'workbench:port' };
    frame.contentWindow?.postMessage(greeting, window.location.origin, [channel.port2]);
  });
  side.hidden = false;
  frame.src = `add-in/taskpane.html?${new URLSearchParams({ ...settings }).toString()}`;
  void showRibbon(parts, settings.language, (action) => {
    const message: ActionMessage = { kind: 'workbench:action', action };
    port?.postMessage(message);
  });
}

async function showRibbon(
  { side, actions }: PaneParts,
  language: string,
  run: (action: string) => void,
): Promise<void> {
  const manifest = new DOMParser().parseFromString(await (await fetch('manifest.xml')).text(), 'text/xml');
  const texts = resources(manifest, language);
  for (const control of named(manifest, 'Control')) {
    const inner = (name: string): Element | undefined => named(control, name)[0];
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = texts.get(inner('Label')?.getAttribute('resid') ?? '') ?? '';
    button.title = texts.get(named(control, 'Description')[0]?.getAttribute('resid') ?? '') ?? '';
    const action = inner('FunctionName')?.textContent;
    button.addEventListener('click', () => {
      if (action == null) side.hidden = !side.hidden;
      else run(action);
    });
    actions.append(button);
  }
}

/** The manifest's texts by id, in the asked language where it has them. */
function resources(manifest: Document, language: string): ReadonlyMap<string, string> {
  const strings = named(manifest, 'String').map((element) => {
    const own = named(element, 'Override').find((one) => one.getAttribute('Locale') === language);
    const text = own?.getAttribute('Value') ?? element.getAttribute('DefaultValue') ?? '';
    return [element.getAttribute('id') ?? '', text] as const;
  });
  return new Map(strings);
}

function named(place: Document | Element, name: string): readonly Element[] {
  return [...place.getElementsByTagName('*')].filter(({ localName }) => localName === name);
}
