// The report's text; Tab reaches one of its numbers, the arrow keys the others.
import { type ComponentType, type FocusEvent, Fragment, type KeyboardEvent, type ReactElement, useState } from 'react';
import { chosenReport } from '../../core/narrative/edited-report';
import type { Paragraph, Report } from '../../core/model/report';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import type { ParagraphChoices } from '../state/pane-state';
import { strings } from '../strings';
import { MarkedParagraph } from './marked-paragraph';

export interface ReportTextProps {
  readonly report: Report;
  readonly choices: ParagraphChoices;
  readonly onGoTo: (cell: CellRef) => void;
  /** What stands below a paragraph. */
  readonly below: ComponentType<{ readonly paragraph: Paragraph }>;
}

export function ReportText({ report, choices, onGoTo, below: Below }: ReportTextProps): ReactElement {
  const say = useSay();
  const shown = report.paragraphs.map((paragraph) => ({ paragraph, text: chosenText(paragraph, choices) }));
  const keys = shown.flatMap(({ text }) => text?.facts.map(({ start }) => `${text.id} ${String(start)}`) ?? []);
  const [reached, setReached] = useState('');
  const entry = keys.includes(reached) ? reached : keys[0];
  const remember = ({ target }: FocusEvent<HTMLElement>): void => setReached(target.dataset['fact'] ?? reached);
  return (
    <section aria-label={say(strings.reportText)} onFocus={remember} onKeyDown={walk}>
      {shown.map(({ paragraph, text }) => (
        <Fragment key={paragraph.id}>
          {text !== undefined && <MarkedParagraph paragraph={text} entry={entry} onGoTo={onGoTo} />}
          <Below paragraph={paragraph} />
        </Fragment>
      ))}
    </section>
  );
}

/** Undefined for a paragraph that is left out. */
function chosenText(paragraph: Paragraph, choices: ParagraphChoices): Paragraph | undefined {
  return chosenReport({ title: '', paragraphs: [paragraph] }, choices).paragraphs[0];
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** From numbers only: what is typed below a paragraph keeps its arrow keys. */
function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = moves[event.key];
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-fact]')];
  const at = marks.indexOf(event.target as HTMLElement);
  if (by === undefined || at < 0) return;
  event.preventDefault();
  marks[at + by]?.focus();
}
