// 校验: what was recognised, the run, and what it found.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ownSheetKeys } from '../../core/sheets/own-sheets';
import { useActions, usePane, useSay } from '../pane-context';
import { Fold } from '../parts/fold';
import { checkTitle } from '../state/findings-shown';
import { strings } from '../strings';
import { EmptyMonth } from './empty-month';
import { FindingsSection } from './findings-section';
import { Recognised } from './recognised';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, fontSize: tokens.fontSizeBase200 },
});

export function CheckPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { view, work } = usePane((state) => state);
  if (view === undefined) return <EmptyMonth />;
  const { findings, skipped } = view;
  return (
    <div className={styles.panel}>
      <Button appearance="primary" disabledFocusable={work !== undefined} onClick={() => void actions.check()}>
        {say(strings.checkAgain)}
      </Button>
      <Button disabledFocusable={work !== undefined} onClick={() => void actions.writeSheets(ownSheetKeys)}>
        {say(strings.writeAll)}
      </Button>
      <Recognised view={view} />
      {findings.length === 0 ? <p>✓ {say(strings.noFinding)}</p> : <FindingsSection view={view} />}
      {skipped.length > 0 && (
        <Fold title={say(strings.skipped(skipped.length))}>
          <ul className={styles.list}>
            {skipped.map(({ check, why }) => (
              <li key={check}>
                {say(checkTitle(view, check))}：{say(why)}
              </li>
            ))}
          </ul>
        </Fold>
      )}
    </div>
  );
}
