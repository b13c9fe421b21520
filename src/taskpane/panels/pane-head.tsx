// The top of the pane: its name, the last write taken back, the other language.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  name: { margin: 0, fontSize: tokens.fontSizeBase400, flexGrow: 1 },
  hint: { flexBasis: '100%', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export function PaneHead(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { undo, speak } = useActions();
  const { undoOffer, work, language } = usePane((state) => state);
  return (
    <div className={styles.head}>
      <h1 className={styles.name}>{say(strings.product)}</h1>
      {undoOffer !== undefined && (
        <Button
          size="small"
          aria-describedby="undo-hint"
          disabledFocusable={work !== undefined}
          onClick={() => void undo()}
        >
          {say(strings.undo)}
        </Button>
      )}
      <Button
        size="small"
        appearance="subtle"
        lang={language === 'zh-CN' ? 'en-US' : 'zh-CN'}
        aria-label={say(strings.otherLanguageLabel)}
        onClick={() => speak(language === 'zh-CN' ? 'en-US' : 'zh-CN')}
      >
        {say(strings.otherLanguage)}
      </Button>
      {undoOffer !== undefined && (
        <span id="undo-hint" className={styles.hint}>
          {say(strings.undoHint(undoOffer.cells, undoOffer.clearsExcelUndo))}
        </span>
      )}
    </div>
  );
}
