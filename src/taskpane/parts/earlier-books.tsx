// The workbooks of earlier months that are read beside this one, and the door to add another.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, type ReactElement, useRef } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';

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
  const input = useRef<HTMLInputElement>(null);
  const add = async ({ currentTarget }: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const [file] = currentTarget.files ?? [];
    if (file === undefined) return;
    // So that the same file can be chosen again.
    const bytes = new Uint8Array(await file.arrayBuffer());
    currentTarget.value = '';
    onAdd(file.name, bytes);
  };
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
      <Button size="small" onClick={() => input.current?.click()}>
        {say(strings.addEarlier)}
      </Button>
      <input
        ref={input}
        type="file"
        accept=".xlsx,.xlsm"
        hidden
        aria-label={say(strings.addEarlier)}
        onChange={(event) => void add(event)}
      />
    </div>
  );
}
