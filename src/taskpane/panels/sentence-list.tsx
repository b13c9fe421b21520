// All sentences the report may have: each switched on or off, those switched off first.
import { Checkbox, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthView } from '../month/month-view';
import { useActions, useSay } from '../pane-context';
import { Fold } from '../parts/fold';
import { strings } from '../strings';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', border: 'none', margin: 0, padding: 0 },
  legend: { padding: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function SentenceList({ view }: { readonly view: MonthView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { keepSentence } = useActions();
  const used = new Set(view.report.paragraphs.flatMap(({ sentences = [] }) => sentences.map(({ kind }) => kind)));
  const off = view.sentences.filter(({ isTold }) => !isTold);
  const groups = [
    { title: strings.sentencesOff, sentences: off },
    { title: strings.sentencesUsed, sentences: view.sentences.filter(({ id, isTold }) => isTold && used.has(id)) },
    { title: strings.sentencesUnused, sentences: view.sentences.filter(({ id, isTold }) => isTold && !used.has(id)) },
  ];
  return (
    <Fold title={say(strings.sentences)} note={off.length === 0 ? '' : say(strings.sentencesOffCount(off.length))}>
      {groups.map(({ title, sentences }) =>
        sentences.length === 0 ? null : (
          <fieldset key={title['en-US']} className={styles.group}>
            <legend className={styles.legend}>{say(title)}</legend>
            {sentences.map(({ id, name, isTold, isOwnWording }) => (
              <Checkbox
                key={id}
                checked={isTold}
                label={isOwnWording ? `${name}（${say(strings.worded)}）` : name}
                onChange={(_, { checked }) => void keepSentence({ id, isTold: checked === true })}
              />
            ))}
          </fieldset>
        ),
      )}
    </Fold>
  );
}
