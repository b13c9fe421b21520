// A part of a panel that can be folded away.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  fold: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  title: {
    padding: `${tokens.spacingVerticalS} 0`,
    cursor: 'pointer',
    fontWeight: tokens.fontWeightSemibold,
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  note: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  content: { paddingBottom: tokens.spacingVerticalS },
});

export interface FoldProps {
  readonly title: string;
  /** Beside the title, seen when folded too. */
  readonly note?: string;
  readonly isOpenAtFirst?: boolean;
  readonly children: ReactNode;
}

export function Fold({ title, note, isOpenAtFirst = false, children }: FoldProps): ReactElement {
  const styles = useStyles();
  return (
    <details className={styles.fold} open={isOpenAtFirst}>
      <summary className={styles.title}>
        {title} {note !== undefined && <span className={styles.note}>{note}</span>}
      </summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}
