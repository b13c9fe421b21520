// The settings in groups, changed together and saved together.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { isSetting } from '../../app/is-setting';
import { type SettingRow, settingRows } from '../../core/sheets/settings-rows';
import { useActions, usePane, useSay } from '../pane-context';
import { Fold } from '../parts/fold';
import { SettingField } from '../parts/setting-field';
import { strings } from '../strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  group: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

const groupOf = ({ key }: SettingRow): keyof typeof strings.settingGroups => {
  if (/^(decimals\.|rounding)/.test(key)) return 'numbers';
  if (/^(rank|ties)/.test(key)) return 'ranks';
  if (/^(county|city|province|office|recipient|reportTitle|month)$/.test(key)) return 'office';
  return 'checks';
};

const groups = ['office', 'numbers', 'ranks', 'checks'] as const;

export function SettingsForm({ saved }: { readonly saved: Readonly<Record<string, string>> }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { saveSettings } = useActions();
  const isBusy = usePane((state) => state.work !== undefined);
  const [texts, setTexts] = useState(saved);
  const isBad = (row: SettingRow): boolean => !isSetting(row, (texts[row.key] ?? '').trim());
  const canSave = !isBusy && !settingRows.some(isBad);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    // Enter sends a form even where its button is not to be pressed.
    if (canSave) void saveSettings(texts);
  };
  return (
    <form className={styles.form} onSubmit={save}>
      {groups.map((group) => (
        <Fold key={group} title={say(strings.settingGroups[group])} isOpenAtFirst={group === 'office'}>
          <div className={styles.group}>
            {settingRows
              .filter((row) => groupOf(row) === group)
              .map((row) => (
                <SettingField
                  key={row.key}
                  row={row}
                  text={texts[row.key] ?? ''}
                  isBad={isBad(row)}
                  onChange={(text) => setTexts({ ...texts, [row.key]: text })}
                />
              ))}
          </div>
        </Fold>
      ))}
      <Button type="submit" appearance="primary" disabledFocusable={!canSave}>
        {say(strings.save)}
      </Button>
    </form>
  );
}
