// The settings in groups, changed together and saved together.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { FormEvent, ReactElement } from 'react';
import { type SettingRow, settingRows } from '../../core/sheets/settings-rows';
import { useActions, usePane, useSay } from '../pane-context';
import { Fold } from '../parts/fold';
import { ChecksOff } from '../parts/checks-off';
import { SettingField } from '../parts/setting-field';
import { settingFault, settingName, settingStrings } from '../settings/setting-words';
import { strings } from '../strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  said: { margin: 0 },
});

const groupOf = ({ key }: SettingRow): keyof typeof strings.settingGroups => {
  if (/^(decimals\.|rounding)/.test(key)) return 'numbers';
  if (/^(rank|ties)/.test(key)) return 'ranks';
  if (/^(county|city|province|office|recipient|reportTitle|month)$/.test(key)) return 'office';
  return 'checks';
};

const groups = ['office', 'numbers', 'ranks', 'checks'] as const;

const noPlaces: readonly string[] = [];
const noSettings: Readonly<Record<string, string>> = {};

export function SettingsForm(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { saveSettings } = useActions();
  const { view, work, draft } = usePane((state) => state);
  const saved = view?.settings ?? noSettings;
  const textOf = ({ key }: SettingRow): string => draft[key] ?? saved[key] ?? '';
  const bad = settingRows.filter((row) => settingFault(row, textOf(row)) !== undefined);
  const canSave = work === undefined && bad.length === 0;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // Enter sends a form even where its button is not to be pressed.
    if (canSave) void saveSettings(draft);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      {groups.map((group) => (
        <Fold key={group} title={say(strings.settingGroups[group])} isOpenAtFirst={group === 'office'}>
          <div className={styles.group}>
            {settingRows
              .filter((row) => groupOf(row) === group)
              .map((row) => (
                <Field key={row.key} row={row} text={textOf(row)} />
              ))}
          </div>
        </Fold>
      ))}
      <Unsaved bad={bad} />
      <Button
        type="submit"
        appearance="primary"
        disabledFocusable={!canSave}
        {...(bad.length > 0 ? { 'aria-describedby': 'why-not-saved' } : {})}
      >
        {say(strings.save)}
      </Button>
    </form>
  );
}

interface FieldProps {
  readonly row: SettingRow;
  readonly text: string;
}

function Field({ row, text }: FieldProps): ReactElement {
  const say = useSay();
  const { draftSetting } = useActions();
  const { view, draft } = usePane((state) => state);
  const change = (to: string): void => draftSetting(row.key, to);
  if (row.key === 'disabledChecks' && view !== undefined)
    return <ChecksOff label={say(settingName(row))} titles={view.checkTitles} text={text} onChange={change} />;
  return (
    <SettingField
      row={row}
      text={text}
      isUnsaved={draft[row.key] !== undefined}
      suggestions={row.key === 'county' ? (view?.places ?? noPlaces) : noPlaces}
      onChange={change}
    />
  );
}

/** What is not saved yet, and which fields keep it from being saved. */
function Unsaved({ bad }: { readonly bad: readonly SettingRow[] }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { discardSettings } = useActions();
  const unsaved = Object.keys(usePane((state) => state.draft)).length;
  return (
    <>
      {unsaved > 0 && (
        <p className={styles.said}>
          {say(settingStrings.unsaved(unsaved))}{' '}
          <Button size="small" onClick={discardSettings}>
            {say(settingStrings.discard)}
          </Button>
        </p>
      )}
      {bad.length > 0 && (
        <p id="why-not-saved" className={styles.said}>
          ✕ {say(settingStrings.cannotSave(bad.map((row) => say(settingName(row))).join(say(strings.separator))))}
        </p>
      )}
    </>
  );
}
