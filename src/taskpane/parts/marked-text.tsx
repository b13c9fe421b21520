// A text as it reads now, every number of it marked; Tab reaches one of them, the arrow keys the others.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactElement, useEffect, useRef } from 'react';
import { useSay } from '../pane-context';
import { type Answers, isOpen, stretchesOf } from '../texts/answers';
import { markWords, textStrings } from '../texts/strings';
import type { TextView } from '../texts/text-view';
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
    display: 'inline',
    padding: `0 ${tokens.spacingHorizontalXXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
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
      {stretchesOf(text, marks, answers).map(({ text: shown, start, mark, was }) => {
        const one = mark === undefined ? undefined : marks[mark];
        if (mark === undefined || one === undefined) return shown;
        const isTodo = isOpen(one, answers[mark]);
        const status = isTodo || was === undefined ? one.status : 'filled';
        const look = mergeClasses(styles.mark, isTodo && styles.todo, mark === selected && styles.chosen);
        return (
          <button
            key={start}
            type="button"
            className={look}
            data-mark={mark}
            tabIndex={mark === (selected ?? 0) ? 0 : -1}
            aria-label={`${shown} ${say(markWords[status])}`}
            aria-pressed={mark === selected}
            title={was === undefined ? undefined : `${was} → ${shown}`}
            onClick={() => onSelect(mark)}
          >
            {shown}
            <span aria-hidden="true" className={styles.sign}>
              {markSigns[status]}
            </span>
          </button>
        );
      })}
    </div>
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
