// 报告: the text as it will be, each number with its cells, what is missing, and the ways to take it along.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { GapList } from '../parts/gap-list';
import { ReportText } from '../parts/report-text';
import { strings } from '../strings';
import { EmptyMonth } from './empty-month';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function ReportPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { view, work } = usePane((state) => state);
  if (view === undefined) return <EmptyMonth />;
  const isBusy = work !== undefined;
  return (
    <div className={styles.panel}>
      <div className={styles.buttons}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void actions.writeSheets(['report'])}>
          {say(strings.writeReport)}
        </Button>
        <Button disabled={isBusy} onClick={() => void actions.saveWord()}>
          {say(strings.saveWord)}
        </Button>
        <Button disabled={isBusy} onClick={() => void actions.copyRich()}>
          {say(strings.copyRich)}
        </Button>
        <Button disabled={isBusy} onClick={() => void actions.copyText()}>
          {say(strings.copy)}
        </Button>
      </div>
      <GapList report={view.report} />
      <p className={styles.hint}>{say(strings.factHint)}</p>
      <ReportText report={view.report} onGoTo={(cell) => void actions.goTo(cell)} />
    </div>
  );
}
