// How grave a finding is: a shape and a word, and only then a colour.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Severity } from '../../core/model/finding';
import { useSay } from '../pane-context';
import { severityWords } from '../strings';

const useStyles = makeStyles({
  mark: { whiteSpace: 'nowrap', fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  mandatory: { color: tokens.colorStatusDangerForeground1 },
  explain: { color: tokens.colorStatusWarningForeground2 },
  advisory: { color: tokens.colorBrandForeground1 },
});

const shapes: Readonly<Record<Severity, string>> = { mandatory: '■', explain: '▲', advisory: '●' };

export function SeverityMark({ severity }: { readonly severity: Severity }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={mergeClasses(styles.mark, styles[severity])}>
      <span aria-hidden="true">{shapes[severity]}</span> {say(severityWords[severity])}
    </span>
  );
}
