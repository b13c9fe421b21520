// Above the list of a text's numbers: which are listed, all corrected at once, whether choices are remembered.
import { Button, makeStyles, Switch, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { correctable, isOpen } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXS} 0`,
  },
});

export function MarkTools({ view: { marks } }: { readonly view: TextView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { mode, answers, listsAll, remembers } = usePane((state) => state.text);
  const left = marks.filter((mark, index) => isOpen(mark, answers[index])).length;
  const sure = mode === 'proofread' ? correctable(marks, answers).length : 0;
  return (
    <div className={styles.row}>
      <ToggleButton size="small" checked={!listsAll} onClick={() => actions.listMarks(false)}>
        {say(textStrings.todo(left))}
      </ToggleButton>
      <ToggleButton size="small" checked={listsAll} onClick={() => actions.listMarks(true)}>
        {say(textStrings.all(marks.length))}
      </ToggleButton>
      {sure > 0 && (
        <Button size="small" onClick={actions.acceptAll}>
          {say(textStrings.correctAll(sure))}
        </Button>
      )}
      {mode === 'fill' && marks.some(({ candidates }) => candidates.length > 0) && (
        <Switch
          label={say(textStrings.remember)}
          checked={remembers}
          onChange={(_, { checked }) => actions.rememberChoices(checked)}
        />
      )}
    </div>
  );
}
