// The numbers of a text one by one: what is left to do first, then all on request.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { MarkItem } from '../parts/mark-item';
import { isOpen, settledMarks } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';
import { MarkTools } from './mark-tools';

const useStyles = makeStyles({
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** So many are drawn at once; a long report has thousands. */
const page = 200;

export function MarkList({ view }: { readonly view: TextView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { text: state, work } = usePane((all) => all);
  const { mode, answers, selected, listsAll } = state;
  const [limit, setLimit] = useState(page);
  const { text, marks } = view;
  // The one chosen in the text is always there to be looked at.
  const listed = settledMarks(marks, answers).filter(
    ({ index, mark, answer }) => listsAll || index === selected || answer !== undefined || isOpen(mark, answer),
  );
  const shown = listed.filter(({ index }, place) => place < limit || index === selected);
  return (
    <section aria-label={say(textStrings.marks)}>
      <h2 className={styles.title}>{say(textStrings.marks)}</h2>
      <MarkTools view={view} />
      {listed.length === 0 && <p>✓ {say(textStrings.nothingToDo)}</p>}
      <ul className={styles.list}>
        {shown.map((settled) => (
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
      {listed.length > shown.length && (
        <Button onClick={() => setLimit(limit + page)}>{say(textStrings.more(listed.length - shown.length))}</Button>
      )}
    </section>
  );
}
