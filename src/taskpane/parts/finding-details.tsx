// A finding opened: both sides of the comparison, the cells that took part, its explanation and its remedy.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Bilingual } from '../../core/measure/bilingual';
import type { Finding } from '../../core/model/finding';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { CellLinks } from './cell-links';
import { ExplanationForm } from './explanation-form';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalS}`,
    fontSize: tokens.fontSizeBase200,
  },
  sides: { display: 'grid', gridTemplateColumns: 'max-content 1fr', columnGap: tokens.spacingHorizontalM, margin: 0 },
  side: { display: 'contents' },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, fontVariantNumeric: 'tabular-nums' },
});

export interface FindingDetailsProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: CellRef) => void;
  readonly onFix: () => void;
  readonly isBusy: boolean;
  readonly onExplain: (text: string) => void;
}

export function FindingDetails(props: FindingDetailsProps): ReactElement {
  const { finding, onGoTo, onFix, isBusy, onExplain } = props;
  const styles = useStyles();
  const say = useSay();
  const { explanation, fix } = finding;
  const sides = sidesOf(finding);
  return (
    <div className={styles.box}>
      <dl className={styles.sides}>
        {sides.map(([term, value]) =>
          value === undefined ? null : (
            <div key={term['en-US']} className={styles.side}>
              <dt className={styles.term}>{say(term)}</dt>
              <dd className={styles.value}>{value}</dd>
            </div>
          ),
        )}
        <dt className={styles.term}>{say(strings.cells)}</dt>
        <dd className={styles.value}>
          <CellLinks cells={finding.cells} onGoTo={onGoTo} />
        </dd>
      </dl>
      {fix !== undefined && (
        <div>
          <Button size="small" onClick={onFix}>
            {say(strings.fix)}：{say(fix.title)}
          </Button>
        </div>
      )}
      <ExplanationForm saved={explanation?.text ?? ''} isBusy={isBusy} onSave={onExplain} />
    </div>
  );
}

function sidesOf(finding: Finding): readonly (readonly [term: Bilingual, value: string | undefined])[] {
  const { found, expected, difference, tolerance, explanation } = finding;
  return [
    [strings.found, found],
    [strings.expected, expected],
    [strings.difference, difference],
    [strings.tolerance, tolerance],
    [strings.explainedFrom, explanation?.from],
    [strings.explainedBy, explanation?.by],
    [strings.explainedUntil, explanation?.until],
  ];
}
