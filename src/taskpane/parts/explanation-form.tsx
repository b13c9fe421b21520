// Why a finding is right as it is: typed here, kept in the workbook.
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type ReactElement, useId, useState } from 'react';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, alignItems: 'stretch' },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface ExplanationFormProps {
  /** '' while nothing is explained. */
  readonly saved: string;
  readonly isBusy: boolean;
  readonly onSave: (text: string) => void;
}

export function ExplanationForm({ saved, isBusy, onSave }: ExplanationFormProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const name = useId();
  const [text, setText] = useState(saved);
  const [known, setKnown] = useState(saved);
  // What was saved elsewhere is shown; the form stays, and with it the focus.
  if (known !== saved) {
    setKnown(saved);
    setText(saved);
  }
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        onSave(text.trim());
      }}
    >
      <Field label={say(strings.explanation)} hint={say(strings.explanationHint)}>
        <Textarea
          id={name}
          rows={2}
          resize="vertical"
          value={text}
          placeholder={say(strings.explanationExample)}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      <div className={styles.buttons}>
        {/* Not disabled while it works: a button that is disabled loses the focus. */}
        <Button size="small" type="submit" disabledFocusable={isBusy || text.trim() === saved}>
          {say(strings.saveExplanation)}
        </Button>
      </div>
    </form>
  );
}
