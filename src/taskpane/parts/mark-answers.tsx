// The ways to settle a number of a text: a candidate, the correction, a number typed by hand, or nothing.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import type { TextMode } from '../state/text-state';
import type { Answer, SettledMark } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { MarkStatus } from '../texts/text-view';
import { MarkCandidates } from './mark-candidates';
import { TypedNumber } from './typed-number';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface MarkAnswersProps {
  readonly mode: TextMode;
  readonly settled: SettledMark;
  readonly isBusy: boolean;
  readonly onAnswer: (answer: Answer | undefined) => void;
  readonly onCandidate: (index: number) => void;
}

export function MarkAnswers({ mode, settled, isBusy, onAnswer, onCandidate }: MarkAnswersProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { mark, answer } = settled;
  const { candidates, edits, status } = mark;
  const canCorrect = status !== 'filled' && edits.length > 0 && answer?.is !== 'accepted';
  const canLeave = answer === undefined && !settledStatuses.has(status);
  return (
    <>
      {candidates.length > 0 && (
        <MarkCandidates candidates={candidates} answer={answer} isBusy={isBusy} onChoose={onCandidate} />
      )}
      {mode !== 'template' && <TypedNumber onPut={(text) => onAnswer({ is: 'typed', text })} />}
      <div className={styles.row}>
        {canCorrect && (
          <Button size="small" appearance="primary" onClick={() => onAnswer({ is: 'accepted' })}>
            {say(textStrings.correct)}
          </Button>
        )}
        {canLeave && (
          <Button size="small" onClick={() => onAnswer({ is: 'left' })}>
            {say(mode === 'template' ? textStrings.known : textStrings.leave)}
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

/** There is nothing that could be left as it is. */
const settledStatuses: ReadonlySet<MarkStatus> = new Set(['agrees', 'unknown', 'slot']);
