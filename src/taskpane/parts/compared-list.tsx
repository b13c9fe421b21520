// Two months compared, as a list: the figures by what became of them, then what last month promised.
import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CellRef } from '../../core/workbook/cell';
import type { FactChange, FactState } from '../../core/narrative/compare-reports';
import type { KeptPromise } from '../../core/narrative/promises';
import { compareStrings, factStateSigns, factStateWords, promiseWords } from '../compare/strings';
import { useSay } from '../pane-context';
import type { Comparison } from '../state/comparison';
import { CellLinks } from './cell-links';

const useStyles = makeStyles({
  box: { alignSelf: 'stretch' },
  title: { margin: `${tokens.spacingVerticalS} 0 0`, fontSize: tokens.fontSizeBase300 },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  item: {
    padding: `${tokens.spacingVerticalXS} 0`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  facts: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

const states: readonly FactState[] = ['flipped', 'changed', 'new', 'dropped'];

export interface ComparedListProps {
  readonly comparison: Comparison;
  readonly onGoTo: (cell: CellRef) => void;
}

export function ComparedList({ comparison: { name, compared }, onGoTo }: ComparedListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  const { changes, promises } = compared;
  return (
    <section className={styles.box} aria-label={say(compareStrings.title)}>
      <div className={styles.facts}>
        {say(compareStrings.comparedWith)}：{name}
      </div>
      {changes.length === 0 && <p>✓ {say(compareStrings.nothing)}</p>}
      {states.map((state) => {
        const listed = changes.filter((change) => change.state === state);
        if (listed.length === 0) return null;
        return (
          <section key={state}>
            <h3 className={styles.title}>
              {factStateSigns[state]} {say(compareStrings.counted(say(factStateWords[state]), listed.length))}
            </h3>
            <ul className={styles.list}>
              {listed.map((change) => (
                <ChangeItem
                  key={`${change.indicator} ${change.measure} ${change.of}`}
                  change={change}
                  onGoTo={onGoTo}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {promises.length > 0 && <PromiseList promises={promises} onGoTo={onGoTo} />}
    </section>
  );
}

interface ChangeItemProps extends Pick<ComparedListProps, 'onGoTo'> {
  readonly change: FactChange;
}

function ChangeItem({ change: { label, before, now }, onGoTo }: ChangeItemProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <li className={styles.item}>
      {say(label)}
      <div>
        {before !== undefined && `${say(compareStrings.before)} ${before.printed}`}
        {before !== undefined && now !== undefined && ' → '}
        {now !== undefined && (
          <>
            {say(compareStrings.now)} <strong>{now.printed}</strong>{' '}
            {/* The cells of an earlier month stand in another workbook. */}
            <CellLinks cells={now.cells.slice(0, 1)} onGoTo={onGoTo} />
          </>
        )}
      </div>
    </li>
  );
}

interface PromiseListProps extends Pick<ComparedListProps, 'onGoTo'> {
  readonly promises: readonly KeptPromise[];
}

function PromiseList({ promises, onGoTo }: PromiseListProps): ReactElement {
  const styles = useStyles();
  const say = useSay();
  return (
    <>
      <h3 className={styles.title}>{say(compareStrings.counted(say(compareStrings.promises), promises.length))}</h3>
      <ul className={styles.list}>
        {promises.map(({ state, text, gapBefore, gapNow, cells }) => (
          <li key={`${text} ${cells.map(({ cell }) => cell).join()}`} className={styles.item}>
            <strong>{say(promiseWords[state])}</strong> <span lang="zh-CN">{text}</span>
            {gapBefore !== undefined && (
              <div className={styles.facts}>
                {say(compareStrings.gap(gapBefore, gapNow ?? say(compareStrings.closed)))}
              </div>
            )}{' '}
            {state !== 'gone' && <CellLinks cells={cells.slice(0, 1)} onGoTo={onGoTo} />}
          </li>
        ))}
      </ul>
    </>
  );
}
