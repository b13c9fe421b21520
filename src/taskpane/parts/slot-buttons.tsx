// The slots that a wording may use, each put in by a press.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  slot: { minWidth: 'auto', paddingLeft: tokens.spacingHorizontalXS, paddingRight: tokens.spacingHorizontalXS },
});

export interface SlotButtonsProps {
  readonly names: readonly string[];
  readonly onPut: (name: string) => void;
}

export function SlotButtons({ names, onPut }: SlotButtonsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <div role="group" aria-label={say(strings.slots)} className={styles.row}>
      <span>{say(strings.slots)}：</span>
      {names.map((name) => (
        <Button key={name} size="small" className={styles.slot} onClick={() => onPut(name)}>
          {`{${name}}`}
        </Button>
      ))}
    </div>
  );
}
