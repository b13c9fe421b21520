// Entry of the pane: joins it to Excel, to the page and to the ribbon.
import { createRoot, type Root } from 'react-dom/client';
import { kindOfText } from '../app/text-files';
import { UserError } from '../app/user-error';
import type { Bilingual } from '../core/measure/bilingual';
import { capabilitiesOf } from '../excel/capabilities';
import { ExcelWorkbook } from '../excel/excel-workbook';
import { App } from './app';
import { browserPage } from './browser-page';
import { engineClient } from './month/engine-client';
import { PaneProvider } from './pane-context';
import { type RibbonDoors, ribbonCommands } from './ribbon';
import { createPane, type Pane } from './state/pane';
import type { PagePort } from './state/world';
import { notInExcel } from './strings';

void Office.onReady(async ({ host }) => {
  const place = document.getElementById('root');
  if (place === null) return;
  const root = createRoot(place);
  const pane = excelPane(root, host);
  if (pane === undefined) return;
  for (const [name, run] of Object.entries(ribbonCommands(pane, ribbonDoors))) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for the word that the button is done, however it went.
      void run().finally(() => event.completed());
    });
  }
  root.render(
    <PaneProvider value={pane}>
      <App />
    </PaneProvider>,
  );
  await pane.start();
  engine.warm();
});

/** Undefined where there is no Excel that can carry the pane; the page then says so. */
function excelPane(root: Root, host: Office.HostType | null): Pane | undefined {
  const { requirements } = Office.context;
  if (host !== Office.HostType.Excel) {
    root.render(<Refusal text={notInExcel} />);
    return undefined;
  }
  try {
    const capabilities = capabilitiesOf((set, version) => requirements.isSetSupported(set, version));
    const workbook = new ExcelWorkbook(Excel, capabilities);
    return createPane({ book: workbook, host: workbook, page: officePage(), ...engine });
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    root.render(<Refusal text={error.text} />);
    return undefined;
  }
}

/** Reading and computing are most of the program: loaded when the pane is there, and done beside it. */
const engine = engineClient({
  startWorker: () => new Worker(new URL('engine.js', document.baseURI), { name: 'jinbao-engine' }),
  inPage: async () => ({ ...(await import('./month/engine')), ...(await import('./texts/text-engine')) }),
});

function officePage(): PagePort {
  const { context } = Office;
  return {
    ...browserPage({ displayLanguage: context.displayLanguage, looks: () => context.officeTheme }),
    // Rare and large: loaded when asked for.
    wordDocument: async (report) => (await import('../docx/report-document')).reportDocument(report),
    openText: async (name, bytes) =>
      kindOfText(name) === 'plain'
        ? new (await import('../txt/plain-text')).PlainText(bytes, name)
        : new (await import('../docx/word-text')).WordText(bytes, name),
    readFile: async (name, bytes) => new (await import('../xlsx/xlsx-workbook')).XlsxWorkbook(bytes, name).snapshot(),
  };
}

const ribbonDoors: RibbonDoors = {
  showPane: () => Office.addin.showAsTaskpane(),
  openHelp: () => {
    const help = new URL('help.html', document.baseURI).href;
    if (Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) {
      Office.context.ui.openBrowserWindow(help);
    } else window.open(help, '_blank', 'noopener');
  },
};

function Refusal({ text }: { readonly text: Bilingual }): React.ReactElement {
  return (
    <main>
      <p lang="zh-CN">{text['zh-CN']}</p>
      <p lang="en-US">{text['en-US']}</p>
    </main>
  );
}
