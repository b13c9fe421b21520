// One setting: what it is called, what it means, and what stands in it.
import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { SettingRow } from '../../core/sheets/settings-rows';
import { useSay } from '../pane-context';
import { strings } from '../strings';

export interface SettingFieldProps {
  readonly row: SettingRow;
  readonly text: string;
  readonly isBad: boolean;
  readonly onChange: (text: string) => void;
}

export function SettingField({ row, text, isBad, onChange }: SettingFieldProps): ReactElement {
  const say = useSay();
  const { label, explanation, allowed } = row;
  // A word the sheet has under another spelling stays to be chosen.
  const choices = allowed === undefined || text === '' || allowed.includes(text) ? allowed : [...allowed, text];
  return (
    <Field
      label={label}
      hint={say(explanation)}
      {...(isBad ? { validationState: 'error' as const, validationMessage: say(strings.badSetting) } : {})}
    >
      {choices === undefined ? (
        <Input value={text} placeholder={say(strings.defaultChoice)} onChange={(_, { value }) => onChange(value)} />
      ) : (
        <Select value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{say(strings.defaultChoice)}</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </Select>
      )}
    </Field>
  );
}
