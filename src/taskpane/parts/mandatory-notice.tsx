// On top of the report: that numbers behind it must still be corrected, and the way to them.
import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { MonthView } from '../month/month-view';
import { useActions, useSay } from '../pane-context';
import { mandatoryLeft, mandatoryStrings } from '../report/mandatory';
import { Notice } from './notice';

export function MandatoryNotice({ view }: { readonly view: MonthView }): ReactElement | null {
  const say = useSay();
  const { show } = useActions();
  const left = mandatoryLeft(view);
  if (left === 0) return null;
  return (
    <Notice kind="warning">
      <span>{say(mandatoryStrings.open(left))}</span>
      <Button size="small" onClick={() => show('check')}>
        {say(mandatoryStrings.toCheck)}
      </Button>
    </Notice>
  );
}
