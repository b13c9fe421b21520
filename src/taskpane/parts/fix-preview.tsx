// What the fixes would write, cell by cell, before anything is written.
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactElement, useEffect, useRef } from 'react';
import type { CellEdit } from '../../core/model/finding';
import type { CellRef, CellValue } from '../../core/workbook/cell';
import { useSay } from '../pane-context';
import { strings } from '../strings';
import { CellLink } from './cell-link';

const useStyles = makeStyles({
  box: {
    padding: tokens.spacingVerticalM,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    maxHeight: '40vh',
    overflowY: 'auto',
    margin: `${tokens.spacingVerticalS} 0`,
    paddingLeft: tokens.spacingHorizontalL,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
});

export interface FixPreviewProps {
  readonly edits: readonly CellEdit[];
  readonly onGoTo: (cell: CellRef) => void;
  readonly onApply: () => void;
  readonly onCancel: () => void;
}

export function FixPreview({ edits, onGoTo, onApply, onCancel }: FixPreviewProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const shown = (value: CellValue): string =>
    value === undefined ? say(strings.blank) : typeof value === 'object' ? value.error : String(value);
  return (
    <section className={styles.box} aria-label={say(strings.previewTitle)}>
      <h3 ref={title} tabIndex={-1} className={styles.title}>
        {say(strings.previewTitle)}
      </h3>
      {/* Scrolled by the keyboard as well. */}
      <ul className={styles.list} tabIndex={0} aria-label={say(strings.cells)}>
        {edits.map(({ at, from, to }) => (
          <li key={`${at.sheet}!${at.cell}`}>
            <CellLink at={at} onGoTo={onGoTo} /> <del>{shown(from)}</del> → <ins>{shown(to)}</ins>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={onApply}>
          {say(strings.applyFixes)}
        </Button>
        <Button onClick={onCancel}>{say(strings.cancel)}</Button>
      </div>
    </section>
  );
}
