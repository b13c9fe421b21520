// A text that was read: as it reads now, its numbers one by one, and the ways to take it along.
import { Button, makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { MarkedText } from '../parts/marked-text';
import { Notice } from '../parts/notice';
import { textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';
import { MarkList } from './mark-list';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

export function TextResult({ view }: { readonly view: TextView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { text: state, work } = usePane((all) => all);
  const { mode, file, answers, selected, isOutdated, highlights } = state;
  const isBusy = work !== undefined;
  return (
    <>
      <div className={styles.row}>
        <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void actions.copyResult()}>
          {say(textStrings.copy)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={() => void actions.saveResult()}>
          {say(textStrings.download)}
        </Button>
        <Button disabledFocusable={isBusy} onClick={file === undefined ? actions.changeText : actions.clearText}>
          {say(file === undefined ? textStrings.changeText : textStrings.otherText)}
        </Button>
      </div>
      {isOutdated && (
        <Notice kind="old">
          <span>{say(textStrings.outdated)}</span>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.readText()}>
            {say(textStrings.again)}
          </Button>
        </Notice>
      )}
      {view.isAlone && <p className={styles.hint}>{say(textStrings.alone)}</p>}
      {mode === 'fill' && file?.file.extensions.includes('.docx') === true && (
        <Switch
          label={say(textStrings.highlight)}
          checked={highlights}
          onChange={(_, { checked }) => actions.highlightChanges(checked)}
        />
      )}
      {view.marks.length === 0 ? (
        <p>{say(textStrings.noMarks[mode])}</p>
      ) : (
        <>
          <h2 className={styles.title}>{say(textStrings.result)}</h2>
          <p className={styles.hint}>{say(textStrings.resultHint)}</p>
          <MarkedText view={view} answers={answers} selected={selected} onSelect={actions.selectMark} />
          <MarkList view={view} />
        </>
      )}
    </>
  );
}
