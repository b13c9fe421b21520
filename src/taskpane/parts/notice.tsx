// A message across the pane: what it is is told by a sign and its words, not by its colour alone.
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    alignItems: 'flex-start',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground1,
    overflowWrap: 'anywhere',
  },
  done: { backgroundColor: tokens.colorNeutralBackground3 },
  problem: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  old: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  warning: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  close: { minWidth: '24px', minHeight: '24px' },
  text: {
    flexGrow: 1,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXS,
  },
});

const signs = { done: '✓', problem: '✕', old: '↻', warning: '⚠' } as const;

export interface NoticeProps {
  readonly kind: keyof typeof signs;
  readonly children: ReactNode;
  readonly onClose?: () => void;
}

export function Notice({ kind, children, onClose }: NoticeProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={mergeClasses(styles.notice, styles[kind])}>
      <span aria-hidden="true">{signs[kind]}</span>
      <div className={styles.text}>{children}</div>
      {onClose !== undefined && (
        <Button
          size="small"
          appearance="transparent"
          className={styles.close}
          aria-label={say(strings.close)}
          onClick={onClose}
        >
          ×
        </Button>
      )}
    </div>
  );
}
