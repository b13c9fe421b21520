// Which finding of how many is open, and the steps to the one before and the next.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  position: { flexGrow: 1, fontVariantNumeric: 'tabular-nums' },
});

export interface FindingStepsProps {
  /** From 1; 0 while none is open. */
  readonly at: number;
  readonly of: number;
  readonly onWalk: (by: 1 | -1) => void;
}

export function FindingSteps({ at, of, onWalk }: FindingStepsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.row}>
      <span className={styles.position}>{say(strings.position(at, of))}</span>
      <Button size="small" disabledFocusable={of === 0} onClick={() => onWalk(-1)}>
        {say(strings.previous)}
      </Button>
      <Button size="small" disabledFocusable={of === 0} onClick={() => onWalk(1)}>
        {say(strings.nextFinding)}
      </Button>
    </div>
  );
}
