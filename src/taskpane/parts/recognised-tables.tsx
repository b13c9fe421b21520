// What was recognised as what: every table with its kind, unit, period and rows.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import type { TableView } from '../month/month-view';
import { useSay } from '../pane-context';
import { strings, tableKindWords } from '../strings';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
  },
  kind: { fontWeight: tokens.fontWeightSemibold },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface RecognisedTablesProps {
  readonly tables: readonly TableView[];
  readonly onGoTo: (cell: CellRef) => void;
}

export function RecognisedTables({ tables, onGoTo }: RecognisedTablesProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <ul className={styles.list}>
      {tables.map(({ id, kind, at, title, unit, period, rows, why }) => (
        <li key={id}>
          <span className={styles.kind}>{say(tableKindWords[kind])}</span> <CellLink at={at} onGoTo={onGoTo} />
          <div className={styles.facts}>
            {[title, period, unit, say(strings.rows(rows))].filter((fact) => fact !== undefined).join(' · ')}
          </div>
          {kind === 'unknown' && <div className={styles.facts}>{say(why)}</div>}
        </li>
      ))}
    </ul>
  );
}
