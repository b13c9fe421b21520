// A paragraph of the report in which every number leads to its cells and every gap is seen.
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { Fact, Gap, Paragraph } from '../../core/model/report';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { FactMark } from './fact-mark';

const useStyles = makeStyles({
  paragraph: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: 'anywhere',
  },
  title: { textAlign: 'center', fontWeight: tokens.fontWeightBold, fontSize: tokens.fontSizeBase400 },
  heading1: { fontWeight: tokens.fontWeightBold },
  heading2: { fontWeight: tokens.fontWeightSemibold },
  body: { textIndent: '2em' },
  recipient: {},
  signature: { textAlign: 'right' },
  date: { textAlign: 'right' },
  gap: {
    border: `${tokens.strokeWidthThin} dashed ${tokens.colorStatusWarningBorder2}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

export interface MarkedParagraphProps {
  readonly paragraph: Paragraph;
  /** Key of the one number that Tab reaches. */
  readonly entry: string | undefined;
  readonly onGoTo: (cell: CellRef) => void;
}

export function MarkedParagraph({ paragraph, entry, onGoTo }: MarkedParagraphProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { id, level, text } = paragraph;
  return (
    // Gone to from the list of what is missing.
    <p id={`paragraph-${id}`} tabIndex={-1} lang="zh-CN" className={mergeClasses(styles.paragraph, styles[level])}>
      {stretches(paragraph).map((stretch) => {
        const shown = text.slice(stretch.start, stretch.end);
        const key = `${id} ${String(stretch.start)}`;
        if ('printed' in stretch)
          return <FactMark key={key} mark={key} isEntry={key === entry} fact={stretch} onGoTo={onGoTo} />;
        if (!('why' in stretch)) return shown;
        return (
          <mark key={key} className={styles.gap} title={say(stretch.why)}>
            {shown}
          </mark>
        );
      })}
    </p>
  );
}

type Stretch = Fact | Gap | { readonly start: number; readonly end: number };

/** Facts and gaps in their order, with the plain text between; a fact inside a gap is shown as the gap. */
function stretches({ text, facts, gaps }: Paragraph): readonly Stretch[] {
  const marked = [...gaps, ...facts].toSorted((left, right) => left.start - right.start);
  const found: Stretch[] = [];
  let at = 0;
  for (const one of marked) {
    if (one.start < at) continue;
    if (one.start > at) found.push({ start: at, end: one.start });
    found.push(one);
    at = one.end;
  }
  return at < text.length ? [...found, { start: at, end: text.length }] : found;
}
