// Which severities are listed, each with its count.
import { makeStyles, ToggleButton, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { SeverityMark } from './severity-mark';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { minWidth: 'auto' },
  count: { marginLeft: tokens.spacingHorizontalXS, fontVariantNumeric: 'tabular-nums' },
});

export interface SeverityFilterProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly chosen: readonly Severity[];
  readonly onChoose: (chosen: readonly Severity[]) => void;
}

const order: readonly Severity[] = ['mandatory', 'explain', 'advisory'];

export function SeverityFilter({ counts, chosen, onChoose }: SeverityFilterProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const toggled = (severity: Severity): readonly Severity[] =>
    order.filter((one) => (one === severity ? !chosen.includes(one) : chosen.includes(one)));
  return (
    <div role="group" aria-label={say(strings.severity)} className={styles.row}>
      {order.map((severity) => (
        <ToggleButton
          key={severity}
          size="small"
          className={styles.button}
          checked={chosen.includes(severity)}
          onClick={() => onChoose(toggled(severity))}
        >
          <SeverityMark severity={severity} />
          <span className={styles.count}>{counts[severity]}</span>
        </ToggleButton>
      ))}
    </div>
  );
}
