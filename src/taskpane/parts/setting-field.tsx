// One setting: what it is called, what it means, and what stands in it.
import { Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { defaultSettings } from '../../core/model/settings';
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
  const found = defaultOf(row);
  const inForce = found === undefined ? strings.mayBeBlank : strings.defaultChoice(found);
  // A word the sheet has under another spelling stays to be chosen.
  const choices = allowed === undefined || text === '' || allowed.includes(text) ? allowed : [...allowed, text];
  return (
    <Field
      label={label}
      hint={say(explanation)}
      {...(isBad ? { validationState: 'error' as const, validationMessage: say(strings.badSetting) } : {})}
    >
      {choices === undefined ? (
        <Input value={text} placeholder={say(inForce)} onChange={(_, { value }) => onChange(value)} />
      ) : (
        <Select value={text} onChange={(_, { value }) => onChange(value)}>
          <option value="">{say(inForce)}</option>
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

/** What holds while nothing is set, as the sheet would write it; undefined where nothing holds. */
function defaultOf({ key, allowed = [], set }: SettingRow): string | undefined {
  const plain = JSON.stringify(defaultSettings);
  const word = allowed.find((one) => JSON.stringify(set(defaultSettings, one)) === plain);
  if (word !== undefined) return word;
  const value = key.split('.').reduce<unknown>((part, name) => {
    const parts: Readonly<Record<string, unknown>> = typeof part === 'object' && part !== null ? { ...part } : {};
    return parts[name];
  }, defaultSettings);
  return typeof value === 'number' ? String(value) : undefined;
}
