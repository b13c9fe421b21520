// A figure in large type; pressed, its first cell is gone to.
import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import type { ShownFigure } from '../month/cards';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  value: { fontSize: tokens.fontSizeBase500, fontVariantNumeric: 'tabular-nums' },
  link: { fontSize: 'inherit' },
});

export interface FigureValueProps {
  readonly label: string;
  readonly figure: ShownFigure;
  readonly onGoTo: (cell: CellRef) => void;
}

export function FigureValue({ label, figure, onGoTo }: FigureValueProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { text, cells } = figure;
  const [first] = cells;
  if (first === undefined) return <div className={styles.value}>{text}</div>;
  const where = `${say(strings.goTo)} ${first.sheet}!${first.cell}`;
  return (
    <div className={styles.value}>
      <Link
        as="button"
        inline
        className={styles.link}
        aria-label={`${label} ${text}${say(strings.separator)}${where}`}
        onClick={() => onGoTo(first)}
      >
        {text}
      </Link>
    </div>
  );
}
