// The setting which checks are switched off: chosen by their titles, kept by their ids.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bilingual } from '../../core/measure/bilingual';
import { useSay } from '../pane-context';
import { settingStrings } from '../settings/setting-words';
import { Fold } from './fold';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', maxHeight: '320px', overflowY: 'auto' },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface ChecksOffProps {
  readonly label: string;
  /** Every check there is, by id. */
  readonly titles: Readonly<Record<string, Bilingual>>;
  /** Ids between commas, as the sheet has them. */
  readonly text: string;
  readonly onChange: (text: string) => void;
}

export function ChecksOff({ label, titles, text, onChange }: ChecksOffProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const off = text.split(/[、，,；;\s]+/).filter((id) => id !== '');
  // One that is not on the list can only be taken off.
  const ids = [...off.filter((id) => titles[id] === undefined), ...Object.keys(titles)];
  const change = (id: string, isOff: boolean): void =>
    onChange(ids.filter((one) => (one === id ? isOff : off.includes(one))).join('、'));
  return (
    <Fold title={label} note={say(settingStrings.checksOff(off.length))}>
      <div role="group" aria-label={label} className={styles.group}>
        {ids.map((id) => (
          <Checkbox
            key={id}
            label={say(titles[id] ?? settingStrings.noSuchCheck(id))}
            checked={off.includes(id)}
            onChange={(_, { checked }) => change(id, checked === true)}
          />
        ))}
      </div>
    </Fold>
  );
}
