// What was recognised as what: every table with its kind, unit, period and rows.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import type { ColumnChoices, TableView } from '../month/table-view';
import { useSay } from '../pane-context';
import type { AskedReading } from '../state/reading-actions';
import { canCorrect } from '../state/table-answers';
import { strings, tableKindWords } from '../strings';
import { CellLink } from './cell-link';
import { TableForm } from './table-form';

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
  readonly choices: ColumnChoices;
  /** Id of the table whose form is open. */
  readonly correcting: string | undefined;
  readonly isBusy: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onCorrect: (id: string | undefined) => void;
  readonly onKeep: (asked: AskedReading) => void;
}

export function RecognisedTables(props: RecognisedTablesProps): ReactElement {
  const { tables, choices, correcting, isBusy, onGoTo, onCorrect, onKeep } = props;
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {tables.map((table) => (
        <li key={table.id}>
          <TableFacts
            table={table}
            isOpen={correcting === table.id}
            onGoTo={onGoTo}
            onCorrect={() => onCorrect(correcting === table.id ? undefined : table.id)}
          />
          {correcting === table.id && (
            <TableForm
              table={table}
              choices={choices}
              isBusy={isBusy}
              onKeep={onKeep}
              onCancel={() => onCorrect(undefined)}
            />
          )}
        </li>
      ))}
    </ul>
  );
}

interface TableFactsProps {
  readonly table: TableView;
  readonly isOpen: boolean;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onCorrect: () => void;
}

function TableFacts({ table, isOpen, onGoTo, onCorrect }: TableFactsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { kind, at, title, unit, period, rows, why, correction } = table;
  const unknown = table.columns.filter(({ isUnknown }) => isUnknown).length;
  const facts = [title, period, unit, say(strings.rows(rows))];
  const doubts = canCorrect(table) && kind !== 'unknown' && unknown > 0 ? [say(strings.unknownColumns(unknown))] : [];
  return (
    <>
      <span className={styles.kind}>{say(tableKindWords[kind])}</span> <CellLink at={at} onGoTo={onGoTo} />{' '}
      {canCorrect(table) && (
        <Link
          as="button"
          inline
          aria-expanded={isOpen}
          aria-label={`${say(strings.correct)} ${at.sheet}!${at.cell}`}
          onClick={onCorrect}
        >
          {say(strings.correct)}
        </Link>
      )}
      <div className={styles.facts}>{[...facts, ...doubts].filter((fact) => fact !== undefined).join(' · ')}</div>
      {correction !== undefined && <div className={styles.facts}>✎ {say(strings.byHand)}</div>}
      {kind === 'unknown' && <div className={styles.facts}>{say(why)}</div>}
    </>
  );
}
