// One setting: what it is called, what it means, what stands in it, and what is wrong with that.
import { Field, Input, Select } from '@fluentui/react-components';
import { type ReactElement, useId } from 'react';
import { defaultSettings } from '../../core/model/settings';
import type { SettingRow } from '../../core/sheets/settings-rows';
import { useSay } from '../pane-context';
import { isAmong, settingFault, settingName, settingStrings } from '../settings/setting-words';
import { strings } from '../strings';

export interface SettingFieldProps {
  readonly row: SettingRow;
  readonly text: string;
  readonly isUnsaved: boolean;
  /** What the sheets name, where the setting is one of that. */
  readonly suggestions: readonly string[];
  readonly onChange: (text: string) => void;
}

export function SettingField({ row, text, isUnsaved, suggestions, onChange }: SettingFieldProps): ReactElement {
  const say = useSay();
  const list = useId();
  const { explanation, allowed } = row;
  const found = defaultOf(row);
  const inForce = found === undefined ? strings.mayBeBlank : strings.defaultChoice(found);
  // A word the sheet has under another spelling stays to be chosen.
  const choices = allowed === undefined || text === '' || allowed.includes(text) ? allowed : [...allowed, text];
  const mark = isUnsaved ? ` ● ${say(settingStrings.unsavedField)}` : '';
  return (
    <div>
      <Field label={say(settingName(row)) + mark} hint={say(explanation)} {...useMessage(row, text, suggestions)}>
        {choices === undefined ? (
          <Input
            value={text}
            placeholder={say(inForce)}
            {...(suggestions.length === 0 ? {} : { list })}
            onChange={(_, { value }) => onChange(value)}
          />
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
      {suggestions.length > 0 && (
        <datalist id={list}>
          {suggestions.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
      )}
    </div>
  );
}

interface FieldMessage {
  readonly validationState?: 'error' | 'warning';
  readonly validationMessage?: string;
}

function useMessage(row: SettingRow, text: string, suggestions: readonly string[]): FieldMessage {
  const say = useSay();
  const fault = settingFault(row, text);
  if (fault !== undefined) return { validationState: 'error', validationMessage: say(fault) };
  const name = text.trim();
  if (name === '' || suggestions.length === 0 || isAmong(suggestions, name)) return {};
  // It may still be right: the sheets of next month may name it.
  return { validationState: 'warning', validationMessage: say(settingStrings.notACounty(name, suggestions)) };
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
