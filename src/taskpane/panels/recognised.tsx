// What was recognised, whose figures they are and of which month; where that is wrong, the way to set it right.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthView } from '../month/month-view';
import { useActions, usePane, useSay } from '../pane-context';
import { EarlierBooks } from '../parts/earlier-books';
import { Fold } from '../parts/fold';
import { RecognisedTables } from '../parts/recognised-tables';
import { strings } from '../strings';

const useStyles = makeStyles({
  own: { margin: `${tokens.spacingVerticalXS} 0` },
});

export function Recognised({ view }: { readonly view: MonthView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { show, goTo, addEarlier, removeEarlier, correctTable, keepReading } = useActions();
  const { earlier, correcting, work } = usePane((state) => state);
  const unknown = say(strings.unknown);
  return (
    <>
      <p className={styles.own}>
        {say(strings.county)}：<strong>{view.county ?? unknown}</strong> {say(strings.month)}：
        <strong>{view.month ?? unknown}</strong>{' '}
        <Link as="button" inline onClick={() => show('settings')}>
          {say(strings.correct)}
        </Link>
      </p>
      <Fold
        title={say(strings.recognised)}
        note={say(strings.tableCount(view.tables.length))}
        isOpenAtFirst={view.county === undefined || view.month === undefined}
      >
        <RecognisedTables
          tables={view.tables}
          choices={view.columnChoices}
          correcting={correcting}
          isBusy={work !== undefined}
          onGoTo={(cell) => void goTo(cell)}
          onCorrect={correctTable}
          onKeep={(asked) => void keepReading(asked)}
        />
      </Fold>
      <Fold title={say(strings.earlier)} note={String(earlier.length)}>
        <EarlierBooks
          names={earlier.map(({ name }) => name)}
          onAdd={(name, bytes) => void addEarlier(name, bytes)}
          onRemove={(name) => void removeEarlier(name)}
        />
      </Fold>
    </>
  );
}
