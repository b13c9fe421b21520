// One indicator at a glance: value, changes, places, and the others beside it.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Card, ShownFigure } from '../month/cards';
import { words } from '../../core/measure/bilingual';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { BarChart } from './bar-chart';
import { FigureValue } from './figure-value';
import { Fold } from './fold';
import { RankLine } from './rank-line';

const useStyles = makeStyles({
  card: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  label: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  changes: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  why: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface FigureCardProps {
  readonly card: Card;
  readonly onGoTo: (cell: CellRef) => void;
}

export function FigureCard({ card, onGoTo }: FigureCardProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { value, changes, ranks, compared } = card;
  return (
    <section className={styles.card} aria-label={say(card.label)}>
      <h3 className={styles.label} title={say(card.definition)}>
        {say(card.label)}
      </h3>
      <FigureValue label={say(card.label)} figure={value} onGoTo={onGoTo} />
      {value.withheld !== undefined && <div className={styles.why}>{say(value.withheld)}</div>}
      <div className={styles.changes}>
        {changes.map((change) => (
          <Change key={change.label['en-US']} change={change} />
        ))}
      </div>
      {ranks.map((rank) => (
        <RankLine key={rank.label['en-US']} rank={rank} />
      ))}
      {compared !== undefined && (
        <Fold title={say(strings.bars(say(compared.label)))}>
          <BarChart label={say(strings.bars(say(compared.label)))} bars={compared.bars} />
        </Fold>
      )}
    </section>
  );
}

function Change({ change: { label, text, direction } }: { readonly change: ShownFigure }): ReactElement {
  const say = useSay();
  return (
    <span>
      {say(label)} {text}
      {direction !== undefined && (
        // It is the balance that rises, not its growth: the sign alone, and its word for those who cannot see it.
        <span role="img" aria-label={say(directionWords[direction])}>
          {` ${directionSigns[direction]}`}
        </span>
      )}
    </span>
  );
}

const directionSigns = { up: '↑', down: '↓', level: '→' } as const;

const directionWords = {
  up: words('（增加）', '(increase)'),
  down: words('（减少）', '(decrease)'),
  level: words('（持平）', '(level)'),
} as const;
