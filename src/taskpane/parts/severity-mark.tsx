// How grave a finding is: a shape and a word, and only then a colour.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding';
import { useSay } from '../pane-context';
import { severityWords } from '../strings';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  mandatory: { color: tokens.colorStatusDangerForeground2 },
  explain: { color: tokens.colorStatusWarningForeground2 },
  advisory: { color: tokens.colorCompoundBrandForeground1 },
});

const shapes: Readonly<Record<Severity, string>> = { mandatory: '■', explain: '▲', advisory: '●' };

export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={styles.mark}>
      <span aria-hidden="true" className={styles[severity]}>
        {shapes[severity]}
      </span>{' '}
      {say(severityWords[severity])}
    </span>
  );
}
