// A text as it reads now, every number of it marked; Tab reaches one of them, the arrow keys the others.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useSay } from '../pane-context';
import { type Answers, isOpen, type Stretch, stretchesOf } from '../texts/answers';
import { markWords, textStrings } from '../texts/strings';
import type { MarkStatus, TextView } from '../texts/text-view';
import { markSigns } from './mark-sign';

const useStyles = makeStyles({
  text: {
    maxHeight: '45vh',
    overflowY: 'auto',
    margin: 0,
    padding: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    lineHeight: tokens.lineHeightBase400,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
  },
  mark: {
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    borderRadius: tokens.borderRadiusSmall,
    // Not cut off where it breaks.
    boxDecorationBreak: 'clone',
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textUnderlineOffset: '3px',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}` },
  },
  todo: {
    outline: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
  },
  chosen: { outline: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  sign: { fontSize: tokens.fontSizeBase100, verticalAlign: 'super' },
});

export interface MarkedTextProps {
  readonly view: TextView;
  readonly answers: Answers;
  readonly selected: number | undefined;
  readonly onSelect: (index: number) => void;
}

export function MarkedText({ view, answers, selected, onSelect }: MarkedTextProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const box = useRef<HTMLDivElement>(null);
  const { text, marks } = view;
  useEffect(() => {
    box.current?.querySelector(`[data-mark="${String(selected)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [selected]);
  return (
    <div
      ref={box}
      role="group"
      aria-label={say(textStrings.result)}
      lang="zh-CN"
      className={styles.text}
      onKeyDown={walk}
    >
      {stretchesOf(text, marks, answers).map((stretch) => {
        const { mark: index } = stretch;
        const mark = index === undefined ? undefined : marks[index];
        if (index === undefined || mark === undefined) return stretch.text;
        const isTodo = isOpen(mark, answers[index]);
        return (
          <MarkButton
            key={stretch.start}
            stretch={stretch}
            index={index}
            isTodo={isTodo}
            status={isTodo || stretch.was === undefined ? mark.status : 'filled'}
            isSelected={index === selected}
            isEntry={index === (selected ?? 0)}
            onSelect={() => onSelect(index)}
          />
        );
      })}
    </div>
  );
}

interface MarkButtonProps {
  readonly stretch: Stretch;
  readonly index: number;
  readonly isTodo: boolean;
  readonly status: MarkStatus;
  readonly isSelected: boolean;
  /** Reached by Tab; the others by the arrow keys. */
  readonly isEntry: boolean;
  readonly onSelect: () => void;
}

function MarkButton(props: MarkButtonProps): ReactElement {
  const { stretch, index, isTodo, status, isSelected, isEntry, onSelect } = props;
  const { text, was } = stretch;
  const styles = useStyles();
  const say = useSay();
  return (
    // No button element: one cannot break across lines.
    <span
      role="button"
      className={mergeClasses(styles.mark, isTodo && styles.todo, isSelected && styles.chosen)}
      data-mark={index}
      tabIndex={isEntry ? 0 : -1}
      aria-label={`${text} ${say(markWords[status])}`}
      aria-pressed={isSelected}
      title={was === undefined ? undefined : `${was} → ${text}`}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onSelect();
      }}
    >
      {text}
      <span aria-hidden="true" className={styles.sign}>
        {markSigns[status]}
      </span>
    </span>
  );
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = moves[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-mark]')];
  marks[marks.indexOf(event.target as HTMLElement) + by]?.focus();
}
