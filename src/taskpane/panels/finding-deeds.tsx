// What can be done with all findings at once: fix, mark in the sheets, write as a list.
import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Finding } from '../../core/model/finding';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export function FindingDeeds({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { work, areCellsMarked, isLive } = usePane((state) => state);
  const isBusy = work !== undefined;
  const fixable = findings.filter(({ fix }) => fix !== undefined).map(({ id }) => id);
  return (
    <div className={styles.row}>
      {fixable.length > 0 && (
        <Button size="small" disabledFocusable={isBusy} onClick={() => actions.previewFixes(fixable)}>
          {say(strings.fixAll(fixable.length))}
        </Button>
      )}
      <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.writeSheets(['findings'])}>
        {say(strings.exportList)}
      </Button>
      <Switch
        label={say(strings.markCells)}
        checked={areCellsMarked}
        onChange={(_, { checked }) => void actions.markCells(checked)}
      />
      <Switch label={say(strings.live)} checked={isLive} onChange={(_, { checked }) => actions.keepLive(checked)} />
    </div>
  );
}
