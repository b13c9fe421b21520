// The first run: three short steps, each of which can be skipped.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: `${tokens.spacingVerticalS} 0` },
  buttons: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  count: { marginLeft: 'auto', color: tokens.colorNeutralForeground2 },
});

export function FirstRun(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { tour } = useActions();
  const at = usePane((state) => state.tour);
  const step = at === undefined ? undefined : strings.tour[at];
  if (at === undefined || step === undefined) return null;
  const isLast = at === strings.tour.length - 1;
  return (
    <section className={styles.box} aria-label={say(strings.tourLabel)}>
      <h2 className={styles.title}>{say(step.title)}</h2>
      <p className={styles.text} aria-live="polite">
        {say(step.text)}
      </p>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => tour(isLast ? undefined : at + 1)}>
          {say(isLast ? strings.done : strings.next)}
        </Button>
        {!isLast && <Button onClick={() => tour(undefined)}>{say(strings.skip)}</Button>}
        <span className={styles.count}>{`${String(at + 1)} / ${String(strings.tour.length)}`}</span>
      </div>
    </section>
  );
}
