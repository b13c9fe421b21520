// What is said across all panels: work under way, the last result or problem, and that results have grown old.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { Notice } from '../parts/notice';
import { WorkBar } from '../parts/work-bar';
import { strings } from '../strings';

const useStyles = makeStyles({
  // In sight wherever the panel is scrolled to.
  stack: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export function Notices(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { work, problem, said, isOutdated } = usePane((state) => state);
  return (
    <div className={styles.stack}>
      {work !== undefined && <WorkBar work={work} onStop={actions.stop} />}
      {/* Always there, so that what comes into it is read aloud. */}
      <div role="alert">
        {problem !== undefined && (
          <Notice kind="problem" onClose={actions.dismiss}>
            <span>{say(problem.text)}</span>
            {problem.leftPlaces.length > 0 && (
              <Button onClick={() => void actions.recover()}>{say(strings.recover)}</Button>
            )}
          </Notice>
        )}
      </div>
      <div role="status">
        {said !== undefined && (
          <Notice kind="done" onClose={actions.dismiss}>
            {say(said)}
          </Notice>
        )}
        {isOutdated && work === undefined && (
          <Notice kind="old">
            <span>{say(strings.outdated)}</span>
            <Button size="small" onClick={() => void actions.check()}>
              {say(strings.checkAgain)}
            </Button>
          </Notice>
        )}
      </div>
    </div>
  );
}
