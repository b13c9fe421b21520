// The whole pane: head, panels, and what is said across them.
import { FluentProvider, makeStaticStyles, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ComponentType, lazy, type ReactElement, Suspense, useRef } from 'react';
import { useKeptFocus } from './kept-focus';
import { CheckPanel } from './panels/check-panel';
import { FirstRun } from './panels/first-run';
import { Notices } from './panels/notices';
import { PaneHead } from './panels/pane-head';
import { ReportPanel } from './panels/report-panel';
import { SettingsPanel } from './panels/settings-panel';
import { SummaryPanel } from './panels/summary-panel';
import { useActions, usePane, useSay } from './pane-context';
import { TabBar, tabId } from './parts/tab-bar';
import { type PanelKey, panelKeys } from './state/pane-state';
import { strings } from './strings';
import { themes } from './theme';

// The browser's own margin would frame a dark pane in white.
const usePageStyles = makeStaticStyles({ body: { margin: 0 } });

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    // The panel scrolls, so that messages stay in sight and lie over nothing.
    height: '100vh',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalM,
    // The host's own menu lies over the top right corner.
    paddingTop: tokens.spacingVerticalL,
    minWidth: '288px',
  },
  // What the browser draws itself: scroll bars, the picker of a month.
  dark: { colorScheme: 'dark' },
  main: { display: 'flex', flexDirection: 'column', flexGrow: 1, minHeight: 0, gap: tokens.spacingVerticalS },
  // In a very low pane the page scrolls instead.
  scroll: { flexGrow: 1, minHeight: '240px', overflowY: 'auto' },
  stack: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

// Used by few and not at once: loaded when it is opened.
const TextPanel = lazy(async () => ({ default: (await import('./panels/text-panel')).TextPanel }));

const panels: Readonly<Record<PanelKey, ComponentType>> = {
  check: CheckPanel,
  summary: SummaryPanel,
  report: ReportPanel,
  texts: TextPanel,
  settings: SettingsPanel,
};

export function App(): ReactElement {
  usePageStyles();
  const styles = useStyles();
  const say = useSay();
  const { show } = useActions();
  const { theme, language, panel } = usePane((state) => state);
  const Panel = panels[panel];
  const pane = useRef<HTMLDivElement>(null);
  useKeptFocus(pane);
  return (
    <FluentProvider theme={themes[theme]} lang={language}>
      {/* Not on the provider: what floats over the pane would get its looks as well. */}
      <div ref={pane} className={mergeClasses(styles.pane, theme !== 'light' && styles.dark)}>
        <header className={styles.stack}>
          <PaneHead />
          <TabBar
            label={say(strings.panelsLabel)}
            tabs={panelKeys.map((key) => ({ key, label: say(strings.panels[key]) }))}
            chosen={panel}
            controls="panel"
            onChoose={show}
          />
        </header>
        <main className={styles.main}>
          <Notices />
          <div className={styles.scroll}>
            <FirstRun />
            <div id="panel" role="tabpanel" aria-labelledby={tabId(panel)}>
              <Suspense fallback={<p role="status">{say(strings.opening)}</p>}>
                <Panel />
              </Suspense>
            </div>
          </div>
        </main>
      </div>
    </FluentProvider>
  );
}
