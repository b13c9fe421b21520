// 设置: what the office can decide, kept in the visible settings sheet; the language of the pane; the sample.
import { Button, makeStyles, Select, tokens, Field } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useActions, usePane, useSay } from '../pane-context';
import { strings } from '../strings';
import { PlainSection } from './plain-section';
import { SettingsForm } from './settings-form';

const useStyles = makeStyles({
  panel: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  title: { margin: 0, fontSize: tokens.fontSizeBase400 },
});

export function SettingsPanel(): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const actions = useActions();
  const { language, work } = usePane((state) => state);
  return (
    <div className={styles.panel}>
      <p className={styles.text}>{say(strings.settingsIntro)}</p>
      <SettingsForm />
      <Field label={say(strings.language)}>
        <Select value={language} onChange={(_, { value }) => actions.speak(value === 'en-US' ? 'en-US' : 'zh-CN')}>
          <option value="zh-CN">中文</option>
          <option value="en-US">English</option>
        </Select>
      </Field>
      <PlainSection />
      <h2 className={styles.title}>{say(strings.sampleTitle)}</h2>
      <p className={styles.text}>{say(strings.sampleText)}</p>
      <Button disabledFocusable={work !== undefined} onClick={() => void actions.insertSample('good')}>
        {say(strings.sample)}
      </Button>
      <Button disabledFocusable={work !== undefined} onClick={() => void actions.insertSample('faulty')}>
        {say(strings.faultySample)}
      </Button>
    </div>
  );
}
