// How a number of a text stands: a sign and a word, and only then a colour.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useSay } from '../pane-context';
import { markWords } from '../texts/strings';
import type { MarkStatus } from '../texts/text-view';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  good: { color: tokens.colorStatusSuccessForeground3 },
  doubtful: { color: tokens.colorStatusWarningForeground2 },
  bad: { color: tokens.colorStatusDangerForeground2 },
  none: { color: tokens.colorNeutralForeground2 },
});

export const markSigns: Readonly<Record<MarkStatus, string>> = {
  filled: '✓',
  ambiguous: '?',
  open: '○',
  agrees: '✓',
  disagrees: '✗',
  inconsistent: '≠',
  unknown: '–',
  style: '※',
  slot: '✓',
  kept: '–',
};

const tones: Readonly<Record<MarkStatus, 'good' | 'doubtful' | 'bad' | 'none'>> = {
  filled: 'good',
  ambiguous: 'doubtful',
  open: 'doubtful',
  agrees: 'good',
  disagrees: 'bad',
  inconsistent: 'bad',
  unknown: 'none',
  style: 'doubtful',
  slot: 'good',
  kept: 'none',
};

export function MarkSign({ status }: { readonly status: MarkStatus }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={styles.mark}>
      <span aria-hidden="true" className={styles[tones[status]]}>
        {markSigns[status]}
      </span>{' '}
      {say(markWords[status])}
    </span>
  );
}
