// A cell by its name; pressed, it is gone to.
import { Link } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';

export interface CellLinkProps {
  readonly at: CellRef;
  readonly onGoTo: (cell: CellRef) => void;
}

export function CellLink({ at, onGoTo }: CellLinkProps): ReactElement {
  const say = useSay();
  const name = at.cell === '' ? at.sheet : `${at.sheet}!${at.cell}`;
  return (
    <Link as="button" inline aria-label={`${say(strings.goTo)} ${name}`} onClick={() => onGoTo(at)}>
      {name}
    </Link>
  );
}
