// 报告: the text as it will be, each number with its cells, what is missing, its words, and the ways to take it along.
import { makeStyles, Switch, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { GapList } from '../parts/gap-list';
import { MandatoryNotice } from '../parts/mandatory-notice';
import { ReportText } from '../parts/report-text';
import { strings } from '../strings';
import { CompareSection } from './compare-section';
import { EmptyMonth } from './empty-month';
import { ParagraphTools } from './paragraph-tools';
import { ReportDeeds } from './report-deeds';
import { SentenceList } from './sentence-list';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function ReportPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { view, paragraphChoices, isWording } = usePane((state) => state);
  if (view === undefined) return <EmptyMonth />;
  const { report, sentences } = view;
  return (
    <div className={styles.panel}>
      <MandatoryNotice view={view} />
      <ReportDeeds />
      <GapList report={report} />
      <CompareSection />
      {sentences.length > 0 && <SentenceList view={view} />}
      <Switch
        label={say(strings.wordReport)}
        checked={isWording}
        onChange={(_, { checked }) => actions.wordReport(checked)}
      />
      <p className={styles.hint}>{say(isWording ? strings.wordingHint : strings.factHint)}</p>
      <ReportText
        report={report}
        choices={paragraphChoices}
        onGoTo={(cell) => void actions.goTo(cell)}
        below={ParagraphTools}
      />
    </div>
  );
}
