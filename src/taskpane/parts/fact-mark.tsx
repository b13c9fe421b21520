// A number in the report's text: pointed at or reached by Tab it says what it is, pressed it leads to its cell.
import { makeStyles, tokens, Tooltip } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { indicators, measureLabels } from '../../core/model/indicator';
import { ledgerIndicatorLabels, ledgerMeasureLabels } from '../../core/model/ledger-indicator';
import type { Bilingual } from '../../core/measure/bilingual';
import type { Fact } from '../../core/model/report';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  fact: {
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  line: { display: 'block' },
});

export interface FactMarkProps {
  readonly fact: Fact;
  /** Its key within the report. */
  readonly mark: string;
  /** Reached by Tab; the others by the arrow keys. */
  readonly isEntry: boolean;
  readonly onGoTo: (cell: CellRef) => void;
}

export function FactMark({ fact, mark, isEntry, onGoTo }: FactMarkProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const [first] = fact.cells;
  const goTo = (): void => {
    if (first !== undefined) onGoTo(first);
  };
  const name = [fact.of, ...nameOf(fact).map(say)].filter((text) => text !== undefined && text !== '').join(' ');
  const cells = fact.cells.map(({ sheet, cell }) => `${sheet}!${cell}`);
  const lines = [
    name,
    fact.value === undefined ? '' : `${say(strings.value)} ${fact.value}`,
    cells.length === 0 ? '' : `${say(strings.source)} ${cells.slice(0, 4).join('、')}${cells.length > 4 ? '…' : ''}`,
    fact.note === undefined ? '' : say(fact.note),
  ].filter((line) => line !== '');
  const told = lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
  return (
    <Tooltip relationship="description" content={<>{told}</>}>
      {/* No button element: one cannot break across lines, and names are long. */}
      <span
        role="button"
        className={styles.fact}
        data-fact={mark}
        tabIndex={isEntry ? 0 : -1}
        onClick={goTo}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          goTo();
        }}
      >
        {fact.printed}
      </span>
    </Tooltip>
  );
}

/** The user's own indicators are called by their keys, which are their names. */
function nameOf({ indicator, measure }: Fact): readonly Bilingual[] {
  const labels: Readonly<Record<string, { readonly label: Bilingual }>> = { ...indicators, ...ledgerIndicatorLabels };
  const measures: Readonly<Record<string, Bilingual>> = { ...measureLabels, ...ledgerMeasureLabels };
  const label =
    indicator === undefined ? undefined : (labels[indicator]?.label ?? { 'zh-CN': indicator, 'en-US': indicator });
  const side = measure === undefined ? undefined : measures[measure];
  return [label, side].filter((text) => text !== undefined);
}
