// 汇总: the own county's figures at a glance, and the summary sheets written with one click.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { FigureCard } from '../parts/figure-card';
import { SheetChoice } from '../parts/sheet-choice';
import { strings } from '../strings';
import { EmptyMonth } from './empty-month';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function SummaryPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { view, work, chosenSheets } = usePane((state) => state);
  if (view === undefined) return <EmptyMonth />;
  // The report has a panel of its own.
  const sheets = view.sheets.filter(({ key }) => key !== 'report');
  const chosen = sheets.filter(({ key }) => chosenSheets.includes(key)).map(({ key }) => key);
  const isRankingNeeded = chosen.includes('summary') && !chosen.includes('countyRanking');
  return (
    <div className={styles.panel}>
      <SheetChoice sheets={sheets} chosen={chosen} onChoose={actions.chooseSheet} />
      {isRankingNeeded && <p className={styles.hint}>{say(strings.neededBy)}</p>}
      <Button
        appearance="primary"
        disabledFocusable={work !== undefined || chosen.length === 0}
        onClick={() => void actions.writeSheets(chosen)}
      >
        {say(strings.writeSheets)}
      </Button>
      <h2 className={styles.title}>{say(strings.atAGlance)}</h2>
      {view.county === undefined && <p>{say(strings.noCounty)}</p>}
      {view.cards.map((card) => (
        <FigureCard key={card.indicator} card={card} onGoTo={(cell) => void actions.goTo(cell)} />
      ))}
    </div>
  );
}
