// The ways to settle a number of a text: a candidate, the correction, a number typed by hand, or nothing.
import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';
import { useSay } from '../pane-context';
import { textStrings } from '../texts/strings';
import type { MarkDetailsProps } from './mark-details';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  candidate: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
  typed: { flexGrow: 1, minWidth: '120px' },
});

export function MarkAnswers({ settled, isBusy, onAnswer, onCandidate }: MarkDetailsProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { mark, answer } = settled;
  const { candidates, edits, status } = mark;
  const [typed, setTyped] = useState('');
  const put = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.trim() !== '') onAnswer({ is: 'typed', text: typed.trim() });
  };
  return (
    <>
      {candidates.length > 0 && (
        <div role="group" aria-label={say(textStrings.choose)} className={styles.group}>
          <span>{say(textStrings.choose)}：</span>
          {candidates.map((candidate, index) => (
            <Button
              key={candidate.label['en-US'] + candidate.printed}
              size="small"
              className={styles.candidate}
              appearance={answer?.is === 'candidate' && answer.index === index ? 'primary' : 'secondary'}
              aria-pressed={answer?.is === 'candidate' && answer.index === index}
              disabledFocusable={isBusy || candidate.edits.length === 0}
              onClick={() => onCandidate(index)}
            >
              {`${say(candidate.label)}：${candidate.printed}`}
              {candidate.edits.length === 0 && `（${say(textStrings.byHand)}）`}
            </Button>
          ))}
        </div>
      )}
      <form className={styles.row} onSubmit={put}>
        <Field className={styles.typed} size="small" label={say(textStrings.type)}>
          <Input size="small" value={typed} onChange={(_, { value }) => setTyped(value)} />
        </Field>
        <Button size="small" type="submit" disabledFocusable={typed.trim() === ''}>
          {say(textStrings.put)}
        </Button>
      </form>
      <div className={styles.row}>
        {status !== 'filled' && edits.length > 0 && answer?.is !== 'accepted' && (
          <Button size="small" appearance="primary" onClick={() => onAnswer({ is: 'accepted' })}>
            {say(textStrings.correct)}
          </Button>
        )}
        {answer === undefined && status !== 'agrees' && status !== 'unknown' && (
          <Button size="small" onClick={() => onAnswer({ is: 'left' })}>
            {say(textStrings.leave)}
          </Button>
        )}
        {answer !== undefined && (
          <Button size="small" onClick={() => onAnswer(undefined)}>
            {say(textStrings.takeBack)}
          </Button>
        )}
      </div>
    </>
  );
}
