// A text that was read: as it reads now, its numbers one by one, and the ways to take it along.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { MarkedText } from '../parts/marked-text';
import { Notice } from '../parts/notice';
import { textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';
import { MarkList } from './mark-list';
import { TextDeeds } from './text-deeds';

const useStyles = makeStyles({
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
});

export function TextResult({ view }: { readonly view: TextView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { text: state, work } = usePane((all) => all);
  const { mode, answers, selected, isOutdated } = state;
  const isBusy = work !== undefined;
  return (
    <>
      <TextDeeds />
      {isOutdated && (
        <Notice kind="old">
          <span>{say(textStrings.outdated)}</span>
          <Button size="small" disabledFocusable={isBusy} onClick={() => void actions.readText()}>
            {say(textStrings.again)}
          </Button>
        </Notice>
      )}
      {view.isAlone && <p className={styles.hint}>{say(textStrings.alone)}</p>}
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
