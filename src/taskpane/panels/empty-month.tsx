// What stands in a panel before a month was read: what will happen, and the first steps.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXXL} 0`,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

export function EmptyMonth(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const isBusy = usePane((state) => state.work !== undefined);
  return (
    <div className={styles.box}>
      <h2 className={styles.title}>{say(strings.emptyTitle)}</h2>
      <p className={styles.text}>{say(strings.emptyText)}</p>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.check()}>
        {say(strings.run)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.insertSample('good')}>
        {say(strings.sample)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.insertSample('faulty')}>
        {say(strings.faultySample)}
      </Button>
    </div>
  );
}
