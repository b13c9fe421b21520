// The ways to take a settled text along, and the way back to the text as it was given.
import { Button, Checkbox, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { kindOfText } from '../../app/text-files';
import { useActions, usePane, useSay } from '../pane-context';
import { textStrings } from '../texts/strings';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
});

export function TextDeeds(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const isBusy = usePane(({ work }) => work !== undefined);
  const { mode, file, highlights } = usePane((state) => state.text);
  const isWord = file !== undefined && kindOfText(file.name) === 'word';
  return (
    <div className={styles.row}>
      {mode === 'template' && <TemplateDeeds />}
      <Button
        appearance={mode === 'template' ? 'secondary' : 'primary'}
        disabledFocusable={isBusy}
        onClick={() => void actions.copyResult()}
      >
        {say(textStrings.copy)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={() => void actions.saveResult()}>
        {say(textStrings.download)}
      </Button>
      <Button disabledFocusable={isBusy} onClick={file === undefined ? actions.changeText : actions.clearText}>
        {say(file === undefined ? textStrings.changeText : textStrings.otherText)}
      </Button>
      {mode === 'fill' && isWord && (
        <Switch
          label={say(textStrings.highlight)}
          checked={highlights}
          onChange={(_, { checked }) => actions.highlightChanges(checked)}
        />
      )}
    </div>
  );
}

function TemplateDeeds(): ReactElement {
  const say = useSay();
  const { writeTemplate, followTemplate } = useActions();
  const isBusy = usePane(({ work }) => work !== undefined);
  const usesTemplate = usePane((state) => state.text.usesTemplate);
  return (
    <>
      <Checkbox
        label={say(textStrings.byTemplate)}
        checked={usesTemplate}
        onChange={(_, { checked }) => followTemplate(checked === true)}
      />
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void writeTemplate()}>
        {say(textStrings.writeTemplate)}
      </Button>
    </>
  );
}
