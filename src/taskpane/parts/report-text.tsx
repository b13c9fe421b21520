// The report's text; Tab reaches one of its numbers, the arrow keys the others.
import { type FocusEvent, type KeyboardEvent, type ReactElement, useState } from 'react';
import type { Report } from '../../core/model/report';
import type { CellRef } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { MarkedParagraph } from './marked-paragraph';

export interface ReportTextProps {
  readonly report: Report;
  readonly onGoTo: (cell: CellRef) => void;
}

export function ReportText({ report, onGoTo }: ReportTextProps): ReactElement {
  const say = useSay();
  const keys = report.paragraphs.flatMap(({ id, facts }) => facts.map(({ start }) => `${id} ${String(start)}`));
  const [reached, setReached] = useState('');
  const entry = keys.includes(reached) ? reached : keys[0];
  const remember = ({ target }: FocusEvent<HTMLElement>): void => setReached(target.dataset['fact'] ?? reached);
  return (
    <section aria-label={say(strings.reportText)} lang="zh-CN" onFocus={remember} onKeyDown={walk}>
      {report.paragraphs.map((paragraph) => (
        <MarkedParagraph key={paragraph.id} paragraph={paragraph} entry={entry} onGoTo={onGoTo} />
      ))}
    </section>
  );
}

const moves: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function walk(event: KeyboardEvent<HTMLElement>): void {
  const by = moves[event.key];
  if (by === undefined) return;
  event.preventDefault();
  const marks = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-fact]')];
  marks[marks.indexOf(event.target as HTMLElement) + by]?.focus();
}
