// The workbooks of earlier months that are read beside this one, and the door to add another.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { FileButton } from './file-button';

const useStyles = makeStyles({
  box: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL },
  hint: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface EarlierBooksProps {
  readonly names: readonly string[];
  readonly onAdd: (name: string, bytes: Uint8Array) => void;
  readonly onRemove: (name: string) => void;
}

export function EarlierBooks({ names, onAdd, onRemove }: EarlierBooksProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div className={styles.box}>
      <span className={styles.hint}>{say(strings.earlierHint)}</span>
      {names.length > 0 && (
        <ul className={styles.list}>
          {names.map((name) => (
            <li key={name}>
              {name}{' '}
              <Button size="small" aria-label={`${say(strings.remove)} ${name}`} onClick={() => onRemove(name)}>
                {say(strings.remove)}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <FileButton size="small" label={say(strings.addEarlier)} accept=".xlsx,.xlsm" onChoose={onAdd} />
    </div>
  );
}
