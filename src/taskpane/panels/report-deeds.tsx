// The ways to take the report along: to a sheet, to Word, to the clipboard.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export function ReportDeeds(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const isBusy = usePane(({ work }) => work !== undefined);
  return (
    <div className={styles.buttons}>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.writeSheets(['report'])}>
        {say(strings.writeReport)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.saveWord()}>
        {say(strings.saveWord)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.copyRich()}>
        {say(strings.copyRich)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.copyText()}>
        {say(strings.copy)}
      </Button>
    </div>
  );
}
