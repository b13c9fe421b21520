// A number of a text opened: what it says, why, where it comes from, and the ways to settle it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { textStrings } from '../texts/strings';
import { CellLinks } from './cell-links';
import { MarkAnswers, type MarkAnswersProps } from './mark-answers';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  facts: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  fact: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0 },
});

export interface MarkDetailsProps extends MarkAnswersProps {
  readonly onGoTo: (cell: CellRef) => void;
}

export function MarkDetails(props: MarkDetailsProps): ReactElement {
  const { mode, settled, onGoTo } = props;
  const styles = useStyles();
  const say = useSay();
  const { mark } = settled;
  const facts = [
    [textStrings.says, mark.says === undefined ? undefined : say(mark.says)],
    [mark.status === 'kept' ? textStrings.may : textStrings.value[mode], mark.value],
    [textStrings.reason, say(mark.why)],
    [textStrings.readFrom, mark.words.length === 0 ? undefined : mark.words.join('、')],
  ] as const;
  return (
    <div className={styles.box}>
      <dl className={styles.facts}>
        {facts.map(([term, value]) =>
          value === undefined || value === '' ? null : (
            <div key={term['en-US']} className={styles.fact}>
              <dt className={styles.term}>{say(term)}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
        {mark.cells.length > 0 && (
          <>
            <dt className={styles.term}>{say(textStrings.cells)}</dt>
            <dd className={styles.value}>
              <CellLinks cells={mark.cells} onGoTo={onGoTo} />
            </dd>
          </>
        )}
      </dl>
      <MarkAnswers {...props} />
    </div>
  );
}
