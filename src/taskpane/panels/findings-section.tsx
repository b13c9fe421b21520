// The findings of the month: the tools above, the preview of fixes when one is asked for, the list.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { editsOf } from '../../app/fix-findings';
import type { MonthView } from '../month/month-view';
import { useActions, usePane, useSay } from '../pane-context';
import { FindingList } from '../parts/finding-list';
import { FixPreview } from '../parts/fix-preview';
import { findingGroups } from '../state/findings-shown';
import { severities } from '../state/pane-state';
import { strings } from '../strings';
import { FindingDeeds } from './finding-deeds';
import { FindingTools } from './finding-tools';

const useStyles = makeStyles({
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
  hint: { margin: 0, color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function FindingsSection({ view }: { readonly view: MonthView }): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { filter, selected, previewed, work } = usePane((state) => state);
  const groups = findingGroups(view, filter);
  const edits = editsOf(view.findings.filter(({ id }) => previewed.includes(id)));
  return (
    <div className={styles.section}>
      <h2 className={styles.title}>{say(strings.findings)}</h2>
      <FindingTools view={view} />
      <FindingDeeds findings={view.findings} />
      {edits.length > 0 && (
        <FixPreview
          edits={edits}
          onGoTo={(cell) => void actions.goTo(cell)}
          onApply={() => void actions.applyFixes()}
          onCancel={() => actions.previewFixes([])}
        />
      )}
      {groups.length === 0 ? <NoMatch /> : <p className={styles.hint}>{say(strings.keysHint)}</p>}
      <FindingList
        groups={groups}
        selected={selected}
        onSelect={actions.select}
        onGoTo={(cell) => void actions.goTo(cell)}
        onFix={(id) => actions.previewFixes([id])}
        isBusy={work !== undefined}
        onExplain={(id, text) => void actions.explain(id, text)}
      />
    </div>
  );
}

function NoMatch(): ReactElement {
  const say = useSay();
  const { filter } = useActions();
  return (
    <>
      <p>{say(strings.noMatch)}</p>
      <Button onClick={() => filter({ text: '', severities, showsExplained: true })}>{say(strings.showAll)}</Button>
    </>
  );
}
