// One number of a text in the list: how it stands, the words round it, what it became; opened it shows why and what can be done.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import { useSay } from '../pane-context';
import { excerptOf, type SettledMark } from '../texts/answers';
import { textStrings } from '../texts/strings';
import { MarkDetails, type MarkDetailsProps } from './mark-details';
import { MarkSign } from './mark-sign';

const useStyles = makeStyles({
  item: { borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  open: { borderLeft: `${tokens.strokeWidthThickest} solid ${tokens.colorBrandStroke1}` },
  head: {
    display: 'block',
    width: '100%',
    padding: tokens.spacingVerticalS,
    border: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
  },
  top: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  state: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

export interface MarkItemProps extends MarkDetailsProps {
  readonly text: string;
  readonly isSelected: boolean;
  readonly onSelect: () => void;
}

export function MarkItem({ text, isSelected, onSelect, ...details }: MarkItemProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const item = useRef<HTMLLIElement>(null);
  const { mark, answer, now } = details.settled;
  const { before, after } = excerptOf(text, mark);
  useEffect(() => {
    if (isSelected) item.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  return (
    <li ref={item} className={mergeClasses(styles.item, isSelected && styles.open)}>
      <button type="button" className={styles.head} aria-expanded={isSelected} onClick={onSelect}>
        <span className={styles.top}>
          <MarkSign status={mark.status} />
          {answer !== undefined && <span className={styles.state}>{say(answerWords[answer.is])}</span>}
        </span>
        <span lang="zh-CN">
          {before}
          <strong>{text.slice(mark.start, mark.end)}</strong>
          {now !== undefined && <strong> → {now}</strong>}
          {mark.status === 'disagrees' && now === undefined && mark.value !== undefined && (
            <strong>（{say(textStrings.shouldBe(mark.value))}）</strong>
          )}
          {after}
        </span>
      </button>
      {isSelected && <MarkDetails {...details} />}
    </li>
  );
}

const answerWords: Readonly<Record<NonNullable<SettledMark['answer']>['is'], (typeof textStrings)['typed']>> = {
  candidate: textStrings.chosen,
  typed: textStrings.typed,
  accepted: textStrings.corrected,
  left: textStrings.left,
};
