// The columns of a table: what each was taken for, and what it is said to be instead.
import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import type { ColumnChoice } from '../../core/sheets/correction-words';
import type { ColumnView } from '../month/table-view';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  group: { border: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  legend: { padding: 0, fontWeight: tokens.fontWeightSemibold },
  column: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
  },
  names: { flexGrow: 1, flexBasis: '60%', overflowWrap: 'anywhere' },
  says: { color: tokens.colorNeutralForeground2 },
  choice: { flexBasis: '100%', minWidth: 0 },
  // As wide as the pane, not as its longest choice.
  select: { minWidth: 0, width: '100%' },
});

export interface TableColumnsProps {
  readonly columns: readonly ColumnView[];
  readonly choices: readonly ColumnChoice[];
  /** By header, what was chosen and not yet saved. */
  readonly asked: Readonly<Record<string, string>>;
  readonly onAsk: (header: string, as: string) => void;
}

export function TableColumns({ columns, choices, asked, onAsk }: TableColumnsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  // A list of choices for each column at once would be thousands.
  const [open, setOpen] = useState<string>();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{say(strings.columns)}</legend>
      {columns.map((column) => {
        const as = asked[column.header] ?? column.as;
        return (
          <div key={column.header} className={styles.column}>
            <span className={styles.names}>
              {column.header}
              <br />
              <span className={styles.says}>
                {column.isUnknown && as === '' ? '? ' : '→ '}
                {as === '' ? say(column.says) : `${as}（${say(strings.byHand)}）`}
              </span>
            </span>
            {open === column.header ? (
              <ColumnSelect column={column} as={as} choices={choices} onAsk={onAsk} />
            ) : (
              <Button
                size="small"
                aria-label={`${say(strings.correct)} ${column.header}`}
                onClick={() => setOpen(column.header)}
              >
                {say(strings.correct)}
              </Button>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

interface ColumnSelectProps extends Pick<TableColumnsProps, 'choices' | 'onAsk'> {
  readonly column: ColumnView;
  readonly as: string;
}

function ColumnSelect({ column, as, choices, onAsk }: ColumnSelectProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const groups = [...new Set(choices.map(({ group }) => say(group)))];
  return (
    <Select
      autoFocus
      size="small"
      className={styles.choice}
      select={{ className: styles.select }}
      aria-label={column.header}
      value={as}
      onChange={(_, { value }) => onAsk(column.header, value)}
    >
      <option value="">{say(strings.asRecognised(say(column.says)))}</option>
      {groups.map((group) => (
        <optgroup key={group} label={group}>
          {choices
            .filter((choice) => say(choice.group) === group)
            .map((choice) => (
              <option key={choice.as} value={choice.as}>
                {choice.as === say(choice.label) ? choice.as : `${say(choice.label)}（${choice.as}）`}
              </option>
            ))}
        </optgroup>
      ))}
    </Select>
  );
}
