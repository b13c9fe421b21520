// A number typed by hand in place of one in a text.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useSay } from '../pane-context';
import { textStrings } from '../texts/strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flexGrow: 1, minWidth: '120px' },
});

export function TypedNumber({ onPut }: { readonly onPut: (text: string) => void }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [typed, setTyped] = useState('');
  const put = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onPut(typed.trim());
  };
  return (
    <form className={styles.row} onSubmit={put}>
      <Field className={styles.field} size="small" label={say(textStrings.type)}>
        <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
      </Field>
      <Button size="small" type="submit" disabledFocusable={typed.trim() === ''}>
        {say(textStrings.put)}
      </Button>
    </form>
  );
}
