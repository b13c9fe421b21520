// Several cells by their names: the first ones, and how many more there are.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  list: { display: 'inline-flex', flexWrap: 'wrap', gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
});

const most = 6;

export interface CellLinksProps {
  readonly cells: readonly CellRef[];
  readonly onGoTo: (cell: CellRef) => void;
}

export function CellLinks({ cells, onGoTo }: CellLinksProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <span className={styles.list}>
      {cells.slice(0, most).map((at) => (
        <CellLink key={`${at.sheet}!${at.cell}`} at={at} onGoTo={onGoTo} />
      ))}
      {cells.length > most && <span>{say(strings.moreCells(cells.length - most))}</span>}
    </span>
  );
}
