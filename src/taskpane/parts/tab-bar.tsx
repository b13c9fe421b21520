// The tabs over the panels: one is reached by Tab, the others by the arrow keys.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent, ReactElement } from 'react';

const useStyles = makeStyles({
  bar: { display: 'flex', borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  tab: {
    flexGrow: 1,
    // Five English words fit into a narrow pane.
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    // In place of the line, which a contrast theme would draw even if it were transparent.
    marginBottom: tokens.strokeWidthThicker,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  chosen: {
    marginBottom: 0,
    borderBottom: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
});

export interface TabBarProps<Key extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: Key; readonly label: string }[];
  readonly chosen: Key;
  /** Id of what the tabs change. */
  readonly controls: string;
  readonly onChoose: (key: Key) => void;
}

export function TabBar<Key extends string>(props: TabBarProps<Key>): ReactElement {
  const { label, tabs, chosen, controls, onChoose } = props;
  const styles = useStyles();
  const walk = (event: KeyboardEvent<HTMLElement>): void => {
    const at = tabs.findIndex(({ key }) => key === chosen);
    const next = tabs[moves[event.key]?.(at, tabs.length) ?? -1];
    if (next === undefined) return;
    event.preventDefault();
    onChoose(next.key);
    document.getElementById(tabId(next.key))?.focus();
  };
  return (
    <div role="tablist" aria-label={label} className={styles.bar} onKeyDown={walk}>
      {tabs.map((tab) => (
        <button
          key={tab.key}
          id={tabId(tab.key)}
          type="button"
          role="tab"
          aria-selected={tab.key === chosen}
          aria-controls={controls}
          tabIndex={tab.key === chosen ? 0 : -1}
          className={mergeClasses(styles.tab, tab.key === chosen && styles.chosen)}
          onClick={() => onChoose(tab.key)}
        >
          {tab.label}
        </button>
      ))}
    </div>
  );
}

export function tabId(key: string): string {
  return `tab-${key}`;
}

const moves: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowLeft: (at, count) => (at + count - 1) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};
