// What an ambiguous number could mean; one press settles it.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import type { Answer } from '../texts/answers';
import { textStrings } from '../texts/strings';
import type { MarkCandidate } from '../texts/text-view';

const useStyles = makeStyles({
  group: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
  candidate: { justifyContent: 'flex-start', textAlign: 'left', maxWidth: '100%' },
});

export interface MarkCandidatesProps {
  readonly candidates: readonly MarkCandidate[];
  readonly answer: Answer | undefined;
  readonly isBusy: boolean;
  readonly onChoose: (index: number) => void;
}

export function MarkCandidates({ candidates, answer, isBusy, onChoose }: MarkCandidatesProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const isChosen = (index: number): boolean => answer?.is === 'candidate' && answer.index === index;
  return (
    <div role="group" aria-label={say(textStrings.choose)} className={styles.group}>
      <span>{say(textStrings.choose)}：</span>
      {candidates.map(({ label, printed, edits }, index) => (
        <Button
          key={label['en-US'] + printed}
          size="small"
          className={styles.candidate}
          appearance={isChosen(index) ? 'primary' : 'secondary'}
          aria-pressed={isChosen(index)}
          disabledFocusable={isBusy || edits.length === 0}
          onClick={() => onChoose(index)}
        >
          {`${isChosen(index) ? '✓ ' : ''}${say(label)}：${printed}`}
          {edits.length === 0 && `（${say(textStrings.byHand)}）`}
        </Button>
      ))}
    </div>
  );
}
