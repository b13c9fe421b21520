// One sentence of the report: whether it is written, and in which words.
import { Button, Checkbox, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useRef, useState } from 'react';
import { faultText } from '../../core/sheets/pattern-fault-text';
import { patternFault } from '../../core/sheets/sentence-pattern';
import type { Bilingual } from '../../core/measure/bilingual';
import type { SentenceView } from '../month/month-view';
import { useSay } from '../pane-context';
import type { AskedWording } from '../state/wording-actions';
import { strings } from '../strings';
import { SlotButtons } from './slot-buttons';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingVerticalS,
    borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}`,
  },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

export interface SentenceEditorProps {
  readonly sentence: SentenceView;
  readonly isBusy: boolean;
  readonly onKeep: (asked: AskedWording) => void;
}

export function SentenceEditor(props: SentenceEditorProps): ReactElement {
  const { sentence, onKeep } = props;
  const styles = useStyles();
  const say = useSay();
  const { id, name, isTold } = sentence;
  return (
    <div role="group" className={styles.form} aria-label={name}>
      <Checkbox
        label={`${say(strings.sentenceTold)}：${name}`}
        checked={isTold}
        onChange={(_, { checked }) => onKeep({ id, isTold: checked === true })}
      />
      <WordingForm {...props} />
    </div>
  );
}

function WordingForm({ sentence, isBusy, onKeep }: SentenceEditorProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { id, wording, isOwnWording, slots } = sentence;
  const area = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useSaved(wording);
  const fault = faultOf(sentence, text);
  const isSame = text.trim() === wording;
  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (fault === undefined && !isSame && !isBusy) onKeep({ id, wording: text.trim() });
  };
  const marks = fault === undefined ? {} : { validationState: 'error' as const, validationMessage: say(fault) };
  const names = slots.map((slot) => slot.name);
  return (
    <form className={styles.fields} onSubmit={save}>
      <Field label={say(strings.wording)} {...marks}>
        <Textarea
          textarea={{ ref: area }}
          lang="zh-CN"
          rows={4}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
      </Field>
      {names.length > 0 && <SlotButtons names={names} onPut={(slot) => setText(withSlot(text, slot, area.current))} />}
      <div className={styles.row}>
        <Button size="small" type="submit" disabledFocusable={isBusy || isSame || fault !== undefined}>
          {say(strings.saveWording)}
        </Button>
        {isOwnWording && (
          <Button size="small" disabledFocusable={isBusy} onClick={() => onKeep({ id, wording: '' })}>
            {say(strings.ownWording)}
          </Button>
        )}
      </div>
    </form>
  );
}

/** What is typed, until something else is saved; the form stays, and with it the focus. */
function useSaved(saved: string): readonly [string, (text: string) => void] {
  const [text, setText] = useState(saved);
  const [known, setKnown] = useState(saved);
  if (known !== saved) {
    setKnown(saved);
    setText(saved);
  }
  return [text, setText];
}

function faultOf(sentence: SentenceView, text: string): Bilingual | undefined {
  const fault = text.trim() === '' ? undefined : patternFault(sentence, text);
  return fault === undefined ? undefined : faultText(sentence, fault).why;
}

/** At the cursor, where there is one. */
function withSlot(text: string, slot: string, area: HTMLTextAreaElement | null): string {
  const at = area?.selectionStart ?? text.length;
  return `${text.slice(0, at)}{${slot}}${text.slice(area?.selectionEnd ?? at)}`;
}
