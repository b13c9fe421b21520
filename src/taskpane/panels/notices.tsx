// What is said across all panels: work under way, the last result or problem, and that results have grown old.
import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { Notice } from '../parts/notice';
import { WorkBar } from '../parts/work-bar';
import { strings } from '../strings';

const useStyles = makeStyles({
  stack: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  links: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
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
            <span>{say(said)}</span>
            <SheetLinks />
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

/** The sheets just written. */
function SheetLinks(): ReactElement | null {
  const styles = useStyles();
  const say = useSay();
  const { visit } = useActions();
  const sheets = usePane(({ saidSheets }) => saidSheets);
  if (sheets.length === 0) return null;
  return (
    <span className={styles.links}>
      {sheets.map((sheet) => (
        <Link as="button" inline key={sheet} onClick={() => void visit(sheet)}>
          {say(strings.goTo)} {sheet}
        </Link>
      ))}
    </span>
  );
}
