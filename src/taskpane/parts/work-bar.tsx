// The work that is under way: which step, how far, and the way to stop it.
import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import type { Work } from '../state/pane-state';
import { strings } from '../strings';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  text: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
});

export interface WorkBarProps {
  readonly work: Work;
  readonly onStop: () => void;
}

export function WorkBar({ work, onStop }: WorkBarProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const step = say(strings.steps[work.step]);
  return (
    <div className={styles.bar}>
      <div className={styles.text}>
        <span>{step}…</span>
        <ProgressBar aria-label={step} value={work.done} max={work.of} />
      </div>
      {work.canStop && (
        <Button size="small" onClick={onStop}>
          {say(strings.stop)}
        </Button>
      )}
    </div>
  );
}
