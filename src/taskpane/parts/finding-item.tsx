// One finding of the list: where, how grave, what; opened it shows its details.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { FindingDetails, type FindingDetailsProps } from './finding-details';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'block',
    width: '100%',
    padding: tokens.spacingVerticalS,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  top: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  explained: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  place: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FindingItemProps extends FindingDetailsProps {
  readonly isOpen: boolean;
  /** Reached by Tab; the others by the arrow keys. */
  readonly isEntry: boolean;
  readonly onOpen: () => void;
}

export function FindingItem({ isOpen, isEntry, onOpen, ...details }: FindingItemProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { at, message, severity, id, explanation } = details.finding;
  return (
    <li className={mergeClasses(styles.item, isOpen && styles.open)}>
      <button
        type="button"
        className={styles.head}
        aria-expanded={isOpen}
        tabIndex={isEntry ? 0 : -1}
        data-finding={id}
        onClick={onOpen}
      >
        <span className={styles.top}>
          <SeverityMark severity={severity} />
          <span className={styles.place}>{at.cell === '' ? at.sheet : `${at.sheet}!${at.cell}`}</span>
        </span>
        <span>{say(message)}</span>
        {explanation !== undefined && (
          <span className={styles.explained}>
            ✎ {say(strings.explained)}：{explanation.text}
          </span>
        )}
      </button>
      {isOpen && <FindingDetails {...details} />}
    </li>
  );
}
