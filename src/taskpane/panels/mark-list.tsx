// The numbers of a text one by one: what is left to do first, then all on request.
import { Button, makeStyles, Switch, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { MarkItem } from '../parts/mark-item';
import { correctable, isOpen, settledMarks } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

export function MarkList({ view }: { readonly view: TextView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { text: state, work } = usePane((all) => all);
  const { mode, answers, selected, listsAll, remembers } = state;
  const { text, marks } = view;
  // The one chosen in the text is always there to be looked at.
  const listed = settledMarks(marks, answers).filter(
    ({ index, mark, answer }) => listsAll || index === selected || answer !== undefined || isOpen(mark, answer),
  );
  const left = marks.filter((mark, index) => isOpen(mark, answers[index])).length;
  const sure = mode === 'proofread' ? correctable(marks, answers).length : 0;
  return (
    <section aria-label={say(textStrings.marks)}>
      <h2 className={styles.title}>{say(textStrings.marks)}</h2>
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
      </div>
      {mode === 'fill' && marks.some(({ candidates }) => candidates.length > 0) && (
        <Switch
          label={say(textStrings.remember)}
          checked={remembers}
          onChange={(_, { checked }) => actions.rememberChoices(checked)}
        />
      )}
      {listed.length === 0 && <p>✓ {say(textStrings.nothingToDo)}</p>}
      <ul className={styles.list}>
        {listed.map((settled) => (
          <MarkItem
            key={settled.index}
            text={text}
            mode={mode}
            settled={settled}
            isSelected={settled.index === selected}
            isBusy={work !== undefined}
            onSelect={() => actions.selectMark(settled.index === selected ? undefined : settled.index)}
            onGoTo={(cell) => void actions.goTo(cell)}
            onAnswer={(answer) => actions.answer(settled.index, answer)}
            onCandidate={(index) => void actions.chooseCandidate(settled.index, index)}
          />
        ))}
      </ul>
    </section>
  );
}
