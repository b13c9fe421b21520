// 文稿: a text filled from the month, or held against it; its numbers settled one by one.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { TabBar } from '../parts/tab-bar';
import { textModes } from '../state/text-state';
import { textStrings } from '../texts/strings';
import { TextDraft } from './text-draft';
import { TextResult } from './text-result';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

export function TextPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { chooseTextMode } = useActions();
  const { mode, view } = usePane((state) => state.text);
  return (
    <div className={styles.panel}>
      <TabBar
        label={say(textStrings.modesLabel)}
        tabs={textModes.map((key) => ({ key, label: say(textStrings.modes[key]) }))}
        chosen={mode}
        controls="text-panel"
        onChoose={chooseTextMode}
      />
      <div id="text-panel" role="tabpanel" aria-label={say(textStrings.modes[mode])} className={styles.panel}>
        {view === undefined ? <TextDraft /> : <TextResult view={view} />}
      </div>
    </div>
  );
}
