// The text before it is read: pasted or opened from a file.
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { FileButton } from '../parts/file-button';
import { textStrings } from '../texts/strings';

const useStyles = makeStyles({
  intro: { margin: 0, color: tokens.colorNeutralForeground2 },
  area: { minHeight: '180px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  file: {
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
});

export function TextDraft(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { text: state, work } = usePane((all) => all);
  const { mode, text } = state;
  const isBusy = work !== undefined;
  const isBlank = text.trim() === '';
  return (
    <>
      <p className={styles.intro}>{say(textStrings.intros[mode])}</p>
      <GivenText />
      <div className={styles.row}>
        <FileButton
          label={say(textStrings.openFile)}
          accept=".docx,.docm,.txt,.md"
          disabledFocusable={isBusy}
          onChoose={(name, bytes) => void actions.openText(name, bytes)}
        />
        {!isBlank && (
          <Button disabledFocusable={isBusy} onClick={actions.clearText}>
            {say(textStrings.otherText)}
          </Button>
        )}
      </div>
      <Button appearance="primary" disabledFocusable={isBusy || isBlank} onClick={() => void actions.readText()}>
        {say(textStrings.run[mode])}
      </Button>
      {isBlank && <p className={styles.intro}>{say(textStrings.fillFirst)}</p>}
    </>
  );
}

/** A file's text is shown as it is; what is pasted can be changed. */
function GivenText(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { typeText } = useActions();
  const { mode, text, file } = usePane((state) => state.text);
  if (file === undefined)
    return (
      <Field label={say(textStrings.draft)} hint={say(textStrings.draftHint)}>
        <Textarea
          textarea={{ className: styles.area }}
          lang="zh-CN"
          resize="vertical"
          value={text}
          placeholder={say(textStrings.draftExample[mode])}
          onChange={(_, { value }) => typeText(value)}
        />
      </Field>
    );
  return (
    <>
      <span>
        {say(textStrings.fromFile)}：<strong>{file.name}</strong>
      </span>
      {/* Scrolled by the keyboard as well. */}
      <div className={styles.file} role="group" tabIndex={0} lang="zh-CN" aria-label={file.name}>
        {text}
      </div>
    </>
  );
}
