// What a table is, said by hand: its kind, unit and month, whether it is read at all, and its columns.
import { Button, Checkbox, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { words } from '../../core/measure/bilingual';
import { isReportingMonth } from '../../core/measure/period';
import { amountUnits, isAmountUnit } from '../../core/measure/unit';
import { type ColumnChoices, correctableKinds, type TableView } from '../month/table-view';
import { useSay } from '../pane-context';
import type { AskedReading } from '../state/reading-actions';
import { answersOf, askedReading, kindFor, type TableAnswers } from '../state/table-answers';
import { strings, tableKindWords } from '../strings';
import { TableColumns } from './table-columns';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  // As wide as the pane, not as its longest choice.
  select: { minWidth: 0, width: '100%' },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface TableFormProps {
  readonly table: TableView;
  readonly choices: ColumnChoices;
  readonly isBusy: boolean;
  readonly onKeep: (asked: AskedReading) => void;
  readonly onCancel: () => void;
}

export function TableForm({ table, choices, isBusy, onKeep, onCancel }: TableFormProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [answers, setAnswers] = useState(() => answersOf(table));
  const change = (part: Partial<TableAnswers>): void => setAnswers({ ...answers, ...part });
  const kind = kindFor(table, answers);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (!isBusy) onKeep(askedReading(table, answers));
  };
  return (
    <form className={styles.form} aria-label={say(strings.correctTable)} onSubmit={save}>
      <p className={styles.hint}>{say(strings.correctHint)}</p>
      <TableFields table={table} answers={answers} onChange={change} />
      {answers.isRead && kind !== undefined && (
        <TableColumns
          columns={table.columns}
          choices={choices[kind]}
          asked={answers.columns}
          onAsk={(header, as) => change({ columns: { ...answers.columns, [header]: as } })}
        />
      )}
      <div className={styles.row}>
        <Button type="submit" appearance="primary" size="small" disabledFocusable={isBusy}>
          {say(strings.saveReading)}
        </Button>
        <Button size="small" onClick={onCancel}>
          {say(strings.cancel)}
        </Button>
      </div>
    </form>
  );
}

const asRecognisedAgain = words('自动识别（取消手工认定）', 'As recognised (not by hand any more)');

interface TableFieldsProps {
  readonly table: TableView;
  readonly answers: TableAnswers;
  readonly onChange: (part: Partial<TableAnswers>) => void;
}

function TableFields({ table, answers, onChange }: TableFieldsProps): ReactElement {
  const say = useSay();
  const { kind, unit, month, isRead } = answers;
  const asFound = (found: string | undefined): string => say(strings.asRecognised(found ?? say(strings.unknown)));
  return (
    <>
      <Checkbox
        label={say(strings.readTable)}
        checked={isRead}
        onChange={(_, { checked }) => onChange({ isRead: checked === true })}
      />
      <ChoiceField
        label={say(strings.tableKind)}
        value={kind}
        // What was set by hand says nothing of what would be recognised without it.
        found={table.correction?.kind === undefined ? asFound(say(tableKindWords[table.kind])) : say(asRecognisedAgain)}
        choices={correctableKinds.map((one) => [one, say(tableKindWords[one])])}
        onChoose={(value) => onChange({ kind: correctableKinds.find((one) => one === value) ?? '' })}
      />
      <ChoiceField
        label={say(strings.unit)}
        value={unit}
        found={table.correction?.unit === undefined ? asFound(table.unit) : say(asRecognisedAgain)}
        choices={Object.keys(amountUnits).map((one) => [one, one])}
        onChoose={(value) => onChange({ unit: isAmountUnit(value) ? value : '' })}
      />
      <Field label={say(strings.month)} hint={asFound(table.period)}>
        <Input
          type="month"
          value={month}
          onChange={(_, { value }) => onChange({ month: isReportingMonth(value) ? value : '' })}
        />
      </Field>
    </>
  );
}

interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  /** What holds while nothing is chosen. */
  readonly found: string;
  readonly choices: readonly (readonly [value: string, label: string])[];
  readonly onChoose: (value: string) => void;
}

function ChoiceField({ label, value, found, choices, onChoose }: ChoiceFieldProps): ReactElement {
  const styles = useStyles();
  return (
    <Field label={label}>
      <Select select={{ className: styles.select }} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
        <option value="">{found}</option>
        {choices.map(([one, name]) => (
          <option key={one} value={one}>
            {name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
